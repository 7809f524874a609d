/** Fields that several kinds share, each with the words that staff read when it is wrong. */
import { z } from "zod";
import { clock, fullDay } from "../../dates.ts";
import type { Colour } from "../colour.ts";
import { readDay, readSessionDay, readTime } from "../day-in-words.ts";
import { type FieldForm, readAs, wordsOf } from "../field-form.ts";
import { meantDate, meantDateTime, meantDue, meantLanguage, meantPeriod, meantTime, meantUrl } from "../meant.ts";
import { nameFor } from "../name.ts";
import { readPhone } from "../phone.ts";

/** What is said of a field beside the description for those who write files: the checks, forms and editors all read it here. */
export interface FieldWords {
  /** What a value of it names, a Target. */
  names?: string;
  /** Plain words may stand there instead of an id. */
  orPlainWords?: boolean;
  /** What forms call it; else the key with spaces. */
  label?: string;
  /** Words that readers read, which a translation has in its own language. */
  words?: boolean;
  /** Words that a translation need not have, because they may be the same in it; or must not, because they are. */
  translated?: "may" | "never";
  /** How a person is asked for it who begins a file; without it, only its flag gives it. */
  ask?: string;
  /** What forms call one item of a list. */
  one?: string;
  /** What forms say of it, where that is not the description; empty for nothing. */
  hint?: string;
  /** What forms call the values that there are to choose from; else the values with spaces. */
  options?: Readonly<Record<string, string>>;
  /** A new file begins with the time at which it is begun. */
  startsNow?: true;
  /** A file without it would say too little, though it may be left out: snippets have it. */
  worthwhile?: true;
  /** It tells where a place is, so that it can't stand in the file of a confidential one. */
  tellsWhere?: true;
  /** The key that stands for each item of a long list, which then begins folded. */
  folded?: string;
  /** Shown in forms, but changed in the file alone: it would break what others have kept, or the editor itself. */
  fixed?: true;
  /** No form shows it: it is written in the file alone, and kept as it stands there. */
  fileOnly?: true;
}

/** Words for a key or a value: `opens_at` is shown as `Opens at`, `not-started` as `Not started`. */
export const labelOf = (key: string) => key.charAt(0).toUpperCase() + key.slice(1).replaceAll(/[_-]/g, " ");

declare module "zod" {
  interface GlobalMeta extends FieldWords {}
}

/** Something: not empty, not only spaces. */
export const someWords: FieldForm = {
  pattern: String.raw`\S`,
  not: "empty",
  mend: () => "Write something.",
  hint: "Something must stand here.",
};

/** Where lines end within a sentence means nothing. */
const words = z.string().overwrite((written) => written.replace(/[\t\n\r ]+/g, " ").trim());

/** Text that says something. */
export const text = wordsOf(someWords, words).meta({ words: true });

/** Text that says something in so many characters at most. */
export const upTo = (length: number) => wordsOf(someWords, words.max(length)).meta({ words: true });

const oneLine: FieldForm = {
  pattern: String.raw`^\s*\S([^\t\n\r]*\S)?\s*$`,
  not: "not on one line",
  mend: () => "Take the line break or the tab out of it.",
  hint: "Something must stand here, on one line.",
};

/** A title or name: it is one line in a subject, a calendar, a list of options and a file's name. */
export const line = wordsOf(oneLine, wordsOf(someWords, z.string().trim())).meta({ words: true });

const idForm: FieldForm = {
  pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
  not: "not a name for files",
  mend: (written) => `Write it in lower case with hyphens, for example ${nameFor(written) || "day-services"}.`,
  hint: "Write lower-case letters, digits and single hyphens.",
};

/** A new id, as the vocabulary gives its words: also a file's name. */
export const id = wordsOf(idForm, z.string());

/** Whether words have the form of an id: lower case letters, digits, single hyphens. */
export const isId = (words: string): boolean => id.safeParse(words).success;

