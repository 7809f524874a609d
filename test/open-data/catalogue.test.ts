import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import type { Model } from "../../lib/model.ts";
import { catalogue } from "../../lib/open-data/catalogue.ts";
import { openDataFiles } from "../../lib/open-data/open-data-files.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aFund, anActionPoint, content } from "./content.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const model = aModel(content, () => ({ actionPoints: [anActionPoint()], funding: [aFund()] }));
const files = new Map([...openDataFiles(model)].map(({ path, content: text }) => [path, String(text)]));
const entries = catalogue(model);

/** What is in a file, whatever the name of its list; in a table for spreadsheets, each cell as a text. */
const things = (path: string): Json[] => {
  if (path.endsWith(".csv")) return parse(files.get(path) as string, { bom: true, columns: true });
  const pages = [...files.keys()].filter((page) => page.startsWith(path.replace(/\.json$/, "/2")));
  return [path, ...pages].flatMap((page) => {
    const file = JSON.parse(files.get(page) as string);
    return file.contents ?? file["@graph"] ?? file.entity ?? file.items ?? (page === path ? [file] : []);
  });
};

test("every file is in the catalogue, itself or as one of many", () => {
  const known = new Set(entries.flatMap(({ path, csv, schema, recordSchema }) => [path, csv, schema, recordSchema]));
  const unknown = [...files.keys()].filter(
    (path) =>
      !known.has(path.replace(/\.pb$/, ".json")) &&
      !known.has(path.replace(/\/(?:page\/\d+|[0-9a-f-]{36})\.json$/, ".json")) &&
      !known.has(path.replace(/(?<=\/session-series)\/.*\.json$/, ".json")),
  );
  expect(unknown).toEqual([]);
});

describe.each(entries)("$path", ({ path, csv, record, schema, recordSchema, fields, example }) => {
  test("is there, with all that goes with it", () => {
    expect(recordSchema === undefined).toBe(record === undefined);
    for (const file of [path, csv, record, schema, recordSchema])
      if (file !== undefined) expect(files.has(file), file).toBe(true);
  });

  test("begins with its example", () => {
    const told = JSON.parse(example as string);
    const cells = Object.entries<Json>(told).map(([name, value]) => [name, [value ?? ""].flat().join("; ")]);
    // What is deleted would show nothing.
    const [first] = things(path).filter(({ kind, data }) => kind !== "SessionSeries" || data);
    if (first?.data) first.data.subEvent.splice(2);
    expect(path.endsWith(".csv") ? Object.fromEntries(cells) : told).toEqual(first);
  });

  test("has no field that is not explained", () => {
    const explained = new Set(fields.map(({ name }) => name));
    const used = things(path).flatMap((thing) =>
      Object.entries(thing).flatMap(([name, value]) =>
        ["alert", "data"].includes(name) && typeof value === "object"
          ? Object.keys(value as Json).map((key) => `${name}.${key}`)
          : [name],
      ),
    );
    expect(used.filter((name) => !explained.has(name))).toEqual([]);
  });
});

test("each of our own terms has a place on the page that its address leads to", () => {
  const fragments = entries.flatMap(({ fields }) => fields.flatMap(({ fragment }) => fragment ?? []));
  expect(fragments).toEqual(["status", "cause", "bankHoliday", "originalLocation", "changes", "modified"]);
});

test("a site without services has its catalogue all the same once it has a place, with examples of what there is", () => {
  const empty = catalogue(aModel({ services: [], organisations: [] }));
  const others = ["action-points", "funding", "openactive/session-series"].map((name) => `/open-data/${name}.json`);
  expect(empty.map(({ path }) => path)).toEqual(
    entries.map(({ path }) => path).filter((path) => !others.includes(path)),
  );
  expect(empty.filter(({ example }) => example !== undefined).map(({ path }) => path)).toEqual([
    "/open-data/taxonomies.json",
    "/open-data/hsds.json",
    "/open-data/locations.json",
  ]);
});

test("a site explains and publishes no data of what it has not, or leaves out", () => {
  const paths = (model: Model) => [...new Set([...openDataFiles(model)].map(({ path }) => path.split("/")[2]))];
  expect(paths(aModel({ services: [], locations: [], organisations: [] }))).toEqual([]);
  expect(paths(aModel({ site: { sections: { "open-data": false } } }))).toEqual([]);
  expect(paths(aModel())).not.toContain("funding.json");
  expect(catalogue(aModel()).map(({ title }) => title)).not.toContain("Funding");
});

test("files are the same bytes for the same content and day", () =>
  expect([...openDataFiles(aModel(content))]).toEqual([...openDataFiles(aModel(content))]));
