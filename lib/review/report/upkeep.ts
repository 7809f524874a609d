/** What time has done to the content: what is due, what has run out, and what nobody uses. */

import { isOverdue } from "../../content/action-point.ts";
import { fundStatus } from "../../content/fund.ts";
import { type ActionPoint, isByAppointment, type Library, type Schedule } from "../../content/library.ts";
import { reviewOf } from "../../content/review.ts";
import type { Model } from "../../model.ts";
import { untoldChanges } from "../../newsletter/draft.ts";
import { wasOver } from "../../newsletter/impact.ts";
import { coverageEnd } from "../../timetable/bank-holidays.ts";
import { clashes, type Pair } from "../../timetable/clashes.ts";
import { dayCodesOf } from "../../timetable/recurrence.ts";
import type { Session } from "../../timetable/session.ts";

/** Something to be looked after. */
export interface Subject {
  /** Such as `content/funding/grantfinder.md`. */
  readonly file: string;
  readonly title: string;
  /** From the site's root. */
  readonly url: string;
}

const subjectOf = ({ source, title, url }: { source: { file: string }; title: string; url: string }): Subject => ({
  file: source.file,
  title,
  url,
});

/** How far ahead reviews and closing funds are told, in days. */
export const ahead = 30;

const { compare } = Temporal.PlainDate;

/** Pages with a date of review: all that staff keep true by looking again. */
export const reviewedPages = ({ pages, guidance }: Library) => [...pages, ...guidance];

export interface ReviewDue extends Subject {
  readonly last: Temporal.PlainDate;
  readonly due: Temporal.PlainDate;
  readonly owner: string | undefined;
}

/** Overdue, and due from `today` to 30 days on, the longest overdue first. */
export function reviewsDue({ library, today }: Model): { overdue: readonly ReviewDue[]; due: readonly ReviewDue[] } {
  const found = reviewedPages(library)
    .flatMap((page) => {
      const { last, due, overdue } = reviewOf(page, today);
      return due ? [{ ...subjectOf(page), last, due, overdue, owner: page.owner }] : [];
    })
    .sort((a, b) => compare(a.due, b.due) || (a.file < b.file ? -1 : 1));
  const last = today.add({ days: ahead });
  const plain = ({ overdue: _, ...review }: (typeof found)[number]): ReviewDue => review;
  return {
    overdue: found.filter(({ overdue }) => overdue).map(plain),
    due: found.filter(({ overdue, due }) => !overdue && compare(due, last) <= 0).map(plain),
  };
}

export interface OverduePoint extends Subject {
  /** As exact as its report: `2004`, `2004-12` or `2004-12-31`. */
  readonly due: string;
  readonly completionLevel: ActionPoint["completion_level"];
  readonly lead: readonly string[];
}

