/** The front matter of each kind as a JSON Schema, from the same zod schemas that the reader holds it against. */
import { z } from "zod";
import { type FieldProblem, idForm } from "../../content/kinds/fields.ts";
import { glossaryEntry } from "../../content/kinds/glossary.ts";
import { site } from "../../content/kinds/site.ts";
import { vocabulary } from "../../content/kinds/vocabulary.ts";
import { type Kind, kinds } from "../../content/kinds.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Form {
  readonly pattern: string;
  /** What an editor says beside a value of another form. */
  readonly mend: string;
}

const day = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const hour = String.raw`([01]\d|2[0-3]):[0-5]\d`;

/**
 * The form of each value that zod tests by code, which JSON Schema cannot call. It may let pass what the reader refuses,
 * such as 31 June, but refuses nothing that the reader takes.
 */
const forms: Readonly<Record<FieldProblem, Form | undefined>> = {
  empty: { pattern: String.raw`\S`, mend: "Something must stand here." },
  date: { pattern: `^${day}$`, mend: "Write the date as 2026-12-01." },
  "date-time": { pattern: `^${day}T${hour}$`, mend: "Write the date and time as 2026-12-01T16:30." },
  time: { pattern: `^${hour}$`, mend: 'Write the time on the 24-hour clock, in quotation marks: "14:30".' },
  "year-month": {
    pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
    mend: "Write a year, a month or a day: 2004, 2004-12 or 2004-12-31.",
  },
  email: { pattern: String.raw`^[^\s@]+@[^\s@]+\.[^\s@]+$`, mend: "Write an email address: team@example.org." },
  phone: { pattern: String.raw`^\+?[\d ()-]+$`, mend: 'Write a telephone number: "01632 960123".' },
  url: {
    pattern: String.raw`^https?://\S+\.\S+$`,
    mend: "Write the whole address with https://, as in https://example.org/.",
  },
  path: {
    pattern: "^/([a-z0-9._-]+/)*$",
    mend: "Write an address of this site: /fact-sheets/direct-payments/.",
  },
  period: {
    pattern: String.raw`^[1-9]\d* (day|week|month|year)s?$`,
    mend: "Write a length of time: 12 months.",
  },
  byday: {
    pattern: String.raw`^((-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)|\s*([A-Za-z]+\s+)?[A-Za-z]+[Dd][Aa][Yy]\s*)$`,
    mend: "Write a day: Tuesday, or for monthly: first Tuesday or last Friday.",
  },
  postcode: {
    pattern: String.raw`^[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}$`,
    mend: "Write a UK postcode: LE1 1AA.",
  },
  timezone: { pattern: "^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", mend: "Write a time zone: Europe/London." },
  language: { pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", mend: "Write a language as a code: en, cy or en-GB." },
  sender: {
    pattern: String.raw`^[^<>@"]+ <[^<>\s]+@[^<>\s]+>$`,
    mend: "Write a name and an address: Signpost <news@example.org>.",
  },
  id: { pattern: idForm.source, mend: "Write lower-case letters, digits and single hyphens." },
};

/** The forms that the checks of a field ask for. */
function formsOf(field: z.core.$ZodType): Form[] {
  return (field._zod.def.checks ?? []).flatMap((check) => {
    const { params } = check._zod.def as { params?: { problem?: FieldProblem } };
    return (params?.problem && forms[params.problem]) ?? [];
  });
}

/** As JSON Schema draft 7, the newest that editors' YAML support reads. */
function jsonSchema(schema: z.ZodType, title: string, withNames = false): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (!withNames) {
        delete jsonSchema.names;
        delete jsonSchema.orPlainWords;
      }
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // The reader takes 2004 for the words "2004" wherever it wants words.
      if (jsonSchema.type === "string" && formsOf(zodSchema).includes(forms.empty as Form)) {
        jsonSchema.type = ["string", "number"] as unknown as "string";
      }
      for (const { pattern, mend } of formsOf(zodSchema))
        Object.assign(jsonSchema, { pattern, patternErrorMessage: mend });
    },
  });
  const { $schema, ...rest } = made;
  return { $schema, title, ...rest };
}

function ofKinds(withNames: boolean): Readonly<Record<Kind, JsonSchema>> {
  const all = Object.entries(kinds).map(([kind, { schema, one }]) => {
    const title = `${/^[aeiou]/.test(one) ? "An" : "A"} ${one}`;
    return [kind, jsonSchema(schema, title, withNames)];
  });
  return Object.fromEntries(all);
}

/** By name: every kind's folder, `site`, `vocabulary` and `glossary`. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return {
    ...ofKinds(false),
    site: jsonSchema(site, "The site"),
    vocabulary: jsonSchema(vocabulary, "The words that content is sorted by"),
    glossary: jsonSchema(z.array(glossaryEntry), "The glossary"),
  };
}

/** Of every kind, with `names` and `orPlainWords` where a value is an id: for forms that offer what there is. */
export const namedJsonSchemas = () => ofKinds(true);
