/** The questions as flags of the command line, so that they can be answered without a terminal. */
import type { ParseArgsOptionsConfig } from "node:util";
import { nearest } from "../content/nearest.ts";
import type { Obstacle } from "./interview.ts";
import type { Answers, Question } from "./question.ts";

/** For node:util's parseArgs: every flag can be given more than once, a yes-no question is asked by name alone. */
export function optionsOf<Here>(questions: readonly Question<Here>[]): ParseArgsOptionsConfig {
  return Object.fromEntries(
    questions.map(({ flag, form }) => [
      flag,
      form === "yes-no" ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
    ]),
  );
}

/** The answers among the values that parseArgs found, or what is wrong with giving them so. */
export function answersIn<Here>(
  questions: readonly Question<Here>[],
  values: Readonly<Record<string, unknown>>,
): { readonly answers: Answers } | { readonly obstacles: readonly Obstacle[] } {
  const answers: Record<string, readonly string[]> = {};
  const obstacles: Obstacle[] = [];
  for (const { flag, form, choices } of questions) {
    const value = values[flag];
    if (typeof value === "boolean") answers[flag] = [value ? "yes" : "no"];
    else if (Array.isArray(value)) {
      if (value.length > 1 && form !== "several") obstacles.push({ flag, message: "This can be given only once." });
      // A sentence has commas of its own.
      answers[flag] = form === "several" && choices ? value.flatMap((one: string) => one.split(",")) : value;
    }
  }
  return obstacles.length > 0 ? { obstacles } : { answers };
}

/** The sentence about a flag that is none of those. */
export function unknownFlag(flag: string, known: readonly string[]): string {
  const meant = nearest(flag, known);
  return `--${flag} is not known here.${meant === undefined ? "" : ` Did you mean --${meant}?`}`;
}

/** A line for each flag, one under the other. */
export function flagList(flags: readonly { readonly flag: string; readonly text: string }[]): string {
  const width = Math.max(0, ...flags.map(({ flag }) => flag.length));
  return flags.map(({ flag, text }) => `  --${flag.padEnd(width)}  ${text}`).join("\n");
}
