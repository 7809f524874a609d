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

test("a folder that is not there is a problem like any other", () =>
  expect(loadModel("no/such/folder", () => today)).toEqual({
    problems: [{ file: "content", line: 1, message: "There is no folder no/such/folder. Is its name right?" }],
  }));
