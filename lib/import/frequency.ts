/** An RRULE, words for one or a list of dates into the terms of a schedule. */
import { readDay } from "../content/day-in-words.ts";
import { type ByDay, readByDay } from "../content/kinds/services.ts";
import { type Rule, ruleDays } from "../timetable/recurrence.ts";

export interface Frequency {
  readonly rule: Rule;
  /** As staff write them: `TU`, `1TU`; none of a list of dates. */
  readonly days: readonly string[];
  /** On which it can meet: 1 is Monday. */
  readonly weekdays: readonly number[];
  /** The first day on which it meets. */
  readonly first: Temporal.PlainDate;
  /** The rule's own last day. */
  readonly until?: Temporal.PlainDate;
}

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * Reads `FREQ=WEEKLY;INTERVAL=2` or `MONTHLY;BYDAY=1TU` as RFC 5545 means it, `every 2 weeks` or `first Tuesday`, and dates:
 * without a day a weekly rule meets on its start's weekday. `dtstart` becomes the first day on which the rule meets. Returns
 * a sentence when a schedule can't say it. Dates need no start.
 */
export function readFrequency(text: string, start: Temporal.PlainDate | undefined): Frequency | string {
  const dates = text.split(/[\s,;|]+/).map(readDate);
  if (dates.every((date) => date !== undefined)) return onDates(dates);
  if (start === undefined) return '"start" is empty.';
  if (/\bevery second \w+day\b/i.test(text))
    return `"frequency" is ${text}, which can mean two things. Write "every 2 weeks" or "second Tuesday of the month".`;
  const parts = new Map<string, string>();
  for (const part of (inWords(text) || text)
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "")
    .split(";")) {
    const [key = "", value] = part.split("=");
    if (part !== "") parts.set(value === undefined ? "FREQ" : key.trim(), (value ?? key).trim());
  }
  const { FREQ, INTERVAL = "1", BYDAY, BYSETPOS, UNTIL, WKST = "MO", ...others } = Object.fromEntries(parts);
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) return `"frequency" has ${unknown}, which a schedule cannot say.`;
  if (FREQ !== "WEEKLY" && FREQ !== "MONTHLY")
    return `"frequency" is ${text || "empty"}; only WEEKLY and MONTHLY can be used. Write "every 2 weeks" or "first Tuesday of the month".`;
  if (!/^[1-9]\d?$/.test(INTERVAL))
    return `"frequency" has the interval ${INTERVAL}, which is not a number from 1 to 99.`;
  if (WKST !== "MO" && INTERVAL !== "1")
    return `"frequency" counts weeks from ${WKST}; a schedule counts them from Monday.`;

  const days = readDays(FREQ, BYDAY, BYSETPOS, start);
  if (typeof days === "string") return days;
  const until = UNTIL === undefined ? undefined : readUntil(UNTIL);
  if (UNTIL !== undefined && !until) return `"frequency" ends on ${UNTIL}, which is not a date.`;

  const freq = FREQ === "WEEKLY" ? "weekly" : "monthly";
  const rule = {
    freq,
    interval: Number(INTERVAL),
    byday: days.map((day) => readByDay(day) as ByDay),
    dtstart: start,
  } as const;
  const [first] = ruleDays(rule, start, start.add({ years: 5 }));
  if (!first) return `"frequency" is ${text}, which has no day in the 5 years from ${start}.`;
  const weekdays = rule.byday.map(({ weekday }) => weekday);
  return { rule: { ...rule, dtstart: first }, days, weekdays, first, ...(until && { until }) };
}

function onDates(dates: readonly Temporal.PlainDate[]): Frequency {
  const sorted = [...new Map(dates.map((date) => [date.toString(), date])).values()].sort(Temporal.PlainDate.compare);
  const weekdays = sorted.map(({ dayOfWeek }) => dayOfWeek);
  return { rule: { freq: "dates", dates: sorted }, days: [], weekdays, first: sorted[0] as Temporal.PlainDate };
}

/** With a year, day before month; undefined when it is no date. */
export function readDate(text: string): Temporal.PlainDate | undefined {
  const day = /\d{4}/.test(text) ? readDay(text, Temporal.PlainDate.from("2000-01-01")) : undefined;
  return day && "value" in day ? Temporal.PlainDate.from(day.value) : undefined;
}

const counts = ["one", "two", "three", "four", "five", "six"];
const nths = ["first", "second", "third", "fourth", "fifth"];
const several = (one: string) => `(?:${one})(?: and (?:${one}))*`;
const day = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?";
const days = several(day);
const ordinals = several([...nths, "[1-5](?:st|nd|rd|th)", "last"].join("|"));
const weekly = new RegExp(
  `^(?:(?:every |each )?(?:week(?:ly)?|(?<two>fortnight(?:ly)?|other week|alternate weeks?)|(?<count>\\d|${counts.join("|")})[ -]?week(?:s|ly)?)(?: on (?<on>${days}))?|(?:every |each )?(?<other>other |alternate )?(?<named>${days}))$`,
);
const monthly = new RegExp(
  `^(?:(?:on )?(?:every |each )?the )?(?<nth>${ordinals}) (?<day>${day})(?: (?:of|in) (?:the|each|every) month| (?:every|each|a) month)?$`,
);

/** `weekly`, `every other Tuesday`, `every 3 weeks on Monday` and `first and third Tuesday of the month` as an RRULE. */
function inWords(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/,? (?:and|&) |,/g, " and ")
    .replace(/\s+/g, " ")
    .trim();
  const codes = (names: string) => names.split(" and ").map((name) => name.slice(0, 2).toUpperCase());
  const week = weekly.exec(words)?.groups;
  if (week) {
    const { two, other, count = "1", on = week.named } = week;
    const interval = two || other ? 2 : counts.indexOf(count) + 1 || Number(count);
    return `FREQ=WEEKLY;INTERVAL=${interval}${on ? `;BYDAY=${codes(on)}` : ""}`;
  }
  const { nth = "", day = "" } = monthly.exec(words)?.groups ?? {};
  const number = (name: string) => (name === "last" ? -1 : nths.indexOf(name) + 1 || Number(name[0]));
  return nth && `FREQ=MONTHLY;BYDAY=${nth.split(" and ").map((one) => `${number(one)}${codes(day)}`)}`;
}

function readDays(
  freq: string,
  byDay: string | undefined,
  bySetPos: string | undefined,
  start: Temporal.PlainDate,
): readonly string[] | string {
  if (byDay === undefined) {
    if (freq === "WEEKLY" && bySetPos === undefined) return [weekdays[start.dayOfWeek - 1] as string];
    return '"frequency" has no BYDAY; a monthly schedule needs a day such as 1TU.';
  }
  const days = byDay.split(",").map((day) => day.trim().replace(/^\+/, ""));
  const numbered = bySetPos === undefined || days.length > 1 ? days : days.map((day) => `${bySetPos}${day}`);
  const wanted = freq === "WEEKLY" ? bySetPos === undefined : numbered.length === 1 || bySetPos === undefined;
  const right = numbered.every((day) => {
    const read = readByDay(day);
    return read !== undefined && (read.nth !== undefined) === (freq === "MONTHLY");
  });
  return wanted && right
    ? numbered
    : `"frequency" has the days ${byDay}${bySetPos === undefined ? "" : ` with BYSETPOS ${bySetPos}`}, which a ${freq.toLowerCase()} schedule cannot say.`;
}

function readUntil(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text.slice(0, 8), { overflow: "reject" });
  } catch {
    return undefined;
  }
}
