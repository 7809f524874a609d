import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { change } from "../../lib/editing/change-questions.ts";
import { issueForm, labelOf, readIssue } from "../../lib/editing/issue-form.ts";
import { againstGitHub } from "./form-rules.ts";
import { wend } from "./wend.ts";

const { library } = wend().here.model;

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly string[]; readonly value?: string };
}
const form = parse(issueForm(library)) as { readonly name: string; readonly body: readonly Field[] };
const fields = form.body.filter(({ id }) => id !== undefined);

/** The text that GitHub makes of a form with these answers, by field. */
function filledIn(answers: Readonly<Record<string, string>>): string {
  return fields
    .map(({ id = "", attributes }) => `### ${attributes.label}\n\n${answers[id] ?? "_No response_"}`)
    .join("\n\n");
}

describe("the form", () => {
  test("offers the services and the places that there are", () => {
    const options = (id: string) => fields.find((field) => field.id === id)?.attributes.options;
    expect(options("services")).toEqual([
      "Art group (art-group)",
      "Choir (choir)",
      "Walking group (walking-group)",
      "Every service (all)",
    ]);
    expect(options("to-location")).toEqual([
      "A private address in Harbourside (safe-house)",
      "Quay Hall (quay-hall)",
      "Wend Library (wend-library)",
    ]);
  });

  test("asks about a change what npm run new asks", () =>
    expect(
      fields.map(({ id }) => id).filter((id) => id !== "earlier" && !change.questions.some(({ flag }) => flag === id)),
    ).toEqual([]));

  test("keeps to GitHub's rules", () => expect(againstGitHub(issueForm(library))).toEqual([]));

  test.each([
    ["without a place", { ...library, locations: [] }],
    ["without a service", { ...library, services: [] }],
    [
      "with titles that YAML or GitHub could take for something else",
      {
        services: ["None", "No", "null", "1.5", "{a: b}", "- x", 'Say "hello"', "Tea: 'hot'", "#1"].map(
          (title, index) => ({
            id: `one-${index}`,
            title,
            status: "active",
          }),
        ),
        locations: [],
      } as never,
    ],
  ])("keeps to them %s", (_, there) => expect(againstGitHub(issueForm(there))).toEqual([]));

  test("is in the repository as GitHub takes it", () =>
    expect(againstGitHub(readFileSync(".github/ISSUE_TEMPLATE/announce-a-change.yml", "utf8"))).toEqual([]));

  test("names the field that answers a question", () => {
    expect(labelOf("sessions", library)).toBe("On which dates?");
    expect(labelOf("replaces", library)).toBe("Which earlier news does it end or put right?");
  });
});

describe("a form that is filled in", () => {
  test("gives its answers, with what is empty left out", () =>
    expect(
      readIssue(
        filledIn({
          services: "Walking group (walking-group), Choir (choir)",
          effect: "It meets somewhere else",
          sessions: "- Tuesday 8 December, 2026\n* 15 December, 22 December and 29 December",
          "to-location": "Wend Library (wend-library)",
          urgent: "Yes",
          title: "We meet at the library",
          body: "Bring a coat.\n\n### On which dates?\n\nThat is all.",
        }),
        library,
      ),
    ).toEqual({
      services: ["walking-group", "choir"],
      effect: ["It meets somewhere else"],
      sessions: ["Tuesday 8 December, 2026", "15 December", "22 December", "29 December"],
      "to-location": ["wend-library"],
      urgent: ["Yes"],
      title: ["We meet at the library"],
      body: ["Bring a coat.\n\n### On which dates?\n\nThat is all."],
    }));

  test.each([
    ["https://wend.example.org/changes/2026-11-20-walk-cancelled/", "2026-11-20-walk-cancelled"],
    ["https://wend.example.org/changes/2026-11-20-walk-cancelled/?x=1#top", "2026-11-20-walk-cancelled"],
    ["content/changes/2026-11-20-walk-cancelled.md", "2026-11-20-walk-cancelled"],
    ["2026-11-20-walk-cancelled", "2026-11-20-walk-cancelled"],
    ["Is it off? Walking group/choir", "Is it off? Walking group/choir"],
  ])("takes %s for a change", (earlier, id) => {
    const over = "Earlier news is over: all is as usual again";
    expect(readIssue(filledIn({ effect: over, earlier }), library).resolves).toEqual([id]);
    expect(readIssue(filledIn({ effect: "It does not meet", earlier }), library).replaces).toEqual([id]);
  });

  test("is read the same with the line ends of Windows", () => {
    const issue = filledIn({ services: "Choir (choir)", sessions: "8 December\n15 December" });
    expect(readIssue(issue.replaceAll("\n", "\r\n"), library)).toEqual(readIssue(issue, library));
  });

  test("takes a heading that is typed into a field for words of that field", () =>
    expect(
      readIssue(
        filledIn({ sessions: "3 December\n\n### The news in a few words\n\nNothing", title: "Off for a day" }),
        library,
      ),
    ).toEqual({ sessions: ["3 December", "### The news in a few words", "Nothing"], title: ["Off for a day"] }));

  test("that is no form at all gives no answers", () => {
    for (const text of ["", "Hello", "### Something else\n\nyes"]) expect(readIssue(text, library)).toEqual({});
  });
});

