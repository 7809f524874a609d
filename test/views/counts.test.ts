/** What lists count is what is in them. */
import { expect, test } from "vitest";
import finder from "../../_data/finder.ts";
import tracker from "../../_data/tracker.ts";
import { loadModel } from "../../lib/load-model.ts";

const loaded = loadModel("test/demonstration", () => Temporal.PlainDate.from("2026-11-22"), { asOf: true });
if (!("model" in loaded)) throw new Error("The demonstration has problems.");
const { model } = loaded;

test.each([
  ["funds", finder(model), model.library.funding.length],
  ["action points", tracker(model), model.library.actionPoints.length],
])("every one of the %s is listed and counted under its state", (_, pages, all) => {
  expect(all).toBeGreaterThan(0);
  expect(pages.flatMap(({ list }) => list.items as readonly unknown[])).toHaveLength(all);
  expect(pages[0]?.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all);
});
