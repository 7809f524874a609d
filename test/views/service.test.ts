import { describe, expect, test } from "vitest";
import { servicesWithNothingAhead } from "../../lib/review/report/upkeep.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { servicePoster } from "../../lib/views/poster.ts";
import { serviceRow, serviceView } from "../../lib/views/service.ts";
import { aLibrary, aService } from "../timetable/library-factory.ts";

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
