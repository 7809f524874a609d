/**
 * Translations: a file `ID.LANGUAGE.md` beside its original has the words of it in another language, and nothing else. Facts
 * (dates, places, numbers, what is named by id) are those of the original.
 */
import { createHash } from "node:crypto";
import { z } from "zod";
import { inner } from "./conform.ts";

type Group = Readonly<Record<string, unknown>>;
type Shape = Record<string, z.ZodType>;

const facts = (schema: z.core.$ZodType) => ({
  ...z.globalRegistry.get(schema),
  ...z.globalRegistry.get(inner(schema)),
});

/** Whether a value of the schema is words that readers read, and whether a translation may do without them. */
function wordsIn(schema: z.core.$ZodType): "must" | "may" | undefined {
  const wanted = inner(schema);
  const { words, names, translated } = facts(schema);
  if (translated === "never" || names !== undefined) return undefined;
  if (wanted instanceof z.ZodArray) {
    const inItems = wordsIn(wanted.element);
    return inItems && ((translated as "may" | undefined) ?? inItems);
  }
  return words ? ((translated as "may" | undefined) ?? "must") : undefined;
}

const groupIn = (schema: z.core.$ZodType): z.ZodObject | undefined => {
  const wanted = inner(schema);
  if (wanted instanceof z.ZodUnion) {
    return wanted.options.map((option) => inner(option)).find((option) => option instanceof z.ZodObject);
  }
  return wanted instanceof z.ZodObject ? wanted : undefined;
};

const groupsIn = (schema: z.core.$ZodType): z.ZodObject | undefined => {
  const wanted = inner(schema);
  return wanted instanceof z.ZodArray && facts(schema).translated !== "never" ? groupIn(wanted.element) : undefined;
};

/** The keys of a translation, of an original with this schema; undefined where it has no words. */
function translated(schema: z.ZodObject): z.ZodObject | undefined {
  const shape: Shape = {};
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    if (facts(field).translated === "never") continue;
    const [one, some] = [groupIn(field), groupsIn(field)];
    if (wordsIn(field)) shape[key] = (inner(field) as z.ZodType).optional();
    else if (one) {
      const within = translated(one);
      if (within) shape[key] = within.optional();
    } else if (some) {
      const within = translated(some);
      const id = "id" in some.shape && { id: some.shape.id as z.ZodType };
      if (within) shape[key] = z.array(id ? within.extend(id) : within).optional();
    }
  }
  return Object.keys(shape).length > 0 ? z.strictObject(shape) : undefined;
}

/** The part of the original that a key of `original` stands for: the text of a file has no key of its own. */
export const textKey = "text";

const state = z.string().meta({ description: "Which state of it was translated." });

const known = new Map<z.ZodObject, z.ZodObject>();

/** The front matter of a translation, of an original with this schema. */
export function translationSchema(schema: z.ZodObject): z.ZodObject {
  const made =
    known.get(schema) ??
    (translated(schema) ?? z.strictObject({})).extend({
      original: z.record(z.string(), state).optional().meta({
        description: "Which state of the original it renders; written by npm run new -- translation.",
      }),
    });
  known.set(schema, made);
  return made;
}

/** What differs in nothing that a reader would notice has one state. */
function stateOf(value: unknown): string {
  const plain = JSON.stringify(value)
    .replace(/(\\n|\s)+/g, " ")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '\\"');
  return createHash("sha256").update(plain).digest("hex").slice(0, 8);
}

/** The words of a file, key by key as its translations have them. */
export function words(schema: z.ZodObject, front: Group): Group {
  const found: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape) as [string, z.ZodType][]) {
    const value = front[key];
    if (value === undefined || facts(field).translated === "never") continue;
    const [one, some] = [groupIn(field), groupsIn(field)];
    if (wordsIn(field)) {
      if (!Array.isArray(value) || value.length > 0) found[key] = value;
    } else if (one && typeof value === "object") {
      const within = words(one, value as Group);
      if (Object.keys(within).length > 0) found[key] = within;
    } else if (some && Array.isArray(value)) {
      const within = value.map((item) => words(some, item as Group));
      if (within.every((item) => Object.keys(item).length === 0)) continue;
      // Items with a name in files are told apart by it, others by their place.
      found[key] = within.map((item, index) => {
        const { id } = value[index] as Group;
        return id === undefined ? item : { id, ...item };
      });
    }
  }
  return found;
}

