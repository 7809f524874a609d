/** Each file of JSON is as its schema has it, and a schema refuses what is not. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { openDataFiles } from "../../lib/open-data/open-data-files.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange } from "../timetable/library-factory.ts";
import { aFund, anActionPoint, content } from "./content.ts";
import { recordNames } from "./record-names.ts";

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
const names = [...files.keys()].flatMap(
  (path) => /^\/open-data\/((?:openactive\/)?[\w-]+)\.json$/.exec(path)?.[1] ?? [],
);
const lists = names.filter((name) => name !== "hsds");

const validators = new Map<string, ValidateFunction>();
const mistakes = (name: string, data: Json): string[] => {
  const known = validators.get(name);
  const validate = known ?? new Ajv2020({ allErrors: true }).compile(files.get(`/open-data/schemas/${name}.json`));
  validators.set(name, validate);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
/** The file; of a feed the first of its pages that has something that is not deleted. */
const fileOf = (name: string): Json => {
  const pages = [...files].filter(([path]) => path.startsWith(`/open-data/${name}/2`)).map(([, page]) => page);
  return pages.find(({ items }) => items?.some(({ data }: Json) => data)) ?? files.get(`/open-data/${name}.json`);
};
/** The names of the fields of a thing, and of what is in it. */
const shape = (value: Json): Json => {
  if (Array.isArray(value)) return value.slice(0, 1).map(shape);
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value).map(([field, part]) => [field, shape(part)]);
};
const altered = (name: string, alter: (data: Json) => void): string[] => {
  const data = structuredClone(fileOf(name));
  alter(data);
  return mistakes(name, data);
};

test("there is a schema for each file at the top and for each kind of record, and no other", () =>
  expect([...files.keys()].filter((path) => path.includes("/schemas/")).sort()).toEqual(
    [...names, ...Object.values(recordNames)].map((name) => `/open-data/schemas/${name}.json`).sort(),
  ));

test("every file is as its schema has it: a page as its list, and a record as its kind", () => {
  const told = new Set<string>();
  for (const [path, data] of files) {
    const [, list = "", record] =
      /^\/open-data\/((?:openactive\/)?[\w-]+)(?:\/page\/\d+|(?:\/end)?\/\d[\d-]{9,12}|\/([0-9a-f-]{36}))?\.json$/.exec(
        path,
      ) ?? [];
    if (path.includes("/schemas/")) continue;
    const name = record === undefined ? list : (recordNames[list] ?? "");
    told.add(name);
    expect(mistakes(name, data), path).toEqual([]);
  }
  expect([...told].sort()).toEqual([...names, ...Object.values(recordNames)].sort());
});

/** Every object in a value, the value itself among them. */
const objects = (value: Json): Json[] =>
  typeof value === "object" && value !== null
    ? [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(objects)]
    : [];

describe.each(Object.entries(recordNames))("a record of %s", (list, name) => {
  const schema = files.get(`/open-data/schemas/${name}.json`);
  const [path] = [...files.keys()].filter((one) => new RegExp(`/${list}/[0-9a-f-]{36}\\.json$`).test(one));
  const record = files.get(path as string);

  test("may say nothing that its schema does not know, however deep", () => {
    for (const index of objects(record).keys()) {
      const stray = structuredClone(record);
      objects(stray)[index].colour = "red";
      expect(mistakes(name, stray).join()).toContain("must NOT have additional properties");
    }
  });

  test("must have what its schema asks for", () => {
    expect(schema.required.length).toBeGreaterThan(2);
    for (const field of schema.required) {
      const { [field]: _, ...rest } = record;
      expect(mistakes(name, rest).join(), field).toContain("must have required property");
    }
  });

  test("has a schema with its address and a meaning for each field, and no definition that it does not need", () => {
    expect(schema.$id).toBe(`https://signpost.example.org/open-data/schemas/${name}.json`);
    const all: Json[] = [schema, ...Object.values<Json>(schema.$defs ?? {})];
    const fields = all.flatMap(({ properties }) => Object.values<Json>(properties));
    expect(fields.filter(({ description }) => !description)).toEqual([]);
    const used = new Set([...JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g)].map(([, one]) => one));
    expect(Object.keys(schema.$defs ?? {})).toEqual([...used].sort());
  });
});

