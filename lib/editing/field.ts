/** Questions about a key of the front matter: described and judged in the words that the schemas and the check have for it. */
import { z } from "zod";
import { conform, inner } from "../content/conform.ts";
import { formsOf, type Typed } from "../content/field-form.ts";
import { isKind, type Kind, kinds, type Target } from "../content/kinds.ts";
import type { Library } from "../content/library.ts";
import { meantNumber } from "../content/meant.ts";
import type { Model } from "../model.ts";
import type { Circumstances } from "./circumstances.ts";
import type { Question } from "./question.ts";

type Key = readonly string[];

/** The schema at a key, through lists and whatever only says that the key may be left out. */
function fieldAt(schema: z.ZodType, [key, ...rest]: Key): z.ZodType {
  if (schema instanceof z.ZodArray) return fieldAt(schema.element as z.ZodType, [key as string, ...rest]);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return fieldAt(schema.unwrap() as z.ZodType, [key as string, ...rest]);
  const field = (schema as z.ZodObject).shape[key as string] as z.ZodType;
  return rest.length === 0 ? field : fieldAt(field, rest);
}

/** The ids of one kind of thing that can be named. */
function named(target: Target, library: Library): readonly string[] {
  if (target === "guidance") return library.guidance.map(({ kind, id }) => `${kind}/${id}`);
  return library[isKind(target) ? kinds[target].list : target].map(({ id }) => id);
}

/** Holds one value against its schema, as the check of the whole file will. Without a Library, names are not judged. */
function judge(field: z.ZodType, key: string, value: string | number, library: Library | undefined): Typed {
  const isList = (schema: z.core.$ZodType): boolean =>
    schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
      ? isList(schema.unwrap())
      : schema instanceof z.ZodArray;
  const { mistakes } = conform(
    z.strictObject({ [key]: field }),
    { data: { [key]: isList(field) ? [value] : value }, line: () => 1, written: () => String(value) },
    (target) => library && new Set(named(target, library)),
  );
  return mistakes[0] ? { mistake: mistakes[0].message } : { value: String(value) };
}

interface Known {
  readonly now: Temporal.PlainDateTime;
  readonly model?: Model;
}

type Rest<Here> = Omit<Question<Here>, "flag" | "ask" | "meaning" | "form"> & {
  readonly form?: Question<Here>["form"];
  readonly flag?: string;
  /** Instead of the schema's words for the key. */
  readonly meaning?: string;
};

/** The schema of what is typed: one item of a list, before it is read. */
function written(schema: z.core.$ZodType): z.core.$ZodType {
  const wanted = inner(schema);
  if (wanted instanceof z.ZodArray) return written(wanted.element);
  return wanted instanceof z.ZodPipe ? written(wanted.in) : wanted;
}

/** What a person typed, in the form that the file has. */
function typed(schema: z.core.$ZodType, words: string, today: Temporal.PlainDate): Typed {
  if (!(schema instanceof z.ZodNumber)) return formsOf(schema).at(-1)?.typed?.(words, today) ?? { value: words };
  const number = meantNumber(words);
  return number === undefined
    ? { mistake: `"${words}" cannot be read as a number. Write it as 1000.` }
    : { value: number };
}

/** A question about a key such as `["to", "opens_at"]` of a schema; its flag is `to-opens-at` unless another is given. */
export function fieldOf<Here extends Known>(
  root: z.ZodType,
  key: Key,
  ask: string,
  rest: Rest<Here> = {},
): Question<Here> {
  const { form = "words", flag = key.join("-").replaceAll("_", "-"), ...others } = rest;
  const schema = fieldAt(root, key);
  const one = written(schema);
  return {
    flag,
    ask,
    form,
    meaning: z.globalRegistry.get(schema)?.description ?? "",
    read: (words, { model, now }) => {
      const reading = typed(one, words, now.toPlainDate());
      if ("mistake" in reading) return reading;
      const value = one instanceof z.ZodNumber ? Number(reading.value) : reading.value;
      return judge(schema, key.at(-1) as string, value, model?.library);
    },
    ...others,
  };
}

/** The same about a key of a kind's front matter. */
export const field = (kind: Kind, key: Key, ask: string, rest: Rest<Circumstances> = {}): Question<Circumstances> =>
  fieldOf(kinds[kind].schema, key, ask, rest);
