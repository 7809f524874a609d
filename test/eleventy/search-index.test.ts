import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  await writeSearchIndex(output, "en-GB");
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
