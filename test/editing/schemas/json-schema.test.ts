import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { split } from "../../../lib/content/content-file.ts";
import { readData } from "../../../lib/content/front-matter.ts";
import { type JsonSchema, jsonSchemas } from "../../../lib/editing/schemas/json-schema.ts";

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
// What editors show beside a value whose pattern does not fit.
ajv.addKeyword("patternErrorMessage");
const schemas = jsonSchemas();
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema as object)]),
);

const mistakes = (name: string, data: unknown) => {
  const validate = validators[name];
  if (!validate) throw new Error(`There is no schema ${name}.`);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
};

function frontMatter(path: string): unknown {
  const parts = split(readFileSync(path, "utf8"));
  const reading = "frontMatter" in parts ? readData(parts.frontMatter, 2) : parts;
  return "data" in reading ? reading.data : undefined;
}

describe("the demonstration content", () => {
  test.each([...new Set(globSync("test/demonstration/*/*.md").map((file) => basename(dirname(file))))])(
    "is right by the schema of %s",
    (kind) => {
      const files = globSync(`test/demonstration/${kind}/*.md`).filter((file) => !file.endsWith(".easy.md"));
      expect(files.flatMap((file) => mistakes(kind, frontMatter(file)).map((one) => `${file} ${one}`))).toEqual([]);
    },
  );

  test.each(["site", "vocabulary", "glossary"])("is right by the schema of %s.yaml", (name) =>
    expect(mistakes(name, parse(readFileSync(`test/demonstration/${name}.yaml`, "utf8")))).toEqual([]),
  );
});

describe("what is wrong is said beside it", () => {
  const change = { title: "Off", services: ["a"], effect: "cancelled", published: "2026-12-01T09:00" };
  test.each([
    ["changes", { ...change, efect: "moved" }, "must NOT have additional properties"],
    ["changes", { ...change, effect: "canceled" }, "/effect must be equal to one of the allowed values"],
    ["changes", { ...change, published: "1 December" }, "/published must match pattern"],
    ["changes", { ...change, sessions: ["01/12/2026"] }, "/sessions/0 must match pattern"],
    ["changes", { ...change, sessions: [] }, "/sessions must NOT have fewer than 1 items"],
    ["changes", { ...change, to: { opens_at: "25:00" } }, "/to/opens_at must match pattern"],
    ["changes", { ...change, title: " " }, "/title must match pattern"],
    ["changes", { title: "Off" }, "must have required property 'services'"],
    ["locations", { title: "Hall", address_1: "1 Street", postal_code: "nowhere" }, "/postal_code must match pattern"],
    ["locations", { title: "Refuge", city: "Wend", confidential: true }, "/city boolean schema is false"],
    ["organisations", { title: "Us", summary: "x".repeat(301) }, "/summary must NOT have more than 300 characters"],
    ["organisations", { title: "Us", summary: "We", email: "us" }, "/email must match pattern"],
    ["glossary", [{ term: "GP" }], "/0 must have required property 'definition'"],
  ])("%s %j", (name, data, mistake) => expect(mistakes(name, data).join("\n")).toContain(mistake));
});

describe("every schema", () => {
  /** Every field, with the way to it. */
  function fieldsOf(schema: JsonSchema, way: string): [string, JsonSchema][] {
    const inner = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
    return [
      ...inner.map(([key, field]): [string, JsonSchema] => [`${way}.${key}`, field]),
      ...inner.flatMap(([key, field]) => fieldsOf(field, `${way}.${key}`)),
      ...(schema.items ? fieldsOf(schema.items as JsonSchema, `${way}[]`) : []),
    ];
  }

  test.each(Object.entries(schemas))("%s describes each of its fields", (name, schema) => {
    const fields = fieldsOf(schema, name);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(([, { description }]) => !description).map(([way]) => way)).toEqual([]);
  });

  test.each(Object.entries(schemas))("%s says of each form how to mend it, and uses no word of zod's", (_, schema) => {
    const text = JSON.stringify(schema);
    expect(text.match(/"pattern":/g)?.length).toBe(text.match(/"patternErrorMessage":/g)?.length);
    expect(text).not.toMatch(/"names":|"orPlainWords":/);
  });

  test("is of the draft that editors read", () =>
    expect(new Set(Object.values(schemas).map(({ $schema }) => $schema))).toEqual(
      new Set(["http://json-schema.org/draft-07/schema#"]),
    ));
});

describe("the forms take all that the reader takes", () => {
  const field = (kind: keyof typeof schemas, ...way: readonly string[]) =>
    way.reduce<JsonSchema>((schema, key) => {
      const inner = key === "[]" ? schema.items : schema.properties?.[key];
      return (Array.isArray(inner) ? inner[0] : inner) as JsonSchema;
    }, schemas[kind]);
  const form = ({ pattern = "" }: JsonSchema) => new RegExp(pattern);
  const byday = form(field("services", "schedules", "[]", "byday").anyOf?.[0] as JsonSchema);

  test.each(["Tuesday", "first Tuesday", "LAST friday", "TU", "1TU", "-1FR", " Monday "])("byday %s", (value) =>
    expect(value).toMatch(byday),
  );
  test.each(["Tuesdays", "Tue", "6TU", "every week"])("but not byday %s", (value) => expect(value).not.toMatch(byday));
  test.each(["2004", "2004-12", "2004-12-31"])("due %s", (value) =>
    expect(value).toMatch(form(field("action-points", "due"))),
  );
  test.each(["UTC", "Europe/London", "America/Argentina/Buenos_Aires"])("timezone %s", (value) =>
    expect(value).toMatch(form(field("site", "timezone"))),
  );
  test.each(["/", "/fact-sheets/direct-payments/", "/old/page.html/"])("redirect_from %s", (value) =>
    expect(value).toMatch(form(field("pages", "redirect_from", "[]"))),
  );
});
