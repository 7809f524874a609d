/** A file of YAML without a body. */
import type { z } from "zod";
import { conform, type Draft } from "./conform.ts";
import { readText, strayIn } from "./content-file.ts";
import { readData, type Values, valuesOf } from "./front-matter.ts";
import type { Mistake } from "./problem.ts";
import { repeatedWords } from "./rules/words.ts";

export interface YamlFile {
  /** Absent where its bytes are no text. */
  readonly text?: string;
  /** Absent where it can't be read. */
  readonly values?: Values;
  readonly mistakes: readonly Mistake[];
}

/** What it says, or why nobody can tell. */
export function readYaml(path: string): YamlFile {
  const written = readText(path);
  if ("mistakes" in written) return written;
  const { text } = written;
  const stray = strayIn(text);
  if (stray.length > 0) return { text, mistakes: stray };
  const reading = readData(text, 1);
  if ("mistakes" in reading) return { text, mistakes: reading.mistakes };
  return { text, values: valuesOf(reading.data, text, 1), mistakes: [] };
}

/** Its values held against their schema, in which no entry of a list is there twice. */
export function conformYaml<Schema extends z.ZodType>(
  schema: Schema,
  values: Values,
): { readonly draft: Draft<z.output<Schema>> | undefined; readonly mistakes: readonly Mistake[] } {
  const { draft, mistakes } = conform(schema, values, () => undefined);
  return { draft, mistakes: [...mistakes, ...repeatedWords(draft, values)] };
}
