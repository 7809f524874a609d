/** Why a calendar may be none to go by, and what it leaves open: nothing is called off because of a mistake. */
import type { Service } from "../../content/library.ts";
import type { Mistake } from "../../content/problem.ts";
import { fullDay } from "../../dates.ts";
import type { Calendar } from "../../import/icalendar/calendar.ts";
import { sameTime } from "../../import/icalendar/zone.ts";
import { Refusal } from "../../refusal.ts";
import type { Session } from "../../timetable/session.ts";
import type { Timetable } from "../../timetable/timetable.ts";
import { list } from "../../word-list.ts";
import { type Comparison, type Difference, dayOf, inWords, type Note } from "./comparison.ts";
import type { OwnEvents } from "./own-events.ts";

/** How far ahead differences are told. */
export const usualWeeks = 8;

export interface SyncNote {
  /** The line of the event in the calendar. */
  readonly line?: number;
  readonly message: string;
  /** The same for everybody's eyes: a calendar may have more in it than the service. */
  readonly publicly?: string;
}

/** As many days gone and as many new, and none as published after them, are a new rule. */
const newRule = 4;

/** The zone of the calendar, or of every event with a time, where its clocks are not the site's. UTC is no place. */
export function otherZone({ zone, events }: Calendar, site: string): string | undefined {
  const isOther = (one: string) => !/^(?:Etc\/)?(?:UTC|GMT)$/.test(one) && !sameTime(one, site);
  if (zone !== undefined && isOther(zone)) return zone;
  const zones = events.flatMap(({ start }) => (start instanceof Temporal.ZonedDateTime ? start.timeZoneId : []));
  return zones.length > 0 && zones.every(isOther) ? zones[0] : undefined;
}

/** Refuses where the calendar knows none of the sessions that are published: then it is of something else, or was emptied. */
export function doubtful(
  { title }: Service,
  sessions: readonly Session[],
  { differences, known }: Comparison,
  { weeks, isNear }: { readonly weeks: number; readonly isNear: (day: Temporal.PlainDate) => boolean },
): void {
  const near = sessions.filter(({ current, status }) => status !== "cancelled" && isNear(current.start.toPlainDate()));
  if (near.length > 0 && !near.some((session) => known.has(session)))
    throw new Refusal(
      `The calendar has none of the ${near.length} sessions of ${title} that are published for the next ${weeks} weeks. Is it the right calendar, and whole? If ${title} now meets by another rule, announce that once: npm run new -- change. Nothing was written.`,
      1,
    );
  const more = differences.filter((one) => one.what === "more" && isNear(dayOf(one)));
  if (near.length === 0 && more.length > 2)
    throw new Refusal(
      `No session of ${title} is published for the next ${weeks} weeks, and the calendar has ${more.length}. Write its schedule into its file first. Nothing was written.`,
      1,
    );
}

/** Where from a day on all is off and as much comes on other days, it has a new rule, which is announced once. */
export function withoutNewRule(
  { differences }: Comparison,
  sessions: readonly Session[],
): { readonly told: readonly Difference[]; readonly rule: readonly Note[] } {
  const off = differences.filter(({ what }) => what === "off");
  const more = differences.filter(({ what }) => what === "more");
  const [day] = off.map(dayOf).sort(Temporal.PlainDate.compare);
  const isLater = (one: Temporal.PlainDate) => day !== undefined && Temporal.PlainDate.compare(one, day) >= 0;
  const following = sessions.filter(
    ({ current, status }) => status !== "cancelled" && isLater(current.start.toPlainDate()),
  );
  if (day === undefined || more.length < newRule || off.length < Math.max(newRule, following.length))
    return { told: differences, rule: [] };
  const message = `From ${fullDay(day)} on, the calendar has other days than those that are published. Is that a new rule? Announce it once: npm run new -- change. Nothing was written for these days.`;
  return { told: differences.filter(({ what }) => what !== "off" && what !== "more"), rule: [{ day, message }] };
}

/** What was announced after the event was last changed, or of more than this service, the calendar may not have heard of. */
export function withoutOldNews(
  differences: readonly Difference[],
  { changeById }: Timetable,
): { readonly told: readonly Difference[]; readonly unheard: readonly Note[] } {
  const news = (one: Difference) => {
    if (one.what === "more") return undefined;
    const made = changeById.get(one.session.madeBy.at(-1) ?? "");
    if (!made) return undefined;
    const { modified } = one.event ?? {};
    if (modified) return Temporal.Instant.compare(modified, made.published.toInstant()) < 0 ? made : undefined;
    const isOurs = made.namesSessions && made.change.services !== "all" && made.change.services.length === 1;
    const undoes = one.what === "back" || (one.what === "other" && one.session.status === "cancelled");
    return undoes && !isOurs ? made : undefined;
  };
  return {
    told: differences.filter((one) => !news(one)),
    unheard: differences.flatMap((one) => {
      const made = news(one);
      if (!made) return [];
      const line = one.what === "more" ? undefined : one.event?.line;
      const message = `${inWords(one)} But we have announced “${made.change.title}”, of which the calendar may not know. Is that over? Then write the all-clear: npm run new -- change. Or put it into the calendar.`;
      return [{ ...(line !== undefined && { line }), day: dayOf(one), message }];
    }),
  };
}

/** Sessions after the last day of which the calendar says anything are left as they are. */
export function silence(
  { title }: Service,
  sessions: readonly Session[],
  last: Temporal.PlainDate,
  isNear: (day: Temporal.PlainDate) => boolean,
): readonly SyncNote[] {
  const days = sessions
    .filter(({ status }) => status !== "cancelled")
    .map(({ current }) => current.start.toPlainDate())
    .filter((day) => isNear(day) && Temporal.PlainDate.compare(day, last) > 0);
  if (days.length === 0) return [];
  return [
    {
      message: `The calendar ends with ${fullDay(last)}: ${days.length} ${days.length === 1 ? "session" : "sessions"} after it ${days.length === 1 ? "was" : "were"} left as published. Does ${title} stop? Announce it: npm run new -- change.`,
    },
  ];
}

/** Titles that are not of the service. */
export const others = ({ others: titles }: OwnEvents, { title }: Service): readonly SyncNote[] =>
  titles.length === 0
    ? []
    : [
        {
          message: `Not of ${title}, by their titles: ${list(titles.map((one) => `“${one}”`))}. Is one of them? Say so with --title.`,
          publicly: `Nothing was compared of what has other titles than ${title}: there are ${titles.length}. Is one of them of it? Say so with --title.`,
        },
      ];

/** An event that can't be used, of whatever it is. */
export const unusable = ({ line, message }: Mistake): SyncNote => ({
  line,
  message,
  publicly: message.replace(/^“[^”]*”/, "An event"),
});
