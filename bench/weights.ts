/** What a built site costs its readers: bytes on the wire, by kind of page and for a first search. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compressed } from "../audit/weight.ts";
import { median } from "./figures.ts";

export interface PageWeight {
  /** Such as `home`, `services/…` and `services (page 2 and on)`. */
  readonly kind: string;
  readonly pages: number;
  /** Bytes of HTML with its styles and scripts in it, as a host sends them. */
  readonly median: number;
  readonly largest: number;
}

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

/** Of every kind of page of a built site, in order of path; without the web editor, which is for staff, and `others`. */
export function pageWeights(site: string, others: readonly string[] = []): readonly PageWeight[] {
  const exclude = ["admin", ...others].map((folder) => `${folder}/**`);
  const kinds = Map.groupBy(globSync("**/*.html", { cwd: site, exclude }).sort(), kindOf);
  return [...kinds].map(([kind, paths]) => {
    const step = Math.max(1, Math.floor(paths.length / sample));
    const sizes = paths.map((path) => statSync(join(site, path)).size);
    const longest = sizes.indexOf(Math.max(...sizes));
    const weights = paths
      .filter((_, index) => index % step === 0 || index === longest)
      .map((path) => compressed(readFileSync(join(site, path))));
    return { kind, pages: paths.length, median: median(weights), largest: Math.max(...weights) };
  });
}

export interface SearchWeight {
  /** Bytes of a search for a word that stands in the median, and in the largest, part of the index. */
  readonly median: number;
  readonly largest: number;
  /** What the search page says of it, in kilobytes. */
  readonly said: number;
}

/**
 * The program of the search, its list of pages, one part of the index, the filters and the first five results; of several
 * languages, in the one that loads most.
 */
export function searchWeight(site: string): SearchWeight {
  const folder = join(site, "pagefind");
  const sizes = (pattern: string) =>
    globSync(pattern, { cwd: folder }).map((path) => statSync(join(folder, path)).size);
  const scripts = [join(folder, "pagefind.js"), join(site, "assets/search.js")].map((path) =>
    compressed(readFileSync(path)),
  );
  const [, said = "0"] =
    /loads about (\d+) kilobytes/.exec(readFileSync(join(site, "search/index.html"), "utf8")) ?? [];
  const weights = globSync("*.pf_meta", { cwd: folder }).map((list) => {
    const [, language] = /^pagefind\.(.+)_[^_]+\.pf_meta$/.exec(list) ?? [];
    const own = sizes(`wasm.${language}.*`);
    // All but the scripts is compressed as it lies there.
    const always = [
      own.length > 0 ? own : sizes("wasm.unknown.*"),
      ["pagefind-entry.json", list, `filter/${language}_*`].flatMap(sizes),
    ].flat();
    const parts = sizes(`index/${language}_*`);
    const results = 5 * median(sizes(`fragment/${language}_*`));
    const rest = [...scripts, ...always, results].reduce((sum, size) => sum + size);
    return { median: rest + median(parts), largest: rest + Math.max(...parts), said: Number(said) };
  });
  return weights.sort((a, b) => b.median - a.median)[0] as SearchWeight;
}
