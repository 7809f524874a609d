import { describe, expect, test } from "vitest";
import { servicesWithNothingAhead } from "../../lib/review/report/upkeep.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { servicePoster } from "../../lib/views/poster.ts";
import { serviceRow, serviceView } from "../../lib/views/service.ts";
import { aChange, aLibrary, aSchedule, aService } from "../timetable/library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function model(front: Readonly<Record<string, unknown>>) {
  const library = aLibrary({ services: [aService({ id: "money-advice", ...front })] });
  const compiled = compileTimetable(library, today);
  if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
  return { library, timetable: compiled.timetable, today };
}

describe("a service by appointment", () => {
  const made = model({ application_process: "Ring us and we find a time." });
  const [service] = made.library.services as [(typeof made.library.services)[number]];

  test("says on its page and in the list that it meets by appointment", () => {
    expect(serviceView(service, made)).toMatchObject({ byAppointment: true, joining: "Ring us and we find a time." });
    expect(serviceRow(service, made)).toMatchObject({ byAppointment: true });
  });

  test("says on its poster how to make one", () =>
    expect(servicePoster(service, made).appointment).toBe("Ring us and we find a time."));

  test("is not reported as one with nothing ahead", () => expect(servicesWithNothingAhead(made)).toEqual([]));

  test("is none when it is closed", () => {
    const closed = model({ status: "temporarily closed" });
    expect(serviceRow(closed.library.services[0] as typeof service, closed).byAppointment).toBe(false);
  });
});

describe("the next sessions of a service", () => {
  /** A weekly service of which so many sessions from the first on are called off. */
  function weekly(cancelled: number, news: readonly ReturnType<typeof aChange>[] = []) {
    const days = Array.from({ length: cancelled }, (_, week) => today.add({ days: 7 * week }).toString());
    const service = aService({ id: "choir", schedules: [aSchedule()] });
    const off = aChange({ id: "off", services: ["choir"], effect: "cancelled", sessions: days });
    const changes = [...news, ...(cancelled > 0 ? [off] : [])];
    const library = aLibrary({ services: [service], changes });
    const compiled = compileTimetable(library, today);
    if (!("timetable" in compiled)) throw new Error(JSON.stringify(compiled));
    const [choir] = library.services as [(typeof library.services)[number]];
    return serviceView(choir, { library, timetable: compiled.timetable, today });
  }
  const days = (view: ReturnType<typeof weekly>) =>
    view.next.map(({ session }) => [session.date.iso, session.status.id]);

  test("are three, also where one is called off, because that is what readers must hear first", () =>
    expect(days(weekly(1))).toEqual([
      ["2026-11-24", "cancelled"],
      ["2026-12-01", "scheduled"],
      ["2026-12-08", "scheduled"],
    ]));

  test("reach as far as the first that goes ahead", () =>
    expect(days(weekly(5)).at(-1)).toEqual(["2026-12-29", "scheduled"]));

  test("are not given again among the further dates", () => {
    const view = weekly(5);
    const next = new Set(view.next.map(({ session }) => session.id));
    expect(view.list.items.filter(({ id }) => next.has(id))).toEqual([]);
    expect(view.list.items.length + next.size).toBe(8);
  });

  test("tell each of news that concerns it: the first in words, the others by a label", () => {
    const days = [0, 7].map((later) => today.add({ days: later }).toString());
    const late = aChange({ id: "late", services: ["choir"], effect: "delayed", sessions: days });
    const told = weekly(0, [late]).next.map(({ session }) => [session.changes, session.again].map((all) => all.length));
    expect(told).toEqual([
      [1, 0],
      [0, 1],
      [0, 0],
    ]);
  });

  test("leave to the list of changes how the service is reached", () => {
    const number = aChange({ id: "number", services: ["choir"], effect: "contact", from: today.toString() });
    const view = weekly(0, [number]);
    expect(view.changes.map(({ id }) => id)).toEqual(["number"]);
    expect(view.next.flatMap(({ session }) => [...session.changes, ...session.again])).toEqual([]);
  });

  test("tell of a place once", () => expect(weekly(0).next.map(({ again }) => again)).toEqual([false, true, true]));
});
