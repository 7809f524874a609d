/** What a person is asked about a new file, and how the answer is read. */

import { asTyped } from "../content/content-file.ts";
import type { Typed } from "../content/field-form.ts";
import { nearest } from "../content/nearest.ts";

/** By flag, as the file will have them. A question with one answer has a list of one. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The first answer to a question, or undefined. */
export const answer = (answers: Answers, flag: string): string | undefined => answers[flag]?.[0];

export const answersTo = (answers: Answers, flag: string): readonly string[] => answers[flag] ?? [];

/** A key as a flag: `address_1` and `to.opens_at` as `address-1` and `to-opens-at`. */
export const flagName = (key: string): string => key.replaceAll(/[_.]/g, "-");

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** `Here` is what is known besides the answers, such as the content so far. */
export interface Question<Here> {
  /** The name of its flag, without the hyphens in front: that of the key that it fills, if it is one. */
  readonly flag: string;
  /** The key that it fills, where it is one, as messages of the check name it. */
  readonly key?: string;
  /** In the words in which a person is asked. */
  readonly ask: string;
  /** What the flag takes, in a sentence for the list of flags. */
  readonly meaning: string;
  /** `paragraphs` are several lines, each a paragraph; `several` is any number of the choices. */
  readonly form: "words" | "paragraphs" | "one" | "several" | "yes-no";
  /** Whether the file needs an answer, going by the answers before; left out, it does. */
  readonly needed?: (answers: Answers, here: Here) => boolean;
  /** Whether it is put to a person; left out, whenever the flag is not given. */
  readonly asked?: (answers: Answers, here: Here) => boolean;
  readonly choices?: (answers: Answers, here: Here) => readonly Choice[];
  /** What it is called to give no answer, where one can be left out. */
  readonly none?: string;
  /** What an answer that is none of the choices is called, where there can be one. */
  readonly other?: string;
  /** What is offered as the answer. */
  readonly suggested?: (answers: Answers, here: Here) => string | undefined;
  /** The suggestion is the answer when nobody is asked. */
  readonly assumed?: true;
  readonly read?: (written: string, here: Here) => Typed;
}

export const isNeeded = <Here>({ needed }: Question<Here>, answers: Answers, here: Here): boolean =>
  needed?.(answers, here) ?? true;

export const isAsked = <Here>({ asked }: Question<Here>, answers: Answers, here: Here): boolean =>
  asked?.(answers, here) ?? true;

/** Reads one answer; of a question with choices and no other, only they are answers, which a message names by `named`. */
export function readAnswer<Here>(
  question: Question<Here>,
  given: string,
  answers: Answers,
  here: Here,
  named: (choice: Choice) => string = ({ value }) => value,
): Typed {
  const { form, choices, other, read } = question;
  const written = asTyped(given);
  if (form === "yes-no") {
    const word = /^(y|yes|true)$/i.test(written.trim()) ? "yes" : /^(n|no|false)$/i.test(written.trim()) ? "no" : "";
    return word ? { value: word } : { mistake: `"${written}" is neither yes nor no.` };
  }
  const value = form === "paragraphs" ? written.trim() : written.replace(/\s+/g, " ").trim();
  const known = choices?.(answers, here);
  const same = (word: string) => word.toLowerCase() === value.toLowerCase();
  const picked = known?.find((choice) => same(choice.value)) ?? known?.find((choice) => same(choice.label));
  if (picked) return { value: picked.value };
  if (known && other === undefined) {
    const values = known.map(named);
    const meant = nearest(value, values);
    const mend = meant === undefined ? `Choose from: ${values.join(", ")}.` : `Did you mean ${meant}?`;
    return { mistake: `"${value}" is not one of the answers. ${values.length === 0 ? "There are none." : mend}` };
  }
  return read?.(value, here) ?? { value };
}
