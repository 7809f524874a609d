/** A change, resolved against the timetable: what it does to which sessions, where, and for how long. */
import type { Area, Change, Library, Location, Service } from "../content/library.ts";
import { allClearOf, type Standing } from "./claims.ts";
import type { Session } from "./session.ts";
import { allClearDays, firstDay, isAllClear, isNews, newsDays } from "./targets.ts";

/** How a change stands on a day. `void` has been replaced altogether; `resolved` was ended by an all-clear that is in force. */
export type ChangeState = "coming" | "current" | "past" | "resolved" | "void";

export interface ChangedSession {
  /** Undefined for a session that was not there. */
  readonly before: Session | undefined;
  /** Cancelled also for a session that is in the timetable no more. */
  readonly after: Session;
  /** True when all that happens to it is that an earlier change no longer holds. */
  readonly putBack?: true;
}

export interface CompiledChange {
  readonly change: Change;
  /** When people were told, in the site's time zone. */
  readonly published: Temporal.ZonedDateTime;
  /** When something about it last changed: its own publication, or that of what replaced or resolved it. */
  readonly updated: Temporal.ZonedDateTime;
  /**
   * What it did to each session it names, in order of original start: the session as it would have been without this
   * change and as this change leaves it, both as far as earlier changes had told. It holds also for a void change, so
   * that the archive says what was said. Of a change until further notice they reach as far as the timetable.
   */
  readonly sessions: readonly ChangedSession[];
  /** Of a move for a period: sessions in it that stay where another change has put them by name, as they then were. */
  readonly exceptions: readonly Session[];
  /**
   * Services concerned, by title, with those of the change that it replaces or resolves; for `all`, those with a session
   * among `sessions`, or every active one when there is none.
   */
  readonly services: readonly Service[];
  /** Places concerned, by title: old and new ones, and those of the change that it replaces or resolves. */
  readonly locations: readonly Location[];
  /** Areas concerned, by label: those of its places, or without places those of its services. */
  readonly areas: readonly Area[];
  /** The first day on which it makes a difference. */
  readonly from: Temporal.PlainDate;
  /** The last such day, inclusive; undefined is until further notice. An all-clear shortens it. */
  readonly until: Temporal.PlainDate | undefined;
  /** The last day on which it is told: `until`, or of what is only news the last day of that. */
  readonly lastTold: Temporal.PlainDate | undefined;
  /** The changes that replace or resolve it, or that it replaces or resolves, itself included, in order of publication. */
  readonly thread: readonly Change[];
  readonly replacedBy: Change | undefined;
  readonly resolvedBy: Change | undefined;
  /** True of a change to single sessions, which it names or adds; false of one that lasts. */
  readonly namesSessions: boolean;
  /** Where and when the sessions were to be, and where and when they are now. */
  readonly meetings: readonly Session["current"][];
  state(today: Temporal.PlainDate): ChangeState;
  /** True when nothing that it says holds any more on the day. */
  isOver(day: Temporal.PlainDate): boolean;
}

/** What a change did to which sessions, and which it left where another change had put them by name. */
export interface Done {
  readonly sessions: readonly ChangedSession[];
  readonly exceptions: readonly Session[];
}

/** Makes the record of each change of the Library, once all are applied. `threads` are by change id. */
export function recorder(
  library: Library,
  standing: Standing,
  done: ReadonlyMap<string, Done>,
  threads: ReadonlyMap<string, readonly Change[]>,
): (change: Change) => CompiledChange {
  const zone = library.site.timezone;
  const services = shelf(library.services);
  const locations = shelf(library.locations);
  const areas = shelf([...library.areas].sort((a, b) => (a.label < b.label ? -1 : 1)));
  return (change) => {
    // Whoever follows what the earlier change concerned was told of it, and must hear what becomes of it.
    const spokenOf = [change, change.replaces, change.resolves].filter((one) => one !== undefined);
    const { sessions, exceptions } = done.get(change.id) ?? { sessions: [], exceptions: [] };
    const thread = threads.get(change.id) ?? [change];
    const published = change.published.toZonedDateTime(zone);
    const replacedBy = thread.findLast(({ replaces }) => replaces?.id === change.id);
    const allClear = allClearOf(change, standing);
    const over = allClear?.from;
    const resolvedBy = replacedBy ? undefined : allClear?.by;
    const told = [published, ...[replacedBy, resolvedBy].flatMap((one) => one?.published.toZonedDateTime(zone) ?? [])];
    const concerned = services(spokenOf.flatMap((one) => serviceIds(one, library, done)));
    const places = locations(spokenOf.flatMap((one) => placeIds(one, done)));
    const { from, until: meant } = span(change, sessions);
    const until = over === undefined ? meant : shortened(from, meant, over);
    const news = daysOfNews(change);
    return {
      change,
      published,
      updated: told.reduce((a, b) => (Temporal.ZonedDateTime.compare(a, b) < 0 ? b : a)),
      sessions,
      exceptions,
      services: concerned,
      locations: places,
      areas: areas((places.length > 0 ? places : concerned).flatMap((one) => one.areas.map(({ id }) => id))),
      from,
      until,
      lastTold: until ?? (news === undefined ? undefined : from.add({ days: news - 1 })),
      thread,
      replacedBy,
      resolvedBy,
      namesSessions: change.sessions !== undefined || change.effect === "extra",
      meetings: sessions.flatMap(({ before, after }) => [...(before ? [before.current] : []), after.current]),
      state(today) {
        return replacedBy ? "void" : stateOn(today, from, meant, over, news);
      },
      isOver(day) {
        return ["past", "resolved", "void"].includes(this.state(day));
      },
    };
  };
}

