import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadModel } from "../lib/load-model.ts";

const today = Temporal.PlainDate.from("2026-11-22");
const folder = join(import.meta.dirname, "refusals/content");

describe("sound content", () => {
  test("gives the Library, its timetable and the day", () => {
    const loaded = loadModel(folder, () => today);
    expect(loaded).toHaveProperty("model.today", today);
    expect(loaded).toHaveProperty("model.library.site.name", "Signpost Wend");
    expect("model" in loaded && loaded.model.timetable.byService.get("walking-group")?.length).toBeGreaterThan(20);
  });

  test("is built for the day in the zone that it names", () => {
    const zones: string[] = [];
    loadModel(folder, (zone) => {
      zones.push(zone);
      return today;
    });
    expect(zones).toEqual(["Europe/London"]);
  });
});

describe("content that is newer than the day", () => {
  const content = join(import.meta.dirname, "newsletter/content");
  const day = Temporal.PlainDate.from("2026-11-17");

  test("is a mistake on a site of today", () =>
    expect(loadModel(content, () => day)).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ message: expect.stringContaining("a day that is still to come") }),
      ]),
    }));

  test("is left out where somebody asks for that day, and all else is as it was", () => {
    const ids = (date: string, asOf: boolean) => {
      const loaded = loadModel(content, () => Temporal.PlainDate.from(date), { asOf });
      return "model" in loaded ? loaded.model.library.changes.map(({ id }) => id) : loaded.problems;
    };
    const all = ids("2026-11-24", false) as readonly string[];
    expect(ids("2026-11-24", true)).toEqual(all);
    expect(ids("2026-11-17", true)).toEqual(all.filter((id) => id < "2026-11-18"));
    expect(all).toContain("2026-11-18-cafe-closed");
  });
});

test("a folder that is not there is a problem like any other", () =>
  expect(loadModel("no/such/folder", () => today)).toEqual({
    problems: [{ file: "content", line: 1, message: "There is no folder no/such/folder. Is its name right?" }],
  }));
