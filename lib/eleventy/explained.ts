/** Why a build failed, for whoever works on the site. */
import { causesOf, wordSystemError } from "../refusal.ts";

/** Eleventy and Nunjucks wrap an error into one for each step that they were on. Where the first was in code of ours, its place is told. */
export function explained(error: unknown): string {
  const errors = causesOf(error);
  const messages = errors.map(({ message }) => message.trim());
  const first = errors.at(-1);
  const ofMachine = wordSystemError(error);
  if (ofMachine !== undefined) return ofMachine;
  const place = /\/((?:lib|_data)\/[\w/-]+\.ts:\d+):\d+/.exec(first?.stack ?? "")?.[1];
  return [
    ...messages.filter((message, index) => !messages[index - 1]?.includes(message)),
    ...(place === undefined ? [] : [`The fault is in ${place}.`]),
  ].join("\n");
}
