/** Whether announcements in the terms of Open Referral say what the pages of changes say; and the pages of lists what the lists. */
import { identifier } from "../../lib/open-data/hsds/identifier.ts";
import type { Agreed, AgreedChange } from "./agreed.ts";
import { daysOf, endedFrom, related, serviceNamed, type Telling, tellingsIn } from "./changes-agree.ts";
import type { List, Reading } from "./notes.ts";
import type { Announcement, WholeAnnouncement } from "./read-open-data.ts";
import { readPeriod } from "./words.ts";

export function announcementsAgree(agreed: Agreed, readings: readonly Reading[]): string[] {
  const lists = Map.groupBy(
    readings.flatMap((reading) => reading.lists),
    ({ name }) => name,
  );
  const named = (name: string) => lists.get(name) ?? [];
  const byChange = Map.groupBy(tellingsIn(named("session as a change tells it")), ({ change }) => change);
  const told = named("announcement").map(({ by, of, members: [text = ""] }) => ({ by, of, one: JSON.parse(text) }));
  const concerned = new Map(
    told.flatMap(({ one }) => ("service_ids" in one ? [[one.id as string, new Set<string>(one.service_ids)]] : [])),
  );
  return [
    ...pagesOfLists(named("records"), named("records on pages")),
    ...told.flatMap(({ by, of, one }) => {
      const change = agreed.changes.get(of);
      if (!change || change.period === "") return [`${by} announces ${of}, which has no page`];
      const tellings = byChange.get(of) ?? [];
      return [...says(agreed, change, tellings, one), ...concerns(agreed, change, tellings, one)].map(
        (problem) => `${by}: the announcement of ${of} ${problem}`,
      );
    }),
    ...named("announcements of a record").flatMap(({ by, of, members }) => {
      const meant = [...concerned].filter(([, services]) => services.has(of)).map(([id]) => id);
      return meant.join(" ") === members.join(" ")
        ? []
        : [`${by} has the announcements “${members.join(" ")}”, announcements.json “${meant.join(" ")}”`];
    }),
  ];
}

/** The pages of a list have together what it has. */
function pagesOfLists(wholes: readonly List[], pages: readonly List[]): string[] {
  return wholes.flatMap(({ by, of, members }) => {
    const parts = pages.filter((page) => page.of === of).sort((a, b) => a.part - b.part);
    const found = parts.flatMap((page) => page.members);
    if (found.join(" ") === members.join(" ")) return [];
    const whose = parts.map((page) => page.by).join(", ");
    return [`${whose || "no page"} has ${found.length} of ${of}, ${by} has ${members.length}, or others`];
  });
}

/** The words of pages for the effects. An all-clear is a notice by its effect. */
const effects: Readonly<Record<string, readonly string[]>> = {
  cancelled: ["Cancelled"],
  moved: ["Moved"],
  retimed: ["New time"],
  extra: ["Extra session"],
  reduced: ["Reduced service"],
  delayed: ["Delays"],
  access: ["Access"],
  contact: ["Contact details"],
  started: ["Starts"],
  ended: ["Ends"],
  notice: ["Notice", "All clear"],
};
const states: Readonly<Record<string, string>> = { coming: "Coming up", current: "Now" };

function says(agreed: Agreed, change: AgreedChange, tellings: readonly Telling[], one: Announcement): string[] {
  const problems: string[] = [];
  if (one.id !== identifier("announcement", change.id)) problems.push(`has the id ${one.id}`);
  if (!effects[one.effect]?.includes(change.effect)) problems.push(`is “${one.effect}”, its page “${change.effect}”`);
  if (states[one.status] !== change.state) problems.push(`is ${one.status}, its page “${change.state}”`);
  const end = endedFrom(agreed, change);
  const days = daysOf(change, tellings).map(({ from, until }) => {
    const last = end && Temporal.PlainDate.from(end).subtract({ days: 1 }).toString();
    const cut = last && (until === undefined || last < until) ? last : until;
    return `${from}/${cut && cut < from ? from : (cut ?? "")}`;
  });
  const said = `${one.valid_from}/${one.valid_to ?? ""}`;
  if (!days.includes(said)) problems.push(`is of the days ${said}, its page of ${days.join(" or ")}`);
  const inForce = (id: string) => agreed.changes.get(id)?.state !== "Replaced";
  const ids = (relation: string) => related(change, relation).map((id) => identifier("announcement", id));
  const ends = related(change, "resolved by").filter(inForce);
  for (const [field, meant] of [
    ["replaces", ids("replaces")],
    ["resolves", ids("resolves")],
    ["resolved_by", ends.map((id) => identifier("announcement", id))],
  ] as const) {
    const other = one[field];
    const right = other === undefined ? meant.length === 0 : meant.includes(other);
    if (!right) problems.push(`says ${field} ${other}, its page ${meant.join(" ") || "nothing"}`);
  }
  return problems;
}

/** Whom it is about. Of what it only puts back to the timetable nobody need be told, nor of services at other places. */
function concerns(
  agreed: Agreed,
  change: AgreedChange,
  tellings: readonly Telling[],
  one: Announcement | WholeAnnouncement,
): string[] {
  if (!("service_ids" in one)) return [];
  const problems: string[] = [];
  const compare = (what: string, said: readonly string[], meant: readonly string[], partly: boolean) => {
    const [has, should] = [new Set(said), new Set(meant)];
    const wrong = has.difference(should).size > 0 || (!partly && should.difference(has).size > 0);
    if (wrong) problems.push(`has the ${what} “${[...has].join(" ")}”, its page “${[...should].join(" ")}”`);
  };
  const end = endedFrom(agreed, change);
  const told = tellings.filter(({ session }) => {
    const planned = agreed.sessions.get(session)?.plannedStarts.slice(0, 10) ?? "";
    return end === undefined || planned < end;
  });
  const answers = related(change, "replaces").length + related(change, "resolves").length > 0;
  const uuids = (table: string, paths: readonly string[]) =>
    paths.map((path) => identifier(table, path.split("/")[2] as string));
  const named = one.sessions.length > 0;
  const services = named ? told.map(({ service }) => serviceNamed(agreed, service)) : change.services;
  compare("services", one.service_ids, uuids("service", services), change.headline.includes(" at ") || answers);
  compare("places", one.location_ids, uuids("location", change.locations), true);
  if (one.service_ids.length === 0) problems.push("is about no service");
  const sessions = one.sessions.map(({ session_id }) => session_id);
  if (named)
    compare(
      "sessions",
      sessions,
      told.map(({ session }) => session),
      answers,
    );
  else if (!isOfDays(change.period) && !answers && told.length > 0) problems.push("names none of its sessions");
  return problems;
}

/** Whether a change may speak of days and not of sessions: of a single day its page says no more than that day. */
function isOfDays(period: string): boolean {
  const { from, until } = readPeriod(period);
  return period.startsWith("From ") || from === until;
}
