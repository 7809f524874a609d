/** What Eleventy builds: the model of the content, read anew before every build. */
import type { UserConfig } from "@11ty/eleventy";
import { isAsOf, siteDate } from "../clock.ts";
import { emptyMemory } from "../content/memory.ts";
import type { Problem } from "../content/problem.ts";
import { problemLines } from "../content/report-problems.ts";
import { loadModel } from "../load-model.ts";
import type { Model } from "../model.ts";
import type { PageFacts } from "./finish-pages.ts";
import type { PagePolicy } from "./headers.ts";
import { overridesOf } from "./overrides.ts";

/** The content has problems. Its message is what `npm run check` says. */
export class ContentProblems extends Error {
  /** Eleventy prints no stack of such an error. */
  readonly skipOriginalStack = true;

  constructor(problems: readonly Problem[], folder: string) {
    super([...problemLines(problems, "text", folder), "", `${problems.length} to mend.`].join("\n"));
  }
}

type Loaded = ReturnType<typeof loadModel>;

/** A page that was written, by its path in the folder that is published. */
export type WrittenPage = PageFacts & PagePolicy;

/** The site of which pages in a further language are a part. */
export interface Whole {
  /** Where they are in it: `cy` */
  readonly folder: string;
  /** Told at the end what was written. */
  readonly tell: (written: { readonly pages: readonly WrittenPage[]; readonly files: ReadonlySet<string> }) => void;
}

/** What a run of Eleventy builds of a model. */
export interface BuildOf {
  readonly overrides?: string | undefined;
  readonly partOf?: Whole;
  readonly ahead?: string;
}

export class Content {
  readonly #load: () => Loaded;
  readonly #folder: string;
  /** Where templates and styles are that go before ours. */
  readonly overrides: string | undefined;
  /** Absent for a whole site. */
  readonly partOf: Whole | undefined;
  /** The one template whose pages are made ahead of the site; absent for all of it. */
  readonly ahead: string | undefined;
  #loaded: Loaded;

  /** @param load asked again before every build but the first */
  constructor(load: () => Loaded, { overrides, partOf, ahead }: BuildOf = {}, folder = "content") {
    this.overrides = overrides;
    this.partOf = partOf;
    this.ahead = ahead;
    this.#load = load;
    this.#folder = folder;
    this.#loaded = load();
  }

  read(): void {
    this.#loaded = this.#load();
  }

  /** Absent when there is nothing to mend. */
  get problems(): ContentProblems | undefined {
    return "problems" in this.#loaded ? new ContentProblems(this.#loaded.problems, this.#folder) : undefined;
  }

  /** Throws ContentProblems where there is no model. */
  get model(): Model {
    if ("problems" in this.#loaded) throw new ContentProblems(this.#loaded.problems, this.#folder);
    return this.#loaded.model;
  }
}

/** Where a configuration carries what it is to build, if that is not `content/`. Known by name, as Eleventy loads its file by itself. */
const provided = Symbol.for("signpost.content");

/** Lets the configuration build this model. To be called before its file is read: in Eleventy's option `config`. */
export function provideModel(eleventy: UserConfig, model: Model, options: BuildOf = {}): void {
  Object.assign(eleventy, { [provided]: new Content(() => ({ model }), options) });
}

/**
 * The content that the configuration builds. A build stops at its problems. While somebody works on it, nothing is written until
 * they are mended, so the last good site stays in view.
 */
export function contentOf(eleventy: UserConfig, environment: NodeJS.ProcessEnv): Content {
  const memory = emptyMemory();
  const load = () => loadModel("content", (zone) => siteDate(environment, zone), { memory, asOf: isAsOf(environment) });
  const content =
    (eleventy as { [provided]?: Content })[provided] ?? new Content(load, { overrides: overridesOf("content") });
  let first = true;
  eleventy.on("eleventy.before", ({ runMode }) => {
    if (!first) content.read();
    first = false;
    if (!content.problems) return;
    if (runMode === "build") throw content.problems;
    console.error(`${content.problems.message} Until then the site stays as it was.`);
  });
  eleventy.addPreprocessor("problems", "*", () => (content.problems ? false : undefined));
  return content;
}
