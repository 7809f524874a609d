/** The fields of a form in the web editor, from the JSON Schema of what they hold. */
import { labelOf, someWords } from "../../content/kinds/fields.ts";
import { isKind, type Kind, type Target } from "../../content/kinds.ts";
import type { Choice } from "../question.ts";
import type { JsonSchema } from "../schemas/json-schema.ts";

/** https://sveltiacms.app/en/docs/fields */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly [option: string]: unknown;
}

/** What the schema says of a key, for people who type no ids, no `true` and no quotation marks. */
function hintOf(description = ""): string {
  const hint = description
    .replace(/^(The id|Ids) of /, "")
    .replace(/^true when /, "Switch it on when ")
    .replace(/^true (?=\w+s )/, "Switched on, it ")
    .replace(/, for example ("\d\d:\d\d"|\d{4}-[\dT:-]+)|, YYYY-MM-DD/g, "")
    .replace(/: ids from .*$/, ".");
  return hint.charAt(0).toUpperCase() + hint.slice(1);
}

/** What all fields of one form need to know. */
export interface Form {
  /** What there is to choose from, by what an id names. */
  readonly choices: (names: Target) => readonly Choice[];
  /** Whether the site has the section of a kind, so that there are forms for it. */
  readonly has: (kind: Kind) => boolean;
  /** The time zone in which staff and files give the time. */
  readonly timezone: string;
}

/** One field for each property of an object, in the schema's order. */
export function fieldsOf(schema: JsonSchema, form: Form): Field[] {
  const required = schema.required ?? [];
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  return properties
    .filter(([, { fileOnly }]) => !fileOnly)
    .map(([name, property]) => {
      const { label = labelOf(name), hint = hintOf(property.description), startsNow, fixed } = property;
      return {
        name,
        // The editor shows no hint under what is read only.
        label: fixed ? `${label} (changed in the file only)` : label,
        // A group that need not be there could be switched off.
        required: required.includes(name) || (fixed === true && property.type === "object"),
        ...(hint ? { hint } : {}),
        ...(startsNow ? { default: "{{now}}" } : {}),
        ...(fixed ? { readonly: true } : {}),
        ...control(property, form),
      };
    });
}

/** The box for the text of the page. */
export const bodyField = (
  hint = "An empty line between paragraphs, ## before a heading, - before each point of a list.",
): Field => ({ name: "body", label: "Text", widget: "text", required: false, hint });

/** The word that may stand instead of a list, such as `all`. */
export function wordInstead({ anyOf = [] }: JsonSchema): string | undefined {
  const word = (anyOf as JsonSchema[]).find((one) => typeof one.const === "string")?.const;
  return (anyOf as JsonSchema[]).some(({ type }) => type === "array") ? (word as string | undefined) : undefined;
}

function control(schema: JsonSchema, form: Form): Pick<Field, "widget"> & Record<string, unknown> {
  const list = [schema, ...((schema.anyOf ?? []) as JsonSchema[])].find(({ type }) => type === "array");
  const { options = {}, names, orPlainWords } = schema;
  const option = (value: unknown) => ({
    label: options[String(value)] ?? labelOf(String(value)),
    value: String(value),
  });
  if (list) {
    const word = wordInstead(schema);
    return ofMany((list.items ?? {}) as JsonSchema, schema, form, word === undefined ? [] : [option(word)]);
  }
  if (names && !orPlainWords) return chosen(names as Target, false, form);
  if (schema.enum) return { widget: "select", options: schema.enum.map(option) };
  if (schema.type === "boolean" || schema.const === true) return { widget: "boolean" };
  if (schema.type === "object") return { widget: "object", fields: fieldsOf(schema, form) };
  if (schema.type === "number" || schema.type === "integer") return numeric(schema);
  if (schema.control) return controls[schema.control](form);
  const { pattern } = schema;
  return {
    widget: schema.maxLength ? "text" : "string",
    ...(schema.maxLength ? { maxlength: schema.maxLength } : {}),
    ...(pattern ? { pattern: [pattern, withoutQuotes(String(schema.patternErrorMessage))] } : {}),
  };
}

const controls = {
  day: () => ({ widget: "datetime", type: "date", format: "YYYY-MM-DD" }),
  time: () => ({ widget: "datetime", type: "time", format: "HH:mm" }),
  moment: ({ timezone }: Form) => ({ widget: "datetime", format: "YYYY-MM-DDTHH:mm", input_timezone: timezone }),
};

const withoutQuotes = (message: string) => message.replaceAll('"', "");

function ofMany(item: JsonSchema, { one, folded }: JsonSchema, form: Form, instead: readonly Choice[]) {
  const names = item.names as Target | undefined;
  if (names && !item.orPlainWords) {
    if (instead.length === 0) return chosen(names, true, form);
    return selected([...instead, ...form.choices(names)], true);
  }
  const list = {
    widget: "list",
    ...(one ? { label_singular: one } : {}),
    ...(folded ? { collapsed: true, summary: `{{fields.${folded}}}` } : {}),
  };
  if (item.type === "object") return { ...list, fields: fieldsOf(item, form) };
  // Plain words need no form of their own: a box for each.
  if (names || item.pattern === someWords.pattern) return list;
  return {
    ...list,
    field: { name: "item", label: labelOf(one ?? "one"), required: true, ...control(item, form) },
  };
}

/** Entries that a form can show are looked up in the repository; other things are as they were when the site was built. */
function chosen(names: Target, multiple: boolean, { choices, has }: Form) {
  if (names === "images") return { widget: "image", choose_url: false };
  if (!isKind(names)) return selected(choices(names), multiple);
  // Of a section that is left out, a file keeps the names that it has.
  if (!has(names)) return selected([], multiple);
  const shown = { value_field: "{{slug}}", display_fields: ["title"], search_fields: ["title"] };
  return { widget: "relation", collection: names, multiple, ...shown };
}

/** Where there is nothing to choose from yet, a box for an id: the editor does not start with a menu that is empty. */
function selected(options: readonly Choice[], multiple: boolean) {
  return options.length > 0 ? { widget: "select", multiple, options } : { widget: multiple ? "list" : "string" };
}

function numeric({ type, minimum, maximum }: JsonSchema) {
  return {
    widget: "number",
    value_type: type === "integer" ? "int" : "float",
    ...(type === "number" ? { step: 0.000001 } : {}),
    ...(minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? { min: minimum } : {}),
    ...(maximum !== undefined ? { max: maximum } : {}),
  };
}
