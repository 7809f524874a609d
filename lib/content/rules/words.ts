/** Words of the vocabulary and the glossary are there once. */
import type { Path, Values } from "../front-matter.ts";
import type { Mistake } from "../problem.ts";

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Finds ids, terms and abbreviations that a list of a whole file has twice. */
export function repeatedWords(draft: unknown, values: Values): Mistake[] {
  const mistakes: Mistake[] = [];
  const look = (list: readonly unknown[], path: Path) => {
    const seen = new Set<string>();
    list.forEach((entry, index) => {
      // One without its words is half of an entry that was torn apart, and refused for what it lacks.
      if (!isGroup(entry) || !(entry.description ?? entry.definition ?? entry.dates)) return;
      const repeated = ["id", "term", "abbreviation"].find((key) => seen.has(`${key} ${entry[key]}`));
      if (repeated) {
        const message = `"${repeated}" is ${entry[repeated]}, which another entry has already. Take one of the two out.`;
        mistakes.push({ line: values.line([...path, index, repeated]), message });
      }
      for (const key of ["id", "term", "abbreviation"]) if (entry[key] !== undefined) seen.add(`${key} ${entry[key]}`);
    });
  };
  if (Array.isArray(draft)) look(draft, []);
  else if (isGroup(draft)) for (const [key, list] of Object.entries(draft)) if (Array.isArray(list)) look(list, [key]);
  return mistakes;
}
