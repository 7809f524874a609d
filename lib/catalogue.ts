/**
 * The catalogues in `languages/`: everything that a program says to the public, a file for each language, in Fluent
 * (https://projectfluent.org), which translators' tools can edit.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Beside this module, wherever the program is run. */
const folder = fileURLToPath(new URL("../languages", import.meta.url));

/** The language from which the others are translated. */
export const sourceLanguage = "en-GB";

/** The languages that have a catalogue, by their tags: `ar`, `cy`, `en-GB`. */
export function catalogueTags(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => name.slice(0, -".ftl".length))
    .sort();
}

/** A catalogue as it is written. */
export function catalogueText(tag: string): string {
  return readFileSync(`${folder}/${tag}.ftl`, "utf8");
}

/** The catalogue that serves a language: `en-GB` for `en-GB` and `en`, `pl` for `pl-PL`; undefined where there is none. */
export function catalogueFor(tag: string): string | undefined {
  const tags = catalogueTags();
  const base = (one: string) => one.split("-")[0];
  return tags.find((one) => one === tag) ?? tags.find((one) => base(one) === base(tag));
}
