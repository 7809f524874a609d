/** Reads days, times and sentences back from the words in which pages, feeds and calendars say them. */

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const numbers = ["first", "second", "third", "fourth", "fifth", "sixth"];

const weekdayWords = `(?:${weekdays.join("|")})`;
const monthWords = `(?:${months.join("|")})`;
const clockWords = "(?:\\d{1,2}(?::\\d\\d)?[ap]m|midday|midnight)";
const fullDayWords = `${weekdayWords} \\d{1,2} ${monthWords} \\d{4}`;
const rangeWords = `${clockWords} to ${clockWords}`;
const whenWords = `${fullDayWords}, ${rangeWords}`;

/** What a text says that no reader could make sense of. */
export class Unreadable extends Error {}

function read(pattern: RegExp, text: string, what: string): string[] {
  const found = pattern.exec(text);
  if (!found) throw new Unreadable(`“${text}” is not ${what}`);
  return [...found];
}

/** `10am`, `midday` → `10:00`, `12:00` */
export function readClock(text: string): string {
  if (text === "midday") return "12:00";
  if (text === "midnight") return "00:00";
  const [, hour, minute = "00", half] = read(/^(\d{1,2})(?::(\d\d))?([ap]m)$/, text, "a time of day");
  return `${String((Number(hour) % 12) + (half === "pm" ? 12 : 0)).padStart(2, "0")}:${minute}`;
}

export interface Range {
  readonly opens: string;
  readonly closes: string;
}

/** `10am to 12:30pm` */
export function readRange(text: string): Range {
  const [, opens = "", closes = ""] = read(
    new RegExp(`^(${clockWords}) to (${clockWords})$`),
    text,
    "a time from and to",
  );
  return { opens: readClock(opens), closes: readClock(closes) };
}

/** Every time from and to in a text. */
export const rangesIn = (text: string): Range[] =>
  [...text.matchAll(new RegExp(rangeWords, "g"))].map(([range]) => readRange(range));

/**
 * `Tuesday 1 December`, `Tue 1 Dec` or `Tuesday 1 December 2026` → `2026-12-01`. Without a year it is the day of that
 * name that is nearest to `near`; the weekday must be that day's.
 */
export function readDay(text: string, near: string): string {
  const [, weekday = "", day, month = "", year] = read(
    /^([A-Z][a-z]+) (\d{1,2}) ([A-Z][a-z]+)(?: (\d{4}))?$/,
    text,
    "a day",
  );
  const monthNumber = months.findIndex((name) => name === month || name.slice(0, 3) === month) + 1;
  if (monthNumber === 0) throw new Unreadable(`“${text}” has no month`);
  const around = Temporal.PlainDate.from(near);
  const years = year ? [Number(year)] : [around.year - 1, around.year, around.year + 1];
  const days = years
    .flatMap((one) => {
      const date = Temporal.PlainDate.from({ year: one, month: monthNumber, day: Number(day) });
      const name = weekdays[date.dayOfWeek - 1] as string;
      return date.day === Number(day) && (name === weekday || name.slice(0, 3) === weekday) ? [date] : [];
    })
    .sort((a, b) => Math.abs(a.since(around).days) - Math.abs(b.since(around).days));
  if (!days[0]) throw new Unreadable(`“${text}” is no day that there is`);
  return days[0].toString();
}

export interface When {
  readonly starts: string;
  readonly ends: string;
}

/** `Tuesday 1 December 2026, 10am to 12:30pm`, with or without its year → local `2026-12-01T10:00` and `2026-12-01T12:30` */
export function readWhen(text: string, near: string): When {
  const [, day = "", range = ""] = read(/^([^,]+), (.+)$/, text, "a day with times");
  return onDay(readDay(day, near), readRange(range));
}

/** Who closes no later than they open close on the next day. */
export const onDay = (day: string, { opens, closes }: Range): When => ({
  starts: `${day}T${opens}`,
  ends: `${closes > opens ? day : Temporal.PlainDate.from(day).add({ days: 1 })}T${closes}`,
});

/** `Announced on Tuesday 24 November 2026 at 4:30pm` → `2026-11-24T16:30` */
export function readAnnounced(text: string): string {
  const [, day = "", clock = ""] = read(
    new RegExp(`^Announced on (${fullDayWords}) at (${clockWords})$`),
    text,
    "an announcement",
  );
  return `${readDay(day, "2000-01-01")}T${readClock(clock)}`;
}

