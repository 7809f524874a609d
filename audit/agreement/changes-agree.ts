/** Whether what changes say of sessions is what has become of the sessions, and belongs together. */
import type { Agreed, AgreedChange, AgreedSession } from "./agreed.ts";
import { over } from "./membership.ts";
import type { List, Reading } from "./notes.ts";
import { rangesIn, readPeriod, sameTold, type Told } from "./words.ts";

export interface Telling extends Told {
  readonly change: string;
  readonly session: string;
}

/** What pages of changes tell of sessions. */
export const tellingsIn = (lists: readonly List[]): Telling[] =>
  lists.map(({ of, members: [told = ""] }) => ({ ...JSON.parse(told), session: of }));

const pageOf = (id: string) => `changes/${id}/index.html`;

export function changesAgree(all: Agreed, readings: readonly Reading[]): string[] {
  // Of what has no page there is nothing more to compare.
  const agreed = { ...all, changes: new Map([...all.changes].filter(([, { period }]) => period !== "")) };
  const lists = Map.groupBy(
    readings.flatMap((reading) => reading.lists),
    ({ name }) => name,
  );
  const named = (name: string) => lists.get(name) ?? [];
  const tellings = tellingsIn(named("session as a change tells it"));
  const byChange = Map.groupBy(tellings, ({ change }) => change);
  return [
    ...pages(all, named("change pages")),
    ...threads(agreed),
    ...states(agreed, byChange),
    ...links(agreed, named("sessions of a change"), named("some changes of a session"), named("changes of a service")),
    ...outcomes(agreed, tellings),
    ...sentences(agreed, byChange),
    ...calendars(agreed, byChange, named("session as a calendar tells it")),
    ...alerts(agreed, byChange, lists),
    ...texts(agreed, byChange),
    ...editions(agreed, named("edition"), named("editions")),
  ];
}

function pages({ changes }: Agreed, lists: readonly List[]): string[] {
  const found = new Set(lists.flatMap(({ members }) => members));
  return [...changes.keys()].filter((id) => !found.has(id)).map((id) => `change ${id} has no page`);
}

const opposite: Readonly<Record<string, string>> = {
  replaces: "replaced by",
  "replaced by": "replaces",
  resolves: "resolved by",
  "resolved by": "resolves",
};

export const related = ({ thread }: AgreedChange, relation: string) =>
  thread.filter((one) => one.startsWith(`${relation} `)).map((one) => one.slice(relation.length + 1));

function threads({ changes }: Agreed): string[] {
  return [...changes.values()].flatMap((change) =>
    Object.entries(opposite).flatMap(([relation, back]) =>
      related(change, relation)
        .filter((id) => {
          const other = changes.get(id);
          return !other || !related(other, back).includes(change.id);
        })
        .map(
          (id) => `${pageOf(change.id)}: ${relation} ${id}, whose page does not say that it is ${back} ${change.id}`,
        ),
    ),
  );
}

/** The first day on which an all-clear that holds has ended the change for all that it concerns. */
export function endedFrom(agreed: Agreed, change: AgreedChange): string | undefined {
  const { changes } = agreed;
  const many = /^[^:]+: (?:all|\d+) services\b/;
  const names = change.services.flatMap((one) => agreed.value(`service ${one}`, "name") ?? []);
  const isOfAll = ({ headline }: AgreedChange) =>
    headline.includes("all services") ||
    (many.test(change.headline)
      ? many.test(headline)
      : names.every((name) => headline.includes(name) || !change.headline.includes(name)));
  return related(change, "resolved by")
    .map((id) => changes.get(id))
    .filter((other) => other !== undefined && other.state !== "Replaced" && isOfAll(other))
    .map((other) => readPeriod((other as AgreedChange).period).from)
    .sort()[0];
}

/** A change is coming before its first day, and past after its last. */
function states(agreed: Agreed, byChange: ReadonlyMap<string, readonly Telling[]>): string[] {
  const today = agreed.today.toString();
  return [...agreed.changes.values()].flatMap((change) => {
    const { id, state, period } = change;
    const replaced = related(change, "replaced by").length > 0;
    if (replaced !== (state === "Replaced"))
      return [`${pageOf(id)}: is “${state}” and ${replaced ? "" : "not "}replaced`];
    if (replaced) return [];
    const end = endedFrom(agreed, change);
    const allowed = daysOf(change, byChange.get(id) ?? []).map(({ from, until }): string => {
      const resolved = end !== undefined && (until === undefined || end <= until) && (today >= end || end <= from);
      if (resolved) return "Back to normal";
      if (today < from) return "Coming up";
      if (until === undefined) return state === "Over" ? "Over" : "Now";
      return today > until ? "Over" : "Now";
    });
    return allowed.includes(state) ? [] : [`${pageOf(id)}: ${period}, is “${state}” on ${today}, not ${allowed}`];
  });
}

