/** The search index of a built site, by Pagefind. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import * as pagefind from "pagefind";
import type { Site } from "../content/library.ts";

/**
 * What is shown on a page but belongs to another, so that a word finds the page that is about it: sessions and changes of
 * others, links with their summaries, what is hidden until it is true, the way to help, and navigation.
 */
const ofOtherPages = ["[hidden]", ".on-screen", ".session", ".change", ".link-list", ".as-of", ".crisis"];

/**
 * Indexes the pages in `output` that mark a body for it, into `output/pagefind/`. A site of several languages
 * has an index for each, of which a reader's browser loads that of the page. Throws Pagefind's own problems.
 */
export async function writeSearchIndex(
  output: string,
  { locale, languages = [] }: Pick<Site, "locale" | "languages">,
): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    ...(languages.length < 2 && { forceLanguage: new Intl.Locale(locale).language }),
    excludeSelectors: ofOtherPages,
  });
  if (!index) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
  const added = await index.addDirectory({ path: output });
  const made = await index.getFiles();
  await pagefind.close();
  const problems = [...added.errors, ...made.errors];
  if (problems.length > 0) throw new Error(`The search index could not be made: ${problems.join("; ")}`);
  const files = new Map(made.files.map(({ path, content }) => [path, content]));
  for (const [path, content] of inStableOrder(used(files))) {
    const target = join(output, "pagefind", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}

type Files = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly languages: Record<string, { hash: string; readonly wasm: string | null }>;
}
const entryPath = "pagefind-entry.json";
const readEntry = (files: Files): Entry => JSON.parse(new TextDecoder().decode(files.get(entryPath)));

/** Without the interfaces that come with Pagefind, none of which this site loads. */
function used(files: Files): Files {
  const programs = Object.values(readEntry(files).languages).map(({ wasm }) => `wasm.${wasm ?? "unknown"}.pagefind`);
  const wanted = new Set(["pagefind.js", entryPath, ...programs]);
  return new Map([...files].filter(([path]) => wanted.has(path) || /\/|\.pf_meta$/.test(path)));
}

type Filter = [name: string, values: [value: string, pages: number[]][]];
type Meta = [version: string, pages: unknown, chunks: unknown, filters: [name: string, hash: string][], ...unknown[]];

const signature = "pagefind_dcd";
const unpack = (packed: Uint8Array) => decode(gunzipSync(packed).subarray(signature.length));
const pack = (value: unknown) => gzipSync(Buffer.concat([Buffer.from(signature), encode(value)]));
const byName = (a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]) => (a[0] < b[0] ? -1 : 1);

/**
 * Pagefind writes filters, and the values of each, in an order that changes from run to run (its issue 638), so the same
 * pages would not give the same bytes. Here they are in order of name, and named by their content again.
 */
function inStableOrder(files: Files): Files {
  const result = new Map(files);
  const replace = (place: (hash: string) => string, old: string, content: Uint8Array) => {
    const hash = `${old.split("_")[0]}_${createHash("sha256").update(content).digest("hex").slice(0, 10)}`;
    result.delete(place(old));
    result.set(place(hash), content);
    return hash;
  };
  const read = (path: string) => unpack(result.get(path) as Uint8Array);
  const entry = readEntry(files);
  for (const language of Object.values(entry.languages)) {
    const metaPath = (hash: string) => `pagefind.${hash}.pf_meta`;
    const filterPath = (hash: string) => `filter/${hash}.pf_filter`;
    const [version, pages, chunks, filters, ...rest]: Meta = read(metaPath(language.hash));
    const sorted = filters.sort(byName).map(([name, hash]) => {
      const [, values]: Filter = read(filterPath(hash));
      return [name, replace(filterPath, hash, pack([name, values.sort(byName)]))];
    });
    language.hash = replace(metaPath, language.hash, pack([version, pages, chunks, sorted, ...rest]));
  }
  return result.set(entryPath, new TextEncoder().encode(JSON.stringify(entry)));
}
