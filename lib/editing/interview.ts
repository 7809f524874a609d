/** Goes through the questions about a new file: takes what is given, and asks for the rest if there is somebody to ask. */
import type { Typed } from "../content/field-form.ts";
import { type Answers, answersTo, type Choice, isAsked, isNeeded, type Question, readAnswer } from "./question.ts";

/** Somebody who can be asked. Each way to ask returns what `read` makes of the answer, and asks again at a mistake. */
export interface Asker {
  one(ask: string, choices: readonly Choice[], suggested: string | undefined): Promise<string>;
  several(
    ask: string,
    choices: readonly Choice[],
    suggested: readonly string[],
    mistakeIn: (values: readonly string[]) => string | undefined,
  ): Promise<readonly string[]>;
  words(ask: string, suggested: string | undefined, read: (written: string) => Typed): Promise<string>;
  yesNo(ask: string, suggested: boolean): Promise<boolean>;
}

/** Somebody stopped answering: the end of the input, or Ctrl and C. */
export class Stopped extends Error {}

/** What stands in the way of a file: a question without its answer, or with one that cannot be used. */
export interface Obstacle {
  readonly flag: string;
  readonly message: string;
  /** There is no answer. */
  readonly missing?: true;
}

export type Interview = { readonly answers: Answers } | { readonly obstacles: readonly Obstacle[] };

/**
 * Answers to all questions. Without an asker every obstacle is found, in the order of the questions. What a person
 * answered `previously` is offered again. Messages name choices by what `named` gives.
 */
export async function interview<Here>(
  questions: readonly Question<Here>[],
  given: Answers,
  here: Here,
  asker?: Asker,
  previously: Answers = {},
  named: (choice: Choice) => string = ({ value }) => value,
): Promise<Interview> {
  const answers: Record<string, readonly string[]> = { ...given };
  const obstacles: Obstacle[] = [];
  for (const question of questions) {
    const { flag } = question;
    const written = given[flag]?.filter((one) => one.trim() !== "");
    if (written !== undefined) {
      const readings = written.map((one) => readAnswer(question, one, answers, here, named));
      answers[flag] = readings.flatMap((reading) => ("value" in reading && reading.value !== "" ? reading.value : []));
      const mistakes = readings.flatMap((reading) => ("mistake" in reading ? reading.mistake : []));
      obstacles.push(...mistakes.map((message) => ({ flag, message })));
      if (mistakes.length + answers[flag].length > 0 || !isNeeded(question, answers, here)) continue;
    }
    if (asker && isAsked(question, answers, here))
      answers[flag] = await put(question, answers, here, asker, offered(question, answers, here, previously));
    else {
      const suggested = question.assumed && question.suggested?.(answers, here);
      if (suggested !== undefined) answers[flag] = [suggested];
      // What is missing already may be all that the suggestion lacked.
      else if (question.assumed && obstacles.length > 0) continue;
      else if (isNeeded(question, answers, here))
        obstacles.push({ flag, message: missing(question, answers, here), missing: true });
    }
  }
  return obstacles.length > 0 ? { obstacles } : { answers };
}

/** The most choices that a message lists. */
const mostChoices = 20;

function missing<Here>({ meaning, choices }: Question<Here>, answers: Answers, here: Here): string {
  const values = choices?.(answers, here).map(({ value }) => value) ?? [];
  return values.length === 0 || values.length > mostChoices ? meaning : `${meaning} One of: ${values.join(", ")}.`;
}

/** What was answered before, unless that was only the suggestion of then. */
function offered<Here>(question: Question<Here>, answers: Answers, here: Here, previously: Answers): readonly string[] {
  const said = answersTo(previously, question.flag);
  const old = said.length === 0 && question.form === "one" && previously[question.flag] ? [""] : said;
  const suggested = question.suggested?.(answers, here);
  const own = old.length > 0 && question.suggested?.(previously, here) !== old[0];
  return own || suggested === undefined ? old : [suggested];
}

const another = "\u0000";

async function put<Here>(
  question: Question<Here>,
  answers: Answers,
  here: Here,
  asker: Asker,
  suggestions: readonly string[],
): Promise<readonly string[]> {
  const { form, ask, other, none = "Leave it out" } = question;
  const [suggested] = suggestions;
  const needed = isNeeded(question, answers, here);
  const choices = question.choices?.(answers, here) ?? [];
  const extra = other === undefined ? [] : [{ value: another, label: other }];
  const read = (written: string): Typed => {
    if (written.trim() === "") return needed ? { mistake: "This needs an answer." } : { value: "" };
    return readAnswer(question, written, answers, here);
  };
  const list = (value: string) => (value === "" ? [] : [value]);

  if (form === "yes-no") return [(await asker.yesNo(ask, suggested === "yes")) ? "yes" : "no"];
  if (form === "paragraphs") {
    if (suggested !== undefined && (await asker.yesNo(`${ask} Keep what you wrote before?`, true))) return [suggested];
    const paragraphs: string[] = [];
    for (let more = true; more; ) {
      const words = await asker.words(
        paragraphs.length === 0 ? ask : "And the next paragraph?",
        undefined,
        (written) => (written.trim() === "" ? { value: "" } : readAnswer(question, written, answers, here)),
      );
      if (words !== "") paragraphs.push(words);
      more = words !== "";
    }
    return list(paragraphs.join("\n\n"));
  }
  if (form === "words" || choices.length === 0) return list(await asker.words(ask, suggested, read));
  if (form === "one") {
    const value = await asker.one(
      ask,
      [...(needed ? [] : [{ value: "", label: none }]), ...choices, ...extra],
      suggested,
    );
    return list(value === another ? await asker.words(`${other}:`, undefined, read) : value);
  }
  const values = await asker.several(ask, [...choices, ...extra], suggestions, (picked) =>
    needed && picked.length === 0 ? "Choose at least one." : undefined,
  );
  const written = values.includes(another) ? list(await asker.words(`${other}:`, undefined, read)) : [];
  return [...values.filter((value) => value !== another), ...written];
}

/** The answers to the questions before this one: what stays when a person goes back to it. */
export function before<Here>(questions: readonly Question<Here>[], flag: string, answers: Answers): Answers {
  const kept = questions.slice(
    0,
    questions.findIndex((question) => question.flag === flag),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => kept.some((question) => question.flag === name)),
  );
}
