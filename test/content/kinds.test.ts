import { describe, expect, test } from "vitest";
import { z } from "zod";
import { inner } from "../../lib/content/conform.ts";
import type { FieldWords } from "../../lib/content/kinds/fields.ts";
import { glossary } from "../../lib/content/kinds/glossary.ts";
import { site } from "../../lib/content/kinds/site.ts";
import { vocabulary } from "../../lib/content/kinds/vocabulary.ts";
import { citedKinds, guidanceKinds, isKind, kinds } from "../../lib/content/kinds.ts";

interface Field {
  readonly way: string;
  readonly key: string;
  readonly schema: z.core.$ZodType;
  readonly words: FieldWords;
}

/** Every field of a schema, however deep. */
function fieldsOf(schema: z.core.$ZodType, way: string): readonly Field[] {
  const wanted = inner(schema);
  if (wanted instanceof z.ZodArray) return fieldsOf(wanted.element, way);
  if (wanted instanceof z.ZodUnion) return wanted.options.flatMap((option) => fieldsOf(option, way));
  if (!(wanted instanceof z.ZodObject)) return [];
  return Object.entries(wanted.shape).flatMap(([key, field]) => [
    { way: `${way}.${key}`, key, schema: field, words: z.globalRegistry.get(field) ?? {} },
    ...fieldsOf(field, `${way}.${key}`),
  ]);
}

/** What one value of a field may be. */
function choices(schema: z.core.$ZodType): readonly string[] {
  const wanted = inner(schema);
  if (wanted instanceof z.ZodUnion) return wanted.options.flatMap(choices);
  if (wanted instanceof z.ZodLiteral) return [...wanted.values].map(String);
  return wanted instanceof z.ZodEnum ? wanted.options.map(String) : [];
}

const fields = [
  ...Object.entries(kinds).flatMap(([kind, { schema }]) => fieldsOf(schema, kind)),
  ...Object.entries({ site, vocabulary, glossary }).flatMap(([file, schema]) => fieldsOf(schema, file)),
];

describe("what the schemas say of fields", () => {
  test("is read from all of them", () => expect(fields.length).toBeGreaterThan(150));

  test("names only what there is to be named", () => {
    const names = (schema: z.core.$ZodType): readonly (string | undefined)[] => {
      const wanted = inner(schema);
      if (wanted instanceof z.ZodArray) return names(wanted.element);
      return wanted instanceof z.ZodUnion ? wanted.options.flatMap(names) : [z.globalRegistry.get(wanted)?.names];
    };
    const all = new Set(fields.flatMap(({ schema }) => names(schema)).filter((name) => name !== undefined));
    expect(all.size).toBeGreaterThan(8);
    const others = [...all].filter((name) => !isKind(name) && !(name in vocabulary.shape));
    expect(others.sort()).toEqual(["guidance", "images"]);
  });

  test("has words for values that can be chosen, and for no others", () => {
    const strange = fields.flatMap(({ way, schema, words: { options = {} } }) =>
      Object.keys(options)
        .filter((value) => !choices(schema).includes(value))
        .map((value) => `${way}: ${value}`),
    );
    expect(strange).toEqual([]);
  });

  test("has a label only where the key would not do", () => {
    const plain = (key: string) => key.charAt(0).toUpperCase() + key.slice(1).replaceAll("_", " ");
    expect(fields.filter(({ key, words }) => words.label === plain(key)).map(({ way }) => way)).toEqual([]);
  });
});

describe("the list of kinds", () => {
  test("has each list of the Library once", () => {
    const lists = Object.values(kinds).map(({ list }) => list);
    expect(new Set(lists).size).toBe(lists.length);
  });

  test("knows which are guidance, and which a fact sheet can name", () => {
    expect(guidanceKinds).toEqual(expect.arrayContaining(["fact-sheets", "case-studies", "action-points", "funding"]));
    expect(guidanceKinds).not.toContain("pages");
    expect(citedKinds).toEqual(["case-studies", "action-points", "funding", "services"]);
  });
});
