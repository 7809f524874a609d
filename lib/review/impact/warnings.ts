/** What a careful colleague would ask before this is published. */

import type { Site } from "../../content/library.ts";
import type { Problem } from "../../content/problem.ts";
import { isLeftOut } from "../../content/sections.ts";
import { clock, day, fullDay } from "../../dates.ts";
import type { Model } from "../../model.ts";
import { isOver } from "../../newsletter/impact.ts";
import type { CompiledChange } from "../../timetable/compiled-change.ts";
import type { Session } from "../../timetable/session.ts";
import { isAllClear } from "../../timetable/targets.ts";
import { bankHolidayQuestions } from "../bank-holidays.ts";
import { lostAddresses } from "./addresses.ts";
import { editedAnnouncements, editedEditions } from "./announced.ts";
import { disclosures } from "./disclosures.ts";
import { emptyNotes } from "./notes.ts";
import type { AffectedSession } from "./sessions.ts";

/** A session that is sooner than this, in hours, comes before most people read a newsletter. */
const soon = 48;

/** In order of weight: what would be known for ever, what was said already, what nobody would hear, then the rest. `now` is in the site's time zone. */
export function warningsOf(
  before: Model,
  after: Model,
  sessions: readonly AffectedSession[],
  now: Temporal.ZonedDateTime,
): readonly Problem[] {
  const fresh = after.timetable.changes.filter(({ change }) => !before.timetable.changeById.has(change.id));
  return [
    ...disclosures(before, after),
    ...editedAnnouncements(before, after, now),
    ...editedEditions(before, after, now),
    ...fresh.flatMap((compiled) => [...timing(compiled, now, after.library.site)]),
    ...holidayQuestions(after, fresh),
    ...silentServices(before, fresh, sessions, now),
    ...lostAddresses(before.library, after.library),
    ...emptyNotes(before.library, after.library),
  ];
}

function holidayQuestions(after: Model, fresh: readonly CompiledChange[]): readonly Problem[] {
  const ids = new Set(fresh.map(({ change }) => change.id));
  return bankHolidayQuestions(after).flatMap(({ change, ...question }) => (ids.has(change) ? question : []));
}

function* timing(compiled: CompiledChange, now: Temporal.ZonedDateTime, site: Site): Generator<Problem> {
  const { change, published, sessions } = compiled;
  const { file } = change.source;
  const early = now.until(published).total("hours");
  if (early > 0) {
    yield {
      file,
      line: change.source.line(["published"]),
      message: `"published" is ${fullDay(published)} at ${clock(published)}, ${hours(early)} from now, and pages and feeds would say so at once. Write the time at which people really hear.`,
    };
  }
  const meetings = sessions
    .flatMap(({ before, after }) => [before, after])
    .flatMap((session) => (session ? [session] : []));
  if (meetings.length > 0 && isOver(compiled, now)) {
    yield { file, message: "Every session that this is about is over: nobody would hear in time." };
    return;
  }
  if (change.urgent || isAllClear(change) || isLeftOut(site, "newsletter")) return;
  const [next] = meetings
    .filter(({ current }) => Temporal.ZonedDateTime.compare(current.start, now) > 0)
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.current.start, b.current.start));
  if (!next) return;
  const left = now.until(next.current.start).total("hours");
  if (left > soon) return;
  yield {
    file,
    message: `The session of ${next.service.title} on ${day(next.current.start)} at ${clock(next.current.start)} is in ${hours(left)}, and the next newsletter may come too late: mark it urgent? Then write: urgent: true`,
  };
}

function hours(count: number): string {
  const whole = Math.round(count);
  if (whole < 1) return "less than an hour";
  if (whole > soon) return `${Math.round(count / 24)} days`;
  return `${whole} ${whole === 1 ? "hour" : "hours"}`;
}

/** Services that will meet otherwise than they did, though no new change says so. */
function silentServices(
  before: Model,
  fresh: readonly CompiledChange[],
  sessions: readonly AffectedSession[],
  now: Temporal.ZonedDateTime,
): readonly Problem[] {
  const told = new Set(fresh.flatMap(({ services }) => services.map(({ id }) => id)));
  const known = new Map(before.library.services.map((service) => [service.id, service]));
  const coming = sessions.filter((one) => isPlanned(one) && isAhead(one, now));
  const byService = Map.groupBy(coming, ({ before, after }) => (before ?? after)?.service.id ?? "");
  return [...byService].flatMap(([id, changed]) => {
    const service = known.get(id);
    if (!service || told.has(id)) return [];
    const days = changed
      .map(({ before, after }) => (before ?? after)?.original.start)
      .filter((start) => start !== undefined);
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    const span = first.toPlainDate().equals(last.toPlainDate()) ? [fullDay(first)] : [fullDay(first), fullDay(last)];
    return [
      {
        file: service.source.file,
        message: `${changed.length} ${changed.length === 1 ? "session" : "sessions"} of ${service.title} would be different, ${span.length === 1 ? "on" : "from"} ${span.join(" to ")}, and no new change says so: nobody would hear. Write one in content/changes.`,
      },
    ];
  });
}

/** True when the timetable itself makes the difference, and not a change. */
function isPlanned({ before, after }: AffectedSession): boolean {
  if (!before || !after) return (before ?? after)?.concernedBy.length === 0;
  const meets = ({ status, current: { location, start, end }, concernedBy }: Session) =>
    JSON.stringify([status, location.id, start, end, concernedBy]);
  return String(before.concernedBy) === String(after.concernedBy) && meets(before) !== meets(after);
}

const isAhead = ({ before, after }: AffectedSession, now: Temporal.ZonedDateTime) =>
  [before, after].some((session) => session && Temporal.ZonedDateTime.compare(session.original.start, now) > 0);
