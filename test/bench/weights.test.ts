import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { chance } from "../../bench/prose.ts";
import { pageWeights, searchWeight } from "../../bench/weights.ts";
import { folderOf } from "./folder.ts";

/** Text that compresses to about three quarters. */
function noise(length: number): string {
  const by = chance(1);
  return Array.from({ length }, () => String.fromCharCode(48 + by.below(64))).join("");
}

const page = (body = "Hello") => `<!doctype html><html><body>${body}</body></html>`;
const weigh = (files: Record<string, string | Uint8Array>) =>
  pageWeights(folderOf(Object.entries({ "index.html": page(), ...files })));
const packed = (text: string) => brotliCompressSync(text).length;

describe("a page is of a kind by its address", () => {
  test.each([
    ["index.html", "home"],
    ["404.html", "404.html"],
    ["services/index.html", "services"],
    ["services/page/2/index.html", "services (page 2 and on)"],
    ["services/walking-group/index.html", "services/…"],
    ["services/walking-group/poster/index.html", "services/…/poster"],
    ["areas/dale/page/3/index.html", "areas/… (page 2 and on)"],
    ["fact-sheets/page/index.html", "fact-sheets/…"],
  ])("%s is of %s", (path, kind) => expect(weigh({ [path]: page() }).map(({ kind }) => kind)).toContain(kind));

  test("pages of a kind are counted together", () =>
    expect(
      weigh({
        "services/a/index.html": page(),
        "services/b/index.html": page(),
        "services/b/poster/index.html": page(),
        "services/page/2/index.html": page(),
        "services/page/3/index.html": page(),
      }).map(({ kind, pages }) => [kind, pages]),
    ).toEqual([
      ["home", 1],
      ["services/…", 2],
      ["services/…/poster", 1],
      ["services (page 2 and on)", 2],
    ]));

  test("the web editor, which is for staff, is none", () =>
    expect(weigh({ "admin/index.html": page() }).map(({ kind }) => kind)).toEqual(["home"]));
});

describe("the weight of a kind", () => {
  const weighHelp = (files: Record<string, string>) => weigh(files).find(({ kind }) => kind === "help/…");

  test("is of its pages as a host compresses them: the median and the largest", () => {
    const pages = [page("a"), page(noise(500)), page(noise(2000))];
    const weight = weighHelp(Object.fromEntries(pages.map((text, index) => [`help/${index}/index.html`, text])));
    expect(weight?.median).toBe(packed(pages[1] as string));
    expect(weight?.largest).toBe(packed(pages[2] as string));
  });

  test("is never less than that of its longest page, among however many", () => {
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`help/${index}/index.html`, page()]));
    const weight = weighHelp({ ...files, "help/57/index.html": page(noise(9000)) });
    expect(weight).toMatchObject({ pages: 130, largest: packed(page(noise(9000))), median: packed(page()) });
  });
});

test("a first search loads the program, the list of pages, the filters, one part of the index and five results", () => {
  const of = (size: number) => new Uint8Array(size);
  const script = "search();";
  const site = folderOf([
    ["assets/search.js", script],
    ["search/index.html", page("Your first search loads about 130 kilobytes, as much as a small photograph.")],
    ["pagefind/pagefind.js", script],
    ["pagefind/pagefind-entry.json", of(100)],
    ["pagefind/wasm.en.pagefind", of(1000)],
    ["pagefind/pagefind.en_1.pf_meta", of(200)],
    ["pagefind/filter/en_a.pf_filter", of(10)],
    ["pagefind/filter/en_b.pf_filter", of(20)],
    ["pagefind/index/en_a.pf_index", of(300)],
    ["pagefind/index/en_b.pf_index", of(500)],
    ["pagefind/index/en_c.pf_index", of(4000)],
    ["pagefind/fragment/en_a.pf_fragment", of(7)],
    ["pagefind/fragment/en_b.pf_fragment", of(8)],
    ["pagefind/fragment/en_c.pf_fragment", of(90)],
    // In another language less is loaded.
    ["pagefind/wasm.unknown.pagefind", of(900)],
    ["pagefind/pagefind.cy_1.pf_meta", of(200)],
    ["pagefind/filter/cy_a.pf_filter", of(10)],
    ["pagefind/index/cy_a.pf_index", of(300)],
    ["pagefind/fragment/cy_a.pf_fragment", of(8)],
  ]);
  const always = 2 * packed(script) + 100 + 1000 + 200 + 30 + 5 * 8;
  expect(searchWeight(site)).toEqual({ median: always + 500, largest: always + 4000, said: 130 });
});
