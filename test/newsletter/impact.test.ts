import { describe, expect, test } from "vitest";
import { feltFrom, isOver, isPublished, wasOver } from "../../lib/newsletter/impact.ts";
import type { CompiledChange } from "../../lib/timetable/compiled-change.ts";
import { withChanges } from "../timetable/timetable-factory.ts";

const compiled = (id: string, ...fronts: Parameters<typeof withChanges>[0]): CompiledChange =>
  withChanges(fronts).changeById.get(id) as CompiledChange;

const off = { id: "off", effect: "cancelled", sessions: ["2026-12-01"] };
const evening = {
  id: "evening",
  effect: "retimed",
  sessions: ["2026-12-01"],
  to: { opens_at: "18:00", closes_at: "20:00" },
};
const put = (date: string) => ({ id: "put", effect: "retimed", sessions: ["2026-12-01"], to: { date } });
const lasting = { id: "lasting", effect: "access", from: "2026-11-21", until: "2026-12-02" };

describe("a change is over", () => {
  test.each([
    ["not before its session", off, "2026-12-01T12:29", false],
    ["when its session would have ended", off, "2026-12-01T12:30", true],
    ["not when only the session's old time is past", evening, "2026-12-01T13:00", false],
    ["when the session's new time is past", evening, "2026-12-01T20:00", true],
    ["not on the old day of a session that is put off", put("2026-12-03"), "2026-12-02T09:00", false],
    ["when the new day of a session that was put off is past", put("2026-12-03"), "2026-12-03T12:30", true],
    ["not while somebody may still come on the old day", put("2026-11-30"), "2026-12-01T09:00", false],
    ["not on the last day of a time that it names, sessions or none", lasting, "2026-12-02T23:59", false],
    ["after its last day", lasting, "2026-12-03T00:00", true],
    ["not the day before its last", lasting, "2026-12-01T23:59", false],
  ])("%s", (_, front, moment, over) => {
    expect(isOver(compiled(front.id, front), Temporal.ZonedDateTime.from(`${moment}[Europe/London]`))).toBe(over);
  });
});

describe("what was known on a day", () => {
  const replaced = {
    id: "on",
    effect: "notice",
    sessions: ["2026-12-01"],
    published: "2026-11-25T09:00",
    replaces: "off",
  };

  test.each([
    ["before it was replaced", "2026-11-24", false],
    ["on the day on which it was", "2026-11-25", true],
    ["after it was", "2026-11-26", true],
  ])("of a change %s", (_, day, over) => {
    expect(wasOver(compiled("off", off, replaced), Temporal.PlainDate.from(day))).toBe(over);
  });

  test("of a change that was replaced after its last day", () => {
    const late = { ...replaced, published: "2026-12-10T09:00" };
    const change = compiled("off", off, late);
    expect(wasOver(change, Temporal.PlainDate.from("2026-12-01"))).toBe(false);
    expect(wasOver(change, Temporal.PlainDate.from("2026-12-02"))).toBe(true);
  });
});

test.each([
  ["is felt on its day", off, "2026-11-24", "2026-12-01"],
  ["that puts a session on an earlier day is felt on that day", put("2026-11-30"), "2026-11-24", "2026-11-30"],
  [
    "that puts a session off is felt on the new day once the old one is past",
    put("2026-12-03"),
    "2026-12-02",
    "2026-12-03",
  ],
  ["that lasts is felt at the next session", { ...lasting, effect: "reduced" }, "2026-11-25", "2026-12-01"],
  ["that is to come is felt from its first session", { ...lasting, effect: "reduced" }, "2026-11-10", "2026-11-24"],
])("a change that %s", (_, front, day, felt) => {
  expect(feltFrom(compiled(front.id, front), Temporal.PlainDate.from(day)).toString()).toBe(felt);
});

test("a change is published from its day on", () => {
  const { change } = compiled("off", off);
  expect(isPublished(change, Temporal.PlainDate.from("2026-11-19"))).toBe(false);
  expect(isPublished(change, Temporal.PlainDate.from("2026-11-20"))).toBe(true);
});