/** First and last day of `Tuesday 1 and Tuesday 8 December 2026` or `From Monday 4 January 2027 until further notice`. */
export function readPeriod(text: string): { readonly from: string; readonly until?: string } {
  const span = new RegExp(`^[Ff]rom (${fullDayWords})(?: to (${fullDayWords})| until further notice)?$`).exec(text);
  if (span) {
    const [, from = "", until] = span;
    return { from: readDay(from, "2000-01-01"), ...(until && { until: readDay(until, "2000-01-01") }) };
  }
  // A new day comes first: `Monday 15 March 2027, was Friday 26 March 2027`
  const days = text
    .split(", was ")
    .flatMap((part) => readDays(part).named)
    .sort();
  return { from: days[0] as string, until: days.at(-1) as string };
}

/** A session as a sentence about a change tells it. Places are titles, times are local. */
export interface Told {
  readonly service: string;
  readonly was?: Meeting;
  readonly now?: Meeting;
  /** `changed`, `off`, `planned` or the words that say what else there is to know. */
  readonly outcome: string;
  /** Of a sentence that only counts many days: how many there are, the one that it gives being the first, and the last. */
  readonly days?: { readonly count: number; readonly last: string };
}

type Meeting = When & { readonly place: string };

const times = `(${rangeWords})`;
const daysWords = `(\\d+ days from ${fullDayWords} to ${fullDayWords}|${weekdayWords} .+?)`;
const sessions = `the sessions? on ${daysWords}, ${times}`;

type Outcome = Omit<Told, "service" | "days">;

/** Each form of sentence, and what it says of the sessions on one of its days. */
const sentences: readonly (readonly [string, (day: string, range: Range, rest: readonly string[]) => Outcome])[] = [
  [
    `${sessions}, moves? from (.+) to (.+)`,
    (day, range, [from, to]) => ({ was: at(day, range, from), now: at(day, range, to), outcome: "changed" }),
  ],
  [
    `${sessions}, at (.+), moves? to (.+), (${whenWords})`,
    (day, range, [from, to = "", when = ""]) => ({
      was: at(day, range, from),
      now: { ...readWhen(when, day), place: titleOf(to) },
      outcome: "changed",
    }),
  ],
  [
    `${sessions}, at (.+), moves? to (.+), ${times}`,
    (day, range, [from, to, at2 = ""]) => ({
      was: at(day, range, from),
      now: at(day, readRange(at2), to),
      outcome: "changed",
    }),
  ],
  [
    `${sessions}, at (.+), (?:is|are) now at ${times}`,
    (day, range, [place, now = ""]) => ({
      was: at(day, range, place),
      now: at(day, readRange(now), place),
      outcome: "changed",
    }),
  ],
  [
    `${sessions}, at (.+), (?:is|are) now on (${whenWords})`,
    (day, range, [place = "", when = ""]) => ({
      was: at(day, range, place),
      now: { ...readWhen(when, day), place: titleOf(place) },
      outcome: "changed",
    }),
  ],
  [
    `${sessions}, at (.+), (?:(?:is|are|stays?) cancelled|no longer takes? place)`,
    (day, range, [place]) => ({ was: at(day, range, place), outcome: "off" }),
  ],
  [
    `${sessions}, at (.+), takes? place(?: as planned| after all)?`,
    (day, range, [place]) => ({ now: at(day, range, place), outcome: "planned" }),
  ],
  [
    `${sessions}, at (.+), (?:has|have) (a reduced service)`,
    (day, range, [place, outcome = ""]) => ({ now: at(day, range, place), outcome }),
  ],
  [
    `${sessions}, at (.+), (may (?:start|run) late.*)`,
    (day, range, [place, outcome = ""]) => ({ now: at(day, range, place), outcome }),
  ],
  [
    `(?:access is different at|there are new contact details for|this is about) ${sessions}, at (.+)`,
    (day, range, [place]) => ({ now: at(day, range, place), outcome: "read" }),
  ],
  [
    `(?:the first session(?: by the new rule)? is|there (?:is an|are) extra sessions?) on ${daysWords}, ${times}, at (.+)`,
    (day, range, [place]) => ({ now: at(day, range, place), outcome: "changed" }),
  ],
];

const patterns = sentences.map(([pattern, tell]) => [new RegExp(`^${pattern}$`), tell] as const);

const at = (day: string, range: Range, place = ""): Meeting => ({ ...onDay(day, range), place: titleOf(place) });