/** The id of something else: `services`, `areas`, … */
export const idOf = <const Names extends string>(names: Names) => text.meta({ names }).brand<Names>();

/** An organisation: its id, or a plain name for one that has no file. */
export const party = text.meta({ names: "organisations", orPlainWords: true }).brand<"party">();

const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const hour = String.raw`([01]\d|2[0-3]):[0-5]\d`;

/** Programs that count from a date would count for ever, and a year with a slip in it would pass for one. */
const thisAge = wordsOf(
  {
    pattern: "",
    read: (written) => (/^\d{4}-/.test(written) && !/^(19|20|21)/.test(written) ? undefined : written),
    not: "too far from today",
    mend: () => "Write a year from 1900 to 2199, or leave the date out.",
    hint: "Write a year from 1900 to 2199.",
  },
  z.string(),
);

const dayInFull = (value: string) => fullDay(Temporal.PlainDate.from(value));
const timeInFull = (value: string) => clock(Temporal.PlainTime.from(value === "24:00" ? "00:00" : value));

/** A day in the site's time zone, written `YYYY-MM-DD`. */
export const date = readAs(
  {
    pattern: `^${day}$`,
    read: (written) => Temporal.PlainDate.from(written, { overflow: "reject" }),
    not: "not a date",
    mend: (written) => `Write it as YYYY-MM-DD, for example ${meantDate(written) ?? "2027-06-30"}.`,
    hint: "Write the date as 2026-12-01.",
    control: "day",
    typed: readDay,
    said: dayInFull,
  },
  thisAge,
);

/** A time of day in the site's time zone, written `HH:MM` on the 24-hour clock. */
export const time = readAs({
  pattern: `^${hour}$`,
  read: (written) => Temporal.PlainTime.from(written),
  not: "not a time of day",
  mend: (written) => `Write it as HH:MM on the 24-hour clock, for example "${meantTime(written) ?? "10:00"}".`,
  hint: 'Write the time on the 24-hour clock, in quotation marks: "14:30".',
  control: "time",
  typed: readTime,
  said: timeInFull,
});

/** When something ends, written `HH:MM`; `24:00` is the midnight at the end of the day, and read as 00:00. */
export const closingTime = readAs({
  pattern: `^(${hour}|24:00)$`,
  read: (written) => Temporal.PlainTime.from(written === "24:00" ? "00:00" : written),
  not: "not a time of day",
  mend: (written) =>
    /midnight|^0?0[:.]00$/i.test(written)
      ? 'Midnight at the end of the day is "24:00".'
      : `Write it as HH:MM on the 24-hour clock, for example "${meantTime(written) ?? "12:30"}".`,
  hint: 'Write the time on the 24-hour clock, in quotation marks: "16:30". Midnight is "24:00".',
  control: "time",
  typed: (written) => (/^(24:00|midnight)$/i.test(written.trim()) ? { value: "24:00" } : readTime(written)),
  said: timeInFull,
});

/** A moment in the site's time zone, written `YYYY-MM-DDTHH:MM`. */
export const dateTime = readAs(
  {
    pattern: `^${day}T${hour}$`,
    read: (written) => Temporal.PlainDateTime.from(written, { overflow: "reject" }),
    not: "not a date and time",
    mend: (written) => `Write it as YYYY-MM-DDTHH:MM, for example ${meantDateTime(written) ?? "2026-11-24T16:30"}.`,
    hint: "Write the date and time as 2026-12-01T16:30.",
    control: "moment",
  },
  thisAge,
);

/** A day on which a service meets; with a time, the session that starts then where there are several. */
export interface SessionDay {
  readonly date: Temporal.PlainDate;
  readonly time?: Temporal.PlainTime;
}

