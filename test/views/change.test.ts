/** Rows of changes and sessions say each thing once. */
import { expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { changeRow } from "../../lib/views/change.ts";
import { sessionView } from "../../lib/views/session.ts";
import { aChange, aLibrary, aSchedule, aService } from "../timetable/library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function choirWith(front: Readonly<Record<string, unknown>>) {
  const service = aService({ id: "choir", schedules: [aSchedule()] });
  const library = aLibrary({ services: [service], changes: [aChange({ id: "off", services: ["choir"], ...front })] });
  const compiled = compileTimetable(library, today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  return compiled.timetable;
}

test.each([
  ["Choir is off on Tuesday 1 December", true],
  ["Choir is off on Tuesday 1 December 2026, sorry", true],
  ["Choir is off", false],
  ["Choir is off on Tuesday 1 Decembers", false],
])("whether a row says on which days, under “%s”: the title does %s", (title, inTitle) => {
  const [compiled] = choirWith({ title, effect: "cancelled", sessions: ["2026-12-01"] }).changes;
  expect(compiled && changeRow(english(), compiled, today).periodInTitle).toBe(inTitle);
});

test("the status of a session is the link to the change that says the same", () => {
  const timetable = choirWith({ effect: "cancelled", sessions: ["2026-12-01"] });
  const views = timetable.sessions.map((session) => sessionView(english(), session, timetable));
  expect(views.find(({ date }) => date.iso === "2026-12-01")?.told?.label).toBe("Cancelled");
  expect(views.find(({ date }) => date.iso === "2026-12-08")?.told).toBeUndefined();
});
