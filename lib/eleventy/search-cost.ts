/** What the first search of a site loads, for the sentence that says so before. */
import type { Library } from "../content/library.ts";

/** The search program, its part of the index and five results, in kilobytes. */
const program = 128;

/** The list of all pages grows by a kilobyte with so many content files (docs/performance.md). */
const filesToKilobyte = 76;

/** Kilobytes, to the nearest ten; measured within a tenth at 100, 1,000 and 10,000 content files. */
export function searchCost(library: Library): number {
  const lists = Object.values(library).filter((entries) => Array.isArray(entries));
  const files = lists.flat().filter((entry) => "source" in entry).length;
  return Math.round((program + files / filesToKilobyte) / 10) * 10;
}
