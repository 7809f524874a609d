/** From a filled-in issue form to a change's file, or to what is wrong with it, as Markdown for the person who filled it in. */
import { kinds } from "../content/kinds.ts";
import type { Problem } from "../content/problem.ts";
import { unheard } from "../review/unheard.ts";
import type { Circumstances } from "./circumstances.ts";
import { composeFile, type FileKind, type NewFile } from "./file-kind.ts";
import { inFormWords } from "./form-words.ts";
import { interview } from "./interview.ts";
import { formLabels, labelOf, readIssue } from "./issue-form.ts";
import { schemaLabels } from "./labels.ts";
import { answer } from "./question.ts";

export interface Announcement {
  /** The file and its title, when it can be published. */
  readonly ready?: { readonly file: NewFile; readonly title: string };
  /** Markdown for a comment, or for the pull request. */
  readonly report: string;
}

/** `rehearse` says what would be wrong with the content if the file were there. */
export async function announce(
  issue: string,
  kind: FileKind,
  here: Circumstances,
  rehearse: (file: NewFile) => readonly Problem[],
): Promise<Announcement> {
  const { library } = here.model;
  const labels = new Map([...schemaLabels(kinds[kind.kind].schema), ...formLabels(library)]);
  const words = (message: string) => quiet(inFormWords(message, labels, library));
  const result = await interview(kind.questions, readIssue(issue, library), here, undefined, {}, ({ label }) => label);
  if ("obstacles" in result) {
    const list = result.obstacles.map(
      ({ flag, message, missing }) =>
        `- **${labelOf(flag, library)}** ${missing ? "This needs an answer." : words(message)}`,
    );
    return { report: again(list) };
  }
  const file = composeFile(kind, result.answers, here);
  const problems = rehearse(file);
  if (problems.length > 0) return { report: again(problems.map(({ message }) => `- ${words(message)}`)) };
  return {
    ready: { file, title: plainly(answer(result.answers, "title") ?? "") },
    report: `This announces a change. It is published when somebody merges it.\n\nThe file \`content/${file.path}\`:\n\n${fenced(unheard(file.text))}`,
  };
}

const again = (list: readonly string[]) =>
  `This cannot be published yet:\n\n${list.join("\n")}\n\nEdit the issue and save it: it is read again at once.\n`;

/** Words of a stranger as plain words: no mark-up, and nobody is called by name. */
export const quiet = (words: string) =>
  words
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replaceAll("@", "@\u2060")
    .replaceAll("://", ":\u2060//");

/** A stranger's words as a commit's message and a title: nothing that GitHub takes for an instruction, nobody called. */
export const plainly = (title: string) =>
  title
    .replaceAll("[", "(")
    .replaceAll("]", ")")
    .replace(/#(?=\d)/g, "no. ")
    .replace(/\bGH-(?=\d)/gi, "GH ")
    .replace(/\bskip-checks(?=\s*:)/gi, "skip checks")
    .replace(/@(?=\w)/g, "@ ")
    .replaceAll("://", ": //");

/** In a fence that is longer than any in the text. */
export function fenced(text: string): string {
  const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1;
  const fence = "`".repeat(ticks);
  return `${fence}markdown\n${text}${fence}\n`;
}
