/** Whatever a group does to its calendar, what is written for it passes the check, and then says all of it. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { calendarText } from "../../../lib/calendar/calendar.ts";
import { calendars, type SiteCalendar } from "../../../lib/calendar/calendar-files.ts";
import { syncCalendar } from "../../../lib/editing/sync/sync.ts";
import { place, rehearsed } from "../../../lib/editing/workspace/rehearsal.ts";
import { readCalendar } from "../../../lib/import/icalendar/calendar.ts";
import { loadModel } from "../../../lib/load-model.ts";
import type { Model } from "../../../lib/model.ts";

// Each try reads the demonstration several times.
vi.setConfig({ testTimeout: 240_000 });

const today = Temporal.PlainDate.from("2026-11-24");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function load(directory: string): Model {
  const loaded = loadModel(directory, () => today);
  if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return loaded.model;
}

const model = load("test/demonstration");
const own = [...calendars(model)].flatMap((calendar) => {
  const service = model.library.services.find(({ url }) => calendar.path === `${url}calendar.ics`);
  return service?.status === "active" && calendar.events.size > 4 ? [{ service: service.id, calendar }] : [];
});

/** What somebody does to the event of a session: takes it out, calls it off, or moves it by hours, days or to a place. */
const edits = {
  gone: () => "",
  cancelled: (event: string) => event.replace(/STATUS:\w+/, "STATUS:CANCELLED"),
  back: (event: string) => event.replace(/STATUS:\w+/, "STATUS:CONFIRMED").replace("SUMMARY:Cancelled: ", "SUMMARY:"),
  later: (event: string) => moved(event, { hours: 1 }),
  nextDay: (event: string) => moved(event, { hours: 24 }),
  elsewhere: (event: string) => event.replace(/LOCATION:[\s\S]*?\r\n(?! )/, "LOCATION:Northgate Library\r\n"),
  twice: (event: string) => event + moved(event, { hours: 52 }).replace(/UID:/, "UID:again-"),
} as const;
type Edit = keyof typeof edits;

const moved = (event: string, by: Temporal.DurationLike) =>
  event.replace(/(DTSTART|DTEND):(\d{8}T\d{6}Z)/g, (_, name: string, value: string) => {
    const moment = Temporal.Instant.from(value).add(by);
    return `${name}:${moment.toString({ smallestUnit: "second" }).replace(/[-:]/g, "")}`;
  });

const edited = ({ about, events }: SiteCalendar, done: readonly { at: number; edit: Edit }[]) => {
  const list = [...events.values()].map((event) => event.replace(/^(?:NEW|LAST-MODIFIED).*\r\n/gm, ""));
  const first = list.findIndex((event) => (/DTSTART:(\d{8})/.exec(event)?.[1] ?? "") >= "20261124");
  for (const { at, edit } of done) {
    const index = first + (at % Math.min(list.length - first, 12));
    list[index] = edits[edit](list[index] ?? "");
  }
  return calendarText(about, list);
};

const edit = fc.record({ at: fc.nat(40), edit: fc.constantFrom(...(Object.keys(edits) as Edit[])) });

test("what is written for it is in order, and a second run finds nothing that it could write", () =>
  fc.assert(
    fc.asyncProperty(fc.constantFrom(...own), fc.array(edit, { minLength: 1, maxLength: 4 }), async (one, done) => {
      const directory = mkdtempSync(join(tmpdir(), "signpost-sync-"));
      folders.push(directory);
      cpSync("test/demonstration", directory, { recursive: true });
      const calendar = readCalendar(Buffer.from(edited(one.calendar, done)), "Europe/London");
      if (typeof calendar === "string") throw new Error(calendar);
      const run = () =>
        syncCalendar(calendar, one.service, { model: load(directory), now: today.toPlainDateTime("12:00") }, (files) =>
          rehearsed(directory, files, today),
        );
      const { files, notes } = await run();
      for (const file of files) expect(place(directory, file)).toBe(true);
      const again = await run();
      expect(again.files).toEqual([]);
      expect(again.notes.filter(({ message }) => !notes.some((note) => note.message === message))).toEqual([]);
    }),
    { numRuns: 20 },
  ));
