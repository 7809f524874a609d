/** What the program says, as its source is written: its code, its templates, and the catalogue that both say messages of. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Source {
  readonly path: string;
  readonly text: string;
}

const sources = (folders: readonly string[], isSource: (path: string) => boolean): Source[] =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter(isSource)
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Code that speaks to the public: not what staff alone read. */
export const code = sources(
  ["lib", "_data"],
  (path) => path.endsWith(".ts") && !/^lib\/(editing|import|review|content)\//.test(path),
);

/**
 * Templates of every site; examples of components are for developers. `_includes/site` is an adopter's, and so is a page
 * that gives itself its title.
 */
export const templates = sources(
  ["pages", "_includes"],
  (path) => path.endsWith(".njk") && !path.endsWith("/example.njk") && !path.startsWith("_includes/site/"),
).filter(({ text }) => !/^---\n(?:(?!---).*\n)*title:/.test(text));

/** Scripts that pages load, and those that stand in them. */
export const scripts = sources(["assets", "_includes/scripts"], (path) => path.endsWith(".js"));

/** Text that stands for any, such as what is put into a template literal. */
const anything = "\u0000";
const hole = /\$\{[^{}]*\}/g;

/** Strings by which messages may be named, with `anything` in the place of what is known only as the program runs. */
function namesIn(text: string): string[] {
  const literals = [...text.matchAll(/(\+\s*)?"([a-z0-9-]+)"(\s*\+)?/g)];
  const templated = [...text.matchAll(/`([^`\n]*)`/g)];
  return [
    ...literals.map(([, before, name, after]) => (before ? anything : "") + name + (after ? anything : "")),
    ...templated.map(([, name]) => String(name).replace(hole, anything)),
  ];
}

/** Every name that anything in the source might say. */
export const mayBeSaid = [...code, ...templates].flatMap(({ text }) => namesIn(text));

/** The names of messages that are certainly said, by where: those that stand in the call itself. */
export function saidIn({ path, text }: Source): string[] {
  const calls = path.endsWith(".ts")
    ? [...text.matchAll(/\b(?:say|sayHtml|forms|words)\((?:[\w.]*[lL]anguage,)?\s*((?:[^,()"`]|"[^"]*"|`[^`]*`)*)/g)]
    : [...text.matchAll(/("[^"]*"|\((?:[^()"]|"[^"]*")*\)) \| (?:say|sayHtml|forms)\b/g)];
  return calls.flatMap(([, id = ""]) => namesIn(id.replace(/[=!]==? "[^"]*"/g, "").replace(/\$\{[^{}]*\}/g, anything)));
}

/** Those of some messages that a name, as it is known from the source, may be of. */
export function named(name: string, ids: readonly string[]): readonly string[] {
  const known = name.split(anything);
  if (known.length === 1) return ids.filter((id) => id === name);
  // What is known of a name must be some of it, or it would be that of every message.
  if (!/[a-z]/.test(name) || !/^[a-z0-9-]*$/.test(known.join(""))) return [];
  const pattern = new RegExp(`^${known.join("[a-z0-9-]+")}$`);
  return ids.filter((id) => pattern.test(id));
}

/** As people read it. */
export const shown = (name: string) => name.replaceAll(anything, "…");
