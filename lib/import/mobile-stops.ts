/** Timetables of mobile libraries, or of what a mapping says, into content: a service for each vehicle, a place for each stop. */
import { nameFor } from "../content/name.ts";
import type { Problem } from "../content/problem.ts";
import { contentOf, type Import, type SourceFile, type Wording } from "./content.ts";
import type { Periods } from "./double-booking.ts";
import { type Mapping, plain, readTable } from "./mapping.ts";
import type { NumberedStop } from "./places.ts";
import { readStop } from "./stop-row.ts";

/**
 * Reads CSV files with the columns of `stop-row.ts`, in any order, as `readCsv` takes them. Returns why when one is no such
 * file.
 */
export function importStops(
  sources: readonly SourceFile[],
  mapping: Mapping = plain,
  periods: Periods = new Map(),
): Import | { readonly problems: readonly Problem[] } {
  const refused: Problem[] = [];
  const doubts: Problem[] = [];
  const problems: Problem[] = [];
  const stops: NumberedStop[] = [];
  let rows = 0;
  for (const { name: file, bytes } of sources) {
    const table = readTable(bytes, mapping);
    if ("mistakes" in table) {
      problems.push(...table.mistakes.map((mistake) => ({ file, ...mistake })));
      continue;
    }
    rows += table.rows.length;
    doubts.push(...table.doubts.map((doubt) => ({ file, ...doubt })));
    for (const { line, values, problem } of table.rows) {
      const stop = problem ?? readStop(values);
      if (typeof stop === "string") refused.push({ file, line, message: stop });
      else stops.push({ ...stop, file, line });
    }
  }
  if (problems.length > 0) return { problems };
  const settings = { onBankHolidays: mapping.on_bank_holidays, periods };
  const made = contentOf({ stops, rows, refused, doubts }, wordingOf(mapping), settings);
  return { ...made, refused: inTheirWords(made.refused, mapping), doubts: inTheirWords(made.doubts, mapping) };
}

function wordingOf({ service }: Mapping): Wording {
  const numbered = (title: string, own: string) => (own === "" ? title : `${title} ${own}`);
  if (service)
    return {
      organisation: (organisation) => ({ title: organisation, summary: `${organisation} runs ${service.title}.` }),
      area: (organisation) => `Where services of ${organisation} meet.`,
      service: (_, own) => ({
        title: numbered(service.title, own),
        summary: own === "" ? service.summary : `${own}: ${service.summary}`,
      }),
      name: nameFor(service.title),
    };
  return {
    organisation: (organisation) => ({
      title: `${organisation} libraries`,
      summary: `The library service of ${organisation}.`,
    }),
    area: (organisation) => `Where the mobile libraries of ${organisation} stop.`,
    service: (organisation, own, places) => ({
      title: numbered(`${organisation} mobile library`, own),
      summary: `${own === "" ? "A library on wheels that" : `${own}, a library on wheels,`} stops at ${places} ${places === 1 ? "place" : "places"} in ${organisation}.`,
    }),
    name: "mobile-library",
  };
}

/** With the table's own names for the columns that it calls otherwise. */
const inTheirWords = (problems: readonly Problem[], { columns }: Mapping) =>
  problems.map(({ message, ...where }) => ({
    ...where,
    message: Object.entries(columns).reduce(
      (text, [ours, theirs]) => text.replaceAll(`"${ours}"`, `"${theirs}"`),
      message,
    ),
  }));