/**
 * The days on which a change makes a difference, before any end: those of its page, and those on which it puts sessions.
 * Whether a session is one that it names or one that it only puts back, the page does not say, so that there may be two answers.
 */
export function daysOf(change: AgreedChange, tellings: readonly Telling[]): { from: string; until?: string }[] {
  const span = readPeriod(change.period);
  const told = span.until ? tellings : [];
  const put = told.flatMap(({ now }) => (now ? [now.starts.slice(0, 10)] : []));
  const answers = related(change, "replaces").length + related(change, "resolves").length > 0;
  return [put, ...(answers ? [[]] : [])].map((days) => {
    const until = span.until && [span.until, ...days].sort().at(-1);
    return { from: [span.from, ...days].sort()[0] as string, ...(until && { until }) };
  });
}

/** A session names every change in force that names it, and only those. */
function links(agreed: Agreed, lists: readonly List[], rows: readonly List[], ofServices: readonly List[]): string[] {
  const problems: string[] = [];
  const listed = new Map(ofServices.map(({ of, members }) => [of, members]));
  for (const { by, of, members } of rows) {
    const { status, service = "", allChanges } = agreed.sessions.get(of) ?? {};
    const known = allChanges?.filter((change) => agreed.changes.get(change)?.effect !== "All clear") ?? [];
    // How to reach a service is news of all of it, which its page need not say again of each session.
    const toldOfAll = (change: string) =>
      `/${by}`.startsWith(service) &&
      agreed.changes.get(change)?.effect === "Contact details" &&
      listed.get(service)?.includes(change);
    const lacks = (change: string) => !members.includes(change) && !toldOfAll(change);
    const missing = status === "scheduled" ? known.filter(lacks) : [];
    const wrong = members.filter((change) => !known.includes(change));
    if (missing.length > 0) problems.push(`${by} does not link ${of} to ${missing}`);
    if (wrong.length > 0) problems.push(`${by} links ${of} to ${wrong}, which nobody else does`);
  }
  const told = new Map(lists.map(({ of, members }) => [of, new Set(members)]));
  // Where a session would have been whose rule is no longer is no news.
  const isDropped = ({ status, allChanges }: AgreedSession) =>
    status === "cancelled" && allChanges.some((one) => agreed.value(`change ${one}`, "new rule") === "true");
  for (const session of agreed.sessions.values()) {
    const { id, changes, allChanges, start } = session;
    if (start === "") continue;
    const published = (change: string) => agreed.changes.get(change)?.published ?? "";
    for (const change of allChanges) {
      // What is said of a period holds also for a session that a later change has put into it.
      const putThereLater = allChanges.some(
        (other) => published(other) > published(change) && told.get(other)?.has(id),
      );
      if (!told.get(change)?.has(id) && !putThereLater && !isDropped(session))
        problems.push(`session ${id} names ${change}, which ${pageOf(change)} does not list`);
    }
    const shown = allChanges.filter((change) => agreed.changes.get(change)?.effect !== "All clear").join(" ");
    const known = agreed.value(`session ${id}`, "changes") !== undefined;
    if (known && changes.join(" ") !== shown) {
      problems.push(`session ${id} has on pages the changes “${changes.join(" ")}”, elsewhere “${shown}”`);
    }
  }
  for (const change of agreed.changes.values()) {
    if (change.state === "Replaced") continue;
    const end = endedFrom(agreed, change);
    for (const id of told.get(change.id) ?? []) {
      const session = agreed.sessions.get(id);
      if (!session || session.start === "" || agreed.value(`session ${id}`, "changes and all-clears") === undefined)
        continue;
      if (end !== undefined && session.plannedStarts.slice(0, 10) >= end) continue;
      // What is said of a place or a period no longer holds for a session that a later change has taken out of it.
      const isOut = session.allChanges.some(
        (other) => (agreed.changes.get(other)?.published ?? "") > change.published && told.get(other)?.has(id),
      );
      if (isDropped(session)) continue;
      if (!session.allChanges.includes(change.id) && !(isOut && /^From /.test(change.period))) {
        problems.push(`${pageOf(change.id)} lists ${id}, which does not name it`);
      }
    }
  }
  return problems;
}

