/** What a built site costs its readers: bytes on the wire, by kind of page and for a first search. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { median } from "./figures.ts";

/** What fits into the first round trip: ten packets of 1,460 bytes. */
export const budget = 14_600;

/** Whether so many bytes are within the budget, in words. */
export function verdict(bytes: number): string {
  return bytes <= budget ? "yes" : `${bytes - budget} bytes too many`;
}

export interface PageWeight {
  /** Such as `home`, `services/…` and `services (page 2 and on)`. */
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

/** Bytes on the wire, as a host that compresses ahead of time by Brotli sends them. */
export const compressed = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;

/** Of a kind with more pages than this some are weighed, at least so many, spread evenly, and the longest. */
const sample = 60;

/** `services/walking-group/index.html` is of the kind `services/…`; later pages of a list are of their list's. */
function kindOf(path: string): string {
  const parts = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter((part) => part !== "");
  const paged = /^(.+)\/page\/\d+$/.exec(parts.join("/"));
  if (paged?.[1]) return `${kindOf(paged[1])} (page 2 and on)`;
  if (parts.length < 2) return parts[0] ?? "home";
  return [parts[0], "…", ...parts.slice(2, 3)].join("/");
}

const inline = /<script>([\s\S]*?)<\/script>/g;
const sources = /<script[^>]* src="([^"]+)"/g;

/** The path under which the site is hosted, as its home page gives it: `/`, or `/signpost/` of `https://example.org/signpost/`. */
function basePath(site: string): string {
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(site, "index.html"), "utf8")) ?? [];
  return address === undefined ? "/" : new URL(address).pathname;
}

/** Of every kind of page of a built site, in order of path; without the web editor, which is for staff. */
export function pageWeights(site: string): readonly PageWeight[] {
  const base = basePath(site);
  const kinds = Map.groupBy(globSync("**/*.html", { cwd: site, exclude: ["admin/**"] }).sort(), kindOf);
  return [...kinds].map(([kind, paths]) => {
    const step = Math.max(1, Math.floor(paths.length / sample));
    const longest = longestOf(site, paths);
    const weighed = paths
      .filter((path, index) => index % step === 0 || path === longest)
      .map((path) => ({ path, bytes: compressed(readFileSync(join(site, path))) }))
      .sort((a, b) => a.bytes - b.bytes);
    const largest = weighed.at(-1) as (typeof weighed)[number];
    const html = readFileSync(join(site, largest.path), "utf8");
    const own = [...html.matchAll(inline)].map(([, code = ""]) => code).join("\n");
    const others = [...html.matchAll(sources)].map(([, path = ""]) =>
      readFileSync(join(site, path.slice(base.length))),
    );
    return {
      kind,
      pages: paths.length,
      median: median(weighed.map(({ bytes }) => bytes)),
      largest: largest.bytes,
      // The page and the mark in the browser's tab.
      requests: 2 + others.length,
      script: [own, ...others].reduce((sum, code) => sum + (code.length > 0 ? compressed(code) : 0), 0),
    };
  });
}

/** The path of the longest of some files, which may weigh most. */
function longestOf(site: string, paths: readonly string[]): string | undefined {
  const sizes = paths.map((path) => statSync(join(site, path)).size);
  return paths[sizes.indexOf(Math.max(...sizes))];
}

/** The program of the search, its list of pages, one part of the index, the filters and the first five results. */
export function searchWeight(site: string): SearchWeight {
  const folder = join(site, "pagefind");
  const sizes = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((path) => statSync(join(folder, path)).size);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const scripts =
    compressed(readFileSync(join(folder, "pagefind.js"))) + compressed(readFileSync(join(site, "assets/search.js")));
  // All but the scripts is compressed as it lies there.
  const always =
    scripts +
    total(sizes("pagefind-entry.json")) +
    total(sizes("wasm.*")) +
    total(sizes("*.pf_meta")) +
    total(sizes("filter/*"));
  const parts = sizes("index/*");
  const results = 5 * median(sizes("fragment/*"));
  const [, said = "0"] =
    /loads about (\d+) kilobytes/.exec(readFileSync(join(site, "search/index.html"), "utf8")) ?? [];
  return {
    median: always + median(parts) + results,
    largest: always + Math.max(...parts) + results,
    said: Number(said),
  };
}
