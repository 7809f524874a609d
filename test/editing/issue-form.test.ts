import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { change } from "../../lib/editing/change-questions.ts";
import { issueForm, labelOf, readIssue } from "../../lib/editing/issue-form.ts";
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
    expect(options("service")).toEqual([
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

  test("keeps to what GitHub takes: labels and options of their own, none of them a reserved word", () => {
    const labels = fields.map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { type, id, attributes } of fields) {
      expect(id).toMatch(/^[\w-]+$/);
      expect(["dropdown", "input", "textarea"]).toContain(type);
      if (type !== "dropdown") continue;
      const { options = [] } = attributes;
      expect(options.length).toBeGreaterThan(0);
      expect(new Set(options).size).toBe(options.length);
      expect(options.filter((one) => typeof one !== "string" || /^none$/i.test(one))).toEqual([]);
    }
  });

  test("names the field that answers a question", () => {
    expect(labelOf("session", library)).toBe("On which dates?");
    expect(labelOf("replaces", library)).toBe("Which earlier news does it end or put right?");
  });
});

describe("a form that is filled in", () => {
  test("gives its answers, with what is empty left out", () =>
    expect(
      readIssue(
        filledIn({
          service: "Walking group (walking-group), Choir (choir)",
          effect: "It meets somewhere else",
          session: "- Tuesday 8 December, 2026\n* 15 December, 22 December and 29 December",
          "to-location": "Wend Library (wend-library)",
          urgent: "Yes",
          title: "We meet at the library",
          body: "Bring a coat.\n\n### On which dates?\n\nThat is all.",
        }),
        library,
      ),
    ).toEqual({
      service: ["walking-group", "choir"],
      effect: ["It meets somewhere else"],
      session: ["Tuesday 8 December, 2026", "15 December", "22 December", "29 December"],
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
  ])("takes %s for a change", (earlier, id) => {
    const over = "Earlier news is over: all is as usual again";
    expect(readIssue(filledIn({ effect: over, earlier }), library).resolves).toEqual([id]);
    expect(readIssue(filledIn({ effect: "It does not meet", earlier }), library).replaces).toEqual([id]);
  });

  test("is read the same with the line ends of Windows", () => {
    const issue = filledIn({ service: "Choir (choir)", session: "8 December\n15 December" });
    expect(readIssue(issue.replaceAll("\n", "\r\n"), library)).toEqual(readIssue(issue, library));
  });

  test("takes a heading that is typed into a field for words of that field", () =>
    expect(
      readIssue(
        filledIn({ session: "3 December\n\n### The news in a few words\n\nNothing", title: "Off for a day" }),
        library,
      ),
    ).toEqual({ session: ["3 December", "### The news in a few words", "Nothing"], title: ["Off for a day"] }));

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
  const services = (written: string) => readIssue(`### Which service is it about?\n\n${written}\n`, there).service;

  test.each([
    ["Tea (adults), Quay (tea-adults)", ["tea-adults"]],
    ["Tea (tea-table), late (tea-late)", ["tea-late"]],
    ["Tea (adults), Quay (tea-adults), Tea table (tea-table)", ["tea-adults", "tea-table"]],
    ["Tea for adults, as it was called (tea-adults)", ["tea-adults"]],
    ["Tea table", ["Tea table"]],
  ])("%s", (written, ids) => expect(services(written)).toEqual(ids));
});
