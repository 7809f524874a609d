/** What Signpost costs against the size of a site and beside other generators, and its readers: all of `npm run bench`. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { budget } from "../audit/weight.ts";
import { loadModel } from "../lib/load-model.ts";
import { Refusal } from "../lib/refusal.ts";
import { changesTo, furtherLanguages } from "./country.ts";
import { measureEdits } from "./edits.ts";
import { type Cell, median, shown } from "./figures.ts";
import { guidanceContent, type Sheet, sheets } from "./guidance-content.ts";
import { benchDay, ownSite } from "./own-site.ts";
import { eleventy, hugo, type Look, lookOf } from "./peers.ts";
import { type Run, run } from "./process-run.ts";
import { serviceContent } from "./service-content.ts";
import { addLanguages } from "./stand-in-translation.ts";
import { type Section, withThen } from "./then.ts";
import { pageWeights, searchWeight } from "./weights.ts";

export interface BenchOptions {
  /** An empty folder for everything that is generated and built. */
  readonly folder: string;
  /** Fewer and smaller sizes, each run once. */
  readonly quick: boolean;
  /** CSV files for `npm run import`; there may be none. */
  readonly timetables: readonly string[];
  /** Whether Hugo is on this machine. */
  readonly hasHugo: boolean;
  /** Told of each step as it begins. */
  readonly tell: (step: string) => void;
}

const seed = 1;
const environment = { ...process.env, SITE_DATE: benchDay.toString() };
const node = (script: string, ...parts: string[]) => run(process.execPath, [script, ...parts], ".", environment);

/** A build into a folder that is not there yet, as a process. */
function build(content: string, output: string, ...options: string[]): Promise<Run> {
  rmSync(output, { recursive: true, force: true });
  return node("scripts/build.ts", "--content", content, "--out", output, ...options);
}

function write(folder: string, files: ReadonlyMap<string, string>): string {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function times<Result>(count: number, task: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let number = 0; number < count; number += 1) results.push(await task());
  return results;
}

const of = <Item>(items: readonly Item[], value: (item: Item) => number | undefined) =>
  median(items.flatMap((item) => value(item) ?? []));

const costNames = ["build, s", "processor, s", "peak, MB"];
const costs = (runs: readonly Run[]) =>
  [of(runs, (one) => one.seconds), of(runs, (one) => one.processor), of(runs, (one) => one.peak)] as const;

/** Measures everything, one after another. Refuses timetables that cannot be imported. */
export async function bench(options: BenchOptions): Promise<readonly Section[]> {
  // First, since it may have to refuse what it is given.
  const country = options.timetables.length > 0 ? [await ofCountry(options)] : [];
  const sizes = options.quick ? [100, 1000] : [100, 1000, 10_000];
  const sections = [
    await bySize(sizes, options),
    await besidePeers(options.quick ? [500, 2000] : [2000, 10_000], options),
    ...country,
    await ofEdits(options),
    ...[Math.min(...sizes), Math.max(...sizes)].map((size) => forReaders(size, options)),
  ];
  return sections.map(withThen);
}

const runsOf = ({ quick }: BenchOptions) => (quick ? 1 : 3);

/** Of one timetable, a quarter of those given, half and all: in one language, and the last in five. */
async function ofCountry({ folder, quick, timetables, tell }: BenchOptions): Promise<Section> {
  const lender = write(join(folder, "country"), ownSite([]));
  const all = timetables.length;
  const counts = quick ? [all] : [...new Set([1, Math.ceil(all / 4), Math.ceil(all / 2), all])];
  const rows: Cell[][] = [];
  for (const count of counts) {
    const content = join(folder, `timetables-${count}`);
    const files = timetables.slice(0, count);
    const imported = await node("scripts/import.ts", ...files, "--site", lender, "--out", content).catch(
      (error: Error) => {
        throw new Refusal(error.message, 2);
      },
    );
    const stops = Number(/Imported (\d+) of/.exec(imported.output)?.[1]);
    const loaded = loadModel(content, () => benchDay);
    if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
    write(content, changesTo(loaded.model, 200));
    for (const further of count === all ? [[], furtherLanguages] : [[]]) {
      const spoken = 1 + further.length;
      tell(`${stops} stops in ${spoken === 1 ? "one language" : `${spoken} languages`}`);
      if (spoken > 1) addLanguages(content, further, (text) => `${text} *`);
      const site = join(folder, "site-country");
      const { seconds, processor, peak } = await build(content, site, "--no-search");
      const pages = globSync("**/*.html", { cwd: site }).length;
      const heaviest = [pageWeights(site, further), ...further.map((one) => pageWeights(join(site, one)))].flat();
      if (count === all) await build(content, site);
      const search = count === all ? searchWeight(site) : undefined;
      rows.push([
        count,
        stops,
        spoken,
        pages,
        seconds,
        processor,
        peak,
        ((processor ?? Number.NaN) * 1000) / pages,
        Math.max(...heaviest.map(({ largest }) => largest)),
        search && Math.round(search.median / 1000),
      ]);
    }
  }
  return {
    title: "A country",
    note: `Timetables of mobile services, imported, with 200 changes to them, built without the search index; once each. The largest page is in bytes after Brotli, against a budget of ${shown(budget)}. The first search is of an index that a build of its own made, in the language that loads most.`,
    header: [
      "timetables",
      "stops",
      "languages",
      "pages",
      ...costNames,
      "processor ms a page",
      "largest page",
      "first search, kB",
    ],
    rows,
  };
}

