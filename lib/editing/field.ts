/** Questions about a key of the front matter, in the words and by the forms that the schemas have for it. */
import { z } from "zod";
import { conform, inner } from "../content/conform.ts";
import { type FieldForm, formsOf, type Typed } from "../content/field-form.ts";
import { labelOf } from "../content/kinds/fields.ts";
import { isKind, kinds, type Target } from "../content/kinds.ts";
import type { Library } from "../content/library.ts";
import { meantNumber } from "../content/meant.ts";
import type { Model } from "../model.ts";
import { asChoice } from "./circumstances.ts";
import { type Choice, flagName, type Question } from "./question.ts";

export type Key = readonly string[];

/** The schema at a key, through lists and whatever only says that the key may be left out. */
function fieldAt(schema: z.core.$ZodType, [key, ...rest]: Key): z.core.$ZodType {
  if (key === undefined) return schema;
  const wanted = inner(schema);
  if (wanted instanceof z.ZodArray) return fieldAt(wanted.element, [key, ...rest]);
  return fieldAt((wanted as z.ZodObject).shape[key] as z.core.$ZodType, rest);
}

/** The list that a value is, or can be. */
function listIn(schema: z.core.$ZodType): z.ZodArray | undefined {
  const wanted = inner(schema);
  if (wanted instanceof z.ZodUnion) return wanted.options.map(listIn).find((list) => list !== undefined);
  return wanted instanceof z.ZodArray ? wanted : undefined;
}

/** The form in which one value is written, before it is read. */
function formOf(schema: z.core.$ZodType): FieldForm<unknown> | undefined {
  return formsOf(schema).at(-1) ?? (schema instanceof z.ZodPipe ? formOf(schema.in) : undefined);
}

/** What there is of one kind of thing that can be named. */
export function named(target: Target, library: Library): readonly Choice[] {
  if (target === "guidance") {
    return library.guidance.map(({ kind, id, title }) => ({ value: `${kind}/${id}`, label: title }));
  }
  if (target === "images") return library.pictures.map(({ name }) => ({ value: name, label: name }));
  return library[isKind(target) ? kinds[target].list : target].map(asChoice);
}

/** The values that one value can have, under the words for them. */
function valuesIn(
  schema: z.core.$ZodType,
  options: Readonly<Record<string, string>> = {},
): readonly Choice[] | undefined {
  if (!(schema instanceof z.ZodEnum)) return undefined;
  return schema.options.map(String).map((value) => ({ value, label: options[value] ?? labelOf(value) }));
}

/** Who has just been asked for a value knows which is meant, and never saw its key. */
const withoutKey = (message: string, key: string) =>
  message
    .replace(new RegExp(`^"${key}" (?:is|has) (.*?), which is `), (_, value) => `"${value}" is `)
    .replaceAll(`"${key}"`, "This");

/** Holds one value against its schema, as the check of the whole file will. Without a Library, names are not judged. */
function judge(field: z.core.$ZodType, key: string, value: string | number, library: Library | undefined): Typed {
  const { mistakes } = conform(
    z.strictObject({ [key]: field as z.ZodType }),
    {
      data: { [key]: inner(field) instanceof z.ZodArray ? [value] : value },
      line: () => 1,
      written: () => String(value),
    },
    (target) => library && new Set(named(target, library).map((choice) => choice.value)),
  );
  return mistakes[0] ? { mistake: withoutKey(mistakes[0].message, key) } : { value: String(value) };
}

/** What a person typed, in the form that the file has. */
function typed(schema: z.core.$ZodType, words: string, today: Temporal.PlainDate): Typed {
  if (!(schema instanceof z.ZodNumber)) return formOf(schema)?.typed?.(words, today) ?? { value: words };
  const number = /^-?\d+(\.\d+)?$/.test(words) ? words : meantNumber(words);
  return number === undefined
    ? { mistake: `"${words}" cannot be read as a number. Write it as 1000.` }
    : { value: number };
}

interface Known {
  readonly now: Temporal.PlainDateTime;
  readonly model?: Model;
}

/**
 * A question about a key such as `["to", "opens_at"]` of a schema. What the schema says of it can be put otherwise; a key
 * about which it has no question is not asked, but can be given by its flag.
 */
export function fieldOf<Here extends Known>(
  root: z.core.$ZodType,
  key: Key,
  otherwise: Partial<Question<Here>> = {},
): Question<Here> {
  const schema = fieldAt(root, key);
  const list = listIn(schema);
  const one = inner(list?.element ?? schema);
  const words = { ...z.globalRegistry.get(one), ...z.globalRegistry.get(schema) };
  const names = words.names as Target | undefined;
  const values = valuesIn(one, words.options);
  const isYes = one instanceof z.ZodBoolean || (one instanceof z.ZodLiteral && one.values.has(true));
  const choices = names
    ? (_: unknown, { model }: Here) => (model ? named(names, model.library) : [])
    : values && (() => values);
  return {
    flag: flagName(key.join("-")),
    key: key.at(-1) as string,
    ask: words.ask ?? words.label ?? labelOf(key.at(-1) as string),
    meaning: words.description ?? "",
    form: list ? "several" : choices ? "one" : isYes ? "yes-no" : "words",
    ...(z.safeParse(schema, undefined).success && { needed: () => false }),
    ...(words.ask === undefined && otherwise.ask === undefined && { asked: () => false }),
    ...(choices && { choices }),
    ...(words.orPlainWords && { other: "Somebody else" }),
    read: (written, { model, now }) => {
      const reading = typed(one, written, now.toPlainDate());
      if ("mistake" in reading) return reading;
      const value = one instanceof z.ZodNumber ? Number(reading.value) : reading.value;
      const judged = judge(schema, key.at(-1) as string, value, model?.library);
      const said = "value" in judged ? formOf(one)?.said?.(judged.value) : undefined;
      return said === undefined ? judged : { ...judged, said };
    },
    ...otherwise,
  };
}
