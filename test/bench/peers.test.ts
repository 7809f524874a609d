import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { guidanceContent, sheets } from "../../bench/guidance-content.ts";
import { eleventy, hugo, lookOf, type Peer } from "../../bench/peers.ts";
import { run } from "../../bench/process-run.ts";
import { renderPages } from "../../lib/eleventy/build.ts";
import { folderOf } from "./folder.ts";
import { modelOf } from "./model.ts";

const all = sheets(5, 1);
const pathOf = (id: string) => `fact-sheets/${id}/index.html`;

const signpost = await renderPages(modelOf(guidanceContent(all)));
const look = lookOf(signpost.get("/fact-sheets/sheet-1/") ?? "");

const withoutTags = (html: string) => html.replace(/<[^>]+>/g, "").trim();
const allIn = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found = ""]) => withoutTags(found));

/** What a reader of a fact sheet finds on its page. */
function partsOf(html: string) {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const section = (name: string) => new RegExp(`<section class="${name}[\\s\\S]*?</section>`).exec(main)?.[0] ?? "";
  const prose = main.replace(/<(section|nav)[\s\S]*?<\/\1>/g, "");
  return {
    title: allIn(main, /<h1>(.*?)<\/h1>/g),
    lead: allIn(main, /<p class="lead">(.*?)<\/p>/g),
    headings: allIn(main, /<h2[^>]*>(.*?)<\/h2>/g),
    keyFacts: allIn(section("key-facts"), /<li>(.*?)<\/li>/g),
    paragraphs: allIn(prose, /<p>(.*?)<\/p>/g),
    items: allIn(prose, /<li>(.*?)<\/li>/g),
    cells: allIn(prose, /<td>(.*?)<\/td>/g),
    links: [...prose.matchAll(/<a href="(.*?)"/g)].map(([, url]) => url),
    published: allIn(section("provenance"), /(<time datetime="\d{4}-\d\d-\d\d">.*?<\/time>)/g)[0],
    sources: allIn(section("provenance"), /<cite>(.*?)<\/cite>/g),
    contents: [...main.matchAll(/<a href="#([a-z-]+)">/g)]
      .map(([, id]) => id)
      .filter((id) => !/^(key-facts|about-)/.test(id ?? "")),
  };
}

const hasHugo = await run("hugo", ["version"], ".", process.env).then(
  () => true,
  () => false,
);
const peers: [name: string, found: boolean, peer: Peer][] = [
  ["Eleventy", true, eleventy(all, look)],
  [hasHugo ? "Hugo" : "Hugo, which is not on this machine: not tried,", hasHugo, hugo(all, look)],
];

describe.each(peers)("%s", (_, found, { files, command: [made, ...parts] }) => {
  describe.skipIf(!found)("given the same fact sheets", () => {
    const folder = folderOf(files);
    const read = (path: string) => readFileSync(join(folder, "_site", path), "utf8");
    beforeAll(() => run(made, parts, folder, process.env));

    test("makes a page of each, a list of all, a home page and RSS", () => {
      expect(globSync("**/*.html", { cwd: join(folder, "_site") }).sort()).toEqual(
        ["index.html", "fact-sheets/index.html", ...all.map(({ id }) => pathOf(id))].sort(),
      );
      for (const { id, title } of all) {
        expect(read("fact-sheets/index.html")).toContain(`<a href="/fact-sheets/${id}/">${title}</a>`);
        expect(read("fact-sheets/index.xml")).toContain(`<link>https://bench.example.org/fact-sheets/${id}/</link>`);
      }
    });

    test.each(all)("has on the page of $id all that Signpost's has", ({ id, title }) => {
      const own = partsOf(signpost.get(`/fact-sheets/${id}/`) ?? "");
      expect(own).toMatchObject({ title: [title], contents: { length: 5 }, headings: { length: 8 } });
      expect(own.paragraphs.length).toBeGreaterThan(10);
      expect(partsOf(read(pathOf(id)))).toEqual(own);
    });

    test("has the same styles and the same script in every page", () => {
      for (const { id } of all) expect(lookOf(read(pathOf(id)))).toEqual(look);
    });
  });
});

test("a page without styles or script has no look", () => {
  expect(() => lookOf("<style>a{}</style>")).toThrow(/no script/);
  expect(lookOf("<style>a{}</style><script>b()</script>")).toEqual({ style: "a{}", script: "b()" });
});
