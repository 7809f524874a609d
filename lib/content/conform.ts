/**
 * Holds written values against their zod schema, key by key. Unlike one `safeParse` it keeps the values that are right
 * when others are wrong, so that the rules between values still run and all mistakes come at once.
 */
import { z } from "zod";
import { describeMissing, describeMistake, describeUnknown } from "./field-mistakes.ts";
import type { Mistake, Path, Values } from "./front-matter.ts";
import { nearest } from "./nearest.ts";

/** The values that are right; a wrong one is undefined, also in a list, so that the others keep their place. */
export type Draft<T> = T extends Temporal.PlainDate | Temporal.PlainTime | Temporal.PlainDateTime | Temporal.Duration
  ? T
  : T extends readonly (infer Item)[]
    ? (Draft<Item> | undefined)[]
    : T extends object
      ? { [Key in keyof T]?: Draft<T[Key]> | undefined }
      : T;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Takes off what only says whether the key may be left out. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? inner(schema.def.innerType)
    : schema;
}

/** Returns what is right of the values, and every mistake, each with its line. */
export function conform<Schema extends z.ZodType>(
  schema: Schema,
  values: Values,
): { draft: Draft<z.output<Schema>> | undefined; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const refuse = (path: Path, message: string) => {
    mistakes.push({ line: values.line(path), message });
    return undefined;
  };

  const check = (schema: z.core.$ZodType, value: unknown, path: Path): unknown => {
    const wanted = inner(schema);
    if (wanted instanceof z.ZodObject && isGroup(value)) return group(wanted, value, path);
    if (wanted instanceof z.ZodArray && Array.isArray(value)) return list(wanted, value, path);
    if (wanted instanceof z.ZodUnion) {
      const lists = wanted.options.find((option) => option instanceof z.ZodArray);
      const single = wanted.options.find((option) => !(option instanceof z.ZodArray));
      if (lists && Array.isArray(value)) return check(lists, value, path);
      if (lists && single) return check(single, value, path);
    }
    const result = z.safeParse(wanted, value);
    if (result.success) return result.data;
    // `title: 2004` means the text: the quotes that it would need are no mistake of a person's.
    const written = values.written(path);
    if ((typeof value === "number" || typeof value === "boolean") && written !== undefined) {
      const asText = z.safeParse(wanted, written);
      if (asText.success) return asText.data;
      if (!asText.error.issues.some((issue) => issue.code === "invalid_type")) {
        return refuse(path, describeMistake(path, wanted, written, asText.error.issues));
      }
    }
    return refuse(path, describeMistake(path, wanted, value === null ? null : (written ?? value), result.error.issues));
  };

  const group = (schema: z.ZodObject, value: Record<string, unknown>, path: Path) => {
    const keys = Object.keys(schema.shape);
    const meant = new Set<string>();
    for (const key of Object.keys(value)) {
      if (key in schema.shape) continue;
      const guess = nearest(
        key,
        keys.filter((known) => !(known in value)),
      );
      if (guess !== undefined) meant.add(guess);
      refuse([...path, key], describeUnknown(key, guess, keys, path));
    }
    const draft: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(schema.shape)) {
      if (value[key] !== undefined) draft[key] = check(field, value[key], [...path, key]);
      else {
        const absent = field.safeParse(undefined);
        if (absent.success) {
          if (absent.data !== undefined) draft[key] = absent.data;
        } else if (!meant.has(key)) refuse(path, describeMissing(key, field, path));
      }
    }
    return draft;
  };

  const list = (schema: z.ZodArray, value: readonly unknown[], path: Path) => {
    const empty = value.length === 0 && schema.safeParse([]);
    if (empty && !empty.success) return refuse(path, describeMistake(path, schema, value, empty.error.issues));
    return value.map((item, index) => check(schema.element, item, [...path, index]));
  };

  const draft = check(schema, values.data, []);
  return { draft: draft as Draft<z.output<Schema>> | undefined, mistakes };
}
