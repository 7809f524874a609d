/** Fields that several kinds share, each with the words that staff read when it is wrong. */
import { z } from "zod";

/** Zod's custom error code is not enough to choose a plain sentence, so each field names the mistake it knows. */
export type FieldProblem =
  | "empty"
  | "date"
  | "date-time"
  | "time"
  | "year-month"
  | "email"
  | "phone"
  | "url"
  | "path"
  | "period"
  | "byday"
  | "postcode"
  | "timezone"
  | "language"
  | "sender"
  | "id";

declare module "zod" {
  interface GlobalMeta {
    /** Set on a field whose value names something else, a Target: the checks, forms and editors all read it here. */
    names?: string;
    /** Plain words may stand there instead of an id. */
    orPlainWords?: boolean;
  }
}

export const mistaken = (problem: FieldProblem) => ({ error: problem, params: { problem } });

const real = (make: () => unknown): boolean => {
  try {
    make();
    return true;
  } catch {
    return false;
  }
};

/** Text that says something: not empty, not only spaces. */
export const text = z.string().refine((value) => value.trim() !== "", mistaken("empty"));

/** Text that says something in so many characters at most. */
export const upTo = (length: number) =>
  z
    .string()
    .max(length)
    .refine((value) => value.trim() !== "", mistaken("empty"));

/** The form of every id, which is also a file's name: lower case letters, digits, single hyphens. */
export const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A new id, as the vocabulary gives its words. */
export const id = z.string().refine((value) => idForm.test(value), mistaken("id"));

/** The id of something else: `services`, `areas`, … */
export const idOf = <const Names extends string>(names: Names) => text.meta({ names }).brand<Names>();

/** An organisation: its id, or a plain name for one that has no file. */
export const party = text.meta({ names: "organisations", orPlainWords: true }).brand<"party">();

/** A day in the site's time zone, written `YYYY-MM-DD`. */
export const date = z
  .string()
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && real(() => Temporal.PlainDate.from(value, { overflow: "reject" })),
    mistaken("date"),
  )
  .transform((value) => Temporal.PlainDate.from(value));

/** A time of day in the site's time zone, written `HH:MM` on the 24-hour clock. */
export const time = z
  .string()
  .refine((value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value), mistaken("time"))
  .transform((value) => Temporal.PlainTime.from(value));

/** A moment in the site's time zone, written `YYYY-MM-DDTHH:MM`. */
export const dateTime = z
  .string()
  .refine(
    (value) =>
      /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(value) &&
      real(() => Temporal.PlainDateTime.from(value, { overflow: "reject" })),
    mistaken("date-time"),
  )
  .transform((value) => Temporal.PlainDateTime.from(value));

/** A year, a month or a day, as exact as the source is: `2004`, `2004-12` or `2004-12-31`. */
export const dueDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(
    (value) =>
      /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value) &&
      real(() => Temporal.PlainDate.from(`${value}-01-01`.slice(0, 10), { overflow: "reject" })),
    mistaken("year-month"),
  );

/** A length of time in words, such as `12 months`, `2 years` or `6 weeks`. */
export const period = z
  .string()
  .refine((value) => /^[1-9]\d* (day|week|month|year)s?$/.test(value), mistaken("period"))
  .transform((value) => {
    const [count = "", unit = ""] = value.split(" ");
    return Temporal.Duration.from({ [`${unit.replace(/s$/, "")}s`]: Number(count) });
  });

/** An email address of the usual form. */
export const email = z.string().refine((value) => z.email().safeParse(value).success, mistaken("email"));

/** A telephone number or a short code, as people write it: digits and spaces, perhaps a leading `+`. */
export const phone = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => /^\+?[\d ()-]+$/.test(value) && /^\d{3,15}$/.test(value.replace(/\D/g, "")), mistaken("phone"));

/** A full web address, with `https://` or `http://`. */
export const url = z
  .string()
  .refine((value) => /^https?:\/\/[^\s]+\.[^\s]+$/.test(value) && URL.canParse(value), mistaken("url"));

/** A page of this site, from its root, such as `/fact-sheets/direct-payments/`. */
export const path = z.string().refine((value) => /^\/([a-z0-9._-]+\/)*$/.test(value), mistaken("path"));

/** A UK postcode. */
export const postcode = z
  .string()
  .refine((value) => /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(value), mistaken("postcode"));

/** A language as a BCP 47 code, such as `en`, `cy` or `en-GB`. */
export const language = z
  .string()
  .refine(
    (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) && real(() => Intl.getCanonicalLocales(value)),
    mistaken("language"),
  );

/** A whole number of pounds. */
export const pounds = z.number().int().min(0);

/** Ways to reach a person at a service. Every one is public. */
export const contact = z.strictObject({
  phone: phone.optional().describe("A public telephone number, for example 01632 960123."),
  text: phone.optional().describe("A number that takes text messages."),
  email: email.optional().describe("A public email address, best of a team."),
  website: url.optional().describe("The full web address, with https://."),
});
