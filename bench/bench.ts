/** What Signpost costs against the size of a site and beside other generators: every measurement of `npm run bench`. */
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stopwatch } from "../lib/clock.ts";
import { place } from "../lib/editing/workspace/rehearsal.ts";
import { KeptSite } from "../lib/eleventy/kept-site.ts";
import type { StopsFile } from "../lib/import/mobile-stops.ts";
import { loadModel } from "../lib/load-model.ts";
import type { Model } from "../lib/model.ts";
import { measureComposition } from "./composition.ts";
import { expanders, measureExpansion } from "./expansion.ts";
import { type Cell, median, shown } from "./figures.ts";
import { guidanceContent, type Sheet, sheets } from "./guidance-content.ts";
import { benchDay, type ContentFiles } from "./own-site.ts";
import { eleventy } from "./peers/eleventy.ts";
import { hugo } from "./peers/hugo.ts";
import { type Look, lookOf, type Peer } from "./peers/peer.ts";
import { isInstalled, type Run, run } from "./process-run.ts";
import { serviceContent } from "./service-content.ts";
import type { Stages } from "./stages.ts";
import { madeUp, repeated, timetableContent } from "./timetables.ts";
import { budget, pageWeights, searchWeight, verdict } from "./weights.ts";

export interface Section {
  readonly title: string;
  readonly note: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface BenchOptions {
  /** An empty folder for everything that is generated and built. */
  readonly folder: string;
  /** Fewer and smaller sizes, each run once. */
  readonly quick: boolean;
  /** Real timetables, beside the made-up ones; there may be none. */
  readonly timetables: readonly StopsFile[];
  /** Told of each step as it begins. */
  readonly tell: (step: string) => void;
}

const seed = 1;
const environment = { ...process.env, SITE_DATE: benchDay.toString() };
const stageNames = ["read and check", "timetable", "pages", "feeds and calendars", "search index"] as const;

function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) place(folder, { path, text });
}

/** A build into a folder that is not there yet, as a process. */
function build(content: string, output: string): Promise<Run> {
  rmSync(output, { recursive: true, force: true });
  return node("scripts/build.ts", "--no-search", "--content", content, "--out", output);
}

const node = (script: string, ...parts: string[]) => run(process.execPath, [script, ...parts], ".", environment);

async function times<Result>(count: number, task: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let number = 0; number < count; number += 1) results.push(await task());
  return results;
}

const of = <Item>(items: readonly Item[], value: (item: Item) => number | undefined) =>
  median(items.flatMap((item) => value(item) ?? []));

/** The middle of each: seconds, processor seconds and peak memory. */
const costs = (runs: readonly Run[]) =>
  [of(runs, (one) => one.seconds), of(runs, (one) => one.processor), of(runs, (one) => one.peak)] as const;

export class Bench {
  readonly #options: BenchOptions;
  readonly #runs: number;

  constructor(options: BenchOptions) {
    this.#options = options;
    this.#runs = options.quick ? 1 : 3;
  }

  async sections(): Promise<readonly Section[]> {
    const sizes = this.#options.quick ? [100, 1000] : [100, 1000, 10_000];
    return [
      ...(await this.#bySize(sizes)),
      await this.#besidePeers(this.#options.quick ? [500, 2000] : [2000, 10_000]),
      await this.#timetables(),
      await this.#edit(),
      this.#expansion(),
      await this.#composition(),
      ...this.#readers(sizes.filter((size) => size !== 1000 || this.#options.quick)),
    ];
  }

  #path(name: string): string {
    return join(this.#options.folder, name);
  }

  /** The folder of the content, which is generated when it is first asked for. */
  #content(name: string, generate: () => ContentFiles): string {
    const folder = this.#path(name);
    if (!existsSync(folder)) write(folder, generate());
    return folder;
  }

