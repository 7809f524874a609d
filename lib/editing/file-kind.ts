/** A kind of file that can be begun by answering questions. */
import { z } from "zod";
import { inner } from "../content/conform.ts";
import { isId } from "../content/kinds/fields.ts";
import { guidance } from "../content/kinds/guidance.ts";
import { type Kind, type KindFacts, kinds } from "../content/kinds.ts";
import { nameFor } from "../content/name.ts";
import type { Circumstances } from "./circumstances.ts";
import { fieldOf, type Key } from "./field.ts";
import { markdownFile } from "./markdown-file.ts";
import { type Answers, answer, answersTo, type Question } from "./question.ts";

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

/** What is otherwise about a question than its schema says, by key, such as `contact.phone`. */
export type Otherwise = Readonly<Record<string, Partial<Question<Circumstances>>>>;

/** A question about a key of a kind's front matter. */
export const field = (kind: Kind, key: Key, otherwise?: Partial<Question<Circumstances>>): Question<Circumstances> =>
  fieldOf(kinds[kind].schema, key, otherwise);

/** The name of the file itself is never asked for: it is made from the title. */
export const ownName: Question<Circumstances> = {
  flag: "id",
  ask: "What is the file called?",
  meaning: "The file's name without .md, which becomes its address. Left out, it is made from the title.",
  form: "words",
  needed: () => false,
  asked: () => false,
  read: (written) =>
    isId(written)
      ? { value: written }
      : { mistake: `A file's name has lower-case letters, digits and single hyphens only: ${nameFor(written)}.` },
};

const text: Question<Circumstances> = {
  flag: "body",
  ask: "What does it say? You can also write it in the file later. Enter on an empty line ends it.",
  meaning: "The text of the page.",
  form: "paragraphs",
  needed: () => false,
};

/** The keys that answers can fill, each with the question for it; groups have such keys of their own. */
type Keys = readonly (
  | { readonly key: string; readonly question: Question<Circumstances>; readonly isNumber: boolean }
  | { readonly key: string; readonly group: Keys }
)[];

/** What makes a kind of guidance one of its own stands before what all of them have. */
function inOrder(shape: z.core.$ZodLooseShape): readonly string[] {
  const keys = Object.keys(shape);
  const { title, summary, ...shared } = guidance.shape;
  if (!Object.keys(shared).every((key) => key in shape)) return keys;
  return [...keys.filter((key) => !(key in shared)), ...Object.keys(shared)];
}

/** Lists of groups are left to those who write files. */
function keysOf(kind: Kind, schema: z.core.$ZodType, otherwise: Otherwise, within: Key = []): Keys {
  const { shape } = schema as z.ZodObject;
  return inOrder(shape).flatMap((name): Keys => {
    const key = [...within, name];
    const wanted = inner(shape[name] as z.core.$ZodType);
    if (wanted instanceof z.ZodObject) {
      const group = keysOf(kind, wanted, otherwise, key);
      const mayBeAbsent = z.safeParse(shape[name] as z.ZodType, undefined).success;
      return [{ key: name, group: mayBeAbsent ? together(group) : group }];
    }
    if (wanted instanceof z.ZodArray && inner(wanted.element) instanceof z.ZodObject) return [];
    const question = field(kind, key, otherwise[key.join(".")]);
    return [{ key: name, question, isNumber: wanted instanceof z.ZodNumber }];
  });
}

/** What a group that can be left out must have is needed when something else of it is there. */
function together(group: Keys): Keys {
  const flags = questionsIn(group).map(({ flag }) => flag);
  const begun = (answers: Answers) => flags.some((flag) => answer(answers, flag) !== undefined);
  return group.map((one) => ("group" in one ? one : { ...one, question: { needed: begun, ...one.question } }));
}

const questionsIn = (keys: Keys): readonly Question<Circumstances>[] =>
  keys.flatMap((one) => ("group" in one ? questionsIn(one.group) : one.question));

function valuesIn(keys: Keys, answers: Answers): Readonly<Record<string, unknown>> {
  const filled = (one: Keys[number]): unknown => {
    if ("group" in one) return valuesIn(one.group, answers);
    const { flag, form } = one.question;
    const given = answer(answers, flag);
    if (form === "several") return answersTo(answers, flag);
    if (form === "yes-no") return given === "yes" || undefined;
    return one.isNumber && given !== undefined ? Number(given) : given;
  };
  return Object.fromEntries(keys.map((one) => [one.key, filled(one)]));
}

/** The kind of file in which each key of its schema is a question or a flag. */
export function fileKind(kind: Kind, otherwise: Otherwise = {}): FileKind {
  const { schema, name = kind, guidance }: KindFacts = kinds[kind];
  const keys = keysOf(kind, schema, otherwise);
  const page = guidance || kind === "pages";
  return {
    kind,
    name,
    questions: [...questionsIn(keys), { ...text, ...(!page && { asked: () => false }) }, ownName],
    id: (answers) => answer(answers, "title") ?? "",
    front: (answers) => valuesIn(keys, answers),
  };
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
