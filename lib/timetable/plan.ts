/** Sessions as the schedules alone have them. Each is made once, when it is first asked for. */
import type { Library, Location, Schedule, Service } from "../content/library.ts";
import { twoDigits } from "../language.ts";
import { type Hours, type Span, spanOf } from "./hours.ts";
import { holdsOn, type Rule, ruleDays, ruleKey, ruleOf } from "./recurrence.ts";
import type { Meeting } from "./session.ts";

/** A day as `YYYY-MM-DD`, which sorts as the days do. */
export type IsoDay = string;

export interface PlannedSession {
  readonly id: string;
  readonly service: Service;
  /** The local day by which changes name it. */
  readonly day: IsoDay;
  readonly original: Meeting;
  /** Its times by the clock on the wall, also where the clocks leave them out. */
  readonly hours: Hours;
  /** The bank holiday on which it falls and for which its schedule says closed. */
  readonly bankHoliday?: string;
}

interface RuleDay {
  readonly iso: IsoDay;
  /** As identifiers have it: `YYYYMMDD`. */
  readonly basic: string;
  readonly date: Temporal.PlainDate;
}

const ruleDay = (date: Temporal.PlainDate): RuleDay => {
  const iso = date.toString();
  return { iso, basic: iso.replaceAll("-", ""), date };
};

export interface Plan {
  /** A service's sessions from one day to another, both inclusive, a schedule after the other. */
  between(service: Service, from: IsoDay, until: IsoDay): PlannedSession[];
  /** The session that a schedule has at this place and local start. */
  scheduled(service: Service, location: Location, start: Temporal.ZonedDateTime): PlannedSession | undefined;
  /** The session that would be at this place and time, whether or not a schedule has it. */
  meeting(service: Service, location: Location, day: Temporal.PlainDate, times: Hours): PlannedSession;
  /** The sessions of one rule, whether or not its service has it, from one day to another, both inclusive; as the service's own rules have them, where they do. */
  ofRule(service: Service, schedule: Schedule, from: IsoDay, until: IsoDay): PlannedSession[];
  /** The days on which a schedule meets, within the plan. */
  days(schedule: Schedule): readonly RuleDay[];
}

const before = (a: IsoDay | undefined, b: IsoDay) => a !== undefined && a < b;

/** The part of a list in order of days that is from one day to another, both inclusive. */
export function within<Day extends Pick<RuleDay, "iso">>(
  days: readonly Day[],
  from: IsoDay,
  until: IsoDay,
): readonly Day[] {
  let start = 0;
  let end = days.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if (before(days[middle]?.iso, from)) start = middle + 1;
    else end = middle;
  }
  let after = start;
  while (after < days.length && (days[after] as Day).iso <= until) after += 1;
  return days.slice(start, after);
}

/** As identifiers have it: `HHMM`. */
const startOf = ({ opens_at: { hour, minute } }: Hours) => `${twoDigits(hour)}${twoDigits(minute)}`;

/** The days from `from` to `until`, both inclusive, are those that can be asked for. `holidays` are names by day. */
export function makePlan(
  library: Library,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
  holidays: ReadonlyMap<IsoDay, string>,
): Plan {
  const zone = library.site.timezone;
  const rules = new Map<string, readonly RuleDay[]>();
  const ofSchedule = new Map<Schedule, readonly RuleDay[]>();
  const sessions = new Map<string, PlannedSession>();
  const spans = new Map<string, Span>();

  const daysOfRule = (rule: Rule) => {
    const key = ruleKey(rule);
    let days = rules.get(key);
    if (!days) {
      days = ruleDays(rule, from, until).map(ruleDay);
      rules.set(key, days);
    }
    return days;
  };
  const days = (schedule: Schedule) => {
    let found = ofSchedule.get(schedule);
    if (!found) {
      found = daysOfRule(ruleOf(schedule));
      const { valid_from, valid_to, only_in, not_in } = schedule;
      if (valid_from || valid_to || only_in.length > 0 || not_in.length > 0) {
        found = found.filter(({ date }) => holdsOn(schedule, date));
      }
      ofSchedule.set(schedule, found);
    }
    return found;
  };
  const span = ({ iso, date }: RuleDay, { opens_at, closes_at }: Hours) => {
    const key = `${iso}${opens_at.hour}:${opens_at.minute}-${closes_at.hour}:${closes_at.minute}`;
    let found = spans.get(key);
    if (!found) {
      found = spanOf(date, { opens_at, closes_at }, zone);
      spans.set(key, found);
    }
    return found;
  };
  const session = (
    service: Service,
    location: Location,
    day: RuleDay,
    times: Hours,
    closed: boolean,
  ): PlannedSession => {
    const { iso, basic } = day;
    const id = `${service.id}.${location.id}.${basic}T${startOf(times)}`;
    let found = sessions.get(id);
    if (!found) {
      const bankHoliday = closed ? holidays.get(iso) : undefined;
      found = {
        id,
        service,
        day: iso,
        original: { location, ...span(day, times) },
        hours: { opens_at: times.opens_at, closes_at: times.closes_at },
        ...(bankHoliday !== undefined && { bankHoliday }),
      };
      sessions.set(id, found);
    }
    return found;
  };

  /** Those with sessions at this place and start. */
  const startingAt = ({ schedules }: Service, location: Location, opens_at: Temporal.PlainTime) =>
    schedules.filter((one) => one.location.id === location.id && one.opens_at.equals(opens_at));
  const onDay = (schedules: readonly Schedule[], iso: IsoDay) =>
    schedules.find((one) => within(days(one), iso, iso).length > 0);
  const ofRule: Plan["ofRule"] = (service, schedule, from, until) => {
    const alike = startingAt(service, schedule.location, schedule.opens_at);
    const isAlone = alike.length === 1 && alike[0] === schedule;
    return within(days(schedule), from, until).map((day) => {
      const held = (isAlone ? undefined : onDay(alike, day.iso)) ?? schedule;
      return session(service, held.location, day, held, held.on_bank_holidays === "closed");
    });
  };

  return {
    days,
    ofRule,
    between: (service, from, until) => service.schedules.flatMap((schedule) => ofRule(service, schedule, from, until)),
    scheduled: (service, location, start) => {
      const iso = start.toPlainDate().toString();
      const schedule = onDay(startingAt(service, location, start.toPlainTime()), iso);
      const [day] = schedule ? within(days(schedule), iso, iso) : [];
      return schedule && day && session(service, location, day, schedule, schedule.on_bank_holidays === "closed");
    },
    meeting: (service, location, date, times) => session(service, location, ruleDay(date), times, false),
  };
}
