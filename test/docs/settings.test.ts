/** The page about the settings shows examples that can be copied, and names every section and block. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { homeBlocks } from "../../lib/content/kinds/home-blocks.ts";
import { optionalSections } from "../../lib/content/kinds/optional-sections.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";

const page = readFileSync("docs/settings.md", "utf8");
const folder = mkdtempSync(join(tmpdir(), "settings-"));
const content = join(folder, "content");
beforeAll(() => {
  cpSync("test/demonstration", content, { recursive: true });
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
  writeFileSync(join(content, "images/logo.svg"), drawn);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the examples to copy", () => {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);

  test.each(examples)("pass the check: %s", (example) => {
    const settings = readFileSync("test/demonstration/site.yaml", "utf8").replace(/^sections:\n( .*\n)+/m, "");
    writeFileSync(join(content, "site.yaml"), settings + example);
    const loaded = loadModel(content, () => Temporal.PlainDate.from("2026-11-24"));
    const lines = "problems" in loaded ? problemLines(loaded.problems, "text") : [];
    // Of the demonstration, whose texts lead into what an example leaves out.
    expect(lines.filter((line) => !line.includes("leads to a section that content/site.yaml leaves out"))).toEqual([]);
  });
});

test("every section that can be left out is explained", () =>
  expect(optionalSections.filter((name) => !page.includes(`\`${name}\``))).toEqual([]));

test("every block of the home page is named", () => expect(page).toContain(`home: [${homeBlocks.join(", ")}]`));
