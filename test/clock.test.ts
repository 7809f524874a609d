import { describe, expect, test } from "vitest";
import { siteDate, siteMoment } from "../lib/clock.ts";

describe("the day that the site is built for", () => {
  test("is SITE_DATE where that is set", () =>
    expect(siteDate({ SITE_DATE: "2026-12-01" }, "Europe/London").toString()).toBe("2026-12-01"));

  test.each([
    ["2026-07-01T22:59:00Z", "Europe/London", "2026-07-01"],
    ["2026-07-01T23:00:00Z", "Europe/London", "2026-07-02"],
    ["2026-12-01T23:30:00Z", "Europe/London", "2026-12-01"],
    ["2026-12-01T23:30:00Z", "Pacific/Auckland", "2026-12-02"],
  ])("is otherwise the day that it is at %s in %s: %s", (now, zone, day) => {
    expect(siteDate({}, zone, Temporal.Instant.from(now)).toString()).toBe(day);
    expect(siteDate({ SITE_DATE: "" }, zone, Temporal.Instant.from(now)).toString()).toBe(day);
  });

  test.each(["2026-02-29", "1 December 2026", "2026-12-1", "2026-12-01T10:00", "9999-12-31", "0001-01-01"])(
    "cannot be %s",
    (wanted) =>
      expect(() => siteDate({ SITE_DATE: wanted }, "Europe/London")).toThrow(
        `SITE_DATE is ${wanted}, which is not a date from 2000 to 2099. Write it as YYYY-MM-DD, for example 2027-06-30.`,
      ),
  );
});

describe("the moment at the site", () => {
  const now = Temporal.Instant.from("2026-06-30T23:30:00Z");

  test("is now, in the site's time zone", () =>
    expect(siteMoment({}, "Europe/London", now).toString()).toBe("2026-07-01T00:30:00+01:00[Europe/London]"));

  test("is midday of the day that was asked for", () =>
    expect(siteMoment({ SITE_DATE: "2026-12-01" }, "Europe/London", now).toString()).toBe(
      "2026-12-01T12:00:00+00:00[Europe/London]",
    ));
});
