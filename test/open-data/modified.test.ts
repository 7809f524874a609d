/** What `modified` is for: whoever fetches only what is newer than the last time has all that is said of a service. */
import { expect, test } from "vitest";
import { hsdsFiles } from "../../lib/open-data/hsds/files.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aChange, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";
import { content } from "./content.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const weekly = aSchedule();
const periods: Content["periods"] = [
  {
    id: "terms",
    label: "Terms",
    dates: [
      ["2026-09-01", "2026-12-18"],
      ["2027-01-04", "2027-04-01"],
    ],
  },
];
const services = [
  aService({ id: "usual", schedules: [weekly] }),
  aService({ id: "ends", schedules: [weekly] }),
  aService({ id: "pauses", schedules: [weekly] }),
  aService({ id: "new-day", schedules: [weekly] }),
  aService({ id: "until-christmas", schedules: [aSchedule({ valid_to: "2026-12-15" })] }),
  aService({ id: "from-january", schedules: [aSchedule({ valid_from: "2027-01-12" })] }),
  aService({ id: "begins", schedules: [aSchedule({ dtstart: "2026-12-15" })] }),
  aService({
    id: "monthly",
    schedules: [aSchedule({ freq: "monthly", byday: "first Tuesday", interval: 2, valid_to: "2026-12-31" })],
  }),
  aService({
    id: "on-dates",
    schedules: [
      aSchedule({
        freq: "dates",
        byday: undefined,
        dtstart: undefined,
        dates: ["2026-12-03", "2026-12-19", "2027-01-05"],
      }),
    ],
  }),
  aService({ id: "in-term", schedules: [aSchedule({ only_in: ["terms"] })] }),
  aService({ id: "not-in-term", schedules: [aSchedule({ not_in: ["terms"] })] }),
];
const changes: readonly Front[] = [
  { id: "a", services: ["usual"], effect: "cancelled", sessions: ["2026-12-08"], published: "2026-11-27T09:00" },
  { id: "b", services: ["usual"], effect: "access", from: "2026-12-14", published: "2026-11-30T09:00" },
  { id: "c", services: ["usual"], effect: "notice", from: "2026-12-21", resolves: "b", published: "2026-12-16T09:00" },
  { id: "d", services: ["ends"], effect: "ended", from: "2026-12-16", published: "2026-11-25T09:00" },
  {
    id: "e",
    services: ["pauses"],
    effect: "cancelled",
    from: "2026-12-02",
    until: "2027-01-06",
    published: "2026-11-26T09:00",
  },
  {
    id: "f",
    services: ["new-day"],
    effect: "retimed",
    from: "2026-12-07",
    to: { byday: "Thursday" },
    published: "2026-11-28T09:00",
  },
];

test("what is said of a service changes on no day on which it is not modified, and modified never falls", () => {
  const before = new Map<string, { modified: string; told: string }>();
  const newer = new Map<string, number>();
  for (let day = Temporal.PlainDate.from("2026-11-20"); day.toString() < "2027-01-20"; day = day.add({ days: 1 })) {
    const known = changes.filter(({ published }) => String(published).slice(0, 10) <= day.toString());
    const model = aModel({ ...content, periods, services, changes: known.map(aChange) }, undefined, day.toString());
    for (const { path, content: text } of hsdsFiles(model)) {
      if (!/^\/open-data\/services\/[0-9a-f-]{36}\.json$/.test(path)) continue;
      const { last_modified: modified = "", name, ...said }: Json = JSON.parse(text);
      const told = JSON.stringify(said);
      const then = before.get(path);
      if (then) expect(modified >= then.modified, `${name} on ${day}`).toBe(true);
      if (then && then.told !== told) {
        expect(modified > then.modified, `${name} on ${day}: ${then.told}\n${told}`).toBe(true);
        newer.set(path, (newer.get(path) ?? 0) + 1);
      }
      before.set(path, { modified, told });
    }
  }
  // Of two a day is said from which a rule will hold, and still when it does.
  expect(newer.size).toBe(services.length - 2);
  expect([...newer.values()].reduce((sum, times) => sum + times)).toBeGreaterThan(20);
});