  #directory(files: number): string {
    return this.#content(`content-${files}`, () => serviceContent(files, seed));
  }

  #model(files: number): Model {
    const loaded = loadModel(this.#directory(files), () => benchDay);
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
    return loaded.model;
  }

  /** Leaves the built sites, with their search index, for the readers' tables. */
  async #bySize(sizes: readonly number[]): Promise<readonly Section[]> {
    const whole: Cell[][] = [];
    const parts: Cell[][] = stageNames.map((name) => [name]);
    let before: { seconds: number; stages: readonly number[] } | undefined;
    for (const size of sizes) {
      this.#options.tell(`a site of ${size} files`);
      const content = this.#directory(size);
      const site = this.#path(`site-${size}`);
      const builds = await times(this.#runs, () => build(content, site));
      const checks = await times(this.#runs, () => node("scripts/check.ts", "--content", content));
      const stages = await times(this.#runs, async () => {
        rmSync(join(site, "pagefind"), { recursive: true, force: true });
        return JSON.parse((await node("bench/stages.ts", content, site)).output) as Stages;
      });
      const [seconds, processor, peak] = costs(builds);
      const { pages = 0, files = 0 } = stages[0] ?? {};
      const perStage = stageNames.map((name) => of(stages, ({ milliseconds }) => milliseconds[name]));
      whole.push([
        size,
        pages,
        files,
        seconds,
        processor,
        peak,
        (seconds * 1000) / pages,
        before && seconds / before.seconds,
        of(checks, (one) => one.seconds),
      ]);
      for (const [index, row] of parts.entries()) {
        const own = perStage[index] as number;
        row.push(own, before && own / (before.stages[index] as number));
      }
      before = { seconds, stages: perStage };
    }
    return [
      {
        title: "By size",
        note: `Whole builds without the search index, each in a process and a folder of its own; the check by itself. Median of ${this.#runs}. Growth is against the line above.`,
        header: [
          "files",
          "pages",
          "files written",
          "build, s",
          "processor, s",
          "peak, MB",
          "ms a page",
          "growth",
          "check, s",
        ],
        rows: whole,
      },
      {
        title: "By stage",
        note: `Milliseconds of each stage, in one process, without writing but for the search index. Median of ${this.#runs}.`,
        header: ["stage", ...sizes.flatMap((size) => [`${shown(size)} files`, "growth"])],
        rows: parts,
      },
    ];
  }

  async #besidePeers(sizes: readonly number[]): Promise<Section> {
    const rows: Cell[][] = [];
    const medians = new Map<string, number>();
    const look = await this.#look();
    const [least = 0] = sizes;
    const most = sizes.at(-1) ?? 0;
    for (const size of sizes) {
      const all = sheets(size, seed);
      const peers = this.#peers(all, look);
      const content = this.#content(`guidance-${size}`, () => guidanceContent(all));
      for (const { name, files } of peers) write(this.#path(`${name}-${size}`), files);
      const runs = new Map<string, Run[]>([
        ["Signpost", []],
        ...peers.map(({ name }) => [name, []] as [string, Run[]]),
      ]);
      for (let turn = 1; turn <= this.#runs; turn += 1) {
        this.#options.tell(`${size} fact sheets beside ${peers.map(({ name }) => name).join(" and ")}, turn ${turn}`);
        runs.get("Signpost")?.push(await build(content, this.#path(`site-guidance-${size}`)));
        for (const { name, command } of peers) {
          const folder = this.#path(`${name}-${size}`);
          rmSync(join(folder, "_site"), { recursive: true, force: true });
          const [program, ...parts] = command;
          runs.get(name)?.push(await run(program, parts, folder, process.env));
        }
      }
      const own = runs.get("Signpost") ?? [];
      for (const [name, results] of runs) {
        const [seconds, processor, peak] = costs(results);
        medians.set(`${name} ${size}`, seconds);
        const smaller = medians.get(`${name} ${least}`);
        const ratios = results.map((one, index) => (own[index]?.seconds ?? 0) / one.seconds);
        const processors = results.map((one, index) => (own[index]?.processor ?? 0) / (one.processor ?? 0));
        rows.push([
          name,
          size,
          seconds,
          processor,
          peak,
          (seconds * 1000) / size,
          results === own ? undefined : median(ratios),
          results === own ? undefined : median(processors),
          size === least || smaller === undefined ? undefined : seconds / smaller,
        ]);
      }
    }
    const pages = globSync("**/*.html", { cwd: this.#path(`site-guidance-${most}`) }).length;
    return {
      title: "Beside other generators",
      note: `The same fact sheets, about 900 words each, as pages with the same styles and script in them and the same parts, a list of all, a home page and RSS; no search. Run by turns, each into an empty folder; the ratios are Signpost's to the other's, the median of ${this.#runs} pairs: below 1 Signpost is faster. Of ${shown(most)} sheets Signpost makes ${shown(pages)} pages, its further lists among them, checks the content, and writes Atom, JSON Feed and open data besides.`,
      header: [
        "generator",
        "sheets",
        "build, s",
        "processor, s",
        "peak, MB",
        "ms a sheet",
        "ratio",
        "ratio of processor",
        "growth",
      ],
      rows,
    };
  }

  /** Those that are found on this machine. */
  #peers(all: readonly Sheet[], look: Look): readonly Peer[] {
    const command = resolve("node_modules/@11ty/eleventy/cmd.cjs");
    return [
      ...(isInstalled("hugo") ? [hugo(all, look)] : []),
      ...(existsSync(command) ? [eleventy(all, look, command)] : []),
    ];
  }

  /** The styles and the script of a fact sheet, as Signpost builds it. */
  async #look(): Promise<Look> {
    const [sheet] = sheets(1, seed) as [Sheet];
    const site = this.#path("site-of-one-sheet");
    await build(
      this.#content("one-sheet", () => guidanceContent([sheet])),
      site,
    );
    return lookOf(readFileSync(join(site, `fact-sheets/${sheet.id}/index.html`), "utf8"));
  }

  async #timetables(): Promise<Section> {
    const { quick, timetables } = this.#options;
    const county = [madeUp(quick ? 100 : 550, seed)];
    const country = quick ? 1000 : 5500;
    const cases = [
      ["a county, made up", county],
      [`the county again and again, to ${shown(country)} stops`, repeated(county, country)],
      ...(timetables.length > 0
        ? [
            ["the timetables given", timetables] as const,
            ["them again and again, to 5,500 stops", repeated(timetables, 5500)] as const,
          ]
        : []),
    ] as const;
    const rows: Cell[][] = [];
    for (const [index, [name, sources]] of cases.entries()) {
      this.#options.tell(`timetables: ${name}`);
      const { files, stops } = timetableContent(sources);
      const content = this.#content(`timetables-${index}`, () => files);
      const runs = await times(this.#runs, () => build(content, this.#path("site-timetables")));
      const [seconds, processor, peak] = costs(runs);
      rows.push([name, stops, seconds, processor, peak, (seconds * 1000) / stops]);
    }
    return {
      title: "Timetables with many stops",
      note: `Imported, then built without the search index. Median of ${this.#runs}.`,
      header: ["timetables", "stops", "build, s", "processor, s", "peak, MB", "ms a stop"],
      rows,
    };
  }

  /** The site of `npm start`, at 1,000 files. */
  async #edit(): Promise<Section> {
    this.#options.tell("an edit at 1,000 files");
    const content = this.#path("edited");
    cpSync(this.#directory(1000), content, { recursive: true });
    const site = new KeptSite(content, this.#path("site-edited"));
    await site.update(
      () => benchDay,
      () => {},
    );
    const shown: number[] = [];
    const done: number[] = [];
    const edited = join(content, "services/service-7.md");
    const text = readFileSync(edited, "utf8");
    for (let number = 1; number <= 2 * this.#runs + 1; number += 1) {
      writeFileSync(edited, text.replace(/^title: .*$/m, `title: Renamed group ${number}`));
      const elapsed = stopwatch();
      await site.update(
        () => benchDay,
        () => shown.push(elapsed()),
      );
      done.push(elapsed());
    }
    return {
      title: "An edit while npm start runs",
      note: `A service of a site of 1,000 files gets another title. Milliseconds from the edit, the median of ${shown.length}.`,
      header: ["", "ms"],
      rows: [
        ["every page is up to date", median(shown)],
        ["feeds, calendars and data are, too", median(done)],
      ],
    };
  }

  #expansion(): Section {
    this.#options.tell("the days of schedules");
    const { library } = this.#model(1000);
    const schedules = library.services.flatMap((service) => service.schedules);
    const until = benchDay.add({ weeks: 26 });
    const results = Array.from({ length: 2 * this.#runs + 1 }, () =>
      measureExpansion(expanders, schedules, benchDay, until),
    );
    const names = Object.keys(expanders) as (keyof typeof expanders)[];
    const own = of(results, ({ milliseconds }) => milliseconds["Signpost (rrule-temporal)"]);
    return {
      title: "The days of schedules",
      note: `${schedules.length} schedules over 26 weeks, ${shown(results[0]?.days)} days, the same from all. The median of ${results.length}. The schedules began in 2022: rrule-temporal goes straight to the days asked for, the others walk there.`,
      header: ["library", "ms", "Signpost's to it"],
      rows: names.map((name) => {
        const taken = of(results, ({ milliseconds }) => milliseconds[name]);
        return [name, taken, own / taken];
      }),
    };
  }

  async #composition(): Promise<Section> {
    const subscribers = this.#options.quick ? 1000 : 10_000;
    this.#options.tell(`the newsletter for ${subscribers} subscribers`);
    const model = this.#model(1000);
    const results = await times(this.#runs, () => measureComposition(model, subscribers));
    const taken = of(results, ({ milliseconds }) => milliseconds);
    const { messages = 0, bytes = 0 } = results[0] ?? {};
    return {
      title: "The newsletter",
      note: `The newest edition of a site of 1,000 files for ${shown(subscribers)} subscribers, most with an area of their own, as the bytes that go to the mail server. Median of ${this.#runs}.`,
      header: ["messages", "bytes a message", "s", "ms a message"],
      rows: [[messages, bytes / messages, taken / 1000, taken / messages]],
    };
  }

  #readers(sizes: readonly number[]): readonly Section[] {
    return sizes.map((size) => {
      this.#options.tell(`what readers of ${size} files load`);
      const site = this.#path(`site-${size}`);
      const pages = pageWeights(site).map(({ kind, pages, median, largest, requests, script }): Cell[] => {
        return [kind, pages, median, largest, verdict(largest), requests, script];
      });
      const { median: usual, largest, said } = searchWeight(site);
      return {
        title: `What readers load, at ${shown(size)} files`,
        note: `Bytes of HTML with its styles after Brotli, against a budget of ${shown(budget)}; requests and JavaScript of the largest page of the kind. A first search loads ${Math.round(usual / 1000)} kB, for a word in the largest part of the index ${Math.round(largest / 1000)} kB; the search page says ${said}.`,
        header: ["page", "pages", "median", "largest", "within", "requests", "JavaScript"],
        rows: pages,
      };
    });
  }
}
