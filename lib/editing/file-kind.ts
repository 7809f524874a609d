/** A kind of file that can be begun by answering questions. */
import type { Kind } from "../content/kinds.ts";
import { nameFor } from "../content/name.ts";
import type { Circumstances } from "./circumstances.ts";
import { markdownFile } from "./markdown-file.ts";
import { type Answers, answer, type Question } from "./question.ts";

export interface FileKind {
  readonly kind: Kind;
  /** As in `npm run new -- change`. */
  readonly name: string;
  readonly questions: readonly Question<Circumstances>[];
  /** The words from which the file's name is made. */
  id(answers: Answers): string;
  /** In the order in which the keys stand in the file. */
  front(answers: Answers, here: Circumstances): Readonly<Record<string, unknown>>;
}

export interface NewFile {
  /** Within the content folder, such as `changes/2026-12-07-walking-group-off.md`. */
  readonly path: string;
  readonly text: string;
}

/** The longest name that is made from a title: it becomes an address. */
const longest = 80;

function cut(id: string): string {
  return id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, "");
}

/** The file that the answers make. Its name can be given as the answer `id`. */
export function composeFile(kind: FileKind, answers: Answers, here: Circumstances): NewFile {
  const id = answer(answers, "id") ?? cut(nameFor(kind.id(answers)));
  return { path: `${kind.kind}/${id}.md`, text: markdownFile(kind.front(answers, here), answer(answers, "body")) };
}
