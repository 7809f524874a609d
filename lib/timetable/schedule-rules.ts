/** What a schedule can't mean. */
import type { Library, Schedule, Service } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";
import type { IsoDay, Plan } from "./plan.ts";
import { ruleDays, ruleOf } from "./recurrence.ts";

/** Problems of the schedules of services that are running; `holidays` are names by day. */
export function scheduleProblems(
  library: Library,
  plan: Plan,
  holidays: ReadonlyMap<IsoDay, string>,
  today: Temporal.PlainDate,
): Problem[] {
  const year = { from: today.toString(), until: today.add({ years: 1 }).toString() };
  return library.services.flatMap((service) => {
    // The rule in the file from which one is made that a change shortens or gives, which keeps its list of periods.
    const place = (index: number) =>
      service.written_schedules.findIndex(({ only_in }) => only_in === service.schedules[index]?.only_in);
    const at = (index: number, key: string, message: string) => ({
      file: service.source.file,
      line: service.source.line(["schedules", place(index), key]),
      message,
    });
    return service.schedules.flatMap((schedule, index) => {
      if (service.status !== "active") return [];
      const phase = offPhase(schedule);
      if (phase !== undefined) return [at(index, "dtstart", phase)];
      const clash = service.schedules.slice(0, index).some((other) => overlap(other, schedule, plan));
      if (clash) return [at(index, "location", same(service, schedule))];
      if (schedule.on_bank_holidays !== undefined) return [];
      const holiday = plan.days(schedule).find(({ iso }) => iso >= year.from && iso <= year.until && holidays.has(iso));
      if (!holiday) return [];
      return [
        at(
          index,
          "on_bank_holidays",
          `${service.title} would meet at ${schedule.location.title} on ${fullDay(holiday.date)}, a bank holiday: ${holidays.get(holiday.iso)}. Add "on_bank_holidays: closed" or "on_bank_holidays: runs" to this schedule.`,
        ),
      ];
    });
  });
}

/** Every few months counts from a month in which it meets: a day after that month's session would be taken for the next. */
function offPhase(schedule: Schedule): string | undefined {
  const rule = ruleOf(schedule);
  if (rule.freq !== "monthly" || rule.interval === 1) return undefined;
  const { dtstart } = rule;
  if (ruleDays(rule, dtstart, dtstart).length > 0) return undefined;
  const every = { ...rule, interval: 1, dtstart: dtstart.subtract({ years: 1 }) };
  const around = ruleDays(every, every.dtstart, dtstart.add({ years: 1 }));
  const before = around.findLast((day) => Temporal.PlainDate.compare(day, dtstart) < 0);
  const after = around.find((day) => Temporal.PlainDate.compare(day, dtstart) > 0);
  const days = [before, after].filter((day) => day !== undefined).map((day) => `${day} (${fullDay(day)})`);
  return `"dtstart" is ${fullDay(dtstart)}, a day on which this rule does not meet, so it is unclear in which months it does. Write a day on which it meets: ${days.join(" or ")}.`;
}

function overlap(a: Schedule, b: Schedule, plan: Plan): boolean {
  if (a.location.id !== b.location.id || !a.opens_at.equals(b.opens_at)) return false;
  const days = new Set(plan.days(a).map(({ iso }) => iso));
  return plan.days(b).some(({ iso }) => days.has(iso));
}

const same = (service: Service, { location, opens_at }: Schedule) =>
  `Another schedule of ${service.title} has a session at ${location.title} at the same time (${opens_at.toString().slice(0, 5)}) on the same day. Take one out, or give them "valid_from" and "valid_to" dates that do not overlap.`;
