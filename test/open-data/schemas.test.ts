/** Each file of JSON is as its schema has it, and a schema refuses what is not. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { openDataFiles } from "../../lib/open-data/open-data-files.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange } from "../timetable/library-factory.ts";
import { aFund, anActionPoint, content } from "./content.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const changes = [
  ...(content.changes ?? []),
  aChange({ id: "off", effect: "cancelled", sessions: ["2026-12-15"], cause: "weather" }),
  aChange({ id: "later", effect: "retimed", sessions: ["2026-12-22"], to: { opens_at: "11:00" } }),
  aChange({ id: "steps", effect: "access", from: "2026-12-08" }),
];
const model = aModel({ ...content, changes }, () => ({ actionPoints: [anActionPoint()], funding: [aFund()] }));
const files = new Map(
  [...openDataFiles(model)]
    .filter(({ path }) => path.endsWith(".json"))
    .map(({ path, content: text }) => [path, JSON.parse(String(text)) as Json]),
);
const names = [...files.keys()].flatMap((path) => /^\/open-data\/([\w-]+)\.json$/.exec(path)?.[1] ?? []);

const mistakes = (name: string, data: Json): string[] => {
  const ajv = new Ajv2020({ allErrors: true });
  const validate = ajv.compile(files.get(`/open-data/schemas/${name}.json`));
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const altered = (name: string, alter: (data: Json) => void): string[] => {
  const data = structuredClone(files.get(`/open-data/${name}.json`));
  alter(data);
  return mistakes(name, data);
};

test("there is a schema for each list, and no other", () =>
  expect([...files.keys()].filter((path) => path.includes("/schemas/")).sort()).toEqual(
    names.map((name) => `/open-data/schemas/${name}.json`).sort(),
  ));

describe.each(names)("%s", (name) => {
  const list = (data: Json): Json[] => data.contents ?? data["@graph"] ?? data.entity ?? data.items;

  test("is as its schema has it", () => {
    expect(list(files.get(`/open-data/${name}.json`)).length).toBeGreaterThan(0);
    expect(mistakes(name, files.get(`/open-data/${name}.json`))).toEqual([]);
  });

  test("may say nothing that its schema does not know, and must say its id", () => {
    const stray = altered(name, (data) => Object.assign(list(data)[0], { colour: "red" }));
    expect(stray.join()).toContain("must NOT have additional properties");
    const nameless = altered(name, (data) => {
      for (const key of ["id", "identifier"]) delete list(data)[0][key];
    });
    expect(nameless.join()).toContain("must have required property");
  });

  test("has its address and a meaning for each field in its schema", () => {
    const schema = files.get(`/open-data/schemas/${name}.json`);
    expect(schema.$id).toBe(`https://signpost.example.org/open-data/schemas/${name}.json`);
    const { contents, items, entity, "@graph": graph } = schema.properties;
    const { properties } = (contents ?? items ?? entity ?? graph).items;
    const told = Object.values<Json>(properties.alert?.properties ?? properties);
    expect(told.filter(({ description }) => typeof description !== "string")).toEqual([]);
  });
});

test.each<[string, string, (data: Json) => void]>([
  [
    "an answer about access in prose",
    "locations",
    (data) => Object.assign(data.items[0], { step_free: "Use the ramp" }),
  ],
  ["a latitude beyond the pole", "locations", (data) => Object.assign(data.items[0], { latitude: 91 })],
  [
    "a start without an offset",
    "sessions",
    (data) => Object.assign(data["@graph"][0], { startDate: "2026-12-01T10:00" }),
  ],
  ["a status of our own making", "sessions", (data) => Object.assign(data["@graph"][0], { "signpost:status": "late" })],
  ["an alert without what it concerns", "changes", (data) => delete data.entity[0].alert.informed_entity],
])("%s is refused", (_, name, alter) => expect(altered(name, alter)).not.toEqual([]));