/** The last that is told of a session is what holds, and the first starts from the timetable. */
function outcomes(agreed: Agreed, tellings: readonly Telling[]): string[] {
  const problems: string[] = [];
  const published = ({ change }: Telling) => agreed.changes.get(change)?.published ?? "";
  for (const [id, told] of Map.groupBy(tellings, ({ session }) => session)) {
    told.sort((a, b) => Temporal.Instant.compare(published(a), published(b)));
    const session = agreed.sessions.get(id);
    const last = told.at(-1) as Telling;
    const inForce = session?.allChanges.includes(last.change);
    if (!session || session.start === "") {
      const gone = told.some(
        ({ change, outcome }) => agreed.changes.get(change)?.effect === "Ends" && outcome === "off",
      );
      const [from, until] = [agreed.today.subtract({ weeks: 4 }), agreed.today.add({ weeks: 26 })].map(String);
      const day = `${id.split(".")[2]}`.replace(/^(\d{4})(\d\d)(\d\d).*$/, "$1-$2-$3");
      const expected = last.outcome !== "off" && day >= (from as string) && day <= (until as string);
      const void_ = told.some(({ change }) => agreed.changes.get(change)?.state === "Replaced");
      if (expected && !gone && !void_) problems.push(`${pageOf(last.change)} tells of ${id}, which no list has`);
      continue;
    }
    if (!inForce || told.some((one) => answeredAfter(agreed, one.change, published(last)))) continue;
    if (last.outcome === "off") {
      if (session.status !== "cancelled")
        problems.push(`${pageOf(last.change)} calls ${id} off, which is ${session.status}`);
      continue;
    }
    const [now, said] = [heldAs(agreed, id), last.now && inWords(last.now)];
    if (session.status === "cancelled") {
      const holiday = agreed.value(`session ${id}`, "bank holiday") !== undefined;
      if (!holiday || last.outcome === "changed")
        problems.push(`${pageOf(last.change)} says ${said} of ${id}, which is cancelled`);
    } else if (said !== now) {
      problems.push(`${pageOf(last.change)} says of ${id}: ${said}; everybody else: ${now}`);
    }
  }
  return problems;
}

/** A page stays as it was told: that what it builds on was taken back later is told by the change that does so. */
function answeredAfter(agreed: Agreed, id: string, moment: string): boolean {
  const change = agreed.changes.get(id);
  const answers = change ? [...related(change, "replaced by"), ...related(change, "resolved by")] : [];
  return answers.some((one) => Temporal.Instant.compare(agreed.changes.get(one)?.published ?? moment, moment) > 0);
}

/** A calendar tells of a session what the change's page tells, and only what holds. */
function calendars(
  agreed: Agreed,
  byChange: ReadonlyMap<string, readonly Telling[]>,
  lists: readonly List[],
): string[] {
  return lists.flatMap(({ by, of, members: [member = ""] }) => {
    const told: Telling = JSON.parse(member);
    const onPage = byChange.get(told.change)?.find(({ session }) => session === of);
    const same = onPage && sameTold(told, onPage);
    const session = agreed.sessions.get(of);
    const held = told.now
      ? session?.status !== "cancelled" && heldAs(agreed, of) === inWords(told.now)
      : session?.status === "cancelled";
    return [
      ...(same ? [] : [`${by} says of ${of} what ${pageOf(told.change)} does not: ${member}`]),
      ...(held ? [] : [`${by} says of ${of} what no longer holds: ${member}`]),
    ];
  });
}

const inWords = ({ starts, ends, place }: NonNullable<Told["now"]>) => `${starts}–${ends.slice(11)} at ${place}`;

/** When and where a session is, as all outputs have it. */
function heldAs(agreed: Agreed, id: string): string {
  const { starts = "", ends = "", place } = agreed.sessions.get(id) ?? {};
  return inWords({ starts, ends, place: agreed.value(`place ${place}`, "name") ?? "" });
}

/** Whether a change tells of a session as the timetable has it. */
function isAsPlanned({ outcome, now, session }: Telling, agreed: Agreed): boolean {
  const { plannedStarts, plannedPlace } = agreed.sessions.get(session) ?? {};
  const planned = now?.starts === plannedStarts && now?.place === agreed.value(`place ${plannedPlace}`, "name");
  return outcome === "planned" || planned;
}

/** Of what lasts, one sentence says where and when, and others only what is otherwise: whether it says so of a session. */
function generally(agreed: Agreed, change: AgreedChange, told: readonly Told[]): (one: Told) => boolean {
  const isGeneral =
    /^From /.test(change.period) &&
    ["Moved", "New time"].includes(change.effect) &&
    told.every(({ outcome }) => outcome !== "changed");
  if (!isGeneral) return () => false;
  const words = agreed.value(`change ${change.id}`, "text") ?? "";
  const ranges = new Set(rangesIn(words).map(({ opens, closes }) => `${opens}–${closes}`));
  const times = ({ starts, ends }: NonNullable<Told["now"]>) => `${starts.slice(11)}–${ends.slice(11)}`;
  return ({ outcome, was, now }) =>
    outcome === "changed" &&
    now !== undefined &&
    (now.place === was?.place || words.toLowerCase().includes(now.place.toLowerCase())) &&
    ((was && times(was) === times(now)) || ranges.has(times(now)));
}

