/** The fields of a form in the web editor, from the JSON Schema of what they hold. */
import type { Target } from "../content/kinds/fields.ts";
import { kinds } from "../content/library.ts";
import type { JsonSchema } from "../editors/json-schema.ts";

/** https://sveltiacms.app/en/docs/fields */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

export interface Option {
  readonly label: string;
  readonly value: string;
}

/** What there is to choose from, by what an id names. */
export type Choices = (names: Target) => readonly Option[];

type Described = JsonSchema & { readonly names?: Target; readonly orPlainWords?: boolean };

/** Words for a key: `opens_at` is shown as `Opens at`. */
export const labelOf = (key: string) => key.charAt(0).toUpperCase() + key.slice(1).replaceAll("_", " ");

const isKind = (names: string) => (kinds as readonly string[]).includes(names);
const day = { widget: "datetime", format: "YYYY-MM-DD", date_format: true, time_format: false };
const moment = { widget: "datetime", format: "YYYY-MM-DDTHH:mm" };

/** One field for each property of an object, in the schema's order. */
export function fieldsOf(schema: JsonSchema, choices: Choices): Field[] {
  const required = schema.required ?? [];
  return Object.entries((schema.properties ?? {}) as Record<string, Described>).map(([name, property]) => ({
    name,
    label: labelOf(name),
    required: required.includes(name),
    ...(property.description ? { hint: property.description } : {}),
    ...control(property, choices),
  }));
}

/** The word that may stand instead of a list, such as `all`. */
export function wordInstead({ anyOf = [] }: JsonSchema): string | undefined {
  const word = (anyOf as Described[]).find((one) => typeof one.const === "string")?.const;
  return (anyOf as Described[]).some(({ type }) => type === "array") ? (word as string | undefined) : undefined;
}

function control(schema: Described, choices: Choices): Pick<Field, "widget"> & Record<string, unknown> {
  const list = [schema, ...((schema.anyOf ?? []) as Described[])].find(({ type }) => type === "array");
  if (list) return ofMany((list.items ?? {}) as Described, wordInstead(schema), choices);
  if (schema.names && !schema.orPlainWords) return chosen(schema.names, false, choices);
  if (schema.enum) return { widget: "select", options: schema.enum.map((value) => ({ label: value, value })) };
  if (schema.type === "boolean" || schema.const === true) return { widget: "boolean" };
  if (schema.type === "object") return { widget: "object", collapsed: "auto", fields: fieldsOf(schema, choices) };
  if (schema.type === "number" || schema.type === "integer") return numeric(schema);
  const form = schema.pattern ?? "";
  if (form.startsWith(String.raw`^\d{4}-`)) return form.includes("T(") ? moment : day;
  return {
    widget: schema.maxLength ? "text" : "string",
    ...(schema.maxLength ? { maxlength: schema.maxLength } : {}),
    ...(form ? { pattern: [form, String(schema.patternErrorMessage)] } : {}),
  };
}

function ofMany(item: Described, word: string | undefined, choices: Choices) {
  if (item.names && !item.orPlainWords) {
    if (word === undefined) return chosen(item.names, true, choices);
    const options = [{ label: labelOf(word), value: word }, ...choices(item.names)];
    return { widget: "select", multiple: true, options };
  }
  if (item.type === "object") return { widget: "list", fields: fieldsOf(item, choices) };
  return { widget: "list", field: { name: "item", label: "One", required: true, ...control(item, choices) } };
}

/** Entries that a form can show are looked up in the repository; other things are as they were when the site was built. */
function chosen(names: Target, multiple: boolean, choices: Choices) {
  if (!isKind(names)) return { widget: "select", multiple, options: choices(names) };
  const shown = { value_field: "{{slug}}", display_fields: ["title"], search_fields: ["title"] };
  return { widget: "relation", collection: names, multiple, ...shown };
}

function numeric({ type, minimum, maximum }: Described) {
  return {
    widget: "number",
    value_type: type === "integer" ? "int" : "float",
    ...(type === "number" ? { step: 0.000001 } : {}),
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? { min: minimum } : {}),
    ...(maximum !== undefined ? { max: maximum } : {}),
  };
}
