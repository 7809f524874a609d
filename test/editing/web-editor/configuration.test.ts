import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { type Kind, kindNames, kinds } from "../../../lib/content/kinds.ts";
import type { Library } from "../../../lib/content/library.ts";
import { wholeFiles } from "../../../lib/content/survey.ts";
import { jsonSchemas } from "../../../lib/editing/schemas/json-schema.ts";
import { configuration, readings, type SingleFile } from "../../../lib/editing/web-editor/configuration.ts";
import type { Field } from "../../../lib/editing/web-editor/fields.ts";
import { soundModel } from "../../sound-model.ts";

const repository = "https://github.com/wend/signpost";

function libraryWith(editor: Partial<NonNullable<Library["site"]["editor"]>> | undefined): Library {
  const { library } = soundModel("test/demonstration", "2026-11-22");
  return { ...library, site: { ...library.site, editor: editor && { repository, branch: "main", ...editor } } };
}

const { backend, collections, ...rest } = configuration(libraryWith({}));
const fieldsOf = (kind: Kind) => collections.find(({ name }) => name === kind)?.fields ?? [];
const singles = collections.flatMap(({ files = [] }) => files) as SingleFile[];
const single = (name: string) => singles.find((one) => one.name === name)?.fields ?? [];

/** A field by its path, in the form of a kind or of a single file. */
function field(form: string, path: string): Field {
  let fields = [...fieldsOf(form as Kind), ...single(form)];
  let found: Field | undefined;
  for (const name of path.split(".")) {
    found = fields.find((one) => one.name === name);
    fields = (found?.fields ?? []) as Field[];
  }
  if (!found) throw new Error(`The form of ${form} has no ${path}.`);
  return found;
}

function everyField(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((one) => [
    one,
    ...everyField((one.fields ?? []) as Field[]),
    ...everyField(one.field ? [one.field as Field] : []),
  ]);
}
const allFields = everyField([
  ...collections.flatMap(({ fields = [] }) => fields),
  ...singles.flatMap(({ fields }) => fields),
]);

