import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { headOf } from "../../lib/views/head.ts";
import { headOn, pagesOf } from "../../lib/views/paging.ts";
import { aLibrary, aLocation } from "../timetable/library-factory.ts";

const span = (first: string, last: string) => `${first} to ${last}`;

describe("a long list", () => {
  test("keeps its own address for the first page", () =>
    expect(pagesOf(english(), ["a", "b", "c"], "/locations/", 2, span).map(({ url }) => url)).toEqual([
      "/locations/",
      "/locations/page/2/",
    ]));

  test("loses nothing and keeps its order", () =>
    expect(pagesOf(english(), [..."abcdefg"], "/x/", 3, span).flatMap(({ items }) => items)).toEqual([..."abcdefg"]));

  test("tells on each page what every page holds", () =>
    expect(pagesOf(english(), [..."abcde"], "/x/", 2, span)[1]?.pages.map(({ label }) => label)).toEqual([
      "a to b",
      "c to d",
      "e to e",
    ]));

  test("is cut by weight, and a heavy item stands alone", () =>
    expect(pagesOf(english(), [1, 9, 1, 1], "/x/", 4, (a, b) => `${a}${b}`, Number).map(({ items }) => items)).toEqual([
      [1],
      [9],
      [1, 1],
    ]));

  test("is one page when it is empty", () =>
    expect(pagesOf<string>(english(), [], "/x/", 4, span)).toMatchObject([
      { number: 1, items: [], pages: [{ label: "" }] },
    ]));

  test("tells pages apart that hold the like", () =>
    expect(pagesOf(english(), [..."aabb"], "/x/", 1, (first) => first)[0]?.pages.map(({ label }) => label)).toEqual([
      "a, page 1",
      "a, page 2",
      "b, page 3",
      "b, page 4",
    ]));

  test("leads from each page to every other while they are few", () => {
    const pages = pagesOf(english(), [..."abcdefgh"], "/x/", 1, span);
    expect(pages.map(({ turns }) => turns.length)).toEqual(Array(8).fill(8));
  });

  test("leads to few pages of a very long list, and to any of them in a few turns", () => {
    const pages = pagesOf(
      english(),
      Array.from({ length: 400 }, (_, index) => String(index)),
      "/x/",
      1,
      span,
    );
    expect(Math.max(...pages.map(({ turns }) => turns.length))).toBeLessThan(30);
    let reached = new Set([1]);
    for (let turns = 1; reached.size < 400; turns += 1) {
      expect(turns).toBeLessThan(8);
      reached = new Set([...reached].flatMap((number) => pages[number - 1]?.turns.map((page) => page.number) ?? []));
    }
  });
});

describe("the head of a page of a list", () => {
  const first = headOf(
    { title: "Places", description: "Every place.", url: "/locations/", section: "locations" },
    aLibrary({ locations: [aLocation({ id: "quay-hall" })] }),
  );
  const lists = pagesOf(english(), [..."abc"], "/locations/", 2, span);

  test("is that of the list on the first", () => expect(headOn(english(), first, lists[0] as never)).toBe(first));

  test("says on a later one which it is, under the first, and leaves searches to the first", () => {
    const later = headOn(english(), first, lists[1] as never);
    expect(later).toMatchObject({
      title: "Places, page 2",
      description: "Every place. Page 2 of 2.",
      url: "/locations/page/2/",
      nav: first.nav,
      crumbs: [{ url: "/" }, { url: "/locations/" }, { title: "Places, page 2", url: "/locations/page/2/" }],
    });
    expect(first.search).toBeDefined();
    expect(later.search).toBeUndefined();
  });
});
