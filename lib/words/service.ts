/** What is said of a service beside its own words: whether it runs, for what ages, and how to reach it. */

import type { Location, Service } from "../content/library.ts";
import type { Language } from "../language.ts";
import type { ServiceInForce } from "../timetable/rules-in-force.ts";
import { firstDay } from "../timetable/targets.ts";
import { inSentence } from "./place.ts";
import { wordPause } from "./schedule.ts";
import { sentence } from "./sentence.ts";

/** What is to be said of a service that is not active, with the days that changes give; empty for one that is. */
export function wordNotRunning(language: Language, { status, changes, rules }: ServiceInForce): string {
  if (status === "active") return "";
  const [change] = changes;
  const said = language.say(`service-${status.replace(" ", "-")}`);
  if (!change) return said;
  if (status === "defunct") return language.say("service-ended", { day: language.fullDay(firstDay(change)) });
  const [rule] = rules.filter(({ paused }) => paused);
  return `${said} ${sentence(language, wordPause(language, rule?.from, rule?.until))}`;
}

/** Of a service whose schedules are over, though nobody says that it has ended. */
export function wordTimetableOver(language: Language, lastDay: Temporal.PlainDate): string {
  return language.say("service-timetable-over", { day: language.fullDay(lastDay) });
}

/** `Ages 18 to 65.`; empty where there is no limit. */
export function wordAges(language: Language, { minimum_age: min, maximum_age: max }: Service): string {
  if (min !== undefined && max !== undefined) return language.say("ages-from-to", { min, max });
  if (min !== undefined) return language.say("ages-from", { min });
  return max === undefined ? "" : language.say("ages-to", { max });
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
export function wordAction(language: Language, action: "call" | "text" | "email" | "directions" | "calendar"): string {
  return language.say(`action-${action}`);
}

/** `to the Quay Hall`: where directions lead, for who hears one button after another. */
export function toPlace(language: Language, { title }: Pick<Location, "title">): string {
  return language.say("action-directions-to", { place: inSentence(language, title) });
}

/** `Telephone`: a way to reach somebody. */
export function contactName(language: Language, way: keyof NonNullable<Service["contact"]>): string {
  return language.say(`contact-${way}`);
}
