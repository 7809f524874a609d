/** What a built site costs its readers: bytes on the wire, by kind of page and for a first search. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** What fits into the first round trip. */
export const budget = 14_600;

export interface PageWeight {
  /** Such as `services/…`. */
  readonly kind: string;
  readonly pages: number;
  /** Bytes of HTML with its styles, compressed by Brotli as a host does ahead of time. */
  readonly median: number;
  readonly largest: number;
  /** What the largest loads without being asked: itself, its mark and its scripts. */
  readonly requests: number;
  /** Bytes of JavaScript of the largest, compressed, its own inline script included. */
  readonly script: number;
}

export interface SearchWeight {
  /** Bytes of a search for a word that stands in the median, and in the largest, part of the index. */
  readonly median: number;
  readonly largest: number;
  /** What the search page says of it, in kilobytes. */
  readonly said: number;
}

const brotli = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

/** Of so many pages of a kind, spread evenly, the rest is taken to be like them. */
const sample = 60;

/** `services/walking-group/index.html` is of the kind `services/…`; later pages of a list are of their list's. */
function kindOf(path: string): string {
  const parts = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter((part) => part !== "");
  if (parts.length < 2) return parts[0] ?? "home";
  if (parts[1] === "page") return `${parts[0]} (page 2 and on)`;
  return [parts[0], "…", ...parts.slice(2, 3)].join("/");
}

const inline = /<script>([\s\S]*?)<\/script>/g;
const sources = /<script[^>]* src="([^"]+)"/g;

export function pageWeights(site: string): readonly PageWeight[] {
  const kinds = Map.groupBy(globSync("**/*.html", { cwd: site, exclude: ["admin/**"] }).sort(), kindOf);
  return [...kinds].map(([kind, paths]) => {
    const step = Math.max(1, Math.floor(paths.length / sample));
    const weighed = paths
      .filter((path, index) => index % step === 0 || longest(site, paths) === path)
      .map((path) => ({ path, bytes: brotli(readFileSync(join(site, path))) }))
      .sort((a, b) => a.bytes - b.bytes);
    const largest = weighed.at(-1) as (typeof weighed)[number];
    const html = readFileSync(join(site, largest.path), "utf8");
    const own = [...html.matchAll(inline)].map(([, code = ""]) => code).join("\n");
    const others = [...html.matchAll(sources)].map(([, path = ""]) => readFileSync(join(site, path)));
    return {
      kind,
      pages: paths.length,
      median: weighed[Math.floor(weighed.length / 2)]?.bytes ?? 0,
      largest: largest.bytes,
      // The page and the mark in the browser's tab.
      requests: 2 + others.length,
      script: [own, ...others].reduce((sum, code) => sum + (code.length > 0 ? brotli(code) : 0), 0),
    };
  });
}

const known = new Map<string, string>();

/** The path of the longest of some files, which may weigh most. */
function longest(site: string, paths: readonly string[]): string {
  const key = `${site} ${paths[0]} ${paths.length}`;
  const found =
    known.get(key) ?? paths.reduce((a, b) => (statSync(join(site, a)).size >= statSync(join(site, b)).size ? a : b));
  known.set(key, found);
  return found;
}

/** The program of the search, its list of pages, one part of the index, the filters and the first five results. */
export function searchWeight(site: string): SearchWeight {
  const folder = join(site, "pagefind");
  const sizes = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((path) => statSync(join(folder, path)).size)
      .sort((a, b) => a - b);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const middle = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? 0;
  const scripts =
    brotli(readFileSync(join(folder, "pagefind.js"))) + brotli(readFileSync(join(site, "assets/search.js")));
  // All but the scripts is compressed as it lies there.
  const always =
    scripts +
    total(sizes("pagefind-entry.json")) +
    total(sizes("wasm.*")) +
    total(sizes("*.pf_meta")) +
    total(sizes("filter/*"));
  const parts = sizes("index/*");
  const results = 5 * middle(sizes("fragment/*"));
  const [, said = "0"] =
    /loads about (\d+) kilobytes/.exec(readFileSync(join(site, "search/index.html"), "utf8")) ?? [];
  return {
    median: always + middle(parts) + results,
    largest: always + (parts.at(-1) ?? 0) + results,
    said: Number(said),
  };
}
