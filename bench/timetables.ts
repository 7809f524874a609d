/** Timetables of mobile services in CSV as content: real ones, repeated under other names, or made up. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { readCsv } from "../lib/csv.ts";
import { importStops, type StopsFile } from "../lib/import/mobile-stops.ts";
import { columns } from "../lib/import/stop-row.ts";
import { type ContentFiles, ownSite } from "./own-site.ts";
import { chance, title } from "./prose.ts";

type Row = Readonly<Record<string, string>>;

function rowsOf({ bytes }: StopsFile): Row[] {
  const table = readCsv(bytes);
  return "message" in table ? [] : table.rows.map(({ values }) => values);
}

const csv = (rows: readonly Row[]) => Buffer.from(stringify([...rows], { header: true, columns: [...columns] }));

/** Why timetables can't be used, in a sentence. */
export class BadTimetables extends Error {}

/** Every CSV file of a folder. Throws `BadTimetables` when there are none, and when not one stop can be read from them. */
export function readTimetables(folder: string): readonly StopsFile[] {
  if (!existsSync(folder)) throw new BadTimetables(`There is no folder ${folder}. Is its name right?`);
  if (!statSync(folder).isDirectory()) throw new BadTimetables(`${folder} is a file. Name the folder that it is in.`);
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  if (names.length === 0) throw new BadTimetables(`${folder} has no timetables in CSV.`);
  const sources = names.sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const { stops } = timetableContent(sources);
  if (stops === 0) throw new BadTimetables(`The timetables in ${folder} have no stop that can be imported.`);
  return sources;
}

/** Copies of the timetables, each of organisations and places of other names, until there are so many rows. */
export function repeated(sources: readonly StopsFile[], rows: number): readonly StopsFile[] {
  const read = sources.map((source) => ({ name: source.name, rows: rowsOf(source) }));
  if (read.every((source) => source.rows.length === 0)) throw new Error("There is no row to repeat.");
  const copies: StopsFile[] = [];
  let count = 0;
  for (let number = 1; count < rows; number += 1) {
    for (const source of read) {
      const renamed = source.rows.slice(0, rows - count).map((row) => ({
        ...row,
        organisation: `${row.organisation} ${number}`,
        community: row.community ? `${row.community} ${number}` : "",
        stop: `${row.stop} ${number}`,
      }));
      count += renamed.length;
      if (renamed.length > 0) {
        copies.push({
          name: `${number}-${source.name}`,
          bytes: csv(renamed),
        });
      }
    }
  }
  return copies;
}

/** A county's timetable, made up: four vans that stop at so many places every second or fourth week. */
export function madeUp(stops: number, seed: number): StopsFile {
  const by = chance(seed);
  const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
  const clock = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
  const monday = Temporal.PlainDate.from("2026-01-05");
  const rows = Array.from({ length: stops }, (_, number) => {
    const day = by.below(5);
    const interval = 2 + 2 * by.below(2);
    const arrival = 540 + 15 * by.below(30);
    return {
      organisation: "Wendshire",
      mobile: `Van ${1 + (number % 4)}`,
      route: `Route ${1 + (number % 40)}`,
      community: `Village ${1 + Math.floor(number / 3)}`,
      stop: title(by, number),
      address: "",
      postcode: "",
      geox: (0.1 + number / 10_000).toFixed(5),
      geoy: (52 + (number % 100) / 100).toFixed(5),
      day: weekdays[day] as string,
      type: "Public",
      arrival: clock(arrival),
      departure: clock(arrival + 30),
      frequency: `FREQ=WEEKLY;INTERVAL=${interval}`,
      start: monday.add({ days: day + 7 * by.below(interval) }).toString(),
      end: "",
      exceptions: "",
      timetable: "https://www.example.org/mobile-library",
    };
  });
  return { name: "wendshire.csv", bytes: csv(rows) };
}

/** The content of a site with these timetables, and how many of their rows are in it. */
export function timetableContent(sources: readonly StopsFile[]): {
  readonly files: ContentFiles;
  readonly stops: number;
} {
  const imported = importStops(sources);
  if ("problems" in imported) {
    throw new BadTimetables(imported.problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  }
  const { files, areas, rows, refused } = imported;
  const site = ownSite(areas.map(({ id }) => id));
  return { files: new Map([...site, ...files]), stops: rows - refused.length };
}
