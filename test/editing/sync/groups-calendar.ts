/** A group's calendar as Google writes it, and a site that is held against it, with real files in a folder of its own. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type Synced, type SyncOptions, syncCalendar } from "../../../lib/editing/sync/sync.ts";
import { place, rehearsed } from "../../../lib/editing/workspace/rehearsal.ts";
import { readCalendar } from "../../../lib/import/icalendar/calendar.ts";
import { loadModel } from "../../../lib/load-model.ts";
import type { Model } from "../../../lib/model.ts";

/** A Sunday. */
export const today = Temporal.PlainDate.from("2026-11-22");
const zone = "Europe/London";

const titled = (lines: string, name: string, value: string) =>
  new RegExp(`^${name}[;:]`, "m").test(lines) ? "" : `${name}:${value}\n`;

/** Events by their lines; each is of the walking group at Quay Hall, unless it says otherwise. */
export const calendarOf = (...events: readonly string[]): string =>
  `BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nVERSION:2.0\nX-WR-TIMEZONE:${zone}\n${events
    .map(
      (lines, index) =>
        `BEGIN:VEVENT\n${titled(lines, "UID", String(index))}${titled(lines, "SUMMARY", "Walking group")}${titled(lines, "LOCATION", "Quay Hall\\, 1 Quay Street\\, Wend WD1 2AB\\, UK")}${lines}\nEND:VEVENT\n`,
    )
    .join("")}END:VCALENDAR\n`;

/** From one local time to another, such as `20261205T110000`. */
export const span = (from: string, to: string) => `DTSTART;TZID=${zone}:${from}\nDTEND;TZID=${zone}:${to}`;

/** As the site has it: every Tuesday from 10am to 12:30pm. */
export const tuesdays = (...exceptions: readonly string[]) =>
  ["UID:tuesdays", span("20260901T100000", "20260901T123000"), "RRULE:FREQ=WEEKLY;BYDAY=TU", ...exceptions].join("\n");
export const leftOut = (day: string) => `EXDATE;TZID=${zone}:${day}T100000`;
/** One of the Tuesdays, otherwise. */
export const instead = (day: string, lines: string) =>
  `UID:tuesdays\nRECURRENCE-ID;TZID=${zone}:${day}T100000\n${lines}`;

export interface Site {
  readonly directory: string;
  readonly model: () => Model;
  readonly write: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  /** The sync of a calendar, without writing anything. */
  readonly sync: (calendar: string, options?: SyncOptions & { readonly service?: string }) => Promise<Synced>;
  /** The same, with its files written; returns their texts in order. */
  readonly publish: (
    calendar: string,
    options?: SyncOptions & { readonly service?: string },
  ) => Promise<readonly string[]>;
}

/** Without changes or editions; it goes away with the test file. */
export function site(): Site {
  const directory = mkdtempSync(join(tmpdir(), "signpost-sync-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  cpSync(join(import.meta.dirname, "../../refusals/content"), directory, { recursive: true });
  for (const folder of ["changes", "newsletters"])
    for (const name of readdirSync(join(directory, folder))) rmSync(join(directory, folder, name));
  const model = () => {
    const loaded = loadModel(directory, () => today);
    if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
    return loaded.model;
  };
  const sync: Site["sync"] = (text, { service = "walking-group", ...options } = {}) => {
    const calendar = readCalendar(Buffer.from(text), zone);
    if (typeof calendar === "string") throw new Error(calendar);
    const here = { model: model(), now: today.toPlainDateTime("16:30") };
    return syncCalendar(calendar, service, here, (files) => rehearsed(directory, files, today), options);
  };
  return {
    directory,
    model,
    write: (path, text) => writeFileSync(join(directory, path), text),
    remove: (path) => rmSync(join(directory, path)),
    sync,
    publish: async (text, options) => {
      const { files } = await sync(text, options);
      for (const file of files) place(directory, file);
      return files.map(({ path }) => readFileSync(join(directory, path), "utf8"));
    },
  };
}

/** The front matter of a file, without when it was published, which is the same for all. */
export const front = (text: string) =>
  text
    .replace(/^---\n|---\n$/g, "")
    .replace(/^published: .*\n/m, "")
    .trim()
    .split("\n");
