import { describe, expect, test } from "vitest";
import { pagesOf } from "../../lib/views/paging.ts";

const span = (first: string, last: string) => `${first} to ${last}`;

describe("a long list", () => {
  test("keeps its own address for the first page", () =>
    expect(pagesOf(["a", "b", "c"], "/locations/", 2, span).map(({ url }) => url)).toEqual([
      "/locations/",
      "/locations/page/2/",
    ]));

  test("loses nothing and keeps its order", () =>
    expect(pagesOf([..."abcdefg"], "/x/", 3, span).flatMap(({ items }) => items)).toEqual([..."abcdefg"]));

  test("tells on each page what every page holds", () =>
    expect(pagesOf([..."abcde"], "/x/", 2, span)[1]?.pages.map(({ label }) => label)).toEqual([
      "a to b",
      "c to d",
      "e to e",
    ]));

  test("is cut by weight, and a heavy item stands alone", () =>
    expect(pagesOf([1, 9, 1, 1], "/x/", 4, (a, b) => `${a}${b}`, Number).map(({ items }) => items)).toEqual([
      [1],
      [9],
      [1, 1],
    ]));

  test("is one page when it is empty", () =>
    expect(pagesOf<string>([], "/x/", 4, span)).toMatchObject([{ number: 1, items: [], pages: [{ label: "" }] }]));
});