/** A place's title as it stands by itself, from a sentence: `a private address` → `A private address`. */
export function titleOf(place: string): string {
  return place.replace(/^(a|an|the) /, (article) => article.charAt(0).toUpperCase() + article.slice(1));
}

/** A place's title without spaces, as one word of a rule. */
export const placeToken = (title: string) => encodeURIComponent(titleOf(title));

const begins =
  /: (?=the (?:first )?sessions? (?:by the new rule )?(?:is )?on |there (?:is|are) |access is different at |this is about )/;

/**
 * Reads `Walking group: the sessions on …, move from … to ….`, a session at a time. Nothing for a text that is no such
 * sentence.
 */
export function readTold(text: string): Told[] {
  const start = begins.exec(text);
  if (!start || !text.endsWith(".")) return [];
  const rest = text.slice(start.index + 2, -1);
  const service = text.slice(0, start.index);
  for (const [pattern, tell] of patterns) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const [, days = "", range = "", ...others] = found;
    const { named, span } = readDays(days);
    return named.map((day) => ({ service, ...tell(day, readRange(range), others), ...(span && { days: span }) }));
  }
  throw new Unreadable(`“${text}” tells of sessions in words that are not known`);
}

/** `Tuesday 1 December and Tuesday 8 December 2026`, or `30 days from … to …`. */
function readDays(text: string): { readonly named: readonly string[]; readonly span?: NonNullable<Told["days"]> } {
  const counted = new RegExp(`^(\\d+) days from (${fullDayWords}) to (${fullDayWords})$`).exec(text);
  if (counted) {
    const [, count, first = "", last = ""] = counted;
    const span = { count: Number(count), last: readDay(last, "2000-01-01") };
    return { named: [readDay(first, "2000-01-01")], span };
  }
  const named: string[] = [];
  for (const words of text.split(/, | and /).reverse()) {
    // A day without a year has that of the next one with it.
    const year = named[0]?.slice(0, 4);
    named.unshift(readDay(/\d{4}$/.test(words) || !year ? words : `${words} ${year}`, "2000-01-01"));
  }
  return { named };
}

const sameMeeting = (a: Meeting | undefined, b: Meeting | undefined, days: Told["days"]) => {
  if (a === undefined || b === undefined) return a === b;
  if (a.place !== b.place || a.starts.slice(10) !== b.starts.slice(10) || a.ends.slice(10) !== b.ends.slice(10))
    return false;
  const [first, day] = [a.starts.slice(0, 10), b.starts.slice(0, 10)];
  return days ? day >= first && day <= days.last : day === first;
};

/**
 * Whether `page` says of a session what `text` does. One may say only where it is now: a session that is back as
 * planned "takes place", or has come from somewhere.
 */
export function sameTold(text: Told, page: Told): boolean {
  const bothFrom = text.was === undefined || page.was === undefined || sameMeeting(text.was, page.was, text.days);
  const outcome = (one: Told) => (one.outcome === "changed" || one.outcome === "planned" ? "held" : one.outcome);
  return (
    text.service === page.service &&
    sameMeeting(text.now, page.now, text.days) &&
    bothFrom &&
    outcome(text) === outcome(page)
  );
}

/** What the line under a session says that differs from what stands above it. */
export interface Difference {
  readonly place?: string;
  readonly when?: When;
  readonly gone?: true;
  readonly cancelled?: true;
  readonly extra?: true;
  readonly bankHoliday?: string;
  readonly why?: string;
}