/** The state of each part of an original that is translated, by its key; that of its text under `text`. */
export function statesOf(schema: z.ZodObject, front: Group, text: string): Readonly<Record<string, string>> {
  const parts = Object.entries(words(schema, front)).map(([key, value]) => [key, stateOf(value)] as const);
  return Object.fromEntries([...parts, ...(text.trim() === "" ? [] : [[textKey, stateOf(text.trim())] as const])]);
}

/** The parts of the original that are not as they were when it was translated. */
export function changedSince(original: Group, states: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(states).filter((key) => original[key] !== states[key]);
}

/** Paths of words that the original has and the translation lacks, and the other way round. */
export function unmatched(
  schema: z.ZodObject,
  front: Group,
  translation: Group,
): { readonly missing: readonly string[]; readonly foreign: readonly string[] } {
  const missing: string[] = [];
  const foreign: string[] = [];
  const compare = (within: z.ZodObject, mine: Group, theirs: Group, path: string) => {
    const own = words(within, mine);
    for (const [key, field] of Object.entries(within.shape) as [string, z.ZodType][]) {
      if (path !== "" && key === "id") continue;
      const name = path === "" ? key : `${path}.${key}`;
      const [one, some] = [groupIn(field), groupsIn(field)];
      const [is, was] = [theirs[key], own[key]];
      if (is === undefined && was === undefined) continue;
      if (was === undefined) foreign.push(name);
      else if (wordsIn(field)) {
        if (is === undefined && wordsIn(field) === "must") missing.push(name);
      } else if (one) compare(one, mine[key] as Group, (is ?? {}) as Group, name);
      else if (some) {
        const list = (is ?? []) as Group[];
        const originals = mine[key] as Group[];
        list.forEach((item, index) => {
          const there = "id" in item ? originals.some(({ id }) => id === item.id) : index < originals.length;
          if (!there) foreign.push(`${name}, ${String(item.id ?? index + 1)}`);
        });
        originals.forEach((item, index) => {
          const match = "id" in item ? list.find(({ id }) => id === item.id) : list[index];
          compare(some, item, match ?? {}, `${name}, ${String(item.id ?? index + 1)}`);
        });
      }
    }
  };
  compare(schema, front, translation, "");
  return { missing, foreign };
}

/** Keys whose words are still those of the original: nobody has translated them yet. What is short may be the same in both. */
export function untranslated(schema: z.ZodObject, front: Group, translation: Group): readonly string[] {
  const [own, theirs] = [words(schema, front), words(schema, translation)];
  return Object.keys(own).filter((key) => {
    const same = theirs[key] !== undefined && stateOf(theirs[key]) === stateOf(own[key]);
    return same && JSON.stringify(own[key]).split(/\s+/).length > 4;
  });
}

/** The original with the words of its translation. */
export function inTranslation(front: Group, { original: _, ...translation }: Group): Group {
  const merge = (mine: unknown, theirs: unknown): unknown => {
    if (theirs === undefined) return mine;
    if (Array.isArray(mine) && Array.isArray(theirs) && mine.some(isGroup)) {
      return mine.map((item, index) =>
        merge(item, "id" in item ? theirs.find(({ id }) => id === item.id) : theirs[index]),
      );
    }
    if (!isGroup(mine) || !isGroup(theirs)) return theirs;
    return {
      ...mine,
      ...Object.fromEntries(Object.entries(theirs).map(([key, value]) => [key, merge(mine[key], value)])),
    };
  };
  return merge(front, translation) as Group;
}

const isGroup = (value: unknown): value is Group =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.getPrototypeOf(value) === Object.prototype;