/** Things by id, each once, in the order in which they stand. */
function shelf<Thing extends { readonly id: string }>(things: readonly Thing[]) {
  const known = new Map(things.map((thing, place) => [thing.id, { thing, place }]));
  return (ids: readonly string[]): readonly Thing[] =>
    [...new Set(ids)]
      .flatMap((id) => known.get(id) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ thing }) => thing);
}

function serviceIds(change: Change, library: Library, done: ReadonlyMap<string, Done>): readonly string[] {
  if (change.services !== "all") return change.services.map(({ id }) => id);
  const met = (done.get(change.id)?.sessions ?? []).map(({ after }) => after.service.id);
  return met.length > 0 ? met : library.services.filter(({ status }) => status === "active").map(({ id }) => id);
}

function placeIds(change: Change, done: ReadonlyMap<string, Done>): readonly string[] {
  const sessions = (done.get(change.id)?.sessions ?? []).flatMap(({ before, after }) =>
    before ? [before, after] : [after],
  );
  const meetings = sessions.flatMap(({ original, current }) => [original, current]);
  const named = change.to?.location ? [...change.locations, change.to.location] : change.locations;
  return [...named, ...meetings.map(({ location }) => location)].map(({ id }) => id);
}

/** For how many days it is told that something happened; undefined of a change that lasts. */
function daysOfNews(change: Change): number | undefined {
  if (!isNews(change)) return undefined;
  return isAllClear(change) ? allClearDays : newsDays;
}

function stateOn(
  today: Temporal.PlainDate,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate | undefined,
  over: string | undefined,
  news: number | undefined,
): ChangeState {
  const day = today.toString();
  const resolved = over !== undefined && (until === undefined || over <= until.toString());
  if (resolved && (day >= over || over <= from.toString())) return "resolved";
  if (day < from.toString()) return "coming";
  const last = until ?? (news === undefined ? undefined : from.add({ days: news - 1 }));
  return last !== undefined && day > last.toString() ? "past" : "current";
}

/** The days that a change speaks of, before any all-clear. */
function span(
  change: Change,
  sessions: readonly ChangedSession[],
): { from: Temporal.PlainDate; until: Temporal.PlainDate | undefined } {
  if (!change.sessions && change.effect !== "extra") {
    return { from: firstDay(change), until: change.until };
  }
  const named = (change.sessions ?? []).map(({ date }) => date);
  // A session that another change has put on another day is still one that it names.
  const held = sessions.filter(({ putBack }) => !putBack).map(({ after }) => after.current.start.toPlainDate());
  const days = [...named, ...held, ...(change.to?.date ? [change.to.date] : [])].sort(Temporal.PlainDate.compare);
  return { from: days[0] ?? firstDay(change), until: days.at(-1) };
}

/** The last day before the all-clear, but never before the first. */
function shortened(
  from: Temporal.PlainDate,
  until: Temporal.PlainDate | undefined,
  over: string,
): Temporal.PlainDate | undefined {
  const last = Temporal.PlainDate.from(over).subtract({ days: 1 });
  if (until && Temporal.PlainDate.compare(until, last) <= 0) return until;
  return Temporal.PlainDate.compare(from, last) < 0 ? last : from;
}