/** `Instead of …`, `Not here: moved to …`, `Not meeting because of …`. `day` is that of the row it stands in. */
export function readDifference(text: string, day: string): Difference {
  const when = (words: string) => (/^(?:\d|mid)/.test(words) ? onDay(day, readRange(words)) : readWhen(words, day));
  const holiday = /^Closed for the bank holiday, (.+)\.$/.exec(text);
  if (holiday) return { cancelled: true, bankHoliday: holiday[1] as string };
  const off = /^Not meeting(?: (because of .+))?\.$/.exec(text);
  if (off) return { cancelled: true, ...(off[1] && { why: off[1] }) };
  const nowhere = /^Not here or elsewhere: cancelled(?: (because of .+))?\.$/.exec(text);
  if (nowhere) return { gone: true, cancelled: true, ...(nowhere[1] && { why: nowhere[1] }) };
  if (text === "An extra session, besides the usual ones.") return { extra: true };
  const occasion = `(?:${weekdayWords} \\d{1,2} ${monthWords}, )?${rangeWords}`;
  const gone = new RegExp(`^Not here: moved to (.+?), (${occasion})\\.$`).exec(text);
  if (gone) return { gone: true, place: gone[1] as string, when: when(gone[2] as string) };
  const otherDay = new RegExp(`^Not on this day: now (${occasion})(?: at (.+))?\\.$`).exec(text);
  if (otherDay) {
    return { gone: true, when: when(otherDay[1] as string), ...(otherDay[2] && { place: otherDay[2] }) };
  }
  const was = new RegExp(
    `^Instead of (?:(${occasion})|(.+?)(?:, (${occasion}))?)\\.(?: This is (because of .+)\\.)?$`,
  ).exec(text);
  if (!was) throw new Unreadable(`“${text}” does not say what has changed`);
  const [, alone, place, beside, why] = was;
  const times = alone ?? beside;
  return { ...(place && { place }), ...(times && { when: when(times) }), ...(why && { why }) };
}

/** A rule of a timetable. `days` are as in an RRULE; of single dates, `interval` is how many and `days` the first and the last. */
export interface RuleTold {
  readonly freq: "WEEKLY" | "MONTHLY" | "DATES";
  readonly interval: number;
  readonly days: string;
}

/** The first days by which a reader knows in which weeks a rule holds: ` (24 November, 8 December and so on)` */
const inWhichWeeks = / \(\d[^()]+\)$/;

