/** Histories: changes about three services at four places, told one after the other, as staff might write them. */
import fc from "fast-check";
import { compileTimetable } from "../../../lib/timetable/compile.ts";
import { aChange, aLibrary, aSchedule, aService, type Content, type Front } from "../library-factory.ts";

/** Sunday 22 November 2026: everything was told by then, and is about the weeks after. */
export const today = Temporal.PlainDate.from("2026-11-22");

export const places = ["quay-hall", "wend-library", "mill-house", "old-yard"] as const;
export type Place = (typeof places)[number];

/**
 * Tea on Tuesdays at the hall; choir on Tuesdays and Thursdays at the library, on each at another time; a night café on
 * Saturdays into the morning, but in fair week, and on three Fridays at the mill.
 */
export const services: readonly Front[] = [
  aService({ id: "tea", schedules: [aSchedule({ on_bank_holidays: "runs", closes_at: "11:30" })] }),
  aService({
    id: "choir",
    schedules: [
      aSchedule({ location: "wend-library", on_bank_holidays: "runs", opens_at: "14:00", closes_at: "15:00" }),
      aSchedule({ location: "wend-library", byday: "Thursday", dtstart: "2026-09-03", on_bank_holidays: "runs" }),
    ],
  }),
  aService({
    id: "night",
    schedules: [
      aSchedule({
        ...{ location: "old-yard", byday: "Saturday", dtstart: "2026-09-05", on_bank_holidays: "runs" },
        ...{ opens_at: "18:00", closes_at: "00:30", overnight: true, not_in: ["fair"] },
      }),
      aSchedule({
        ...{ location: "mill-house", freq: "dates", byday: undefined, dtstart: undefined, on_bank_holidays: "runs" },
        ...{ dates: ["2026-11-27", "2026-12-04", "2026-12-18"], closes_at: "11:00" },
      }),
    ],
  }),
];

/** By id, the first and the last days of each of its times. */
export const periods = { fair: [["2026-12-05", "2026-12-11"]] } as const;

export const content = (changes: readonly Front[]): Content => ({
  locations: places.map((id) => ({ id, title: id, address_1: "1 Street", areas: ["harbourside"] })),
  periods: Object.entries(periods).map(([id, dates]) => ({ id, label: id, dates })),
  services,
  changes,
});

