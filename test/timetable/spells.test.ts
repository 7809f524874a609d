/** When a rule holds without a break, as programs are told. */
import { expect, test } from "vitest";
import type { Schedule } from "../../lib/content/library.ts";
import { spellsOf } from "../../lib/timetable/spells.ts";
import { aLibrary, aSchedule, aService } from "./library-factory.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-22");

/** Two terms, the half-term between them, and a term that is over. */
const periods = [
  {
    id: "terms",
    label: "Terms",
    dates: [
      ["2027-01-04", "2027-02-12"],
      ["2026-09-01", "2026-10-23"],
      ["2027-02-22", "2027-03-26"],
    ],
  },
  { id: "half-term", label: "Half-term", dates: [["2027-02-15", "2027-02-19"]] },
  { id: "fair", label: "Fair", dates: [["2027-02-17", "2027-03-01"]] },
] as const;

function spells(
  front: Readonly<Record<string, unknown>>,
  from?: string,
  until?: string,
  ahead: readonly string[] = [],
) {
  const library = aLibrary({ periods, services: [aService({ id: "tea", schedules: [aSchedule(front)] })] });
  const schedule = library.services[0]?.schedules[0] as Schedule;
  const rule = {
    schedule,
    from: from ? day(from) : undefined,
    until: until ? day(until) : undefined,
    ahead: ahead.map(day),
  };
  return spellsOf(rule, today).map((spell) => `${spell.from ?? ""}/${spell.until ?? ""}`);
}

test("a rule that no time of the year breaks is one spell, with its own days", () => {
  expect(spells({})).toEqual(["/"]);
  expect(spells({}, "2026-12-01", "2027-01-31")).toEqual(["2026-12-01/2027-01-31"]);
});

test("a rule of some times of the year is a spell in each that is not over, within its own days", () => {
  expect(spells({ only_in: ["terms"] })).toEqual(["2027-01-04/2027-02-12", "2027-02-22/2027-03-26"]);
  expect(spells({ only_in: ["terms"] }, "2027-01-11", "2027-02-26")).toEqual([
    "2027-01-11/2027-02-12",
    "2027-02-22/2027-02-26",
  ]);
  expect(spells({ only_in: ["half-term", "fair"] })).toEqual(["2027-02-15/2027-03-01"]);
});

test("a rule of all but some times of the year goes on before, between and after them", () => {
  expect(spells({ not_in: ["half-term"] })).toEqual(["/2027-02-14", "2027-02-20/"]);
  expect(spells({ not_in: ["half-term"] }, "2027-02-16", "2027-02-18")).toEqual([]);
  expect(spells({ only_in: ["terms"], not_in: ["fair"] })).toEqual(["2027-01-04/2027-02-12", "2027-03-02/2027-03-26"]);
});

test("single dates are a spell each", () =>
  expect(
    spells(
      { freq: "dates", byday: undefined, dtstart: undefined, dates: ["2026-12-04", "2026-11-27"] },
      undefined,
      undefined,
      ["2026-11-27", "2026-12-04"],
    ),
  ).toEqual(["2026-11-27/2026-11-27", "2026-12-04/2026-12-04"]));