/** `11-27` */
const monthDay = (day: string, month: string) =>
  `${String(months.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;

/** So many dates, the first and the last as `11-27`: what pages may say of dates without a year. */
export const onDates = (count: number, first = "", last = ""): RuleTold => ({
  freq: "DATES",
  interval: count,
  days: `${first}..${last}`,
});

/** `On Fridays 27 November and 4 and 18 December`, `On Tuesdays from 1 December to 26 January`, `On 9 days from Tuesday 1 December to …` */
function readDates(text: string): RuleTold {
  const dayWords = `(?:${weekdayWords} )?(\\d{1,2}) (${monthWords})`;
  const span = new RegExp(`^(?:(\\d+) )?(?:days|${weekdayWords}s) from ${dayWords} to ${dayWords}$`).exec(text);
  if (span) {
    const [, count, day = "", month = "", lastDay = "", lastMonth = ""] = span;
    const [first, last] = [monthDay(day, month), monthDay(lastDay, lastMonth)];
    const [from, until] = [first, last].map((one) => Temporal.PlainDate.from(`2027-${one}`).dayOfYear) as [
      number,
      number,
    ];
    return onDates(count ? Number(count) : Math.round(((until - from + 365) % 365) / 7) + 1, first, last);
  }
  const named: string[] = [];
  let waiting: string[] = [];
  for (const [word] of text.matchAll(/\d+|[A-Z][a-z]+/g)) {
    if (/\d/.test(word)) waiting.push(word);
    else if (months.includes(word)) {
      named.push(...waiting.map((day) => monthDay(day, word)));
      waiting = [];
    }
  }
  if (named.length === 0) throw new Unreadable(`“${text}” names no dates`);
  return onDates(named.length, named[0], named.at(-1));
}

/** `Every Monday and Thursday`, `Every 2 weeks, on Tuesday`, `The first Tuesday of every month`, `Every 2 months, on the first Tuesday` */
export function readRule(text: string): RuleTold {
  if (text.startsWith("On ")) return readDates(text.slice("On ".length));
  const rule = text.replace(inWhichWeeks, "");
  const code = (day: string) => day.slice(0, 2).toUpperCase();
  const [, eachMonth, months, inMonths] =
    /^The (.+) of every month$|^Every (\d+) months, on the (.+)$/.exec(rule) ?? [];
  const monthly = eachMonth ?? inMonths;
  if (monthly) {
    const days = monthly.split(/, | and /).map((words) => {
      const [nth = "", day = ""] = words.split(" ");
      return `${nth === "last" ? -1 : numbers.indexOf(nth) + 1}${code(day)}`;
    });
    return { freq: "MONTHLY", interval: Number(months ?? 1), days: days.join(",") };
  }
  const [, weeks, days = ""] = read(new RegExp(`^Every (?:(\\d+) weeks, on )?(${weekdayWords}.*)$`), rule, "a rule");
  return {
    freq: "WEEKLY",
    interval: Number(weeks ?? 1),
    days: days
      .split(/, | and /)
      .map(code)
      .join(","),
  };
}

const plainDayWords = `\\d{1,2} ${monthWords} \\d{4}`;

/** ` in school terms (4 January 2027 to 12 February 2027; …)`, ` not in fair week (…)` */
const timeOfYear = /(?:^|, )(not )?in [^(),]+(?: \(([^()]+)\))?$/;

/**
 * `from 4 January 2027 to 26 March 2027`, `until 26 March 2027` → `2027-01-04/2027-03-26`; either may be missing. Times of the
 * year follow: `+2027-01-04~2027-02-12` in which it holds, `!2026-12-12~2026-12-18` in which it does not.
 */
export function readValidity(text: string): string {
  const day = (words: string | undefined) => {
    if (!words) return "";
    const [date = "", month = "", year] = words.split(" ");
    return Temporal.PlainDate.from(`${year}-${monthDay(date, month)}`).toString();
  };
  const ofYear = timeOfYear.exec(text);
  if (ofYear) {
    const [, not, spans = ""] = ofYear;
    const times = spans.split("; ").map((span) => span.split(" to ").map(day).join("~"));
    return `${readValidity(text.slice(0, ofYear.index))}${times.map((time) => `${not ? "!" : "+"}${time}`).join("")}`;
  }
  const [, from, to, until] = read(
    new RegExp(
      `^(?:from (${plainDayWords})(?: to (${plainDayWords})| until further notice)?|until (${plainDayWords}))?$`,
    ),
    text,
    "a time for which a rule holds",
  );
  return `${day(from)}/${day(to ?? until)}`;
}

/** What a place says of a rule: `Every Tuesday, 10am to 11:30am, from …`, `No sessions from …` or `Not here but at …, from …`. */
export function readRuleLine(text: string): string {
  const pause = /^No sessions (.+)$/.exec(text);
  if (pause) return `paused ${readValidity(pause[1] as string)}`;
  const away = /^Not here but at (.+), (from .+)$/.exec(text);
  if (away) return `at ${placeToken(away[1] as string)} ${readValidity(away[2] as string)}`;
  const { rule, range, rest } = readRuleStart(text);
  return `${rule.freq}/${rule.interval} ${rule.days} ${range.opens}–${range.closes} ${readValidity(rest)}`;
}

/** `Every Tuesday, 10am to 11:30am, at ` and the like, before a place: the rule, its times and the rest. */
export function readRuleStart(text: string): { readonly rule: RuleTold; readonly range: Range; readonly rest: string } {
  const [all = "", rule = "", range = ""] = read(
    new RegExp(`^((?:Every|The|On) .+?), (${rangeWords})(?:, )?`),
    text,
    "a rule with its times",
  );
  return { rule: readRule(rule), range: readRange(range), rest: text.slice(all.length) };
}

/**
 * A rule in words, as `readValidity` gives its time, in the schedules that a program needs for it: one for each time without a
 * break. `rule` is all that stands before the time, `rest` what stands after it.
 */
export function forPrograms(told: string): string[] {
  const [, rule = "", validity = "", rest = ""] = /^(.+) (\S*\/\S*)( \S+)?$/.exec(told) ?? [];
  if (rule.startsWith("DATES")) return [`${rule} /${rest}`];
  const [span = "", ...times] = validity.split(/(?=[+!])/);
  const [from = "", until = ""] = span.split("/");
  const inTime = (sign: string) =>
    times.filter((time) => time.startsWith(sign)).map((time) => time.slice(1).split("~") as [string, string]);
  const only = inTime("+").sort();
  const spells = (only.length > 0 ? only : [["", ""] as const]).map(([first, last]): [string, string] => [
    [from, first].sort().at(-1) as string,
    [until || "9999", last || "9999"].sort()[0] as string,
  ]);
  const dayBefore = (day: string) => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
  const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  const whole = inTime("!").reduce(
    (found, [first, last]) =>
      found.flatMap(([begins, ends]): [string, string][] =>
        ends < first || begins > last
          ? [[begins, ends]]
          : [
              [begins, dayBefore(first)],
              [dayAfter(last), ends],
            ],
      ),
    spells,
  );
  return whole
    .filter(([begins, ends]) => begins <= ends)
    .map(([begins, ends]) => `${rule} ${begins}/${ends === "9999" ? "" : ends}${rest}`);
}
