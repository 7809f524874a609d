import { describe, expect, test } from "vitest";
import { catalogue } from "../../lib/open-data/catalogue.ts";
import { openDataFiles } from "../../lib/open-data/open-data-files.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aFund, anActionPoint, content } from "./content.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const model = aModel(content, () => ({ actionPoints: [anActionPoint()], funding: [aFund()] }));
const files = new Map([...openDataFiles(model)].map(({ path, content: text }) => [path, text]));
const entries = catalogue(model);

/** What is in a file, whatever the name of its list. */
const things = (path: string): Json[] => {
  const file = JSON.parse(files.get(path) as string);
  return file.contents ?? file["@graph"] ?? file.entity ?? file.items;
};

test("every file is in the catalogue, itself or as one of many", () => {
  const known = new Set(entries.flatMap(({ path, csv }) => [path, csv]));
  const unknown = [...files.keys()].filter(
    (path) => !known.has(path) && !known.has(path.replace(/\/[0-9a-f-]{36}\.json$/, ".json")),
  );
  expect(unknown).toEqual([]);
});

describe.each(entries)("$path", ({ path, csv, record, fields, example }) => {
  test("is there, with all that goes with it", () => {
    for (const file of [path, csv, record]) if (file !== undefined) expect(files.has(file), file).toBe(true);
  });

  test("begins with its example", () => expect(JSON.parse(example as string)).toEqual(things(path)[0]));

  test("has no field that is not explained", () => {
    const explained = new Set(fields.map(({ name }) => name));
    const used = things(path).flatMap((thing) =>
      Object.entries(thing).flatMap(([name, value]) =>
        name === "alert" && typeof value === "object"
          ? Object.keys(value as Json).map((key) => `alert.${key}`)
          : [name],
      ),
    );
    expect(used.filter((name) => !explained.has(name))).toEqual([]);
  });
});

test("each of our own terms has a place on the page that its address leads to", () => {
  const fragments = entries.flatMap(({ fields }) => fields.flatMap(({ fragment }) => fragment ?? []));
  expect(fragments).toEqual(["status", "cause", "bankHoliday", "originalLocation", "changes"]);
});

test("a site without content has its catalogue all the same, without examples", () => {
  const empty = catalogue(aModel({ services: [], locations: [], organisations: [] }));
  expect(empty.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
  expect(empty.filter(({ example }) => example !== undefined).map(({ path }) => path)).toEqual([
    "/open-data/taxonomies.json",
  ]);
});

test("files are the same bytes for the same content and day", () =>
  expect([...openDataFiles(aModel(content))]).toEqual([...openDataFiles(aModel(content))]));
