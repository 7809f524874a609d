/** A site that is built once and then kept up to date with its content, by writing no more than has changed. */
import { hash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../content/problem.ts";
import { emptyMemory } from "../content/read.ts";
import { loadModel } from "../load-model.ts";
import type { Model } from "../model.ts";
import { buildSite } from "./build.ts";
import { siteContents } from "./site-contents.ts";
import type { SiteFile } from "./site-writer.ts";

const digestOf = ({ content }: SiteFile) => hash("sha1", content);

export class KeptSite {
  readonly #content: string;
  readonly #output: string;
  readonly #memory = emptyMemory();
  /** Of each file as it was written last, by path. */
  #digests = new Map<string, string>();
  /** The settings of the site as it stands, on which more depends than its pages; none before it is built. */
  #settings: string | undefined;

  constructor(content: string, output: string) {
    this.#content = content;
    this.#output = output;
  }

  /**
   * Brings the folder up to date. `onPages` is called when every page is, before the feeds and calendars are. Returns the
   * content's problems; with any, and when a template throws, the folder stays as it was.
   */
  async update(today: (zone: string) => Temporal.PlainDate, onPages: () => void): Promise<readonly Problem[]> {
    const loaded = loadModel(this.#content, today, this.#memory);
    if ("problems" in loaded) return loaded.problems;
    const settings = JSON.stringify(loaded.model.library.site);
    if (settings !== this.#settings) {
      const digests = new Map<string, string>();
      const tell = (file: SiteFile) => digests.set(file.path, digestOf(file));
      await buildSite(loaded.model, this.#output, { search: false, tell });
      this.#digests = digests;
      this.#settings = settings;
      onPages();
    } else await this.#writeChanged(loaded.model, onPages);
    return [];
  }

  async #writeChanged(model: Model, onPages: () => void): Promise<void> {
    const digests = new Map<string, string>();
    let changed: SiteFile[] = [];
    const write = () => {
      for (const { path, content } of changed) {
        mkdirSync(dirname(join(this.#output, path)), { recursive: true });
        writeFileSync(join(this.#output, path), content);
      }
      changed = [];
    };
    let pagesAreMade = false;
    for await (const file of siteContents(model)) {
      if (!pagesAreMade && !file.path.endsWith(".html")) {
        write();
        onPages();
        pagesAreMade = true;
      }
      digests.set(file.path, digestOf(file));
      if (digests.get(file.path) !== this.#digests.get(file.path)) changed.push(file);
    }
    write();
    for (const path of this.#digests.keys()) if (!digests.has(path)) rmSync(join(this.#output, path), { force: true });
    this.#digests = digests;
  }
}
