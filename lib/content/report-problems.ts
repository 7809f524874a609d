/** Problems as lines: for people, or as annotations on a pull request. */
import { type KindFacts, kindNames, kinds } from "./kinds.ts";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import { isKindLeftOut } from "./sections.ts";

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

const counted = (count: number, { one, many }: KindFacts) => `${count} ${count === 1 ? one : many}`;

/** `13 fact sheets, 1 case study`: what was read, by kind; without the kinds whose section the site leaves out. */
export function counts(library: Library): string {
  return kindNames
    .filter((kind) => !isKindLeftOut(library.site, kind))
    .map((kind) => counted(library[kinds[kind].list].length, kinds[kind]))
    .join(", ");
}

/** A sentence for each kind of which there are files that are not published, because the settings leave their section out. */
export function unpublished({ unpublished }: Library): string[] {
  return kindNames.flatMap((kind) => {
    const count = unpublished[kind] ?? 0;
    const section = (kinds[kind] as KindFacts).section;
    return count === 0
      ? []
      : `${counted(count, kinds[kind])} in content/${kind} ${count === 1 ? "is" : "are"} not published, because content/site.yaml leaves ${section} out.`;
  });
}
