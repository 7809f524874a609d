/**
 * Where a confidential place is has no place in its file: whoever can read the repository, its history, a pull request
 * or the log of a check reads what is written there, whatever the pages show (docs/confidential-places.md).
 */
import { z } from "zod";
import { meantKey } from "./field-mistakes.ts";
import type { Values } from "./front-matter.ts";
import { location } from "./kinds/locations.ts";
import type { Mistake } from "./problem.ts";

const keys = Object.keys(location.shape);

/** The keys that tell where a place is. */
export const whereabouts: ReadonlySet<string> = new Set(
  Object.entries(location.shape).flatMap(([key, field]) => (z.globalRegistry.get(field)?.tellsWhere ? key : [])),
);

/** The key that was meant, if only misspelt. */
const meant = (key: string) => (keys.includes(key) ? key : (meantKey(key, keys) ?? key));

const refusal = (line: number, key: string): Mistake => ({
  line,
  message: `"${key}" cannot stand in the file of a confidential place: whoever can read the repository or its checks would learn where it is. Take it out, and put it nowhere else here: the rest of the file is public too. If it was ever committed, do what docs/confidential-places.md says.`,
});

interface KeyLine {
  readonly indent: number;
  readonly key: string;
  readonly value: string;
}

function keyLine(line: string): KeyLine | undefined {
  const [, indent = "", , key = "", value = ""] = /^(\s*)(["']?)([\w-]+)\2\s*:(?=\s|$)(.*)$/.exec(line) ?? [];
  return key === "" ? undefined : { indent: indent.length, key: indent === "" ? meant(key) : key, value };
}

const isNo = (value: string) => /^\s*(false|no|off|n)?\s*(#.*)?$/i.test(value);

/** The lines of the front matter, as far as it goes, the keys on them, and whether they call the place confidential. */
function keysOf(lines: readonly string[]) {
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const front = lines.slice(0, end === -1 ? undefined : end);
  const found = front.map(keyLine);
  return { front, found, confidential: found.some((one) => one?.key === "confidential" && !isNo(one.value)) };
}

/** Whether the file of a place calls it confidential, though it may not be readable otherwise. */
export const isConfidential = (text: string): boolean => keysOf(text.split(/\r\n?|\n/)).confidential;

/**
 * Takes out of a confidential place's file the lines that tell where it is, before a message about them could repeat
 * what they say, and refuses each. The other lines keep their numbers; other files stay as they are.
 */
export function withoutWhereabouts(text: string): { readonly text: string; readonly mistakes: readonly Mistake[] } {
  const lines = text.split("\n");
  const { front, found, confidential } = keysOf(lines);
  if (!confidential) return { text, mistakes: [] };
  const mistakes: Mistake[] = [];
  let taken: KeyLine | undefined;
  for (const [index, line] of front.entries()) {
    const here = found[index];
    const further = taken && line.search(/\S/) > taken.indent;
    if (!further && (here || /^-{2,}\s*$/.test(line))) taken = here && whereabouts.has(here.key) ? here : undefined;
    if (!taken) continue;
    if (taken === here) mistakes.push(refusal(index + 1, /[\w-]+/.exec(line)?.[0] ?? here.key));
    lines[index] = "";
  }
  return { text: lines.join("\n"), mistakes };
}

/** The same of values that were written in another way than a key on a line. */
export function dataWithoutWhereabouts(values: Values): {
  readonly data: unknown;
  readonly mistakes: readonly Mistake[];
} {
  const { data } = values;
  const entries = typeof data === "object" && data !== null && !Array.isArray(data) ? Object.entries(data) : [];
  if (!entries.some(([key, value]) => meant(key) === "confidential" && value !== false)) return { data, mistakes: [] };
  const [told, kept] = [true, false].map((wanted) =>
    entries.filter(([key]) => whereabouts.has(meant(key)) === wanted),
  ) as [typeof entries, typeof entries];
  return { data: Object.fromEntries(kept), mistakes: told.map(([key]) => refusal(values.line([key]), key)) };
}
