/** What is wrong with one value of the front matter and how to mend it, in plain words. */
import { z } from "zod";
import type { Path } from "./front-matter.ts";
import { nearest } from "./nearest.ts";

const quote = (value: unknown) =>
  Array.isArray(value) ? "a list" : typeof value === "object" ? "a group of keys" : String(value);

/** `"closes_on"`, or `Item 2 of "sessions"`. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== "number") return last === undefined ? "The file" : `"${last}"`;
  return `Item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

export function describeUnknown(key: string, guess: string | undefined, known: readonly string[], _path: Path): string {
  return guess === undefined
    ? `"${key}" is not a key that can stand here. The keys are: ${known.join(", ")}.`
    : `"${key}" is not a key that can stand here. Did you mean "${guess}"?`;
}

export function describeMissing(key: string, field: z.core.$ZodType, _path: Path): string {
  const about = z.globalRegistry.get(field)?.description;
  return `"${key}" is missing. Add a line with it.${about ? ` ${about}` : ""}`;
}

export function describeMistake(
  path: Path,
  _schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): string {
  const name = nameOf(path);
  if (value === null || value === "") {
    return `${name} is empty. Write something after the colon, or take the line out.`;
  }
  const issue = issues[0];
  if (issue?.code === "invalid_value") {
    const choices = issue.values.map(String);
    const guess = nearest(String(value), choices);
    return `${name} is ${quote(value)}, which is not one of the choices. ${
      guess ? `Did you mean ${guess}?` : `They are: ${choices.join(", ")}.`
    }`;
  }
  if (issue?.code === "custom" && issue.params?.problem === "date") {
    return `${name} is ${quote(value)}, which is not a date. Write it as YYYY-MM-DD, for example 2027-06-30.`;
  }
  return `${name} is ${quote(value)}, which cannot stand here.`;
}
