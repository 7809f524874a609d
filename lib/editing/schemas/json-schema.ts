/** The front matter of each kind as a JSON Schema, from the same zod schemas that the reader holds it against. */
import { z } from "zod";
import { whereabouts } from "../../content/confidential.ts";
import { type FieldForm, formsOf } from "../../content/field-form.ts";
import { type FieldWords, labelOf, someWords } from "../../content/kinds/fields.ts";
import { glossary } from "../../content/kinds/glossary.ts";
import { site } from "../../content/kinds/site.ts";
import { vocabulary } from "../../content/kinds/vocabulary.ts";
import { type Kind, kindNames, kinds, oneOf } from "../../content/kinds.ts";

/** For forms it has what is said of a field, and what fills it in, as well. */
export type JsonSchema = z.core.JSONSchema.BaseSchema &
  Partial<FieldWords> & { readonly control?: FieldForm["control"] };

const fieldWords = {
  words: true,
  translated: true,
  names: true,
  orPlainWords: true,
  label: true,
  ask: true,
  one: true,
  hint: true,
  options: true,
  startsNow: true,
  worthwhile: true,
  tellsWhere: true,
  folded: true,
  fixed: true,
  fileOnly: true,
} as const satisfies Record<keyof FieldWords, true>;

/** As JSON Schema draft 7, the newest that editors' YAML support reads. */
function jsonSchema(schema: z.ZodType, title: string, forForms: boolean): JsonSchema {
  const made = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (!forForms) for (const key of Object.keys(fieldWords)) delete jsonSchema[key];
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

type SchemaName = Kind | "site" | "vocabulary" | "glossary";

/** Where the key has this value, nothing may tell where the place is. */
const nowhere = (key: string, value: string | boolean) => ({
  if: { properties: { [key]: { const: value } }, required: [key] },
  // biome-ignore lint/suspicious/noThenProperty: that is the keyword's name.
  then: { properties: Object.fromEntries([...whereabouts].map((one) => [one, false])) },
});

/** By name: every kind's folder, and the files that are not of a kind. */
export function jsonSchemas(forForms = false): Readonly<Record<SchemaName, JsonSchema>> {
  const ofKinds = kindNames.map((kind) => [kind, jsonSchema(kinds[kind].schema, labelOf(oneOf(kind)), forForms)]);
  const { locations, ...others } = Object.fromEntries(ofKinds) as Record<Kind, JsonSchema>;
  return {
    ...others,
    // Said while it is typed, before it is saved anywhere.
    locations: {
      ...locations,
      allOf: [nowhere("confidential", true), nowhere("location_type", "virtual")],
    },
    site: jsonSchema(site, "The site", forForms),
    vocabulary: jsonSchema(vocabulary, "The words that content is sorted by", forForms),
    glossary: jsonSchema(glossary, "The glossary", forForms),
  };
}

/** The same with what is said of each field, and what fills it in. */
export const formSchemas = () => jsonSchemas(true);
