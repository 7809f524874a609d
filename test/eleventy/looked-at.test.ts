/** What is built before the rest of the site while somebody works on it. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addLanguages } from "../../bench/stand-in-translation.ts";
import { Content } from "../../lib/eleventy/content.ts";
import { eleventyFor } from "../../lib/eleventy/eleventy-for.ts";
import { lookedAtFirst } from "../../lib/eleventy/looked-at.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/looked-at-");
const content = join(folder, "content");

const whole = join(folder, "whole");
const read = (output: string, path: string) => readFileSync(join(output, path), "utf8");
const load = () => loadModel(content, () => Temporal.PlainDate.from("2026-11-22"));
let model: Model;

beforeAll(async () => {
  cpSync("test/demonstration", content, { recursive: true });
  addLanguages(content, ["cy"], (text) => `${text} *`);
  const loaded = load();
  if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  model = loaded.model;
  await eleventyFor(model, whole).write();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = [
  { url: "/services/walking-group/", inputPath: "./pages/service.njk" },
  { url: "/glossary/", inputPath: "./pages/glossary.njk" },
  { url: "/gone/", inputPath: "./pages/gone.njk" },
];

/** The files that are written, and whether anything is shown, when somebody has asked for these addresses and then edits. */
async function ahead(addresses: readonly string[], output: string) {
  const listeners = new Map<string, (event: object) => unknown>();
  const eleventy = { on: (name: string, listener: (event: object) => unknown) => listeners.set(name, listener) };
  let shown = 0;
  const show = async () => {
    shown += 1;
  };
  const asked = lookedAtFirst(eleventy as unknown as UserConfig, new Content(load), show);
  await listeners.get("eleventy.after")?.({ results: built });
  addresses.forEach(asked);
  const directories = { output: join(folder, output) };
  await listeners.get("eleventy.before")?.({ directories, runMode: "serve", outputMode: "fs" });
  const files = globSync("**/*.*", { cwd: directories.output }).toSorted();
  return { shown, files, html: (file: string) => read(directories.output, file) };
}

describe("before the whole site", { timeout: 120_000 }, () => {
  test("the pages of the template are built whose page was asked for last, and nothing else", async () => {
    const { shown, files, html } = await ahead(["/glossary/", "/services/walking-group/?day=2"], "english");
    expect(files).toContain("services/walking-group/index.html");
    expect(files.filter((file) => !/^services\/[^/]+\/index\.html$/.test(file))).toEqual([]);
    expect(html("services/walking-group/index.html")).toContain("<h1>Walking group</h1>");
    expect(shown).toBe(1);
  });

  test("those of another language are built in its folder, in its words", async () => {
    const { files, html } = await ahead(["/cy/glossary/"], "welsh");
    expect(files).toEqual(["cy/glossary/index.html"]);
    expect(html("cy/glossary/index.html")).toContain('<html lang="cy"');
  });

  test("nothing is built when no page was looked at, and nothing is shown of a template that is gone", async () => {
    expect(await ahead([], "none")).toMatchObject({ shown: 0, files: [] });
    expect(await ahead(["/changes/feed.rss", "/no-such-page/"], "no-page")).toMatchObject({ shown: 0, files: [] });
    expect(await ahead(["/gone/"], "gone")).toMatchObject({ shown: 0, files: [] });
  });

  test("each template makes the same pages by itself as in the whole site", async () => {
    const alone = join(folder, "alone");
    for (const template of globSync("pages/*.njk")) await eleventyFor(model, alone, { ahead: `./${template}` }).write();
    const pages = (output: string) => globSync("**/*.html", { cwd: output, exclude: ["cy/**"] }).toSorted();
    expect(pages(alone)).toEqual(pages(whole));
    expect(pages(alone).filter((page) => read(alone, page) !== read(whole, page))).toEqual([]);
  });
});
