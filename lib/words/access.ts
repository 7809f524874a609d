/** What it is like to get in and stay at a place, in the words of every page, calendar and file. */

import { accessQuestions } from "../content/kinds/locations.ts";
import { isVirtual, type Location } from "../content/library.ts";
import type { Language } from "../language.ts";
import { words } from "./plain-words.ts";

export type Question = Exclude<keyof Location["accessibility"], "notes">;
type Answer = NonNullable<Location["accessibility"][Question]>;

/** How a question is called in the ids of messages: `step-free` */
const idOf = (question: Question) => question.replaceAll("_", "-");

export interface AccessFact {
  readonly key: Question;
  /** `Step-free access` */
  readonly label: string;
  /** `Yes`, `No`, `Partly`, or that nobody has said. */
  readonly answer: string;
  /** `Step-free access: yes`; absent where nobody has said. */
  readonly line?: string;
}

/** What is known of a place and what is not, always in the same order; nothing where nobody goes. */
export function accessFacts(
  language: Language,
  { accessibility, location_type }: Pick<Location, "accessibility" | "location_type">,
): AccessFact[] {
  if (isVirtual({ location_type })) return [];
  return accessQuestions.map((key) => {
    const label = language.say(`access-${idOf(key)}`);
    const answer = accessibility[key];
    if (answer === undefined) return { key, label, answer: language.say("access-answer-unknown") };
    const line = language.say(`access-line-${answer}`, { what: label });
    return { key, label, answer: language.say(`access-answer-${answer}`), line };
  });
}

export interface AccessSign {
  /** What is drawn beside the words. */
  readonly sign: Question | "steps";
  /** `Step-free` */
  readonly words: string;
}

/** What a list tells of a place, in few words. That something is missing is said of steps alone: it bars the way. */
export function accessSigns(
  language: Language,
  place: Pick<Location, "accessibility" | "location_type">,
): AccessSign[] {
  return accessFacts(language, place).flatMap(({ key }): AccessSign[] => {
    const answer = place.accessibility[key];
    if (!answer || (answer === "no" && key !== "step_free")) return [];
    return [{ sign: answer === "no" ? "steps" : key, words: inList(language, key, answer) }];
  });
}

/** What a place has altogether, by which lists and searches are narrowed: `Step-free`. */
export function accessLabels(language: Language, place: Pick<Location, "accessibility" | "location_type">): string[] {
  return accessFacts(language, place)
    .filter(({ key }) => place.accessibility[key] === "yes")
    .map(({ key }) => inList(language, key, "yes"));
}

const inList = (language: Language, question: Question, answer: Answer) =>
  language.say(`access-sign-${idOf(question)}-${answer}`);

/** The page of the places that have one thing: its title, its sentence, and the plain words by which it is searched for. */
export interface AccessPageWords {
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly string[];
}

export function accessPage(language: Language, question: Question): AccessPageWords {
  const id = idOf(question);
  return {
    title: language.say(`access-title-${id}`),
    description: language.say(`access-description-${id}`),
    aliases: words(language, `access-aliases-${id}`),
  };
}