/** Past their date, and nothing shows what became of them; the oldest first. */
export function pointsWithoutEvidence({ library, today }: Model): readonly OverduePoint[] {
  return library.actionPoints
    .flatMap((point) =>
      point.due !== undefined && point.evidence.length === 0 && isOverdue(point, today)
        ? [
            {
              ...subjectOf(point),
              due: point.due,
              completionLevel: point.completion_level,
              lead: point.lead.map(({ title }) => title),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.file < b.file ? -1 : 1));
}

export interface ClosingFund extends Subject {
  readonly closesOn: Temporal.PlainDate;
}

/** Open, and closing from `today` to 30 days on; the soonest first. */
export function closingFunds({ library, today }: Model): readonly ClosingFund[] {
  const last = today.add({ days: ahead });
  return library.funding
    .flatMap((fund) =>
      fund.closes_on && fundStatus(fund, today) === "open" && compare(fund.closes_on, last) <= 0
        ? [{ ...subjectOf(fund), closesOn: fund.closes_on }]
        : [],
    )
    .sort((a, b) => compare(a.closesOn, b.closesOn));
}

/** Services that are said to run and have no session from `today` on, as far as the timetable reaches. */
export function servicesWithNothingAhead({ library, timetable, today }: Model): readonly Subject[] {
  return library.services
    .filter((service) => service.status === "active" && !isByAppointment(service))
    .filter(({ id }) =>
      (timetable.byService.get(id) ?? []).every(
        ({ status, current }) => status === "cancelled" || compare(current.start.toPlainDate(), today) < 0,
      ),
    )
    .map(subjectOf);
}

export interface UnassuredService extends Subject {
  /** Undefined when nobody ever confirmed it. */
  readonly assured: Temporal.PlainDate | undefined;
}

/** Services that have not ended and that nobody has confirmed for a year; those never confirmed first. */
export function unassuredServices({ library, today }: Model): readonly UnassuredService[] {
  const oldest = today.subtract({ years: 1 });
  return library.services
    .filter(({ status, assured_date }) => status !== "defunct" && (!assured_date || compare(assured_date, oldest) < 0))
    .map((service) => ({ ...subjectOf(service), assured: service.assured_date }))
    .sort((a, b) => (a.assured?.toString() ?? "").localeCompare(b.assured?.toString() ?? ""));
}

export interface UntoldChange extends Subject {
  readonly published: Temporal.PlainDateTime;
  readonly urgent: boolean;
  /** True when nobody needs to hear any more. */
  readonly over: boolean;
}

/** In no edition, first published first. */
export function changesInNoEdition(model: Model): readonly UntoldChange[] {
  return untoldChanges(model)
    .map((compiled) => ({
      ...subjectOf(compiled.change),
      published: compiled.change.published,
      urgent: compiled.change.urgent,
      over: wasOver(compiled, model.today),
    }))
    .toReversed();
}

const isNotOver =
  (today: Temporal.PlainDate) =>
  ({ valid_to }: Schedule) =>
    !valid_to || compare(valid_to, today) >= 0;

/** Places that no schedule names and to which no session is moved. */
export function unusedPlaces({ library, timetable, today }: Model): readonly Subject[] {
  const used = new Set([
    ...library.services
      .filter(({ status }) => status !== "defunct")
      .flatMap(({ schedules }) => schedules)
      .filter(isNotOver(today))
      .map(({ location }) => location.id),
    ...timetable.sessions
      .filter(({ current }) => compare(current.start.toPlainDate(), today) >= 0)
      .map(({ current }) => current.location.id),
  ]);
  return library.locations.filter(({ id }) => !used.has(id)).map(subjectOf);
}

export interface PeriodRunningOut {
  /** What readers call it, such as School terms. */
  readonly label: string;
  /** The last day that `vocabulary.yaml` has of it. */
  readonly last: Temporal.PlainDate;
  readonly services: readonly Subject[];
}

/** Periods by which running services still go, with no dates for the end of the timetable; the soonest first. */
export function periodsRunningOut({ library, timetable, today }: Model): readonly PeriodRunningOut[] {
  return library.periods
    .map(({ id, label, dates }) => ({
      label,
      last: dates.map(({ until }) => until).reduce((a, b) => (compare(a, b) > 0 ? a : b)),
      services: library.services
        .filter(({ status, schedules }) => {
          const named = schedules.filter(isNotOver(today)).flatMap(({ only_in, not_in }) => [...only_in, ...not_in]);
          return status === "active" && named.some((period) => period.id === id);
        })
        .map(subjectOf),
    }))
    .filter(({ last, services }) => services.length > 0 && compare(last, timetable.until) < 0)
    .sort((a, b) => compare(a.last, b.last));
}

/** A session that clashes with another. */
export interface Booked {
  readonly service: Subject;
  readonly place: string;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}

export interface DoubleBooking {
  /** The first two sessions that are at the same time. */
  readonly first: readonly [Booked, Booked];
  /** How often it comes until the end of the timetable. */
  readonly times: number;
}

/** Services that are to be at two places at once, and places that two services use at once: each two once, the soonest first. */
export function doubleBookings({ timetable, today }: Pick<Model, "timetable" | "today">): {
  readonly services: readonly DoubleBooking[];
  readonly places: readonly DoubleBooking[];
} {
  const ahead = timetable.sessions.filter(({ current }) => compare(current.start.toPlainDate(), today) >= 0);
  const { elsewhere, together } = clashes(ahead);
  const key = ({ service, current }: Session) => `${service.id} ${current.location.id}`;
  const booked = ({ service, current: { location, start, end } }: Session): Booked => ({
    service: subjectOf(service),
    place: location.title,
    start,
    end,
  });
  const grouped = (pairs: readonly Pair[]): DoubleBooking[] =>
    [...Map.groupBy(pairs, (pair) => pair.map(key).sort().join(" ")).values()].map((found) => {
      const [[a, b]] = found as [Pair, ...Pair[]];
      return { first: [booked(a), booked(b)], times: found.length };
    });
  return { services: grouped(elsewhere), places: grouped(together) };
}

export interface RuleToWrite {
  readonly service: Subject;
  /** The change that gives the service its rule. */
  readonly change: Subject;
  /** Its first day. */
  readonly from: Temporal.PlainDate;
  /** As it stands in a schedule, on one line of YAML. */
  readonly rule: string;
}

/** Rules that changes have given for good by today and that the services' files lack, the oldest first. */
export function rulesToWrite({ timetable, today }: Pick<Model, "timetable" | "today">): readonly RuleToWrite[] {
  return timetable.changes
    .flatMap(({ change, replacedBy }) => {
      const { from, new_rules } = change;
      if (!from || replacedBy || compare(from, today) > 0) return [];
      return new_rules.flatMap(({ service, is, by }) =>
        is && by === "change"
          ? { service: subjectOf(service), change: subjectOf(change), from, rule: asWritten(is) }
          : [],
      );
    })
    .sort((a, b) => compare(a.from, b.from));
}

function asWritten({
  location,
  byday = [],
  opens_at,
  closes_at,
  overnight,
  only_in,
  not_in,
  ...rule
}: Schedule): string {
  const time = (one: Temporal.PlainTime) => `"${one.toString({ smallestUnit: "minute" })}"`;
  const ids = (things: readonly { readonly id: string }[]) => `[${things.map(({ id }) => id).join(", ")}]`;
  const keys = [
    ["location", location.id],
    ["freq", rule.freq],
    ["interval", rule.interval > 1 && rule.interval],
    ["byday", `[${dayCodesOf({ byday }).join(", ")}]`],
    ["dtstart", rule.dtstart],
    ["opens_at", time(opens_at)],
    ["closes_at", !overnight && time(closes_at) === '"00:00"' ? '"24:00"' : time(closes_at)],
    ["overnight", overnight],
    ["valid_from", rule.valid_from],
    ["valid_to", rule.valid_to],
    ["only_in", only_in.length > 0 && ids(only_in)],
    ["not_in", not_in.length > 0 && ids(not_in)],
    ["on_bank_holidays", rule.on_bank_holidays],
  ] as const;
  return `{${keys.flatMap(([key, value]) => (value ? `${key}: ${value}` : [])).join(", ")}}`;
}

export interface BankHolidayCover {
  /** The last day for which bank holidays are known. */
  readonly until: Temporal.PlainDate;
  /** `ending`: they are needed further ahead within the year. `ended`: sessions are published beyond that day. */
  readonly state: "known" | "ending" | "ended";
}

export function bankHolidayCover(
  { timetable, today }: Pick<Model, "timetable" | "today">,
  until: Temporal.PlainDate = coverageEnd,
): BankHolidayCover {
  const ended = compare(until, timetable.until) < 0;
  return { until, state: ended ? "ended" : compare(until, today.add({ years: 1 })) < 0 ? "ending" : "known" };
}
