/** Whole sites that leave sections out, held against every check of a built site that needs no browser. */
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compare } from "../../audit/agreement/disagreements.ts";
import { listsLeftOut } from "../../audit/agreement/left-out.ts";
import { readBack, siteFiles } from "../../audit/agreement/read-back.ts";
import { textFindings, type WholeSite, wholeSite } from "../../audit/every-page.ts";
import { optionalSections } from "../../lib/content/kinds/optional-sections.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { isShown, sectionsIn } from "../../lib/content/sections.ts";
import { buildSite } from "../../lib/eleventy/build.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";

/** The demonstration without these sections, and without its links into them. */
function modelWithout(content: string, out: readonly string[]): Model {
  cpSync("test/demonstration", content, { recursive: true });
  const settings = join(content, "site.yaml");
  const lines = out.map((name) => `  ${name}: false\n`).join("");
  writeFileSync(settings, readFileSync(settings, "utf8").replace(/^sections:\n( .*\n)+/m, `sections:\n${lines}`));
  const left = new Set(optionalSections.filter((name) => !out.includes(name)));
  for (const path of globSync("**/*.md", { cwd: content })) {
    const text = readFileSync(join(content, path), "utf8");
    const linksOnly = text.replaceAll(/\[([^\]]*)\]\((\/[^)#]*)[^)]*\)/g, (link, words, url) =>
      isShown(url, left) ? link : words,
    );
    writeFileSync(join(content, path), linksOnly);
  }
  const loaded = loadModel(content, () => Temporal.PlainDate.from("2026-11-24"));
  if ("problems" in loaded) throw new Error(problemLines(loaded.problems, "text").join("\n"));
  return loaded.model;
}

async function built(folder: string, out: readonly string[]): Promise<{ model: Model; site: WholeSite }> {
  const model = modelWithout(join(folder, "content"), out);
  await buildSite(model, join(folder, "site"), { search: false });
  const { name, url, timezone } = model.library.site;
  return {
    model,
    site: wholeSite(
      { folder: join(folder, "site"), base: "/" },
      { name, url, timezone, today: model.today.toString() },
    ),
  };
}

const guidance = ["fact-sheets", "case-studies", "action-points", "funding", "glossary"];

describe.each([
  [
    "services alone",
    [...guidance, "newsletter", "posters", "open-data"],
    /guidance|fact sheet|case stud|action point|funding|glossary|newsletter|poster to print|open data/i,
  ],
  ["guidance alone", ["services", "newsletter"], /what.s on|\bsessions?\b|timetable|newsletter|every place/i],
])("a site of %s", (_, out, gone) => {
  const folder = mkdtempSync(join(tmpdir(), "left-out-"));
  let model: Model;
  let site: WholeSite;
  beforeAll(async () => {
    ({ model, site } = await built(folder, out));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("passes every check of texts, links and structure", () =>
    expect([...textFindings(site)].flatMap(([rule, findings]) => findings.map((one) => `${rule} ${one}`))).toEqual([]));

  test("agrees with itself", () =>
    expect(compare(readBack(siteFiles(site.folder)), listsLeftOut(model.library)).disagreements).toEqual([]));

  test("has no folder of what is left out", () =>
    expect(out.filter((name) => existsSync(join(site.folder, name)))).toEqual([]));

  test.each(["/", "/search/", "/404.html", "/a-z/", "/contact/"])("does not speak of it on %s", (url) => {
    const page = site.pages.find((one) => one.url === url);
    const main = page?.$("body").clone();
    main?.find(".letters__entries, script").remove();
    expect(gone.exec(main?.text() ?? "")?.[0]).toBeUndefined();
  });
});

/** Every address of this site in what templates are given. */
function* addresses(view: unknown): Generator<string> {
  if (typeof view === "string") {
    if (/^\/[a-z0-9-]+\//.test(view)) yield view;
    for (const [, url = ""] of view.matchAll(/href="(\/[^"#]*)/g)) yield url;
  } else if (typeof view === "object" && view !== null) for (const part of Object.values(view)) yield* addresses(part);
}

describe.each(optionalSections)("without %s", (section) => {
  test("no view of any page has an address in it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "left-out-"));
    try {
      const model = modelWithout(join(folder, "content"), [section]);
      const shown = sectionsIn(model.library);
      const found: string[] = [];
      for (const name of globSync("_data/*.ts")) {
        const { default: view } = await import(`../../${name}`);
        // What is said of a section that is not shown is for nobody.
        const seen = name === "_data/sections.ts" || name === "_data/heads.ts" ? {} : view(model);
        for (const url of addresses(seen)) if (!isShown(url, shown)) found.push(`${name}: ${url}`);
      }
      expect([...new Set(found)]).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