describe.each(lists)("%s", (name) => {
  const key = (data: Json) => ["contents", "@graph", "entity", "items"].find((one) => one in data) as string;
  const list = (data: Json): Json[] => data[key(data)];

  test("is as its schema has it", () => {
    for (const file of [files.get(`/open-data/${name}.json`), fileOf(name)]) {
      expect(list(file).length).toBeGreaterThan(0);
      expect(mistakes(name, file)).toEqual([]);
    }
  });

  test("may say nothing that its schema does not know, however deep", () => {
    // One thing of each form: the others are as these are.
    const forms = [...new Map(list(fileOf(name)).map((one) => [JSON.stringify(shape(one)), one])).values()];
    const few = (data: Json) => Object.assign(data, { [key(data)]: structuredClone(forms) });
    const whole = few(structuredClone(fileOf(name)));
    expect(mistakes(name, whole)).toEqual([]);
    for (const index of objects(whole).keys()) {
      const stray = structuredClone(whole);
      objects(stray)[index].colour = "red";
      expect(mistakes(name, stray).join(), JSON.stringify(objects(whole)[index]).slice(0, 200)).toContain(
        "must NOT have additional properties",
      );
    }
  });

  test("must say the id of each thing", () => {
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
    const told = Object.values<Json>((properties.alert ?? properties.data)?.properties ?? properties);
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
  [
    "a record within a list that says what none may",
    "services",
    (data) => (data.contents[0].organization.colour = "red"),
  ],
  ["a page that does not say which it is", "services", (data) => delete data.page_number],
  ["an announcement of a kind that there is not", "announcements", (data) => (data.contents[0].effect = "rained off")],
  ["an announcement of no services", "announcements", (data) => delete data.contents[0].service_ids],
  ["an API without its version", "hsds", (data) => delete data.version],
  [
    "a service that is deleted and has data",
    "openactive/session-series",
    (data) => Object.assign(data.items.at(-1), { state: "deleted" }),
  ],
  [
    "an activity of another list",
    "openactive/session-series",
    (data) => Object.assign(data.items.at(-1).data.activity[0], { "@id": "https://example.org/#walking" }),
  ],
  [
    "a session without its id",
    "openactive/session-series",
    (data) => delete data.items.at(-1).data.subEvent[0].identifier,
  ],
  ["an alert without what it concerns", "changes", (data) => delete data.entity[0].alert.informed_entity],
  ["an alert that concerns nothing", "changes", (data) => (data.entity[0].alert.informed_entity = [])],
  ["an alert of a cause that there is not", "changes", (data) => (data.entity[0].alert.cause = "ALIENS")],
  ["an alert without words", "changes", (data) => (data.entity[0].alert.header_text = {})],
  [
    "a confidential place with an address",
    "locations",
    (data) => (data.items.find(({ confidential }: Json) => confidential).address_1 = "1 Road"),
  ],
  ["a session of a cause that there is not", "sessions", (data) => (data["@graph"][0]["signpost:cause"] = "aliens")],
  ["a session at a place without a name", "sessions", (data) => delete data["@graph"][0].location.name],
  ["a day that no year has", "sessions", (data) => (data.dateModified = "2026-99-99")],
  ["a price in words", "sessions", (data) => (data["@graph"][0].offers = { "@type": "Offer", price: "lots" })],
  ["a service without a description", "services", (data) => delete data.contents[0].description],
  ["an activity that nobody offers", "openactive/session-series", (data) => (data.items.at(-1).data.offers = [])],
])("%s is refused", (_, name, alter) => expect(altered(name, alter)).not.toEqual([]));
