/** Sessions that can't all take place: a service in two places at once, or two services in one. */
import { describe, expect, test } from "vitest";
import { clashes, type Pair } from "../../lib/timetable/clashes.ts";
import { aChange, aLocation, aSchedule, aService, type Content } from "./library-factory.ts";
import { aTimetable } from "./timetable-factory.ts";

const tuesday1December = "2026-12-01";

/** `choir 10:00 mill-house / choir 11:00 quay-hall`, of one day. */
function found(content: Content) {
  const { sessions } = aTimetable(content);
  const { elsewhere, together } = clashes(
    sessions.filter(({ current }) => current.start.toPlainDate().toString() === tuesday1December),
  );
  const words = (pairs: readonly Pair[]) =>
    pairs.map((pair) =>
      pair
        .map(({ service, current: { start, location } }) =>
          [service.id, start.toPlainTime().toString().slice(0, 5), location.id].join(" "),
        )
        .join(" / "),
    );
  return { elsewhere: words(elsewhere), together: words(together) };
}

const meets = (id: string, ...schedules: Record<string, unknown>[]) =>
  aService({ id, schedules: schedules.map(aSchedule) });
/** From 11:00, while those who began at 10:00 go on until 12:30. */
const later = { opens_at: "11:00", closes_at: "13:00" };
const none = { elsewhere: [], together: [] };

describe("one service at two places", () => {
  test("clashes while the first session goes on", () =>
    expect(found({ services: [meets("choir", later, { location: "mill-house" })] })).toEqual({
      elsewhere: ["choir 10:00 mill-house / choir 11:00 quay-hall"],
      together: [],
    }));

  test("does so thrice where it is at three places", () =>
    expect(
      found({ services: [meets("choir", {}, { location: "mill-house" }, { location: "wend-library" })] }).elsewhere,
    ).toHaveLength(3));

  test.each<[string, Content]>([
    [
      "one after the other",
      { services: [meets("choir", {}, { ...later, location: "mill-house", opens_at: "12:30" })] },
    ],
    [
      "one of which is off",
      {
        services: [meets("choir", {}, { ...later, location: "mill-house" })],
        changes: [
          aChange({ id: "off", services: ["choir"], effect: "cancelled", sessions: [`${tuesday1December}T11:00`] }),
        ],
      },
    ],
    [
      "one of which is a link, by which who is at the place joins",
      {
        locations: [
          aLocation({ id: "quay-hall" }),
          { id: "online", title: "Online", location_type: "virtual", url: "https://meet.example.org/choir", areas: [] },
        ],
        services: [meets("choir", {}, { ...later, location: "online" })],
      },
    ],
  ])("does not clash: %s", (_, content) => expect(found(content)).toEqual(none));
});

describe("two services at one place", () => {
  test("clash while the first goes on, even if it was there before another that is over", () =>
    expect(
      found({
        services: [
          meets("bakers", { opens_at: "09:00", closes_at: "14:00" }),
          meets("choir", { opens_at: "10:00", closes_at: "11:00" }),
          meets("dance", later),
        ],
      }),
    ).toEqual({
      elsewhere: [],
      together: ["bakers 09:00 quay-hall / choir 10:00 quay-hall", "bakers 09:00 quay-hall / dance 11:00 quay-hall"],
    }));

  test("do not when one begins as the other ends", () =>
    expect(
      found({ services: [meets("bakers", {}), meets("choir", { opens_at: "12:30", closes_at: "13:00" })] }),
    ).toEqual(none));

  test("do not when one is at another place, or one service has two sessions there", () => {
    expect(found({ services: [meets("bakers", {}), meets("choir", { ...later, location: "mill-house" })] })).toEqual(
      none,
    );
    expect(found({ services: [meets("bakers", {}, later)] })).toEqual(none);
  });
});
