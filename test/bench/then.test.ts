import { expect, test } from "vitest";
import { earlier, withThen } from "../../bench/then.ts";

const section = (title: string) => ({
  title,
  note: "Once.",
  header: ["files", "pages", "build, s"],
  rows: [
    [100, 156, 0.9],
    [7, 9, 0.5],
  ],
});

test("a figure stands beside what it was at the earlier commit, where it was measured there", () => {
  const { note, header, rows } = withThen(section("By size"));
  expect(note).toBe(`Once. "Then" is at ${earlier}.`);
  expect(header).toEqual(["files", "pages", "build, s", "then"]);
  expect(rows).toEqual([
    [100, 156, 0.9, 0.846],
    [7, 9, 0.5, undefined],
  ]);
});

test("a row that its first cell does not tell from others is found by two", () =>
  expect(
    withThen({
      title: "Beside other generators",
      note: "",
      header: ["generator", "sheets", "ratio"],
      rows: [["Hugo", 2000, 1.2]],
    }).rows,
  ).toEqual([["Hugo", 2000, 1.2, 1.47]]));

test("what was not measured then stays as it is", () => expect(withThen(section("New"))).toEqual(section("New")));
