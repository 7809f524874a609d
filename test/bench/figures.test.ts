import { describe, expect, test } from "vitest";
import { median, shown, table } from "../../bench/figures.ts";

describe("the median", () => {
  test.each([
    ["one", [7], 7],
    ["an odd number of values, in any order", [10, 9, 100], 10],
    ["an even number, between the two in the middle", [4, 1, 3, 100], 3.5],
    ["none, which is no number", [], Number.NaN],
  ])("of %s", (_, values, middle) => expect(median(values)).toBe(middle));

  test("leaves the values as they were", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("a figure is shown with three digits that count, and whole numbers with all", () => {
  test.each([
    [0, "0"],
    [0.00012345, "0.000123"],
    [0.084, "0.084"],
    [0.9996, "1"],
    [1.234, "1.23"],
    [12.3, "12.3"],
    [10, "10"],
    [99.96, "100"],
    [100.5, "101"],
    [999.6, "1,000"],
    [1000, "1,000"],
    [1234.5, "1,235"],
    [1234567, "1,234,567"],
    [-0.0001, "-0.0001"],
    [-0, "0"],
    [-0.4, "-0.4"],
    [-1234.4, "-1,234"],
    [undefined, "–"],
    [Number.NaN, "–"],
    [Number.POSITIVE_INFINITY, "–"],
  ])("%s as %s", (value, text) => expect(shown(value)).toBe(text));
});

test("a table has its numbers to the right and a dash for what is missing", () =>
  expect(
    table(
      ["generator", "build, s", "ratio"],
      [
        ["Signpost", 1.234, undefined],
        ["Hugo", 0.5, 2.468],
        ["Other", undefined, Number.NaN],
      ],
    ),
  ).toBe(
    [
      "| generator | build, s | ratio |",
      "| --- | ---: | ---: |",
      "| Signpost | 1.23 | – |",
      "| Hugo | 0.5 | 2.47 |",
      "| Other | – | – |",
    ].join("\n"),
  ));
