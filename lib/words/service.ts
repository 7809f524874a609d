/** What is said of a service beside its own words: whether it runs, for what ages, and how to reach it. */

import type { Location, Service } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { ServiceInForce } from "../timetable/rules-in-force.ts";
import { firstDay } from "../timetable/targets.ts";
import { inSentence } from "./place.ts";
import { wordPause } from "./schedule.ts";

const notRunning = (_language: Language): Readonly<Record<Service["status"], string>> => ({
  active: "",
  inactive: "This service is not running at the moment.",
  defunct: "This service has ended for good.",
  "temporarily closed": "This service is closed for now.",
});

/** What is to be said of a service that is not active, with the days that changes give; empty for one that is. */
export function wordNotRunning(language: Language, { status, changes, rules }: ServiceInForce): string {
  const [change] = changes;
  if (!change) return notRunning(language)[status];
  if (status === "defunct")
    return `This service has ended: there are no sessions from ${language.fullDay(firstDay(change))}.`;
  const [rule] = rules.filter(({ paused }) => paused);
  return `${notRunning(language)[status]} ${wordPause(language, rule?.from, rule?.until)}.`;
}

/** Of a service whose schedules are over, though nobody says that it has ended. */
export function wordTimetableOver(language: Language, lastDay: Temporal.PlainDate): string {
  return `The last day in its timetable was ${language.fullDay(lastDay)}.`;
}

/** `Ages 18 to 65.`; empty where there is no limit. */
export function wordAges(_language: Language, { minimum_age: min, maximum_age: max }: Service): string {
  if (min !== undefined && max !== undefined) return `Ages ${min} to ${max}.`;
  if (min !== undefined) return `Age ${min} and over.`;
  return max === undefined ? "" : `Up to age ${max}.`;
}

/**
 * `Age 16 and over.`, unless what staff wrote of who can come gives these ages already: the same thing said twice is read
 * as two things.
 */
export function wordOtherAges(language: Language, service: Service): string {
  const said = service.eligibility_description ?? "";
  const ages = [service.minimum_age, service.maximum_age].filter((age) => age !== undefined);
  return ages.every((age) => new RegExp(`\\b${age}\\b`).test(said)) ? "" : wordAges(language, service);
}

/** What a reader can do at once, on a button. */
export const actions = (_language: Language) =>
  ({
    call: "Call",
    text: "Text",
    email: "Email",
    directions: "Directions",
    calendar: "Add to calendar",
  }) as const;

/** `to the Quay Hall`: where directions lead, for who hears one button after another. */
export function toPlace(language: Language, { title }: Pick<Location, "title">): string {
  return `to ${inSentence(language, title)}`;
}

/** Ways to reach somebody. */
export const contactNames = (_language: Language) =>
  ({
    phone: "Telephone",
    text: "Text message",
    email: "Email",
    website: "Website",
  }) as const satisfies Record<keyof NonNullable<Service["contact"]>, string>;