test("a reader of YAML 1.1, as GitHub's is, finds words in every option", () => {
  const read = parse(issueForm(library), { version: "1.1" }) as typeof form;
  expect(read).toEqual(form);
  const options = read.body.flatMap(({ attributes }) => attributes.options ?? []);
  expect(options).toEqual(expect.arrayContaining(["Yes", "No"]));
  expect(options.filter((one) => typeof one !== "string")).toEqual([]);
});

describe("titles with brackets and commas", () => {
  const entry = (id: string, title: string) => ({ id, title, status: "active" });
  const there = {
    services: [
      entry("tea-table", "Tea table"),
      entry("tea-adults", "Tea (adults), Quay"),
      entry("tea-late", "Tea (tea-table), late"),
    ],
    locations: [entry("quay-annexe", "Quay (annexe), Harbourside"), entry("quay", "Quay")],
  } as never;
  const services = (written: string) => readIssue(`### Which service is it about?\n\n${written}\n`, there).services;

  test.each([
    ["Tea (adults), Quay (tea-adults)", ["tea-adults"]],
    ["Tea (tea-table), late (tea-late)", ["tea-late"]],
    ["Tea (adults), Quay (tea-adults), Tea table (tea-table)", ["tea-adults", "tea-table"]],
    ["Tea for adults, as it was called (tea-adults)", ["tea-adults"]],
    ["Tea table", ["tea-table"]],
    ["tea (ADULTS), quay", ["tea-adults"]],
    ["Tea table and Tea (adults), Quay; tea table", ["tea-table", "tea-adults", "tea-table"]],
    ["Coffee, hot, Tea table", ["Coffee, hot", "tea-table"]],
    ["Coffee, hot", ["Coffee, hot"]],
  ])("%s", (written, ids) => expect(services(written)).toEqual(ids));
});

describe("the rules themselves", () => {
  const body = '- {type: input, id: a, attributes: {label: "A"}}';
  test.each([
    [`name: no\ndescription: b\nbody:\n${body}`, "name is no text"],
    [`description: b\nbody:\n${body}`, "name is no text"],
    [`name: a\ndescription: b\nhello: c\nbody:\n${body}`, "hello is no key of a form"],
    ["name: a\ndescription: b\nbody:\n- {type: markdown, attributes: {value: c}}", "nothing can be answered"],
    [`name: a\ndescription: b\nbody:\n${body}\n${body.replace('"A"', '"B"')}`, "two fields have the id a"],
    [
      `name: a\ndescription: b\nbody:\n${body}\n${body.replace("id: a", "id: b").replace('"A"', '"a??"')}`,
      'two labels are alike: "a"',
    ],
    [
      `name: a\ndescription: b\nbody:\n${body.replace("id: a", "id: a b")}`,
      'body[0]: the id "a b" has other characters',
    ],
    [
      `name: a\ndescription: b\nbody:\n${body.replace('"A"', '"Your password"')}`,
      "body[0]: the label asks for a secret",
    ],
    [
      `name: a\ndescription: b\nbody:\n${body.replace('"A"', '"A", size: 3')}`,
      "body[0]: size is no attribute of input",
    ],
    [
      "name: a\ndescription: b\nbody:\n- {type: dropdown, attributes: {label: a, options: [x, No]}}",
      "body[0]: false is no text",
    ],
    [
      "name: a\ndescription: b\nbody:\n- {type: dropdown, attributes: {label: a, options: [x, x]}}",
      'body[0]: two options are "x"',
    ],
    [
      "name: a\ndescription: b\nbody:\n- {type: dropdown, attributes: {label: a, options: [none]}}",
      'body[0]: "none" is reserved',
    ],
    [
      "name: a\ndescription: b\nbody:\n- {type: dropdown, attributes: {label: a, options: []}}",
      "body[0]: there are no options",
    ],
  ])("refuse %j", (text, fault) => expect(againstGitHub(text)).toContain(fault));
});