/** Feeds, alerts and editions tell of each session what the change's page tells, and of no other. */
function sentences(agreed: Agreed, byChange: ReadonlyMap<string, readonly Telling[]>): string[] {
  return [...agreed.changes.keys()].flatMap((id) => {
    const text = agreed.value(`change ${id}`, "sessions told");
    if (text === undefined) return [];
    const told = text.split("\n").map((one): Told => JSON.parse(one));
    const onPage = byChange.get(id) ?? [];
    const change = agreed.changes.get(id) as AgreedChange;
    const isInGeneral = generally(agreed, change, told);
    return [
      ...told
        .filter((one) => !onPage.some((other) => sameTold(one, other)))
        .map((one) => `the text of change ${id} says what ${pageOf(id)} does not: ${JSON.stringify(one)}`),
      ...told
        .filter((one) => one.days && onPage.filter((other) => sameTold(one, other)).length !== one.days.count)
        .map(
          (one) => `the text of change ${id} counts sessions that ${pageOf(id)} does not list: ${JSON.stringify(one)}`,
        ),
      ...onPage
        // That all is back to normal from a day on says it of each session that is as planned.
        .filter((one) => agreed.changes.get(id)?.effect !== "All clear" || !isAsPlanned(one, agreed))
        .filter((one) => !told.some((other) => sameTold(other, one)) && !isInGeneral(one))
        .map((one) => `${pageOf(id)} says what its text does not: ${JSON.stringify(one)}`),
    ];
  });
}

function alerts(
  agreed: Agreed,
  byChange: ReadonlyMap<string, readonly Telling[]>,
  lists: ReadonlyMap<string, readonly List[]>,
): string[] {
  const problems: string[] = [];
  const of = (name: string, id: string) => lists.get(name)?.find((list) => list.of === id);
  const same = (list: List | undefined, all: readonly string[], what: string, partly = false) => {
    if (!list) return;
    const [said, meant] = [new Set(list.members), new Set(all)];
    if (said.size === 0 || said.difference(meant).size > 0 || (!partly && meant.difference(said).size > 0)) {
      const words = [said, meant].map((set) => [...set].sort().join(" "));
      problems.push(`${list.by} gives ${list.of} the ${what} “${words[0]}”, its page “${words[1]}”`);
    }
  };
  for (const change of agreed.changes.values()) {
    if (over(change)) continue;
    const { id } = change;
    const end = endedFrom(agreed, change);
    const told = (byChange.get(id) ?? []).filter(({ session }) => {
      const planned = agreed.sessions.get(session)?.plannedStarts.slice(0, 10) ?? "";
      return end === undefined || planned < end;
    });
    const trips = of("sessions of an alert", id);
    const places = of("places of an alert", id);
    const impact = of("impact of an alert", id);
    // Of what it only puts back to the timetable, after its own last day, nobody need be alerted.
    const answers = related(change, "replaces").length + related(change, "resolves").length > 0;
    const limited = change.headline.includes(" at ") || answers;
    const services = trips ? told.map(({ service }) => serviceNamed(agreed, service)) : change.services;
    same(of("services of an alert", id), services, "services", limited);
    const sessions = told.map(({ session }) => session);
    same(trips, sessions, "sessions", answers);
    for (const place of places?.members ?? []) {
      if (!change.locations.includes(place))
        problems.push(`${places?.by} gives ${id} the place ${place}, its page does not`);
    }
    const instant = (local: string) =>
      Temporal.PlainDateTime.from(local).toZonedDateTime(agreed.zone).toInstant().toString();
    if (trips) {
      const lastDay = end && Temporal.PlainDate.from(end).subtract({ days: 1 }).toString();
      const meetings = told.flatMap(({ was, now }) => [was, now].flatMap((one) => one ?? []));
      // A session that it puts back, and that something else has called off, has a time all the same.
      const called = answers ? told.flatMap(({ session }) => agreed.sessions.get(session) ?? []) : [];
      const held = [...meetings, ...called].filter(({ starts }) => !lastDay || starts.slice(0, 10) <= lastDay);
      same(
        impact,
        held.map(({ starts, ends }) => `${instant(starts)}/${instant(ends)}`),
        "times",
        answers,
      );
    } else {
      const { from, until } = readPeriod(change.period);
      const cut = end ? Temporal.PlainDate.from(end) : undefined;
      const after = until ? Temporal.PlainDate.from(until).add({ days: 1 }) : undefined;
      const stop = [cut, after].flatMap((one) => one?.toString() ?? []).sort()[0];
      same(impact, [`${instant(`${from}T00:00`)}/${stop ? instant(`${stop}T00:00`) : ""}`], "days");
    }
  }
  return problems;
}

