import { expect, test } from "vitest";
import { searchCost } from "../../lib/eleventy/search-cost.ts";
import { aLibrary, aLocation } from "../timetable/library-factory.ts";

const places = (count: number) =>
  aLibrary({
    services: [],
    locations: Array.from({ length: count }, (_, number) => aLocation({ id: `place-${number}` })),
  });

test.each([
  [0, 130],
  [1000, 140],
  [10_000, 260],
])("the first search on a site of %i files is said to load %i kilobytes", (files, kilobytes) =>
  expect(searchCost(places(files))).toBe(kilobytes),
);
