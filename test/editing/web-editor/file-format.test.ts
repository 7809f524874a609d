import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readFile, readYamlFile, writeFile, writeYamlFile } from "../../../lib/editing/web-editor/file-format.ts";

const lists = ["services", "byday"];
const words = { services: "all" };

interface Form extends Record<string, unknown> {
  areas: string[];
  contact: Record<string, unknown>;
  schedules: Record<string, unknown>[];
}

/** The file after the form that shows it was edited and saved. */
function saved(text: string, edit: (form: Form) => void = () => {}): string {
  const form = structuredClone(readFile(text, lists)) as Form;
  edit(form);
  return writeFile(form, words);
}

describe("a file that was opened and saved", () => {
  test.each(globSync("test/demonstration/*/*.md").sort())("%s is the same, byte for byte", (path) => {
    const text = readFileSync(path, "utf8");
    expect(saved(text)).toBe(text);
  });

  test("keeps odd layout, Windows line ends and a body without a line end", () => {
    const text = "---\r\n# why\r\ntitle:   'A'\r\nareas:   [ a,b ]\r\n---\r\n\r\nText";
    expect(saved(text)).toBe(text);
  });

  test("keeps what a form writes for a field that holds nothing", () => {
    const text = "---\ntitle: A\n---\n";
    expect(
      saved(text, (form) => Object.assign(form, { urgent: false, areas: [], to: { date: "" }, cause: null })),
    ).toBe(text);
  });
});

const file = `---
# Why this file is here.
title: "A: b" # the name
services: all
due: 2004
areas: [ one, "two" ]   # both
schedules:
  # In the hall.
  - location: hall
    byday:   Tuesday
    opens_at: "10:00"
  - location: 'library'
    byday: [Monday, Friday]
    opens_at: "09:00" # early
contact:
  phone: "01632 960123"
  email: a@example.org
note: |
  One
  two
---

Text.
`;

type Row = readonly [what: string, edit: (form: Form) => void, from: string, to: string];

describe("only what is edited changes", () => {
  test.each<Row>([
    ["a text keeps its quotation marks and comment", (f) => (f.title = "C: d"), '"A: b" #', '"C: d" #'],
    ["a word that stands alone", (f) => (f.services = ["one"]), "services: all", "services: [one]"],
    ["a list in brackets keeps what it had", (f) => f.areas.push("three"), '[ one, "two" ]', '[one, "two", three]'],
    ["a key in a group", (f) => (f.contact.email = "b@example.org"), "a@example.org", "b@example.org"],
    ["a key in an item of a list", (f) => ((f.schedules[1] as Form).opens_at = "09:30"), '"09:00"', '"09:30"'],
    ["a day that stands alone", (f) => ((f.schedules[0] as Form).byday = ["Thursday"]), "  Tuesday", "  [Thursday]"],
    [
      "two days for one",
      (f) => ((f.schedules[0] as Form).byday = ["Tuesday", "Friday"]),
      "byday:   Tuesday",
      "byday:   [Tuesday, Friday]",
    ],
    ["a key that goes", (f) => (f.contact.phone = ""), '  phone: "01632 960123"\n', ""],
    ["a group that goes", (f) => (f.contact = {}), 'contact:\n  phone: "01632 960123"\n  email: a@example.org\n', ""],
    [
      "a key that comes",
      (f) => (f.contact.website = "https://example.org/"),
      "a@example.org\n",
      "a@example.org\n  website: https://example.org/\n",
    ],
    [
      "an item that comes",
      (f) => f.schedules.push({ location: "park", opens_at: "14:00" }),
      "# early\n",
      '# early\n  - location: park\n    opens_at: "14:00"\n',
    ],
    ["a text of more lines", (f) => (f.note = "One\ntwo\nthree\n"), "  two\n", "  two\n  three\n"],
    ["the body", (f) => (f.body = "New.\n"), "Text.", "New."],
  ])("%s", (_, edit, from, to) => {
    expect(file).toContain(from);
    expect(saved(file, edit)).toBe(file.replace(from, to));
  });

  test("an item that goes takes its own lines", () => {
    const [before = "", rest = ""] = file.split("  - location: 'library'\n");
    expect(saved(file, (form: Form) => form.schedules.pop())).toBe(before + rest.slice(rest.indexOf("contact:")));
  });
});

