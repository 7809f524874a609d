import { describe, expect, test } from "vitest";
import { type Kind, kinds, type Library } from "../../lib/content/library.ts";
import { readLibrary } from "../../lib/content/read.ts";
import { schemas } from "../../lib/content/schemas.ts";
import { configuration, readings } from "../../lib/editor/configuration.ts";
import type { Field } from "../../lib/editor/fields.ts";

const repository = "https://github.com/wend/signpost";

function libraryWith(editor: Partial<NonNullable<Library["site"]["editor"]>> | undefined): Library {
  const reading = readLibrary("content");
  if (!("library" in reading)) throw new Error("The content has problems.");
  const { library } = reading;
  return { ...library, site: { ...library.site, editor: editor && { repository, branch: "main", ...editor } } };
}

const { backend, collections, ...rest } = configuration(libraryWith({}));
const fieldsOf = (kind: Kind) => collections.find(({ name }) => name === kind)?.fields ?? [];
const field = (kind: Kind, name: string) => fieldsOf(kind).find((one) => one.name === name) as Field;

describe("the forms", () => {
  test.each(kinds)("of %s have a field for every key of the schema, in its order, and one for the text", (kind) =>
    expect(fieldsOf(kind).map(({ name }) => name)).toEqual([...Object.keys(schemas[kind].shape), "body", "_original"]),
  );

  test.each<[kind: Kind, name: string, expected: object]>([
    [
      "services",
      "title",
      { label: "Title", widget: "string", required: true, hint: "The service's name, as people say it." },
    ],
    ["services", "summary", { widget: "text", maxlength: 300 }],
    ["services", "minimum_age", { widget: "number", value_type: "int", min: 0, max: 120, required: false }],
    ["services", "organisation", { widget: "relation", collection: "organisations", multiple: false }],
    ["services", "assured_date", { widget: "datetime", format: "YYYY-MM-DD" }],
    ["changes", "published", { widget: "datetime", format: "YYYY-MM-DDTHH:mm", required: true }],
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
        { label: "All", value: "all" },
        { label: "Harbourside job club", value: "job-club" },
      ]),
    }));

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
    expect(of("signpost-services")).toMatchObject({ lists: ["byday"], words: {} });
  });
});

describe("where edits go", () => {
  test("to a pull request of the repository, signed in with a token", () => {
    expect(backend).toEqual({ name: "github", repo: "wend/signpost", branch: "main", auth_methods: ["token"] });
    expect(rest.publish_mode).toBe("editorial_workflow");
  });

  test("by one's own sign-in service where there is one", () =>
    expect(configuration(libraryWith({ sign_in: "https://sign-in.example.org" })).backend).toMatchObject({
      base_url: "https://sign-in.example.org",
    }));

  test("nowhere without the key in the site's settings", () =>
    expect(() => configuration(libraryWith(undefined))).toThrow("no web editor"));
});
