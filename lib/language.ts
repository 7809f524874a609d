/** A language that the public is spoken to in: its messages, and its days, times and lists. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { catalogueFor, catalogueText, sourceLanguage } from "./catalogue.ts";
import { inAnotherForm, withTheRightAnd } from "./word-forms.ts";

/** What a message is given, by the names that it has for them. */
export type Parts = Readonly<Record<string, string | number>>;

/** Anything with a calendar day: PlainDate, PlainDateTime or ZonedDateTime. */
export interface Dated {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayOfWeek: number;
}

/** Anything with a time of day: PlainTime, PlainDateTime or ZonedDateTime. */
export interface Timed {
  readonly hour: number;
  readonly minute: number;
}

/** More days than this are no longer named one by one. */
const mostNamed = { ofOneWeekday: 6, mixed: 4 } as const;

const week = Array.from({ length: 7 }, (_, day) => new Temporal.PlainDate(2024, 1, day + 1));
const year = Array.from({ length: 12 }, (_, month) => new Temporal.PlainDate(2024, month + 1, 3));

/** One for each language of a site, made by `languageOf`. Days are told in the site's time zone, as they are given. */
export class Language {
  /** As HTML has it: `en-GB`, `cy` */
  readonly tag: string;
  /** The way it is written. */
  readonly direction: "ltr" | "rtl";
  /** From Monday: `Monday` */
  readonly weekdays: readonly string[];
  /** From January, as they stand in a date, such as `grudnia` in Polish. */
  readonly months: readonly string[];
  readonly #bundle: FluentBundle;
  readonly #shortWeekdays: readonly string[];
  readonly #shortMonths: readonly string[];
  readonly #lists: Readonly<Record<"and" | "or", Intl.ListFormat>>;
  readonly #languages: Intl.DisplayNames;
  readonly #alphabet: Intl.Collator;
  readonly #letters: Intl.Collator;
  readonly #pounds: Intl.NumberFormat;
  /** Days and times as they are said, by what they are: a site says the same few some hundred thousand times. */
  readonly #days = new Map<number, string>();
  readonly #times = new Map<number, string>();

