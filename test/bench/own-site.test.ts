import { expect, test } from "vitest";
import { benchDay, ownSite } from "../../bench/own-site.ts";
import { modelOf } from "./model.ts";

test("a site of its own has the areas given, one organisation and the pages of a new site, without a problem", () => {
  const { library, today } = modelOf(ownSite(["north-town", "dale"]));
  expect(today).toEqual(benchDay);
  expect(library.areas.map(({ id, label }) => [id, label])).toEqual([
    ["north-town", "North town"],
    ["dale", "Dale"],
  ]);
  expect(library.organisations).toHaveLength(1);
  expect(library.pages).toHaveLength(5);
});

test("a site of its own is the same every time", () => expect([...ownSite(["dale"])]).toEqual([...ownSite(["dale"])]));
