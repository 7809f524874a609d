import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { messageAboutService, messageAboutSession } from "../../lib/words/share.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aLocation, aSchedule, aService, type Front } from "../timetable/library-factory.ts";

/** What is sent of the walking group's session on Tuesday 8 December, and of the group. */
function messages(discretion: "discreet" | "plain" | undefined, front: Omit<Front, "id"> = {}) {
  const { library, timetable } = aModel({
    locations: [
      aLocation({ id: "quay-hall", title: "The Quay Hall", address_1: "2 Capstan Quay", city: "Wend" }),
      aLocation({ id: "safe-house", title: "A private address", confidential: true }),
    ],
    services: [aService({ id: "walking-group", schedules: [aSchedule()], ...front })],
  });
  const newsletter = discretion && { ...library.site.newsletter, discretion };
  const site = { ...library.site, newsletter } as typeof library.site;
  const session = timetable.sessions.find(({ id }) => id.endsWith("20261208T1000"));
  const [service] = library.services;
  if (!session || !service) throw new Error("There is no such session.");
  return {
    session: messageAboutSession(english(), session, site),
    service: messageAboutService(english(), service, site),
  };
}

describe("a message that is ready to send", () => {
  test("plainly names the group, the day in full, the times, the place and where to look before going", () =>
    expect(messages("plain")).toEqual({
      session:
        "Walking group: Tuesday 8 December 2026, 10am to 12:30pm, at the Quay Hall, 2 Capstan Quay, Wend. Check before you go: https://signpost.example.org/services/walking-group/",
      service: "Walking group. When and where: https://signpost.example.org/services/walking-group/",
    }));

  test.each(["discreet", undefined] as const)("gives nothing away where staff chose %s", (discretion) =>
    expect(messages(discretion)).toEqual({
      session: "Tuesday 8 December 2026, 10am to 12:30pm. Check before you go: https://signpost.example.org/timetable/",
      service: undefined,
    }),
  );

  test("names by its short name what may not be named otherwise", () =>
    expect(messages("discreet", { short_name: "Tue group" })).toEqual({
      session:
        "Tue group: Tuesday 8 December 2026, 10am to 12:30pm. Check before you go: https://signpost.example.org/timetable/",
      service: "Tue group. When and where: https://signpost.example.org/timetable/",
    }));

  test("has no address of a place whose address is not told", () =>
    expect(messages("plain", { schedules: [aSchedule({ location: "safe-house" })] }).session).toBe(
      "Walking group: Tuesday 8 December 2026, 10am to 12:30pm, at a private address. Check before you go: https://signpost.example.org/services/walking-group/",
    ));
});