  /** @param catalogue the text of its messages; what is wrong with it is for `catalogueProblems` to say */
  constructor(tag: string, catalogue: string) {
    this.tag = tag;
    // Digits are those of telephone numbers and postcodes in every language.
    const locale = `${tag}-u-nu-latn`;
    // Marks around every value would be in subjects, calendars and text messages too, where some show them as boxes.
    this.#bundle = new FluentBundle(locale, { useIsolating: false, functions: { FORM: inAnotherForm } });
    this.#bundle.addResource(new FluentResource(catalogue));
    this.direction = this.say("direction") === "rtl" ? "rtl" : "ltr";
    const names = (days: readonly Temporal.PlainDate[], type: "weekday" | "month", width: "long" | "short") => {
      // In a date a month may have another form than by itself.
      const format = new Intl.DateTimeFormat(locale, { [type]: width, ...(type === "month" && { day: "numeric" }) });
      return days.map((day) => format.formatToParts(day).find((part) => part.type === type)?.value ?? "");
    };
    this.weekdays = names(week, "weekday", "long");
    this.months = names(year, "month", "long");
    this.#shortWeekdays = names(week, "weekday", "short");
    this.#shortMonths = names(year, "month", "short");
    this.#lists = {
      and: new Intl.ListFormat(locale, { type: "conjunction" }),
      or: new Intl.ListFormat(locale, { type: "disjunction" }),
    };
    this.#languages = new Intl.DisplayNames(locale, { type: "language", fallback: "none" });
    this.#alphabet = new Intl.Collator(locale, { numeric: true });
    this.#letters = new Intl.Collator(locale, { sensitivity: "base" });
    this.#pounds = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "GBP",
      currencyDisplay: "narrowSymbol",
      maximumFractionDigits: 0,
    });
  }

  /** A message of the catalogue with its parts in it. Throws where there is none, or a part is missing. */
  say(id: string, parts?: Parts): string {
    const pattern = this.#bundle.getMessage(id)?.value;
    if (typeof pattern === "string") return pattern;
    if (!pattern) throw new Error(`languages/${this.tag}.ftl has no message "${id}".`);
    const errors: Error[] = [];
    const said = this.#bundle.formatPattern(pattern, parts, errors);
    if (errors.length > 0) throw new Error(`languages/${this.tag}.ftl, "${id}": ${errors[0]?.message}`);
    return said;
  }

  /** Whether the catalogue has such a message. */
  has(id: string): boolean {
    return this.#bundle.hasMessage(id);
  }

  /** `A`, `A and B`, `A, B and C` */
  list(words: readonly string[], joint: "and" | "or" = "and"): string {
    return words.length < 2 ? (words[0] ?? "") : withTheRightAnd(this.#lists[joint].format(words));
  }

  /** Puts titles in order of the alphabet: less than 0 where the first comes before the second. */
  compare(first: string, second: string): number {
    return this.#alphabet.compare(first, second);
  }

  /** Whether two are one letter of its alphabet: in English E and é, but in Polish not S and ś. */
  isSameLetter(first: string, second: string): boolean {
    return this.#letters.compare(first, second) === 0;
  }

  /** `£50,000` for a whole number of pounds. */
  pounds(amount: number): string {
    // Some locales put "UK£" even for the narrow sign.
    const parts = this.#pounds.formatToParts(amount);
    return parts.map(({ type, value }) => (type === "currency" ? "£" : value)).join("");
  }

  /** `Welsh` for `cy`; undefined for a code that it has no name for. */
  nameOf(code: string): string | undefined {
    return this.#languages.of(code);
  }

  /** `Tuesday` */
  weekday({ dayOfWeek }: Pick<Dated, "dayOfWeek">): string {
    return this.weekdays[dayOfWeek - 1] as string;
  }

  /** `Tue` */
  shortWeekday({ dayOfWeek }: Pick<Dated, "dayOfWeek">): string {
    return this.#shortWeekdays[dayOfWeek - 1] as string;
  }

  /** `December` */
  month({ month }: Pick<Dated, "month">): string {
    return this.months[month - 1] as string;
  }

  /** `Dec` */
  shortMonth({ month }: Pick<Dated, "month">): string {
    return this.#shortMonths[month - 1] as string;
  }

  /** `Tuesday 1 December`: for what lies within months of its reader, beside a machine date. */
  day(date: Dated): string {
    const { day, month, dayOfWeek } = date;
    return once(this.#days, (month * 31 + day) * 7 + dayOfWeek, () =>
      this.say("date-day", { weekday: this.weekday(date), day: String(day), month: this.month(date) }),
    );
  }

  /** `Tuesday 1 December 2026` */
  fullDay(date: Dated): string {
    const [day, year] = [String(date.day), String(date.year)];
    return this.say("date-full", { weekday: this.weekday(date), day, month: this.month(date), year });
  }

  /** `1 December 2026`: for days whose weekday tells the reader nothing, such as a review. */
  plainDay(date: Dated): string {
    return this.say("date-plain", { day: String(date.day), month: this.month(date), year: String(date.year) });
  }

  /** `1 December` */
  dayOfMonth(date: Dated): string {
    return this.say("date-short", { day: String(date.day), month: this.month(date) });
  }

  /** `10am`, `12:30pm`, `midday`, `midnight` */
  clock(time: Timed): string {
    // A zoned time works these out whenever it is asked.
    const { hour, minute } = time;
    return once(this.#times, hour * 60 + minute, () =>
      this.say("time", {
        part: partOfDay(hour, minute),
        full: minute === 0 ? "hour" : "minutes",
        hour: String(hour % 12 || 12),
        hour24: twoDigits(hour),
        minute: twoDigits(minute),
      }),
    );
  }

  /** `10am to 12:30pm` */
  timeRange(start: Timed, end: Timed): string {
    return this.say("time-range", { start: this.clock(start), end: this.clock(end) });
  }

  /** `Tuesday 1 December, 10am to 12:30pm` */
  occasion(start: Dated & Timed, end: Timed): string {
    return this.say("occasion", { day: this.day(start), times: this.timeRange(start, end) });
  }

  /** `2004`, `December 2004` or `31 December 2004`, from a due date as exact as its source. */
  dueDay(due: string): string {
    if (due.length === 4) return due;
    const date = Temporal.PlainDate.from(`${due}-01`.slice(0, 10));
    return due.length === 7
      ? this.say("date-month", { number: date.month, month: this.month(date), year: String(date.year) })
      : this.plainDay(date);
  }

  /**
   * Several days in few words, for headlines: `Tuesdays 1 and 8 December`, `Tuesday 1 and Friday 4 December`, and of many
   * `Tuesdays from 1 December to 26 January` or `9 days from Tuesday 1 December to Friday 5 February`.
   */
  someDays(dates: readonly Temporal.PlainDate[]): string {
    const days = [...new Map(dates.map((date) => [date.toString(), date])).values()].sort(Temporal.PlainDate.compare);
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return "";
    if (days.length === 1) return this.day(first);
    const weekday = this.weekday(first);
    const count = days.length;
    if (!days.every((date) => date.dayOfWeek === first.dayOfWeek)) {
      return count > mostNamed.mixed
        ? this.say("days-many", { count, from: this.day(first), to: this.day(last) })
        : this.#byMonth(days, (date) =>
            this.say("days-weekday-and-day", { weekday: this.weekday(date), day: String(date.day) }),
          );
    }
    const number = first.dayOfWeek;
    if (count <= mostNamed.ofOneWeekday) {
      return this.say("days-of-one-weekday", { number, weekday, days: this.#byMonth(days, ({ day }) => String(day)) });
    }
    const span = { number, weekday, count, from: this.dayOfMonth(first), to: this.dayOfMonth(last) };
    const everyWeek = first.until(last).days === (count - 1) * 7;
    return this.say(everyWeek ? "days-every-week" : "days-many-of-one-weekday", span);
  }

  /** `1, 8 and 15 December`, `29 December and 5 January`, `24 November and 1 and 8 December`: each month once. */
  #byMonth(days: readonly Temporal.PlainDate[], word: (date: Temporal.PlainDate) => string): string {
    const months = Map.groupBy(days, (date) => date.toPlainYearMonth().toString());
    return this.list(
      [...months.values()].map((same) =>
        this.say("days-of-month", {
          days: this.list(same.map(word)),
          month: this.month(same[0] as Temporal.PlainDate),
        }),
      ),
    );
  }
}

/** `07`: as times and dates for programs have it. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");

function once(said: Map<number, string>, key: number, say: () => string): string {
  const known = said.get(key) ?? say();
  said.set(key, known);
  return known;
}

/** As messages ask for it. Many languages don't say of one in the afternoon what they say of eight in the evening. */
function partOfDay(hour: number, minute: number): string {
  if (minute === 0 && hour % 12 === 0) return hour === 0 ? "midnight" : "midday";
  return hour < 12 ? "morning" : hour < firstHourOfEvening ? "afternoon" : "evening";
}

const firstHourOfEvening = 17;

const known = new Map<string, Language>();

/** The language of a tag such as `cy` or `cy-GB`, which must have a catalogue of that name or for the language as such. */
export function languageOf(tag: string): Language {
  const made = known.get(tag);
  if (made) return made;
  const catalogue = catalogueFor(tag);
  if (!catalogue) throw new Error(`languages/ has no catalogue for "${tag}".`);
  const language = new Language(tag, catalogueText(catalogue));
  known.set(tag, language);
  return language;
}

/** The language of the project's own catalogue, in which staff are spoken to. */
export const english = (): Language => languageOf(sourceLanguage);
