/** Builds the whole site by Eleventy, then the search index by Pagefind over what was written. */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { Model } from "../model.ts";
import { causesOf, Refusal } from "../refusal.ts";
import { eleventyFor } from "./eleventy-for.ts";
import { explained } from "./explained.ts";
import { writeSearchIndex } from "./search-index.ts";

/** Every build writes it, so a folder that has it is a build's to replace. */
const signature = "_headers";

export interface BuildOptions {
  /** False leaves the search index out. */
  readonly search?: boolean;
  /** Where templates and styles are that go before ours; left out, nowhere. */
  readonly overrides?: string | undefined;
}

/**
 * Replaces the folder `output` by the site, all at once when the whole of it is written. Refuses what a template cannot do, and
 * to replace a folder that holds anything but an earlier build; throws what Pagefind throws. Builds into one folder at the
 * same time do not disturb each other: the last to end stays.
 */
export async function buildSite(
  model: Model,
  output: string,
  { search = true, overrides }: BuildOptions = {},
): Promise<void> {
  const place = resolve(output);
  refuseForeign(place, output);
  mkdirSync(dirname(place), { recursive: true });
  tidy(place);
  const draft = `${place}.building-${process.pid}`;
  const leave = () => rmSync(draft, { recursive: true, force: true });
  const stop = (signal: NodeJS.Signals) => {
    leave();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, stop);
  process.once("exit", leave);
  let copying = false;
  try {
    // Eleventy takes an absolute path for one from the working folder.
    const written = relative(".", draft);
    await eleventyFor(model, written, { overrides })
      .write()
      .catch((error) => {
        copying = true;
        throw refusalIn(error) ?? new Refusal(explained(error).replaceAll(written, output), 1);
      });
    if (search) await writeSearchIndex(draft, model.library.site);
    refuseForeign(place, output);
    takePlace(draft, place);
    process.off("exit", leave);
  } finally {
    // Where a template fails, Eleventy is still copying assets. It would complain that their folder is gone, and it would come
    // back: so it goes when this process does.
    if (!copying) leave();
    for (const signal of signals) process.off(signal, stop);
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

function refuseForeign(place: string, name: string): void {
  if (!existsSync(place) || readdirSync(place).length === 0 || existsSync(join(place, signature))) return;
  throw new Refusal(`${name} has files that no build wrote. Name another folder, or empty it first.`, 2);
}

const isThere = (error: unknown) =>
  error instanceof Error && "code" in error && ["ENOTEMPTY", "EEXIST"].includes(String(error.code));

/** A folder can't be put in the place of another in one step, and another build may be between its two steps. */
function takePlace(draft: string, place: string): void {
  const former = `${draft}.former`;
  for (;;) {
    if (existsSync(place)) moveAway(place, former);
    try {
      renameSync(draft, place);
      break;
    } catch (error) {
      if (!isThere(error)) throw error;
    } finally {
      rmSync(former, { recursive: true, force: true });
    }
  }
}

function moveAway(place: string, former: string): void {
  try {
    renameSync(place, former);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}

/** Takes away what a build left that was killed; a site that it had moved away, and not replaced, is put back. */
function tidy(place: string): void {
  const draft = new RegExp(`^${RegExp.escape(basename(place))}\\.building-(\\d+)(\\.former)?$`);
  for (const name of readdirSync(dirname(place))) {
    const [, builder, former] = draft.exec(name) ?? [];
    if (builder === undefined || isRunning(Number(builder))) continue;
    const left = join(dirname(place), name);
    if (former && !existsSync(place)) renameSync(left, place);
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** What a file of ours said to whoever builds, which Eleventy has wrapped. */
const refusalIn = (error: unknown) => causesOf(error).find((one) => one instanceof Refusal);

/** Every page of a model as HTML, by its address such as `/services/walking-group/`, without writing any. */
export async function renderPages(model: Model): Promise<ReadonlyMap<string, string>> {
  const made = await eleventyFor(model, "_site").toJSON();
  return new Map(
    made.filter(({ outputPath }) => outputPath.endsWith(".html")).map(({ url, content }) => [url, String(content)]),
  );
}
