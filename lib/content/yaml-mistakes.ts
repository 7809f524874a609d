/** What is wrong with YAML that cannot be read, for people who have never heard of YAML. */
import type { LineCounter, YAMLError } from "yaml";
import type { Mistake } from "./front-matter.ts";

/** The first mistake, in plain words: the others mostly follow from it. */
export function yamlMistake(
  _text: string,
  errors: readonly YAMLError[],
  lines: LineCounter,
  firstLine: number,
): Mistake {
  const line = lines.linePos(errors[0]?.pos[0] ?? 0).line;
  return {
    line: line + firstLine - 1,
    message:
      "This line cannot be read. Look for a missing quotation mark, a colon in words without quotation marks, or a line that starts too far in.",
  };
}
