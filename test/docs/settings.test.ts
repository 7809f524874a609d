/** The page about the settings shows examples that can be copied, and names every section and block. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { homeBlocks } from "../../lib/content/kinds/home-blocks.ts";
import { optionalSections } from "../../lib/content/kinds/optional-sections.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";
import { contentCopy } from "../content-copy.ts";

const page = readFileSync("docs/settings.md", "utf8");
const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
const { folder, read, write } = contentCopy("test/demonstration", (copy) => copy.write("images/logo.svg", drawn));

describe("the examples to copy", () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

  test.each(examples)("pass the check: %s", (example) => {
    write("site.yaml", read("site.yaml").replace(/^sections:\n( .*\n)+/m, "") + example);
    const loaded = loadModel(folder, () => Temporal.PlainDate.from("2026-11-24"));
    const lines = "problems" in loaded ? problemLines(loaded.problems, "text") : [];
    // Of the demonstration, whose texts lead into what an example leaves out.
    expect(lines.filter((line) => !line.includes("leads to a section that content/site.yaml leaves out"))).toEqual([]);
  });
});

test("every section that can be left out is explained", () =>
  expect(optionalSections.filter((name) => !page.includes(`\`${name}\``))).toEqual([]));

test("every block of the home page is named", () => expect(page).toContain(`home: [${homeBlocks.join(", ")}]`));