/** A session's day, written `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a service meets twice that day. */
export const sessionDay = readAs<SessionDay>(
  {
    pattern: `^${day}(T${hour})?$`,
    read: (written) => {
      const [date = "", time] = written.split("T");
      return {
        date: Temporal.PlainDate.from(date, { overflow: "reject" }),
        ...(time !== undefined && { time: Temporal.PlainTime.from(time) }),
      };
    },
    not: "not a date",
    mend: (written) => {
      const [date, moment] = [meantDate(written) ?? "2027-06-30", meantDateTime(written)];
      return /\d[:.]\d\d|\d ?[ap]m/i.test(written) && moment !== undefined
        ? `Write it as YYYY-MM-DDTHH:MM, for example ${moment}.`
        : `Write it as YYYY-MM-DD, for example ${date}.`;
    },
    hint: "Write the date as 2026-12-01; with a time, 2026-12-01T15:00, where it meets twice that day.",
    control: "day",
    typed: readSessionDay,
    said: (value) => {
      const [date = "", time] = value.split("T");
      return time === undefined ? dayInFull(date) : `${dayInFull(date)}, ${timeInFull(time)}`;
    },
  },
  thisAge,
);

/** What YAML takes for a number, such as a year or a telephone number without spaces, is words too. */
const wordsOrNumber = z.union([z.string(), z.number()]).transform(String);

/** A year, a month or a day, as exact as the source is: `2004`, `2004-12` or `2004-12-31`. */
export const dueDate = wordsOf(
  {
    pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
    read: (written) => Temporal.PlainDate.from(`${written}-01-01`.slice(0, 10), { overflow: "reject" }),
    not: "not a year, a month or a date",
    mend: (written) => `Write it as YYYY, YYYY-MM or YYYY-MM-DD, for example ${meantDue(written) ?? "2004-12"}.`,
    hint: "Write a year, a month or a day: 2004, 2004-12 or 2004-12-31.",
  },
  wordsOrNumber,
);

/** A length of time in words, such as `12 months`, `2 years` or `6 weeks`. */
export const period = readAs({
  pattern: String.raw`^[1-9]\d* (day|week|month|year)s?$`,
  read: (written) => {
    const [count = "", unit = ""] = written.split(" ");
    return Temporal.Duration.from({ [`${unit.replace(/s$/, "")}s`]: Number(count) });
  },
  not: "not a length of time",
  mend: (written) =>
    `Write a number and days, weeks, months or years, for example ${meantPeriod(written) ?? "12 months"}.`,
  hint: "Write a length of time: 12 months.",
});

/** An email address of the usual form. */
export const email = wordsOf(
  {
    pattern: String.raw`^[^\s@]+@[^\s@]+\.[^\s@]+$`,
    read: (written) => z.email().parse(written),
    not: "not an email address",
    mend: () => "Write it like name@example.org.",
    hint: "Write an email address: team@example.org.",
  },
  z.string(),
);

/** A telephone number or a short code, as people write it; an extension may follow. */
export const phone = wordsOf(
  {
    pattern: String.raw`^\s*\+?[\d(]`,
    read: (written) => (typeof readPhone(written) === "string" ? undefined : written),
    not: "not a telephone number",
    mend: (written) => String(readPhone(written)),
    hint: 'Write a telephone number: "01632 960123".',
  },
  wordsOrNumber,
);

const webAddress: FieldForm<URL> = {
  pattern: String.raw`^https?://\S+\.\S+$`,
  read: (written) => new URL(written),
  not: "not a full web address",
  mend: (written) =>
    `Write it with https:// at the start, for example ${meantUrl(written) ?? "https://www.example.org"}.`,
  hint: "Write the whole address with https://, as in https://example.org/.",
};

/** A colour, written `"#0a4a46"`: after a bare `#`, YAML takes the rest of a line for a note. */
export const colour = readAs<Colour>({
  pattern: "^#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",
  read: (written) => {
    const digits = written.replace("#", "").toLowerCase();
    return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
  },
  not: "not a colour",
  mend: () => 'Write six digits or letters from a to f after a #, in quotation marks, for example "#0a4a46".',
  hint: 'Write a colour in quotation marks: "#0a4a46".',
});

