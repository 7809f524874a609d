/** Problems as lines: for people, or as annotations on a pull request. */
import { kinds } from "./kinds.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";

export const problemFormats = ["text", "github"] as const;
export type ProblemFormat = (typeof problemFormats)[number];

export const isProblemFormat = (name: string): name is ProblemFormat =>
  (problemFormats as readonly string[]).includes(name);

const inMessage = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string) => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/**
 * One line for each problem of the content in `folder`. The form `github` is that of workflow commands
 * (https://docs.github.com/actions, "error" and "warning").
 */
export function problemLines(
  problems: readonly Problem[],
  format: ProblemFormat,
  folder = "content",
  level: "error" | "warning" = "error",
): string[] {
  const here = (text: string) => text.replace(/(?<![\w/.-])content(?=\/)/g, () => folder);
  return problems.map(({ file, line, message }) => {
    const [path, words] = [file === "content" ? folder : here(file), here(message)];
    if (format === "text") return `${path}${line === undefined ? "" : `:${line}`}: ${words}`;
    return `::${level} file=${inProperty(path)}${line === undefined ? "" : `,line=${line}`}::${inMessage(words)}`;
  });
}

/** `13 fact sheets, 1 case study`: what was read, by kind. */
export function counts(library: Library): string {
  return Object.values(kinds)
    .map(({ list, one, many }) => `${library[list].length} ${library[list].length === 1 ? one : many}`)
    .join(", ");
}
