/** What is said of a service beside its own words: whether it runs, for what ages, and how to reach it. */
import type { Service } from "../content/library.ts";

const notRunning: Readonly<Record<Service["status"], string>> = {
  active: "",
  inactive: "This service is not running at the moment.",
  defunct: "This service has ended for good.",
  "temporarily closed": "This service is closed for now.",
};

/** What is to be said of a service that is not active; empty for one that is. */
export function wordNotRunning({ status }: Pick<Service, "status">): string {
  return notRunning[status];
}

/** `Ages 18 to 65.`; empty where there is no limit. */
export function wordAges({ minimum_age: min, maximum_age: max }: Service): string {
  if (min !== undefined && max !== undefined) return `Ages ${min} to ${max}.`;
  if (min !== undefined) return `Age ${min} and over.`;
  return max === undefined ? "" : `Up to age ${max}.`;
}

/** Ways to reach somebody. */
export const contactNames = {
  phone: "Telephone",
  text: "Text message",
  email: "Email",
  website: "Website",
} as const satisfies Record<keyof NonNullable<Service["contact"]>, string>;
