/** What it is like to get in and stay at a place, in the words of every page, calendar and file. */

import { accessQuestions } from "../content/kinds/locations.ts";
import { isVirtual, type Location } from "../content/library.ts";
import type { Language } from "../language.ts";

export type Question = Exclude<keyof Location["accessibility"], "notes">;
type Answer = NonNullable<Location["accessibility"][Question]>;

const labels = (_language: Language) =>
  ({
    step_free: "Step-free access",
    accessible_toilet: "Accessible toilet",
    hearing_loop: "Hearing loop",
    quiet_space: "Quiet space",
    blue_badge_parking: "Blue Badge parking",
  }) as const satisfies Record<Question, string>;

const answers = (_language: Language) =>
  ({
    yes: { alone: "Yes", inLine: "yes" },
    no: { alone: "No", inLine: "no" },
    partial: { alone: "Partly", inLine: "partly" },
  }) as const satisfies Record<Answer, object>;

const unknown = (_language: Language) => "Not known: ask the service";

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
    const label = labels(language)[key];
    const answer = accessibility[key];
    if (answer === undefined) return { key, label, answer: unknown(language) };
    const { alone, inLine } = answers(language)[answer];
    return { key, label, answer: alone, line: `${label}: ${inLine}` };
  });
}

/** The few words by which lists tell what a place has. That something is missing is said of steps alone: it bars the way. */
const inLists = (_language: Language) =>
  ({
    step_free: { yes: "Step-free", partial: "Partly step-free", no: "Not step-free" },
    accessible_toilet: { yes: "Accessible toilet", partial: "Toilet partly accessible" },
    hearing_loop: { yes: "Hearing loop", partial: "Hearing loop in part" },
    quiet_space: { yes: "Quiet space", partial: "Quiet space in part" },
    blue_badge_parking: { yes: "Blue Badge parking", partial: "Some Blue Badge parking" },
  }) as const satisfies Record<Question, { yes: string; partial: string; no?: string }>;

export interface AccessSign {
  /** What is drawn beside the words. */
  readonly sign: Question | "steps";
  /** `Step-free` */
  readonly words: string;
}

/** What a list tells of a place, in few words. */
export function accessSigns(
  language: Language,
  place: Pick<Location, "accessibility" | "location_type">,
): AccessSign[] {
  return accessFacts(language, place).flatMap(({ key }): AccessSign[] => {
    const answer = place.accessibility[key];
    const told: Partial<Record<Answer, string>> = inLists(language)[key];
    const words = answer && told[answer];
    return words ? [{ sign: answer === "no" ? "steps" : key, words }] : [];
  });
}

/** What a place has altogether, by which lists and searches are narrowed: `Step-free`. */
export function accessLabels(language: Language, place: Pick<Location, "accessibility" | "location_type">): string[] {
  return accessFacts(language, place)
    .filter(({ key }) => place.accessibility[key] === "yes")
    .map(({ key }) => inLists(language)[key].yes);
}

/** The page of the places that have one thing: its title, its sentence, and the plain words by which it is searched for. */
export interface AccessPageWords {
  readonly title: string;
  readonly description: string;
  readonly aliases: readonly string[];
}

export const accessPages = (_language: Language) =>
  ({
    step_free: {
      title: "Step-free places",
      description: "Places without a step from the street to the room, and what is on there in the next 7 days.",
      aliases: [
        "step-free access",
        "step free",
        "wheelchair",
        "wheelchair access",
        "no steps",
        "level access",
        "ramps and lifts",
        "disabled access",
      ],
    },
    accessible_toilet: {
      title: "Places with an accessible toilet",
      description: "Places with a toilet that a wheelchair user can use, and what is on there in the next 7 days.",
      aliases: ["disabled toilet", "wheelchair toilet", "toilets"],
    },
    hearing_loop: {
      title: "Places with a hearing loop",
      description: "Places with a hearing loop that works, and what is on there in the next 7 days.",
      aliases: ["deaf", "hard of hearing", "hearing aid", "induction loop"],
    },
    quiet_space: {
      title: "Places with a quiet space",
      description: "Places with somewhere quiet to go for a while, and what is on there in the next 7 days.",
      aliases: ["quiet room", "sensory", "autism", "noise"],
    },
    blue_badge_parking: {
      title: "Places with Blue Badge parking",
      description: "Places where Blue Badge holders can park, and what is on there in the next 7 days.",
      aliases: ["disabled parking", "parking", "car park"],
    },
  }) as const satisfies Record<Question, AccessPageWords>;