/** A full web address, with `https://` or `http://`. */
export const url = wordsOf(webAddress, z.string());

/** A repository on GitHub by its web address. */
export const repository = wordsOf(
  {
    ...webAddress,
    read: (written) => (/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/.test(written) ? new URL(written) : undefined),
  },
  z.string(),
);

/** A page of this site, from its root, such as `/fact-sheets/direct-payments/`. */
export const path = wordsOf(
  {
    pattern: "^/([a-z0-9][a-z0-9._-]*/)*$",
    not: "not an address of a page on this site",
    mend: (written) => {
      const inside = written.replace(/^https?:\/\/[^/]+/, "").replace(/^\/|\/$|\.md$/g, "");
      const example = /^([a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/.test(inside)
        ? `/${inside}/`
        : "/fact-sheets/old-name/";
      return `Write it from the first slash to the last, for example ${example}.`;
    },
    hint: "Write an address of this site: /fact-sheets/direct-payments/.",
  },
  z.string(),
);

const ukPostcode = String.raw`^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$`;

/** A UK postcode. */
export const postcode = wordsOf(
  {
    pattern: ukPostcode,
    not: "not a postcode",
    mend: () => "Write it like WD1 2AB.",
    hint: "Write a UK postcode: LE1 1AA.",
    typed: (written) => ({ value: new RegExp(ukPostcode).test(written) ? written.toUpperCase() : written }),
  },
  z.string(),
);

/** A language as a BCP 47 code, such as `en`, `cy` or `en-GB`. */
export const language = wordsOf(
  {
    pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    read: (written) => Intl.getCanonicalLocales(written),
    not: "not a language code",
    mend: (written) => `Write it like ${meantLanguage(written) ?? "en, cy or ur"}.`,
    hint: "Write a language as a code: en, cy or en-GB.",
  },
  z.string(),
);

/** An IANA time zone, such as `Europe/London`. */
export const timeZone = wordsOf(
  {
    pattern: "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$",
    read: (zone) => (zone === "UTC" || Intl.supportedValuesOf("timeZone").includes(zone) ? zone : undefined),
    not: "not a time zone",
    mend: () => "Write it like Europe/London.",
    hint: "Write a time zone: Europe/London.",
  },
  z.string(),
);

/** A name and an email address, as a message has its sender: `Signpost <news@example.org>`. */
export const sender = wordsOf(
  {
    pattern: String.raw`^[^<>@"]+ <[^<>\s]+@[^<>\s]+>$`,
    read: (written) => email.parse(/<(.*)>$/.exec(written)?.[1]),
    not: "not a name and an email address",
    mend: () => "Write it like Signpost <news@example.org>.",
    hint: "Write a name and an address: Signpost <news@example.org>.",
  },
  z.string(),
);

/** The permanent name of a mailing list (RFC 2919): words with dots between, such as `changes.example.org`. */
export const listId = wordsOf(
  {
    pattern: "^(?=.{1,255}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)+$",
    not: "not the name of a list",
    mend: () => "Write it like changes.example.org: words with dots between, without spaces or angle brackets.",
    hint: "Write a name with dots: changes.example.org.",
  },
  z.string(),
);

/** The name of a field in somebody else's form. */
export const fieldName = wordsOf(
  {
    pattern: String.raw`^[\w.\[\]-]{1,100}$`,
    not: "not the name of a field",
    mend: () => 'Write what stands in its name="…", for example email.',
    hint: "Write letters, digits, dots, hyphens and brackets, as in email.",
  },
  z.string(),
);

/** A whole number of pounds. */
export const pounds = z.number().int().min(0);

/** Ways to reach a person at a service. Every one is public. */
export const contact = z.strictObject({
  phone: phone.optional().describe("A public telephone number, for example 01632 960123."),
  text: phone.optional().meta({ description: "A number that takes text messages.", label: "Text messages" }),
  email: email.optional().describe("A public email address, best of a team."),
  website: url.optional().describe("The full web address, with https://."),
});
