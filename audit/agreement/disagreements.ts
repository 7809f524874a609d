/** Holds what the files of a site say against one another, and names every file that says something else. */
import { accessAgrees } from "./access-agree.ts";
import type { Agreed } from "./agreed.ts";
import { agree } from "./agreed.ts";
import { announcementsAgree } from "./announcements-agree.ts";
import { changesAgree } from "./changes-agree.ts";
import { type ListRule, membership } from "./membership.ts";
import { nextDaysAgree } from "./next-days-agree.ts";
import type { List, Reading } from "./notes.ts";
import { rulesAgree } from "./rules-agree.ts";

export interface Comparison {
  /** Each names the output that differs, and what it differs about. */
  readonly disagreements: readonly string[];
  readonly sessions: number;
  readonly changes: number;
  /** Files that say something of a session or change. */
  readonly outputs: number;
  readonly statements: number;
}

/** @param without the lists that the site leaves out, by name */
export function compare(readings: readonly Reading[], without: ReadonlySet<string> = new Set()): Comparison {
  const agreed = agree(readings);
  const telling = readings.filter(({ facts, lists }) => facts.length > 0 || lists.length > 0);
  return {
    disagreements: [
      ...readings.flatMap(({ flaws }) => flaws),
      ...agreed.quarrels,
      ...listsAgree(agreed, readings, without),
      ...accessAgrees(agreed, readings, without),
      ...nextDaysAgree(agreed, readings, without),
      ...changesAgree(agreed, readings),
      ...announcementsAgree(agreed, readings),
      ...rulesAgree(agreed, readings, without),
    ],
    sessions: [...agreed.sessions.values()].filter(({ start }) => start !== "").length,
    changes: agreed.changes.size,
    outputs: telling.length,
    statements: readings.reduce((sum, { facts, lists }) => sum + facts.length + lists.length, 0),
  };
}

/** A list, its pages put together. */
interface WholeList extends List {
  readonly rule: ListRule;
}

const byPart = (a: List, b: List) => a.part - b.part;

function listsAgree(agreed: Agreed, readings: readonly Reading[], without: ReadonlySet<string>): string[] {
  const problems: string[] = [];
  const lists = wholeLists(readings);
  for (const [name, rules] of Object.entries(membership)) {
    for (const rule of rules) {
      for (const of of rule.of === "site" ? [rule.page ?? ""] : agreed[rule.of]) {
        const here = lists.filter((list) => list.name === name && list.of === of && list.rule.of === rule.of);
        const none = without.has(name) || (rule.open && agreed.value(`place ${of}`, "published") !== "true");
        const outputs = none ? 0 : (rule.outputs ?? 1);
        if (here.length !== outputs) {
          problems.push(`“${name}” of ${of || "the site"} is in ${here.length} outputs, not ${outputs}`);
        }
      }
    }
  }
  /** Who lists each id as it should, and who leaves it out. */
  const stands = new Map<string, { readonly has: List[]; readonly lacks: List[] }>();
  for (const list of lists) {
    const { ids: wanted, order, alike } = list.rule.expected(agreed, list.of);
    const shown = new Set(list.members);
    const chosen = shown.size === wanted.length ? list.members.filter((id) => alike?.has(id)) : [];
    const ids = chosen.length > 0 ? [...new Set([...wanted.filter((id) => !alike?.has(id)), ...chosen])] : wanted;
    const expected = new Set(ids);
    if (shown.size !== list.members.length) problems.push(`${list.by} lists something twice`);
    for (const id of shown) if (!expected.has(id)) problems.push(`${list.by} lists ${id}, which does not belong there`);
    const last = list.members.map(order).sort().at(-1) ?? "";
    const missing = ids.filter((id) => !shown.has(id));
    const cut = list.more > 0 || (list.name === "latest changes" && list.members.length === 5);
    for (const id of ids) {
      const stand = stands.get(id) ?? { has: [], lacks: [] };
      if (shown.has(id)) stand.has.push(list);
      else if (!cut || order(id) < last) stand.lacks.push(list);
      stands.set(id, stand);
    }
    if (cut && missing.length !== list.more) {
      const next = missing.toSorted((a, b) => (order(a) < order(b) ? -1 : 1))[0];
      problems.push(`${list.by} says that ${list.more} more follow, and there are ${missing.length}, from ${next} on`);
    }
    const orders = list.members.map(order);
    const wrong = orders.findIndex((one, index) => index > 0 && one < (orders[index - 1] as string));
    if (wrong > 0) problems.push(`${list.by} lists ${list.members[wrong]} out of order`);
  }
  for (const [id, { has, lacks }] of stands) {
    if (has.length < lacks.length) {
      for (const { by } of has) problems.push(`${by} lists ${id}, which ${lacks.length} others leave out`);
    } else for (const { by } of lacks) problems.push(`${by} leaves out ${id}, which ${has.length} others list`);
  }
  return problems;
}

function wholeLists(readings: readonly Reading[]): WholeList[] {
  const pages = new Map<string, { readonly rule: ListRule; readonly lists: List[] }>();
  for (const { path, lists } of readings) {
    for (const list of lists) {
      const rules = membership[list.name];
      if (!rules) continue;
      const rule = rules.find(({ of, page }) => (of === "site" ? page === list.of : list.of.startsWith(folders[of])));
      if (!rule) continue;
      const key = `${list.name} ${list.of} ${path.replace(/page\/\d+\//, "")}`;
      const before = pages.get(key);
      if (before) before.lists.push(list);
      else pages.set(key, { rule, lists: [list] });
    }
  }
  return [...pages.values()].map(({ rule, lists }) => {
    const inOrder = lists.toSorted(byPart);
    const last = inOrder.at(-1) as List;
    return { ...last, rule, members: inOrder.flatMap(({ members }) => members) };
  });
}

const folders = { services: "/services/", places: "/locations/", areas: "/areas/" } as const;