test("a word instead of a list is written by itself", () =>
  expect(saved("---\nservices: [a]\n---\n", (form) => Object.assign(form, { services: ["all", "a"] }))).toBe(
    "---\nservices: all\n---\n",
  ));

test("a new file is written as staff would write it", () =>
  expect(
    writeFile({ title: "A", services: ["all"], urgent: false, sessions: ["2026-12-01"], body: "Text." }, words),
  ).toBe("---\ntitle: A\nservices: all\nsessions: [2026-12-01]\n---\n\nText.\n"));

type Entry = Record<string, unknown>;

/** A file without a body after the form that shows it was edited and saved. */
function savedYaml(text: string, whole: string | undefined, edit: (form: Record<string, Entry[]>) => void = () => {}) {
  const form = structuredClone(readYamlFile(text, whole)) as Record<string, Entry[]>;
  edit(form);
  return writeYamlFile(form, whole);
}

describe("a file without a body", () => {
  test.each([
    ["site.yaml", undefined],
    ["vocabulary.yaml", undefined],
    ["glossary.yaml", "entries"],
  ])("%s that was opened and saved is the same, byte for byte", (file, whole) => {
    const text = readFileSync(`test/demonstration/${file}`, "utf8");
    expect(savedYaml(text, whole)).toBe(text);
    expect(savedYaml(text.replaceAll("\n", "\r\n"), whole)).toBe(text.replaceAll("\n", "\r\n"));
  });

  test("keeps what no form shows, a section that is left out too, when something else is edited", () => {
    const text = "name: A\nsections:\n  funding: false # for now\n  services:\n    title: Clubs\nphone: '1'\n";
    const { sections: _, ...form } = readYamlFile(text) as Record<string, unknown>;
    expect(writeYamlFile({ ...form, name: "B" }, undefined, ["sections"])).toBe(text.replace("name: A", "name: B"));
  });

  const glossary = `# Words that readers may not know.
---
- term: "advocacy" # not advice
  definition: Help from a person.
# Of the NHS.
- abbreviation: GP
  term: family doctor
  definition: Your doctor.
`;
  const entries = (form: Record<string, Entry[]>) => form.entries as [Entry, Entry, ...Entry[]];

  test.each<readonly [what: string, edit: (list: [Entry, Entry, ...Entry[]]) => void, from: string, to: string]>([
    [
      "a value keeps its quotation marks and comment",
      (list) => (list[0].term = "advocate"),
      '"advocacy"',
      '"advocate"',
    ],
    [
      "a word that comes stands at the end",
      (list) => list.push({ term: "carer", definition: "Who cares." }),
      "Your doctor.\n",
      "Your doctor.\n- term: carer\n  definition: Who cares.\n",
    ],
    [
      "a word that goes takes its own lines",
      (list) => list.pop(),
      "- abbreviation: GP\n  term: family doctor\n  definition: Your doctor.\n",
      "",
    ],
    [
      "an abbreviation that goes",
      (list) => (list[1].abbreviation = ""),
      "- abbreviation: GP\n  term: family",
      "- term: family",
    ],
    ["an abbreviation that comes", (list) => Object.assign(list[1], { abbreviation: "FD" }), "GP", "FD"],
  ])("that is a list: %s", (_, edit, from, to) => {
    expect(glossary).toContain(from);
    expect(savedYaml(glossary, "entries", (form) => edit(entries(form)))).toBe(glossary.replace(from, to));
  });

  test("that is a list without anything in it is an empty list", () =>
    expect(savedYaml("- term: a\n  definition: b\n", "entries", (form) => (form.entries = []))).toBe("[]\n"));

  test("keeps the settings that the form cannot tell from nothing", () => {
    const text = 'name: A\ndemonstration: false\nphone: "01632 960100" # the office\n';
    expect(savedYaml(text, undefined)).toBe(text);
    expect(savedYaml(text, undefined, (form) => Object.assign(form, { name: "B" }))).toBe(text.replace("A", "B"));
  });
});