/** Of a site of 1,000 files while `npm start` runs. */
async function ofEdits(options: BenchOptions): Promise<Section> {
  options.tell("edits of a site of 1,000 files");
  const times = 2 * runsOf(options) + 1;
  const taken = await measureEdits(serviceContent(1000, seed), join(options.folder, "edited"), times);
  return {
    title: "An edit while npm start runs",
    note: `A site of 1,000 files. Seconds from the edit until the server gives the page with it, the median of ${times}.`,
    header: ["what is edited", "s"],
    rows: Object.entries(taken).map(([what, seconds]) => [what, median(seconds)]),
  };
}

/** Leaves the built sites, with their search index, for the readers' tables. */
async function bySize(sizes: readonly number[], options: BenchOptions): Promise<Section> {
  const rows: Cell[][] = [];
  let before: number | undefined;
  for (const size of sizes) {
    options.tell(`a site of ${size} files`);
    const content = write(join(options.folder, `content-${size}`), serviceContent(size, seed));
    const site = join(options.folder, `site-${size}`);
    const builds = await times(runsOf(options), () => build(content, site, "--no-search"));
    const files = globSync("**/*.*", { cwd: site });
    const pages = files.filter((path) => path.endsWith(".html")).length;
    const checks = await times(runsOf(options), () => node("scripts/check.ts", "--content", content));
    const whole = await build(content, site);
    const [seconds, processor, peak] = costs(builds);
    rows.push([
      size,
      pages,
      files.length,
      seconds,
      processor,
      peak,
      (seconds * 1000) / pages,
      before && seconds / before,
      of(checks, (one) => one.seconds),
      whole.seconds,
    ]);
    before = seconds;
  }
  return {
    title: "By size",
    note: `Whole builds without the search index, each in a process and a folder of its own; the check by itself; and once with the index. Median of ${runsOf(options)}. Growth is against the line above.`,
    header: ["files", "pages", "files written", ...costNames, "ms a page", "growth", "check, s", "with index, s"],
    rows,
  };
}

async function besidePeers(sizes: readonly number[], options: BenchOptions): Promise<Section> {
  const path = (name: string) => join(options.folder, name);
  const rows: Cell[][] = [];
  const least = new Map<string, number>();
  let pages = 0;
  const look = await lookOfSheet(path("one-sheet"));
  for (const size of sizes) {
    const all = sheets(size, seed);
    const content = write(path(`guidance-${size}`), guidanceContent(all));
    const peers = [...(options.hasHugo ? [hugo(all, look)] : []), eleventy(all, look)];
    const builders = new Map<string, () => Promise<Run>>([
      ["Signpost", () => build(content, path("site-guidance"), "--no-search")],
      ...peers.map(({ name, files, command: [program, ...parts] }) => {
        const folder = write(path(`${name}-${size}`), files);
        const task = () => {
          rmSync(join(folder, "_site"), { recursive: true, force: true });
          return run(program, parts, folder, process.env);
        };
        return [name, task] as const;
      }),
    ]);
    const turns = await times(runsOf(options), async () => {
      options.tell(`${size} fact sheets beside ${peers.map(({ name }) => name).join(" and ")}`);
      const runs = new Map<string, Run>();
      for (const [name, task] of builders) runs.set(name, await task());
      return runs;
    });
    const ratio = (name: string, value: (one: Run) => number | undefined) =>
      of(turns, (runs) => (value(runs.get("Signpost") as Run) ?? Number.NaN) / (value(runs.get(name) as Run) ?? 0));
    for (const name of builders.keys()) {
      const [seconds, processor, peak] = costs(turns.map((runs) => runs.get(name) as Run));
      const smaller = least.get(name);
      least.set(name, smaller ?? seconds);
      const ratios =
        name === "Signpost"
          ? [undefined, undefined]
          : [ratio(name, (one) => one.seconds), ratio(name, (one) => one.processor)];
      rows.push([
        name,
        size,
        seconds,
        processor,
        peak,
        (seconds * 1000) / size,
        ...ratios,
        smaller && seconds / smaller,
      ]);
    }
    pages = globSync("**/*.html", { cwd: path("site-guidance") }).length;
  }
  return {
    title: "Beside other generators",
    note: `The same fact sheets, about 900 words each, as pages with the same styles and script in them and the same parts, a list of all, a home page and RSS; no search. Run by turns, each into an empty folder; the ratios are Signpost's to the other's, the median of ${runsOf(options)} pairs: below 1 Signpost is faster. Of ${shown(sizes.at(-1))} sheets Signpost makes ${shown(pages)} pages, its further lists among them, checks the content, and writes Atom, JSON Feed and open data besides.`,
    header: ["generator", "sheets", ...costNames, "ms a sheet", "ratio", "ratio of processor", "growth"],
    rows,
  };
}

/** The styles and the script of a fact sheet, as Signpost builds it. */
async function lookOfSheet(folder: string): Promise<Look> {
  const [sheet] = sheets(1, seed) as [Sheet];
  await build(write(join(folder, "content"), guidanceContent([sheet])), join(folder, "site"), "--no-search");
  return lookOf(readFileSync(join(folder, `site/fact-sheets/${sheet.id}/index.html`), "utf8"));
}

function forReaders(size: number, { folder, tell }: BenchOptions): Section {
  tell(`what readers of ${size} files load`);
  const site = resolve(folder, `site-${size}`);
  const { median: usual, largest, said } = searchWeight(site);
  return {
    title: `What readers load, at ${shown(size)} files`,
    note: `Bytes of HTML with its styles after Brotli, against a budget of ${shown(budget)}. A first search loads ${Math.round(usual / 1000)} kB, for a word in the largest part of the index ${Math.round(largest / 1000)} kB; the search page says ${said}.`,
    header: ["page", "pages", "median", "largest", "within"],
    rows: pageWeights(site).map(({ kind, pages, median, largest }) => [
      kind,
      pages,
      median,
      largest,
      largest <= budget ? "yes" : `${largest - budget} bytes too many`,
    ]),
  };
}
