/** A site that is kept up to date is, after every edit, the same as one that is built anew. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { buildSite } from "../../lib/eleventy/build.ts";
import { KeptSite } from "../../lib/eleventy/kept-site.ts";
import { loadModel } from "../../lib/load-model.ts";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/kept-");
afterAll(() => rmSync(folder, { recursive: true }));
const content = join(folder, "content");
const kept = join(folder, "kept");
const today = () => Temporal.PlainDate.from("2026-11-22");

cpSync("content", content, { recursive: true });
const site = new KeptSite(content, kept);

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(content, path), change(readFileSync(join(content, path), "utf8")));

/** Every file of a folder with its bytes. */
function tree(root: string): Record<string, string> {
  const files = globSync("**/*", { cwd: root }).filter((path) => statSync(join(root, path)).isFile());
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

async function anew(): Promise<Record<string, string>> {
  const loaded = loadModel(content, today);
  if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
  await buildSite(loaded.model, join(folder, "anew"), { search: false });
  return tree(join(folder, "anew"));
}

describe("a kept site", { timeout: 60_000 }, () => {
  test("is built whole at first", async () => {
    expect(await site.update(today, () => {})).toEqual([]);
    expect(tree(kept)).toEqual(await anew());
  });

  test("follows an edit in every file that it changes, and touches no other", async () => {
    const before = tree(kept);
    const still = statSync(join(kept, "glossary/index.html")).mtimeMs;
    edit("services/walking-group.md", (text) => text.replace("title: Walking group", "title: Strolling group"));
    let pages = "";
    await site.update(today, () => {
      pages = readFileSync(join(kept, "services/walking-group/index.html"), "utf8");
    });
    expect(pages).toContain("<h1>Strolling group</h1>");
    const after = tree(kept);
    expect(after).toEqual(await anew());
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual(expect.arrayContaining(["changes/feed.rss", "services/walking-group/calendar.ics"]));
    expect(statSync(join(kept, "glossary/index.html")).mtimeMs).toBe(still);
  });

  test("has the page of a new file, and not that of one that is gone", async () => {
    cpSync(join(content, "fact-sheets/volunteering.md"), join(content, "fact-sheets/giving-time.md"));
    edit("fact-sheets/giving-time.md", (text) => text.replace(/^title: .*$/m, "title: Giving time"));
    await site.update(today, () => {});
    expect(tree(kept)).toEqual(await anew());
    rmSync(join(content, "fact-sheets/giving-time.md"));
    await site.update(today, () => {});
    expect(tree(kept)).toEqual(await anew());
  });

  test("follows the glossary into every text, and the settings into every page", async () => {
    edit("glossary.yaml", (text) => text.replace("accident and emergency", "accidents and emergencies"));
    await site.update(today, () => {});
    edit("site.yaml", (text) => text.replace("name: Signpost Wend", "name: Signpost Mere"));
    await site.update(today, () => {});
    expect(tree(kept)).toEqual(await anew());
  });

  test("stays as it was while there is something to mend", async () => {
    const before = tree(kept);
    edit("services/walking-group.md", (text) => text.replace("title: ", "titel: "));
    const problems = await site.update(today, () => {
      throw new Error("Nothing is up to date.");
    });
    expect(problems.map(({ file }) => file)).toEqual(["content/services/walking-group.md"]);
    expect(tree(kept)).toEqual(before);
    edit("services/walking-group.md", (text) => text.replace("titel: ", "title: "));
    expect(await site.update(today, () => {})).toEqual([]);
    expect(tree(kept)).toEqual(await anew());
  });
});
