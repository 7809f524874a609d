/** Whether the page of the next days has each of the seven, from the site's day on, those without a session too. */
import type { Agreed } from "./agreed.ts";
import type { Reading } from "./notes.ts";

const days = 7;

export function nextDaysAgree(agreed: Agreed, readings: readonly Reading[], without: ReadonlySet<string>): string[] {
  if (without.has("next 7 days, day by day")) return [];
  const pages = readings.flatMap(({ lists }) => lists).filter(({ name }) => name === "days of the next 7");
  const inOrder = pages.sort((a, b) => a.part - b.part).flatMap(({ members }) => members);
  // A day with very many sessions goes on on the next page.
  const shown = inOrder.filter((day, index) => day !== inOrder[index - 1]);
  const wanted = Array.from({ length: days }, (_, ahead) => agreed.today.add({ days: ahead }).toString());
  const last = agreed.value("site", "last of the next days");
  return [
    ...(shown.join(" ") === wanted.join(" ")
      ? []
      : [`/today/ has the days ${shown.join(", ")}, not ${wanted.join(", ")}`]),
    ...(last === wanted.at(-1) ? [] : [`/today/ says that it goes to ${last}, not ${wanted.at(-1)}`]),
  ];
}
