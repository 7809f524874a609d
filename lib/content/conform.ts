/**
 * Holds written values against their zod schema, key by key. Unlike one `safeParse` it keeps the values that are right
 * when others are wrong, so that the rules between values still run and all mistakes come at once.
 */
import { z } from "zod";
import { meantKey, missingKey, shown, unknownId, unknownKey, valueMistake } from "./field-mistakes.ts";
import type { Mistake, Path, Values } from "./front-matter.ts";
import { idForm, type Target } from "./kinds/fields.ts";

/** The values that are right; a wrong one is undefined, also in a list, so that the others keep their place. */
export type Draft<T> = T extends Temporal.PlainDate | Temporal.PlainTime | Temporal.PlainDateTime | Temporal.Duration
  ? T
  : T extends readonly (infer Item)[]
    ? readonly (Draft<Item> | undefined)[]
    : T extends object
      ? { readonly [Key in keyof T]?: Draft<T[Key]> | undefined }
      : T;

/** The ids that a value can name; undefined when that is not known, because the file that says it cannot be read. */
export type KnownIds = (target: Target) => ReadonlySet<string> | undefined;

export interface Reference {
  readonly target: Target;
  readonly id: string;
}

export interface Conformed<Schema extends z.ZodType> {
  readonly draft: Draft<z.output<Schema>> | undefined;
  readonly mistakes: readonly Mistake[];
  /** What the values name, where it is known. */
  readonly references: readonly Reference[];
  /** Whether a key is there, if only misspelt or with a wrong value. */
  readonly has: (path: Path) => boolean;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Takes off what only says whether the key may be left out. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? inner(schema.def.innerType)
    : schema;
}

/** Returns what is right of the values, and every mistake, each with its line. */
export function conform<Schema extends z.ZodType>(schema: Schema, values: Values, known: KnownIds): Conformed<Schema> {
  const mistakes: Mistake[] = [];
  const references: Reference[] = [];
  const present = new Set<string>();
  /** Groups and lists whose insides could not be looked into: nobody knows what they lack. */
  const closed: string[] = [];
  const refuse = (path: Path, message: string) => {
    mistakes.push({ line: values.line(path), message });
    return undefined;
  };

  const check = (field: z.core.$ZodType, value: unknown, path: Path): unknown => {
    const wanted = inner(field);
    present.add(path.join("."));
    if (wanted instanceof z.ZodObject && isGroup(value)) return group(wanted, value, path);
    if (wanted instanceof z.ZodArray && Array.isArray(value) && value.length > 0) return list(wanted, value, path);
    if (wanted instanceof z.ZodUnion) {
      const isList = (option: z.core.$ZodType) => inner(option) instanceof z.ZodArray;
      const option = wanted.options.find((option) => isList(option) === Array.isArray(value));
      if (option && wanted.options.some(isList)) return check(option, value, path);
    }
    const curly = typeof value === "string" && /^[“”‘’].*[“”‘’]$/.test(value);
    const result = z.safeParse(wanted, value);
    if (result.success && !curly) return named(wanted, result.data, path);
    const written = values.written(path);
    let issues = result.error?.issues ?? [];
    if ((typeof value === "number" || typeof value === "boolean") && written !== undefined) {
      // `title: 2004` means the text: that YAML wants quotation marks there is no mistake of a person's.
      const asText = z.safeParse(wanted, written);
      if (asText.success) return named(wanted, asText.data, path);
      if (!asText.error.issues.some((issue) => issue.code === "invalid_type")) issues = asText.error.issues;
    }
    if (wanted instanceof z.ZodObject || wanted instanceof z.ZodArray) closed.push(`${path.join(".")}.`);
    return refuse(
      path,
      valueMistake(path, field, wanted, typeof value === "object" ? value : (written ?? value), issues),
    );
  };

  /** A value that names something must name something that is there. */
  const named = (schema: z.core.$ZodType, value: unknown, path: Path) => {
    const { names, orPlainWords } = z.globalRegistry.get(schema) ?? {};
    const there = names && known(names);
    if (!names || !there || typeof value !== "string") return value;
    if (there.has(value)) references.push({ target: names, id: value });
    else if (!orPlainWords || idForm.test(value))
      return refuse(path, unknownId(path, value, names, there, orPlainWords === true));
    return value;
  };

  const group = (schema: z.ZodObject, value: Record<string, unknown>, path: Path) => {
    const keys = Object.keys(schema.shape);
    const meant = new Set<string>();
    for (const key of Object.keys(value)) {
      if (Object.hasOwn(schema.shape, key)) continue;
      const free = keys.filter((known) => !Object.hasOwn(value, known) && !meant.has(known));
      const guess = meantKey(key, free);
      if (guess !== undefined) {
        meant.add(guess);
        present.add([...path, guess].join("."));
      }
      refuse([...path, key], unknownKey(key, guess, keys, path));
    }
    const draft: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(schema.shape)) {
      if (value[key] !== undefined) {
        draft[key] = check(field, value[key], [...path, key]);
        continue;
      }
      const absent = field.safeParse(undefined);
      if (!absent.success) {
        if (!meant.has(key)) refuse(path, missingKey(key, field, path));
      } else if (absent.data !== undefined) draft[key] = absent.data;
    }
    return draft;
  };

  const list = (schema: z.ZodArray, value: readonly unknown[], path: Path) => {
    const seen = new Set<unknown>();
    return value.map((item, index) => {
      if (typeof item === "string" && seen.has(item)) {
        return refuse([...path, index], `"${path.at(-1)}" has ${shown(item)} twice. Take one out.`);
      }
      seen.add(item);
      return check(schema.element, item, [...path, index]);
    });
  };

  const draft = check(schema, values.data, []);
  const has = (path: Path) => {
    const name = path.join(".");
    return present.has(name) || closed.some((start) => name.startsWith(start));
  };
  return {
    draft: draft as Draft<z.output<Schema>> | undefined,
    mistakes,
    references,
    has,
  };
}
