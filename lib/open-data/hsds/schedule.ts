/** Rules of when a service meets, as HSDS-UK schedules: the fields of an RRULE. */
import type { Service, Site } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import { dayCodesOf, type Rule, ruleOf } from "../../timetable/recurrence.ts";
import { scheduleNotes } from "../../words/schedule.ts";
import { identifier } from "./identifier.ts";

/**
 * The rules of a service, or only those at one place. Times are of the clock on the wall: an offset, which the standard
 * would like, would be wrong for half of the year.
 */
export function schedules(service: Service, site: Site, place?: string) {
  const met = new Map<string, number>();
  const all = service.schedules.map((schedule) => {
    const { id } = schedule.location;
    const nth = (met.get(id) ?? 0) + 1;
    met.set(id, nth);
    return { schedule, nth };
  });
  return all
    .filter(({ schedule }) => place === undefined || schedule.location.id === place)
    .map(({ schedule, nth }) => ({
      // The nth rule at its place, so that new hours keep the identifier.
      id: identifier("schedule", service.id, schedule.location.id, String(nth)),
      service_id: identifier("service", service.id),
      service_at_location_id: identifier("service_at_location", service.id, schedule.location.id),
      valid_from: schedule.valid_from?.toString(),
      valid_to: schedule.valid_to?.toString(),
      ...recurrence(ruleOf(schedule)),
      description: schedule.description,
      opens_at: clockTime(schedule.opens_at),
      closes_at: clockTime(schedule.closes_at),
      schedule_link: absoluteUrl(site.url, service.url),
      attending_type: "In person",
      notes: scheduleNotes(schedule, site),
    }));
}

/** The fields of an RRULE. Dates without a rule have none but the first; the notes name each. */
function recurrence(rule: Rule) {
  if (rule.freq === "dates") return { dtstart: rule.dates.toSorted(Temporal.PlainDate.compare)[0]?.toString() };
  const { freq, interval, dtstart } = rule;
  return { dtstart: dtstart.toString(), freq: freq.toUpperCase(), interval, byday: dayCodesOf(rule).join(",") };
}

function clockTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: "minute" });
}
