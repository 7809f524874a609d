/** The histories of `test/timetable/histories` as content of one site: each has services, places and changes of its own. */
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { accepted, content, periods, places, services, today, type Wishes } from "../timetable/histories/history.ts";
import { aLibrary, type Front } from "../timetable/library-factory.ts";

/** What one history needs: no service of which nothing is told. */
export interface Told {
  /** Ids. */
  readonly places: readonly string[];
  readonly services: readonly Front[];
  readonly changes: readonly Front[];
}

/**
 * A history with its ids and days made those of a site, from the Sunday on or before the site's day. What it says of everybody
 * without naming a place is said of its own services, or one history would close the doors of all others.
 */
export function historyOfSite(number: number, wishes: Wishes, siteDay: Temporal.PlainDate): Told {
  const own = (id: string) => `history-${number}-${id}`;
  const weeks = weeksUntil(siteDay);
  const ids = new Map(
    [...places, ...services.map(({ id }) => id), ...wishes.map((_, index) => `change-${index}`)].map((id) => [
      id,
      own(id),
    ]),
  );
  const ofSite = <Value>(value: Value) => inWords(value, (text) => ids.get(text) ?? later(text, weeks));
  const told = accepted(wishes);
  const compiled = compileTimetable(aLibrary(content(told)), today);
  if ("problems" in compiled) throw new Error("A history that was told is refused.");
  const concerned = (id: string) =>
    compiled.timetable.changeById.get(id)?.sessions.map(({ after }) => after.service.id) ?? [];
  const changes = told.map((change) =>
    change.services !== "all" || change.locations
      ? change
      : { ...change, services: [...new Set(concerned(change.id))] },
  );
  const named = changes.flatMap(({ id, services }) => (services === "all" ? concerned(id) : (services as string[])));
  const needed = services.filter(({ id }) => named.includes(id));
  const asFiles = ofSite({ services: needed, changes });
  const text = JSON.stringify(asFiles);
  return { places: places.map(own).filter((id) => text.includes(`"${id}"`)), ...asFiles };
}

/** The periods that the services of every history keep to, as `vocabulary.yaml` has them. */
export const periodsOfHistories = (siteDay: Temporal.PlainDate) =>
  Object.entries(periods).map(([id, dates]) => ({
    id,
    label: "Fair week",
    dates: dates.map(([from, until]) => ({
      from: later(from, weeksUntil(siteDay)),
      until: later(until, weeksUntil(siteDay)),
    })),
  }));

/** From the Sunday on which histories are told to the last one that the site has seen. */
const weeksUntil = (siteDay: Temporal.PlainDate) => Math.floor(today.until(siteDay).days / 7);

function later(text: string, weeks: number): string {
  const [, day, time = ""] = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text) ?? [];
  return day ? Temporal.PlainDate.from(day).add({ weeks }).toString() + time : text;
}

/** The same with each of its texts altered, however deep. */
function inWords<Value>(value: Value, alter: (text: string) => string): Value {
  if (typeof value === "string") return alter(value) as Value;
  if (Array.isArray(value)) return value.map((item) => inWords(item, alter)) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inWords(item, alter)])) as Value;
}
