/** The form of a value, such as that of a date: how it is written and read, and what is said where it is written otherwise. */
import { z } from "zod";

/**
 * What somebody typed: the value that it stands for as files have it, or what is wrong with it in a sentence. `said` is the
 * value in full, as the site words it, where people type it in many ways.
 */
export type Typed = { readonly value: string; readonly said?: string } | { readonly mistake: string };

export interface FieldForm<Value = string> {
  /** A regular expression, as JSON Schema has it. It may take what `read` refuses, such as 31 June, but refuses nothing that is right. */
  readonly pattern: string;
  /** The value; undefined or a throw for what fits the pattern and is none. Left out for words, which are their own value. */
  readonly read?: (written: string) => Value | undefined;
  /** Such as `not a date`. */
  readonly not: string;
  /** How to write it, in a sentence, with what was probably meant as the example. */
  readonly mend: (written: string) => string;
  /** How to write it, beside the value in an editor. */
  readonly hint: string;
  /** What fills it in where there is more than a box for words. */
  readonly control?: "day" | "time" | "moment";
  /** What else a person may type who is asked for it. */
  readonly typed?: (written: string, today: Temporal.PlainDate) => Typed;
  /** A value in full, said back to whoever typed it. */
  readonly said?: (value: string) => string;
}

/** What a value of a form that goes wrong is known by: zod has no code that says which sentence fits. */
const mistaken = (form: FieldForm<unknown>) => ({ error: form.not, params: { form } });

/** Reads words of a form; undefined for what is not of it. */
function reader<Value>({ pattern, read }: FieldForm<Value>): (written: string) => Value | undefined {
  const fits = new RegExp(pattern);
  const meaning = (written: string) => {
    try {
      return fits.test(written) ? (read ? read(written) : (written as Value)) : undefined;
    } catch {
      return undefined;
    }
  };
  // A schema asks twice: whether the words are of the form, and then for what they stand for.
  let last: { readonly written: string; readonly value: Value | undefined } | undefined;
  return (written) => {
    if (last?.written !== written) last = { written, value: meaning(written) };
    return last.value;
  };
}

/** Words of a form, which stay as they are written. */
export function wordsOf<Schema extends z.ZodType<string, unknown>>(form: FieldForm<unknown>, words: Schema): Schema {
  const read = reader(form);
  return words.refine((written) => read(written) !== undefined, mistaken(form));
}

/** Words of a form, read into the value that they stand for. */
export function readAs<Value>(form: FieldForm<Value>, words: z.ZodType<string, string> = z.string()) {
  const read = reader(form);
  return wordsOf(form, words).transform((written) => read(written) as Value);
}

/** The form that a mistake is about. */
export function formIn(issue: z.core.$ZodIssue | undefined): FieldForm<unknown> | undefined {
  return issue?.code === "custom" ? (issue.params?.form as FieldForm<unknown> | undefined) : undefined;
}

/** The forms that a schema itself asks for, the last the most exact; none for one around it, such as a list. */
export function formsOf(schema: z.core.$ZodType): readonly FieldForm<unknown>[] {
  return (schema._zod.def.checks ?? []).flatMap((check) => {
    const { params } = check._zod.def as { params?: { form?: FieldForm<unknown> } };
    return params?.form ?? [];
  });
}