/** What somebody wants to tell, before it is known which changes stand. */
const wish = fc.record({
  what: fc.constantFrom(
    ...["move", "move", "move for long", "move for long", "move from place", "place closed", "place closed"],
    ...["days closed", "pause", "end", "new day", "new day", "new time", "later for long", "off", "off", "extra"],
    ...["access at place", "access", "all clear", "all clear", "replaced", "into the night", "new rule", "new rule"],
  ),
  service: fc.constantFrom("tea", "tea", "choir", "night"),
  everybody: fc.boolean(),
  limited: fc.nat(3).map((one) => one === 0),
  place: fc.constantFrom("mill-house", "old-yard", ...places),
  other: fc.constantFrom(...places),
  week: fc.integer({ min: 1, max: 3 }),
  thursday: fc.nat(2).map((one) => one === 0),
  away: fc.integer({ min: -6, max: 13 }),
  weeks: fc.integer({ min: 0, max: 4 }),
  open: fc.boolean(),
  twoDays: fc.nat(3).map((one) => one === 0),
  opens: fc.constantFrom("09:00", "10:30", "14:00"),
  earlier: fc.nat(5),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

export const wishes = fc.array(wish, { minLength: 2, maxLength: 8 });
export type Wishes = readonly Wish[];

/** Front matter as these histories have it. */
export type Written = Front & {
  readonly effect: string;
  readonly services: "all" | readonly string[];
  readonly locations?: readonly string[];
  readonly sessions?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly to?: { readonly location?: string; readonly date?: string; readonly byday?: string };
  readonly replaces?: string;
  readonly resolves?: string;
};

/** Those of a history that are accepted, each told after the ones before it. */
export function accepted(list: Wishes): readonly Front[] {
  let told: readonly Front[] = [];
  for (const one of list) {
    const change = written(one, told);
    if (!change || "problems" in compileTimetable(aLibrary(content([...told, change])), today)) continue;
    told = [...told, change];
  }
  return told;
}

/** How long before the Sunday the day of the session is. */
function daysBefore({ service, thursday }: Wish): number {
  if (service === "night") return thursday ? 2 : 1;
  return service === "choir" && thursday ? 3 : 5;
}

/** The change as a file says it, told after `before`. */
export function written(one: Wish, before: readonly Front[]): Front | undefined {
  const id = `change-${before.length}`;
  const day = today
    .add({ weeks: one.week })
    .subtract({ days: daysBefore(one) })
    .toString();
  const from = today.add({ weeks: one.week - 1, days: Math.abs(one.away) % 7 }).toString();
  const until = one.open
    ? undefined
    : today.add({ weeks: one.week + one.weeks, days: Math.abs(one.away) % 7 }).toString();
  const period = { from, until };
  const sessions = one.twoDays ? [day, Temporal.PlainDate.from(day).add({ weeks: 1 }).toString()] : [day];
  const services = one.everybody ? "all" : [one.service];
  const whose = [one.service];
  const locations = one.limited ? [one.other] : undefined;
  const named = one.what === "replaced" ? whose : services;
  const open = before.filter((change) => shareServices(change.services, named) && isOpen(change, before));
  const earlier = open[one.earlier % Math.max(1, open.length)];
  const ending = open.filter((change) => !givesNewRule(change));
  const ended = ending[one.earlier % Math.max(1, ending.length)];
  const front = ((): Record<string, unknown> | undefined => {
    switch (one.what) {
      case "move":
        return { effect: "moved", services: whose, sessions, locations, to: { location: one.place } };
      case "move for long":
        return { effect: "moved", services: whose, ...period, to: { location: one.place } };
      case "move from place":
        return { effect: "moved", services, locations: [one.other], ...period, to: { location: one.place } };
      case "place closed":
        return { effect: "cancelled", services: "all", locations: [one.place], ...period };
      case "days closed":
        return { effect: "cancelled", services: "all", ...period, until: until ?? from };
      case "pause":
        return { effect: "cancelled", services: whose, ...period };
      case "end":
        return { effect: "ended", services: whose, from, locations };
      case "new day": {
        const date = Temporal.PlainDate.from(day).add({ days: one.away }).toString();
        return { effect: "retimed", services: whose, sessions: [day], to: { date } };
      }
      case "new time":
        return { effect: "retimed", services: whose, sessions, to: { opens_at: one.opens, closes_at: "16:00" } };
      case "later for long":
        return { effect: "retimed", services, locations, ...period, to: { opens_at: one.opens, closes_at: "16:00" } };
      case "off":
        return { effect: "cancelled", services, sessions, locations };
      case "extra": {
        const date = Temporal.PlainDate.from(day).add({ days: one.away }).toString();
        return {
          effect: "extra",
          services: whose,
          to: { location: one.place, date, opens_at: one.opens, closes_at: "16:00" },
        };
      }
      case "access at place":
        return { effect: "access", services: "all", locations: [one.place], ...period };
      case "access":
        return { effect: "access", services: whose, sessions };
      case "all clear":
        return ended && { effect: "notice", services, ...(one.open ? { from } : {}), resolves: ended.id };
      case "into the night": {
        const to = { opens_at: "20:00", closes_at: "02:00", overnight: true };
        return { effect: "retimed", services: whose, sessions: [day], to };
      }
      case "new rule": {
        const to = {
          freq: "weekly",
          byday: one.thursday ? "Monday" : "Wednesday",
          ...(one.open && { location: one.place }),
          ...(one.twoDays && { opens_at: one.opens, closes_at: "16:00" }),
        };
        return { effect: one.open ? "moved" : "retimed", services: whose, locations, from, to };
      }
      case "replaced":
        return (
          earlier && { effect: "moved", services: whose, sessions, to: { location: one.place }, replaces: earlier.id }
        );
    }
  })();
  return front && aChange({ id, ...clean(front), published: publishedAs(before.length) });
}

const shareServices = (a: unknown, b: "all" | readonly string[]) =>
  a === "all" || b === "all" || (a as string[]).some((service) => b.includes(service));

const givesNewRule = ({ to }: Front) => (to as { byday?: string } | undefined)?.byday !== undefined;

/** Not replaced, and not over. */
const isOpen = ({ id }: Front, before: readonly Front[]) =>
  !before.some(({ replaces, resolves }) => replaces === id || resolves === id);

const clean = (front: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));

/** One every hour. */
export const publishedAs = (place: number) =>
  Temporal.PlainDateTime.from("2026-11-20T08:00").add({ hours: place }).toString({ smallestUnit: "minute" });
