import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { directionOf, wordMiles, wordWhereabouts } from "../../lib/words/distance.ts";

const hall = { title: "The Quay Hall", latitude: 53, longitude: 1.6 };
const at = (north: number, east: number) => ({ latitude: 53 + north, longitude: 1.6 + east });

describe("a distance is told in miles, and no nearer than is known", () => {
  test.each([
    [0.005, "less than half a mile"],
    [0.01, "about 1 mile"],
    [0.03, "about 2 miles"],
    [0.3, "about 21 miles"],
  ])("%d degrees north", (north, words) => expect(wordMiles(english(), hall, at(north, 0))).toBe(words));
});

describe("a direction is one of eight", () => {
  test.each([
    ["north", 0.1, 0],
    // A degree east is shorter than one north.
    ["north-east", 0.1, 0.166],
    ["east", 0, 0.1],
    ["south", -0.1, 0],
    ["south-west", -0.1, -0.166],
    ["west", 0, -0.1],
    ["north-west", 0.1, -0.166],
  ])("%s", (words, north, east) => expect(directionOf(hall, at(north, east))).toBe(words));
});

test("where a place lies is told by others, as seen from them", () => {
  expect(wordWhereabouts(english(), at(0.03, 0), [hall, { title: "Park Pavilion", ...at(0.03, 0.01) }])).toBe(
    "It is about 2 miles north of the Quay Hall and less than half a mile west of Park Pavilion, in a straight line.",
  );
  expect(wordWhereabouts(english(), hall, [])).toBe("");
});