describe("the forms", () => {
  test("speak of their fields by the labels that people see, never by keys", () => {
    const words = allFields.flatMap(({ label, hint, pattern }) => [label, hint, (pattern as string[])?.[1]]);
    const key = /\b(?:[a-z]+_[a-z0-9_]+|byday|dtstart|freq)\b/;
    expect(words.filter((one) => one !== undefined && key.test(String(one)))).toEqual([]);
  });

  test.each(kindNames)("of %s have a field for every key of the schema, in its order, and one for the text", (kind) =>
    expect(fieldsOf(kind).map(({ name }) => name)).toEqual([
      ...Object.keys(kinds[kind].schema.shape),
      "body",
      "_original",
    ]),
  );

  test.each([...wholeFiles])(
    "of %s have a field for every key of the schema that is not for the file alone",
    (file) => {
      const name = file.replace(".yaml", "") as "site" | "vocabulary" | "glossary";
      const { properties = { entries: {} } } = jsonSchemas()[name];
      const alone = readings().find(({ format }) => format === `signpost-${name}`)?.kept ?? [];
      const shown = Object.keys(properties).filter((key) => !alone.includes(key));
      expect(single(name).map((one) => one.name)).toEqual([...shown, "_original"]);
    },
  );

  test("offer a box where a new site has nothing to choose from yet, since the editor refuses an empty menu", () => {
    const bare = configuration({ ...libraryWith({}), audiences: [], topics: [], areas: [], periods: [] });
    const fields = everyField(bare.collections.flatMap(({ fields = [] }) => fields));
    const menus = fields.filter(({ widget }) => widget === "select");
    expect(menus.filter(({ options }) => (options as unknown[]).length === 0)).toEqual([]);
    expect(fields.filter(({ name }) => name === "only_in")).toEqual([expect.objectContaining({ widget: "list" })]);
  });

  test("are of no section that is left out, and lead to none", () => {
    const { site, ...library } = libraryWith({});
    const less = configuration({ ...library, site: { ...site, sections: { funding: false, glossary: false } } });
    const fields = everyField(less.collections.flatMap(({ fields = [] }) => fields));
    const names = less.collections.map(({ name }) => name);
    expect(names).not.toContain("funding");
    expect(less.collections.flatMap(({ files = [] }) => files).map(({ name }) => name)).toEqual(["site", "vocabulary"]);
    const led = fields.filter(({ widget }) => widget === "relation").map(({ collection }) => collection);
    expect(led.length).toBeGreaterThan(5);
    expect(led.filter((name) => !names.includes(name as string))).toEqual([]);
  });

  test("come in an order that starts with what changes most", () =>
    expect(collections.map(({ name }) => name).slice(0, 3)).toEqual(["changes", "services", "locations"]));

  test("come after lists with the newest change first", () =>
    expect(collections.find(({ name }) => name === "changes")?.sortable_fields).toMatchObject({
      default: { field: "published", direction: "descending" },
    }));

  test.each<[form: string, path: string, expected: object]>([
    [
      "services",
      "title",
      { label: "Title", widget: "string", required: true, hint: "The service's name, as people say it." },
    ],
    ["services", "summary", { widget: "text", maxlength: 300 }],
    ["services", "minimum_age", { widget: "number", value_type: "int", min: 0, max: 120, required: false }],
    ["services", "organisation", { widget: "relation", collection: "organisations", multiple: false }],
    ["services", "assured_date", { widget: "datetime", format: "YYYY-MM-DD" }],
    [
      "changes",
      "published",
      {
        widget: "datetime",
        format: "YYYY-MM-DDTHH:mm",
        input_timezone: "Europe/London",
        default: "{{now}}",
        required: true,
      },
    ],
    ["changes", "sessions", { label: "Dates", label_singular: "date", field: { label: "Date", type: "date" } }],
    ["changes", "to.opens_at", { label: "Starts at", widget: "datetime", type: "time", format: "HH:mm" }],
    ["services", "schedules.byday", { field: { pattern: [expect.any(String), expect.not.stringContaining('"')] } }],
    [
      "services",
      "status",
      { options: expect.arrayContaining([{ label: "Temporarily closed", value: "temporarily closed" }]) },
    ],
    ["fact-sheets", "key_facts", { widget: "list", label_singular: "fact" }],
    ["vocabulary", "areas.label", { widget: "string", required: true }],
    ["vocabulary", "areas", { label_singular: "area", collapsed: true, summary: "{{fields.label}}" }],
    ["glossary", "entries.abbreviation", { widget: "string", required: false }],
    ["site", "newsletter.cadence", { widget: "string", required: true }],
    ["changes", "urgent", { widget: "boolean", required: false }],
    ["changes", "locations", { widget: "relation", collection: "locations", multiple: true }],
    ["changes", "replaces", { widget: "relation", collection: "changes", multiple: false }],
    ["funding", "ongoing", { widget: "boolean" }],
    ["funding", "funder", { widget: "string" }],
    ["locations", "postal_code", { pattern: [expect.any(String), "Write a UK postcode: LE1 1AA."] }],
  ])("show %s %s as what it holds", (kind, name, expected) => expect(field(kind, name)).toMatchObject(expected));

  test("offer the words of the vocabulary by their labels", () =>
    expect(field("services", "areas").options).toContainEqual({ label: "Wendmere", value: "wendmere" }));

  test("offer every service, and all of them in a word, for a change", () =>
    expect(field("changes", "services")).toMatchObject({
      multiple: true,
      options: expect.arrayContaining([
        { label: "Every service", value: "all" },
        { label: "Harbourside job club", value: "job-club" },
      ]),
    }));

  test("offer what happens in the words that staff are asked with elsewhere", () =>
    expect(field("changes", "effect").options).toContainEqual({ label: "It does not meet", value: "cancelled" }));

  test.each([
    "url",
    "timezone",
    "locale",
    "newsletter.list_id",
    "editor.repository",
    "editor.branch",
    "editor.sign_in",
  ])("show the site's %s, which others depend on, and do not change it", (path) =>
    expect(field("site", path)).toMatchObject({ readonly: true, label: expect.stringContaining("in the file only") }),
  );

  test("offer no way to take the editor out of the site", () =>
    expect(field("site", "editor")).toMatchObject({ readonly: true, required: true }));

  test("speak to nobody who writes files: of no ids, quotation marks, brackets, true or forms of dates", () => {
    const ofFiles = /\b[Ii]ds?\b|"|\[\w+,|^true\b|YYYY|\.yaml|\d{4}-\d\d-\d\dT/;
    const said = allFields.flatMap(({ label, hint = "", pattern = [] }) => [
      label,
      hint,
      (pattern as string[])[1] ?? "",
    ]);
    expect(said.length).toBeGreaterThan(300);
    expect(said.filter((text) => ofFiles.test(text))).toEqual([]);
  });

  test("have the rules of a service's days as a list of groups", () => {
    const rules = field("services", "schedules").fields as Field[];
    expect(rules.map(({ name }) => name)).toEqual(expect.arrayContaining(["location", "byday", "opens_at"]));
    expect(rules.find(({ name }) => name === "byday")?.widget).toBe("list");
  });
});

describe("what the files need", () => {
  test("keys that hold one or more are lists, and all stands by itself", () => {
    const of = (format: string) => readings().find((reading) => reading.format === format);
    expect(of("signpost-changes")).toMatchObject({ lists: ["services"], words: { services: "all" } });
    expect(of("signpost-services")).toMatchObject({ extension: "md", lists: ["byday"], words: {} });
  });

  test("files without a body are read as YAML, the glossary as a list", () => {
    const yaml = readings().filter(({ extension }) => extension === "yaml");
    expect(yaml.map(({ format, whole }) => [format, whole])).toEqual([
      ["signpost-site", undefined],
      ["signpost-vocabulary", undefined],
      ["signpost-glossary", "entries"],
    ]);
  });
});

test("the editor knows every option that it is given", () => {
  const schema = JSON.parse(readFileSync("node_modules/@sveltia/cms/schema/sveltia-cms.json", "utf8"));
  const validate = new Ajv({ strict: false, allErrors: false, validateFormats: false }).compile(schema);
  validate(JSON.parse(JSON.stringify(configuration(libraryWith({})))));
  expect(validate.errors ?? []).toEqual([]);
});

describe("where edits go", () => {
  test("to a pull request of the repository, signed in with a token", () => {
    expect(backend).toEqual({ name: "github", repo: "wend/signpost", branch: "main", auth_methods: ["token"] });
    expect(rest.publish_mode).toBe("editorial_workflow");
  });

  test("and are published there alone, when people have seen what they do", () =>
    expect(collections.map(({ publish }) => publish)).toEqual(collections.map(() => false)));

  test("by one's own sign-in service where there is one", () =>
    expect(configuration(libraryWith({ sign_in: "https://sign-in.example.org" })).backend).toMatchObject({
      base_url: "https://sign-in.example.org",
    }));

  test("nowhere without the key in the site's settings", () =>
    expect(() => configuration(libraryWith(undefined))).toThrow("no web editor"));
});
