import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serviceContent } from "../../bench/service-content.ts";
import { measureStages } from "../../bench/stages.ts";
import { buildSite } from "../../lib/eleventy/build.ts";
import { folderOf } from "./folder.ts";
import { modelOf } from "./model.ts";

const files = serviceContent(20, 1);
const without = ["read and check", "timetable", "pages", "feeds and calendars"];

describe("the stages of a build", () => {
  test("are timed with the search index where there is a built site, and count what the build makes", async () => {
    const site = join(folderOf(), "site");
    const model = modelOf(files);
    const made: string[] = [];
    await buildSite(model, site, { search: false, tell: ({ path }) => made.push(path) });
    const stages = await measureStages(folderOf(files), site);
    expect(Object.keys(stages.milliseconds)).toEqual([...without, "search index"]);
    for (const taken of Object.values(stages.milliseconds)) expect(taken).toBeGreaterThan(0);
    expect(stages.sessions).toBe(model.timetable.sessions.length);
    // But for the site's own files: robots.txt, the sitemap and the headers.
    expect(made.length - stages.files).toBeLessThan(10);
    expect(made.slice(0, stages.pages).every((path) => path.endsWith(".html"))).toBe(true);
    expect(made[stages.pages]).not.toMatch(/index\.html$/);
    expect(globSync("pagefind/fragment/*", { cwd: site }).length).toBeGreaterThan(20);
  });

  test("are not to be had of content with problems", async () => {
    const unread = new Map(files).set("services/service-1.md", "---\ntitle: No more\n---\n");
    await expect(measureStages(folderOf(unread))).rejects.toThrow(/has problems/);
  });
});
