/**
 * Holds written values against their zod schema, key by key. Unlike one `safeParse` it keeps the values that are right
 * when others are wrong, so that the rules between values still run and all mistakes come at once.
 */
import { z } from "zod";
import {
  meantKey,
  missingKeys,
  shown,
  strangeKeys,
  strayKey,
  unknownId,
  unknownKey,
  valueMistake,
} from "./field-mistakes.ts";
import type { Path, Values } from "./front-matter.ts";
import { isId } from "./kinds/fields.ts";
import type { Target } from "./kinds.ts";
import type { Mistake } from "./problem.ts";

/** The values that are right; a wrong one is undefined, also in a list, so that the others keep their place. */
export type Draft<T> = T extends
  | string
  | Temporal.PlainDate
  | Temporal.PlainTime
  | Temporal.PlainDateTime
  | Temporal.Duration
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
  /** What the values name, also where it is not known whether that is there. */
  readonly references: readonly Reference[];
  /** Whether a key is there, if only misspelt or with a wrong value. */
  readonly has: (path: Path) => boolean;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Takes off what only says whether the key may be left out. */
export function inner(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? inner(schema.def.innerType)
    : schema;
}

/** What is there, if only misspelt or with a wrong value, so that nobody is told that it is missing. */
class Presence {
  readonly #written: unknown;
  readonly #meant = new Set<string>();
  readonly #unclear: string[] = [];

  constructor(written: unknown) {
    this.#written = written;
  }

  /** Somebody seems to have meant this. */
  add(path: Path): void {
    this.#meant.add(path.join("."));
  }

  /** Of what stands under here nobody knows what is there. */
  blur(path: Path): void {
    this.#unclear.push(`${path.join(".")}.`);
  }

