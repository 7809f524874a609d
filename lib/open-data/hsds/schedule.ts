/** Rules of when a service meets, as HSDS-UK schedules: the fields of an RRULE. */

import { isVirtual, type Location, type Schedule, type Service, type Site } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import type { Language } from "../../language.ts";
import { dayCodesOf, type Rule, ruleOf } from "../../timetable/recurrence.ts";
import type { ServiceInForce } from "../../timetable/rules-in-force.ts";
import { spellsOf } from "../../timetable/spells.ts";
import { scheduleNotes } from "../../words/schedule.ts";
import { identifier } from "./identifier.ts";

/**
 * The rules of a service by which it meets now or later, or only those at one place; `valid_from` and `valid_to` are also
 * the days that lasting changes give. A rule that keeps to times of the year is a schedule for each of them, and each of
 * single dates is one: the standard has no other word by which a program would know the days between. Times are of the clock
 * on the wall: an offset, which the standard would like, would be wrong for half of the year.
 */
export function schedules(
  language: Language,
  service: Service,
  { inForce: { rules }, today }: { readonly inForce: ServiceInForce; readonly today: Temporal.PlainDate },
  site: Site,
  place?: string,
) {
  return rules
    .filter(({ paused, location }) => !paused && (place === undefined || location.id === place))
    .flatMap((rule) => spellsOf(rule, today).map((spell, nth) => ({ rule, spell, nth })))
    .map(({ rule: { schedule, location, hours, changes }, spell: { from, until }, nth }) => ({
      id: identifier(
        "schedule",
        service.id,
        ...named(service, schedule),
        ...changes.map(({ id }) => id),
        ...(nth === 0 ? [] : [String(from)]),
      ),
      service_id: identifier("service", service.id),
      service_at_location_id: identifier("service_at_location", service.id, location.id),
      valid_from: from?.toString(),
      valid_to: until?.toString(),
      ...recurrence(ruleOf(schedule), from),
      description: schedule.description,
      opens_at: clockTime(hours.opens_at),
      closes_at: clockTime(hours.closes_at),
      schedule_link: absoluteUrl(site.url, service.url),
      attending_type: attendingType(location),
      notes: scheduleNotes(language, schedule, site),
    }));
}

/** The nth rule that the service's file has at its place, so that new hours keep the identifier. */
function named({ schedules }: Service, schedule: Schedule): readonly [place: string, nth: string] {
  const { id } = schedule.location;
  const there = schedules.filter(({ location }) => location.id === id);
  return [id, String(there.indexOf(schedule) + 1)];
}

/** How people attend, in the words of the standard. */
function attendingType(location: Location): string {
  if (!isVirtual(location)) return "In person";
  return location.join_url ? "Virtual" : "Phone";
}

/** The fields of an RRULE. A single date has no rule and is its own beginning. */
function recurrence(rule: Rule, date: Temporal.PlainDate | undefined) {
  if (rule.freq === "dates") return { dtstart: date?.toString() };
  const { freq, interval, dtstart } = rule;
  return { dtstart: dtstart.toString(), freq: freq.toUpperCase(), interval, byday: dayCodesOf(rule).join(",") };
}

function clockTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: "minute" });
}
