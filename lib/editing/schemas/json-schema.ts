/** The front matter of each kind as a JSON Schema, from the same zod schemas that the reader holds it against. */
import { z } from "zod";
import { whereabouts } from "../../content/confidential.ts";
import { formsOf } from "../../content/field-form.ts";
import { someWords } from "../../content/kinds/fields.ts";
import { glossaryEntry } from "../../content/kinds/glossary.ts";
import { site } from "../../content/kinds/site.ts";
import { vocabulary } from "../../content/kinds/vocabulary.ts";
import { type Kind, kinds } from "../../content/kinds.ts";

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** As JSON Schema draft 7, the newest that editors' YAML support reads. */
function jsonSchema(schema: z.ZodType, title: string, forForms = false): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (!forForms) {
        delete jsonSchema.names;
        delete jsonSchema.orPlainWords;
      }
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      // The reader takes 2004 for the words "2004" wherever it wants words.
      if (jsonSchema.type === "string" && formsOf(zodSchema).includes(someWords)) {
        jsonSchema.type = ["string", "number"] as unknown as "string";
      }
      for (const { pattern, hint, control } of formsOf(zodSchema))
        Object.assign(jsonSchema, { pattern, patternErrorMessage: hint, ...(forForms && control && { control }) });
    },
  });
  const { $schema, ...rest } = made;
  return { $schema, title, ...rest };
}

function ofKinds(forForms: boolean): Readonly<Record<Kind, JsonSchema>> {
  const all = Object.entries(kinds).map(([kind, { schema, one }]) => {
    const title = `${/^[aeiou]/.test(one) ? "An" : "A"} ${one}`;
    return [kind, jsonSchema(schema, title, forForms)];
  });
  return Object.fromEntries(all);
}

/** By name: every kind's folder, `site`, `vocabulary` and `glossary`. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  const { locations, ...others } = ofKinds(false);
  return {
    ...others,
    // Said while it is typed, before it is saved anywhere.
    locations: {
      ...locations,
      if: { properties: { confidential: { const: true } }, required: ["confidential"] },
      // biome-ignore lint/suspicious/noThenProperty: that is the keyword's name.
      then: { properties: Object.fromEntries([...whereabouts].map((key) => [key, false])) },
    },
    site: jsonSchema(site, "The site"),
    vocabulary: jsonSchema(vocabulary, "The words that content is sorted by"),
    glossary: jsonSchema(z.array(glossaryEntry), "The glossary"),
  };
}

/** Of every kind, with `names` and `orPlainWords` where a value is an id: for forms that offer what there is. */
export const namedJsonSchemas = () => ofKinds(true);