  isUnclear(path: Path): boolean {
    if (this.#unclear.length === 0) return false;
    const name = `${path.join(".")}.`;
    return this.#unclear.some((start) => name.startsWith(start));
  }

  has(path: Path): boolean {
    return isWritten(this.#written, path) || this.#meant.has(path.join(".")) || this.isUnclear(path);
  }
}

function isWritten(value: unknown, [key, ...rest]: Path): boolean {
  if (value === undefined) return false;
  if (key === undefined) return true;
  return (
    typeof value === "object" && value !== null && isWritten((value as Record<string | number, unknown>)[key], rest)
  );
}

/** What a schema asks for, worked out once for all values. */
interface Wanted {
  readonly schema: z.core.$ZodType;
  readonly group?: { readonly schema: z.ZodObject; readonly fields: readonly (readonly [key: string, Wanted])[] };
  readonly list?: z.ZodArray;
  readonly options?: readonly z.core.$ZodType[];
  /** The field, with what says whether it may be left out. */
  readonly field: z.core.$ZodType;
  readonly names?: Target;
  readonly orPlainWords: boolean;
  /** What it means that nothing is written: the default, nothing, or a mistake. Most keys are absent. */
  readonly absence: z.ZodSafeParseResult<unknown>;
}

const wantedByField = new WeakMap<z.core.$ZodType, Wanted>();

function wantedBy(field: z.core.$ZodType): Wanted {
  const before = wantedByField.get(field);
  if (before) return before;
  const schema = inner(field);
  const { names, orPlainWords } = z.globalRegistry.get(schema) ?? {};
  const wanted: Wanted = {
    field,
    schema,
    ...(schema instanceof z.ZodObject && {
      group: { schema, fields: Object.entries(schema.shape).map(([key, of]) => [key, wantedBy(of)] as const) },
    }),
    ...(schema instanceof z.ZodArray && { list: schema }),
    ...(schema instanceof z.ZodUnion && { options: schema.options }),
    ...(names !== undefined && { names: names as Target }),
    orPlainWords: orPlainWords === true,
    absence: z.safeParse(field, undefined),
  };
  wantedByField.set(field, wanted);
  return wanted;
}

/** The key under which an unknown one belongs, when it is there without it. */
function homeOf(schema: z.ZodObject, group: Record<string, unknown>, key: string): string | undefined {
  return Object.keys(schema.shape).find((name) => {
    const field = inner(schema.shape[name] as z.core.$ZodType);
    const parts = field instanceof z.ZodArray ? inner(field.element) : field;
    if (!(parts instanceof z.ZodObject) || !Object.hasOwn(parts.shape, key) || !Object.hasOwn(group, name))
      return false;
    return [group[name]].flat().some((value) => !isGroup(value) || !Object.hasOwn(value, key));
  });
}

/** Returns what is right of the values, and every mistake, each with its line. */
export function conform<Schema extends z.ZodType>(schema: Schema, values: Values, known: KnownIds): Conformed<Schema> {
  const mistakes: Mistake[] = [];
  const references: Reference[] = [];
  const presence = new Presence(values.data);
  const refuse = (path: Path, message: string) => {
    mistakes.push({ line: values.line(path), message });
    return undefined;
  };

  const check = (wanted: Wanted, value: unknown, path: Path): unknown => {
    const { field, schema, options = [] } = wanted;
    if (wanted.group && isGroup(value)) return group(wanted.group, value, path);
    if (wanted.list && Array.isArray(value) && value.length > 0) return list(wanted.list, value, path);
    if (options.length > 0) {
      const isList = (option: z.core.$ZodType) => wantedBy(option).list !== undefined;
      const option = options.find((option) => isList(option) === Array.isArray(value));
      if (option && options.some(isList)) return check(wantedBy(option), value, path);
      const keys = options.find((option) => wantedBy(option).group);
      if (keys && isGroup(value)) return check(wantedBy(keys), value, path);
    }
    const curly = typeof value === "string" && /^[“”‘’].*[“”‘’]$/.test(value);
    const result = z.safeParse(schema, value);
    if (result.success && !curly) return named(wanted, result.data, path);
    const written = values.written(path);
    let issues = result.error?.issues ?? [];
    if ((typeof value === "number" || typeof value === "boolean") && written !== undefined) {
      // `title: 2004` means the text: that YAML wants quotation marks there is no mistake of a person's.
      const asText = z.safeParse(schema, written);
      if (asText.success) return named(wanted, asText.data, path);
      if (!asText.error.issues.some((issue) => issue.code === "invalid_type")) issues = asText.error.issues;
    }
    if (wanted.group || wanted.list) {
      if (value === null && presence.isUnclear(path)) return undefined;
      presence.blur(path);
    }
    return refuse(
      path,
      valueMistake(path, field, schema, typeof value === "object" ? value : (written ?? value), issues),
    );
  };

  /** A value that names something must name something that is there. */
  const named = ({ names: target, orPlainWords }: Wanted, value: unknown, path: Path) => {
    const there = target && known(target);
    if (!target || typeof value !== "string") return value;
    if (!there) {
      if (!orPlainWords || isId(value)) references.push({ target, id: value });
    } else if (there.has(value)) references.push({ target, id: value });
    else if (!orPlainWords || isId(value)) return refuse(path, unknownId(path, value, target, there, orPlainWords));
    return value;
  };

  const group = ({ schema, fields }: NonNullable<Wanted["group"]>, value: Record<string, unknown>, path: Path) => {
    const keys = Object.keys(schema.shape);
    const strange = Object.keys(value).filter((key) => !Object.hasOwn(schema.shape, key));
    if (
      path.length > 0 &&
      strange.length > 0 &&
      strange.length === Object.keys(value).length &&
      !strange.some((key) => meantKey(key, keys))
    ) {
      presence.blur(path);
      return refuse(path, strangeKeys(strange, keys, path));
    }
    const meant = new Set<string>();
    for (const key of strange) {
      const home = homeOf(schema, value, key);
      if (home !== undefined) {
        presence.blur([...path, home]);
        refuse([...path, key], strayKey(key, home));
        continue;
      }
      const free = keys.filter((known) => !Object.hasOwn(value, known) && !meant.has(known));
      const guess = meantKey(key, free);
      if (guess !== undefined) {
        meant.add(guess);
        presence.add([...path, guess]);
        presence.blur([...path, guess]);
      }
      refuse([...path, key], unknownKey(key, guess, keys, path));
    }
    const draft: Record<string, unknown> = {};
    const missing: string[] = [];
    for (const [key, wanted] of fields) {
      if (value[key] !== undefined) {
        draft[key] = check(wanted, value[key], [...path, key]);
        continue;
      }
      const absent = wanted.absence;
      if (!absent.success) {
        if (!meant.has(key)) missing.push(key);
      } else if (absent.data !== undefined) draft[key] = absent.data;
    }
    if (missing.length > 0 && !presence.isUnclear(path)) refuse(path, missingKeys(missing, schema, path));
    return draft;
  };

  const list = (schema: z.ZodArray, value: readonly unknown[], path: Path) => {
    const seen = new Set<unknown>();
    const wanted = wantedBy(schema.element);
    return value.map((item, index) => {
      if (typeof item === "string" && seen.has(item)) {
        return refuse([...path, index], `"${path.at(-1)}" has ${shown(item)} twice. Take one out.`);
      }
      seen.add(item);
      return check(wanted, item, [...path, index]);
    });
  };

  const draft = check(wantedBy(schema), values.data, []);
  return {
    draft: draft as Draft<z.output<Schema>> | undefined,
    mistakes,
    references,
    has: (path) => presence.has(path),
  };
}