export const serviceNamed = (agreed: Agreed, name: string) =>
  agreed.services.find((url) => agreed.value(`service ${url}`, "name") === name) ?? name;

/** The effects whose text says what happens to each session. */
const eachDiffers = new Set(["Cancelled", "Moved", "New time", "Extra session"]);

/** The full text has all that the page has: what staff wrote, how many sessions, the areas, and what it belongs to. */
function texts(agreed: Agreed, byChange: ReadonlyMap<string, readonly Telling[]>): string[] {
  const problems: string[] = [];
  for (const change of agreed.changes.values()) {
    const value = (what: string) => agreed.value(`change ${change.id}`, what) ?? "";
    const text = value("text");
    for (const block of value("body")
      .replace(/ \([a-z0-9-]+(?:\.[a-z0-9-]+)+\)/g, "")
      .split("\n")) {
      if (!text.includes(block)) problems.push(`the text of change ${change.id} lacks “${block}”, which its page has`);
    }
    const told = byChange.get(change.id)?.length ?? 0;
    const counted = value("number of sessions told");
    if (counted !== "" && Number(counted) !== told) {
      problems.push(`the text of change ${change.id} counts ${counted} sessions, its page ${told}`);
    }
    const named = !change.period.startsWith("From ") && eachDiffers.has(change.effect);
    if (named && told > 0 && counted === "" && value("sessions told") === "") {
      problems.push(`the text of change ${change.id} tells nothing of its ${told} sessions`);
    }
    const areas = change.areas.map((url) => agreed.value(`area ${url}`, "name") ?? url).sort();
    if (areas.join(", ") !== value("areas in words")) {
      problems.push(`change ${change.id} has in feeds the areas “${value("areas in words")}”, on its page “${areas}”`);
    }
    const relations: Readonly<Record<string, string>> = {
      replaces: "This replaces what was announced on ",
      resolves: "This ends what was announced on ",
      "replaced by": "This was replaced on ",
      "resolved by": "An end to this was announced on ",
    };
    for (const [relation, words] of Object.entries(relations)) {
      const told = text.split("\n").filter((line) => line.startsWith(words));
      const others = related(change, relation).map((id) => agreed.changes.get(id)?.headline ?? id);
      const missing = others.filter((headline) => !told.some((line) => line.endsWith(`: ${headline}.`)));
      if (missing.length > 0 || told.length !== others.length) {
        problems.push(`the text of change ${change.id} has “${told.join(" | ")}”, its page ${relation} “${others}”`);
      }
    }
  }
  return problems;
}

/** Every output of an edition tells the same changes, each change is in one edition, and none before it was told. */
function editions(agreed: Agreed, lists: readonly List[], all: readonly List[]): string[] {
  const problems: string[] = [];
  const inEdition = new Map<string, string>();
  for (const [edition, outputs] of Map.groupBy(lists, ({ of }) => of)) {
    if (outputs.length !== 4) problems.push(`${edition} is in ${outputs.length} outputs, not 4`);
    const said = Map.groupBy(outputs, ({ members }) => members.join(" "));
    const [most, ...others] = [...said].sort((a, b) => b[1].length - a[1].length);
    for (const [members, wrong] of others) {
      for (const { by } of wrong) problems.push(`${by} tells in ${edition} “${members}”, others “${most?.[0]}”`);
    }
    const listed = most?.[0].split(" ").filter(Boolean) ?? [];
    const day = edition.split("/")[2] ?? "";
    for (const id of listed) {
      const before = inEdition.get(id);
      if (before) problems.push(`${edition} tells ${id}, which ${before} told already`);
      inEdition.set(id, edition);
      const change = agreed.changes.get(id);
      if (!change) problems.push(`${edition} tells ${id}, which no other output knows`);
      const told = change && Temporal.Instant.from(change.published).toZonedDateTimeISO(agreed.zone).toPlainDate();
      if (told && told.toString() > day) problems.push(`${edition} tells ${id}, which was published on ${told}`);
    }
    for (const { by, members } of all) {
      if (!members.includes(edition)) problems.push(`${by} leaves out ${edition}`);
    }
  }
  return problems;
}
