import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { writeSearchIndex } from "../../lib/eleventy/search-index.ts";

const parent = mkdtempSync(join(tmpdir(), "search-index-"));
afterAll(() => rmSync(parent, { recursive: true }));

const filters = ["kind", "audience", "topic", "area"];
const filterMetas = (page: number) =>
  filters.map((name) => `<meta content="${name} ${page}" data-pagefind-filter="${name}[content]">`).join("");

/** A site of pages that each have a value of their own for every filter. */
async function indexed(name: string): Promise<ReadonlyMap<string, string>> {
  const output = join(parent, name);
  for (let page = 1; page <= 6; page += 1) {
    mkdirSync(join(output, String(page)), { recursive: true });
    writeFileSync(
      join(output, String(page), "index.html"),
      `<!doctype html><html lang="en-GB"><head><title>Page</title>${filterMetas(page)}</head>
       <body><main data-pagefind-body><h1>Page ${page}</h1><p>Some words about stigma.</p></main></body></html>`,
    );
  }
  await writeSearchIndex(output, { locale: "en-GB" });
  const cwd = join(output, "pagefind");
  const paths = globSync("**/*.*", { cwd }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(cwd, path), "latin1")]));
}

test("the same pages give the same bytes of index", async () => {
  const [first, ...others] = [await indexed("first"), await indexed("second"), await indexed("third")];
  for (const other of others) expect(other).toEqual(first);
});

test("the index has what its own interface loads and nothing else", async () => {
  const kinds = [...(await indexed("kinds")).keys()].map((path) => path.replace(/en_\w+/, "HASH"));
  expect([...new Set(kinds)].sort()).toEqual([
    "filter/HASH.pf_filter",
    "fragment/HASH.pf_fragment",
    "index/HASH.pf_index",
    "pagefind-entry.json",
    "pagefind.HASH.pf_meta",
    "pagefind.js",
    "wasm.en.pagefind",
  ]);
});

test("a page is found by its own words, not by those of pages that it lists, or hidden ones", async () => {
  const output = join(parent, "own");
  mkdirSync(output);
  writeFileSync(
    join(output, "index.html"),
    `<!doctype html><html lang="en-GB"><head><title>Page</title></head><body><main data-pagefind-body>
     <section class="crisis">Call 999.</section><h1>Own words</h1><p class="on-screen">Print this.</p>
     <ul><li class="session">Tuesday <span>at the hall</span></li><li class="change">Moved</li></ul>
     <ul class="link-list"><li>Other words</li></ul><p hidden>Over</p><p class="as-of">Correct as of</p>
     </main></body></html>`,
  );
  await writeSearchIndex(output, { locale: "en-GB" });
  const [fragment = ""] = globSync("pagefind/fragment/*", { cwd: output });
  const text = gunzipSync(readFileSync(join(output, fragment))).toString();
  expect(JSON.parse(text.slice(text.indexOf("{"))).content.trim()).toBe("Own words.");
});
