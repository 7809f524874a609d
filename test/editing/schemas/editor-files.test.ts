import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kindNames } from "../../../lib/content/kinds.ts";
import { wholeFiles } from "../../../lib/content/survey.ts";
import { issueForm } from "../../../lib/editing/issue-form.ts";
import { editorFiles, issueFormFile, schemaMapping } from "../../../lib/editing/schemas/editor-files.ts";

describe("the files for editors", () => {
  test.each([...editorFiles()])("%s is what npm run schemas writes", (path, text) =>
    expect(existsSync(path) ? readFileSync(path, "utf8") : "").toBe(text),
  );

  test("are there for every kind and every file, and no others", () => {
    const names = [...kindNames, ...wholeFiles.map((file) => file.replace(".yaml", ""))];
    expect(globSync("schemas/*").sort()).toEqual(names.map((name) => `schemas/${name}.json`).sort());
  });

  test("are each wired to the content that they describe", () => {
    for (const [schema, content] of Object.entries(schemaMapping())) {
      expect(existsSync(schema)).toBe(true);
      expect(globSync(content.replace(/^content/, "test/demonstration")).length).toBeGreaterThan(0);
    }
    expect(Object.keys(schemaMapping()).length).toBe(globSync("schemas/*").length);
  });

  // Its lists of services and places follow the content by a workflow, so that a new service fails no test.
  test("and the issue form is what it writes, but for the services and places that there are", () => {
    const committed = readFileSync(issueFormFile, "utf8");
    const made = issueForm({ services: [], locations: [{ id: "hall", title: "Hall" }] as never });
    const withoutLists = (text: string) => {
      const form = parse(text) as { body: { id?: string; attributes: { options?: string[] } }[] };
      for (const { id, attributes } of form.body)
        if (["services", "locations", "to-location"].includes(id ?? "")) attributes.options = [];
      return form;
    };
    expect(withoutLists(committed)).toEqual(withoutLists(made));
  });
});

describe("the task that checks the content", () => {
  const { tasks } = JSON.parse(readFileSync(".vscode/tasks.json", "utf8"));
  const { pattern, background } = tasks[0].problemMatcher;

  test("finds file, line and message in what the check prints", () =>
    expect(new RegExp(pattern.regexp).exec("content/changes/a-b.md:12: Not: like this.")?.slice(1)).toEqual([
      "content/changes/a-b.md",
      "12",
      "Not: like this.",
    ]));

  test.each([
    [background.beginsPattern, "Restarting 'scripts/check.ts'"],
    [background.endsPattern, "Completed running 'scripts/check.ts'. Waiting for file changes before restarting..."],
    [background.endsPattern, "Failed running 'scripts/check.ts'. Waiting for file changes before restarting..."],
  ])("%s knows what Node prints: %s", (regexp, line) => expect(line).toMatch(new RegExp(regexp)));
});
