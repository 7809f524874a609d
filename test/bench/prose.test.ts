import { describe, expect, test } from "vitest";
import { body, chance, paragraph, sentence, title } from "../../bench/prose.ts";
import { markdownRenderer } from "../../lib/content/markdown.ts";

const links = [{ url: "/fact-sheets/sheet-9/", title: "sheet 9" }];

describe("chance", () => {
  test("picks whole numbers from 0 to below the limit, each of them at some time", () => {
    const by = chance(1);
    expect(new Set(Array.from({ length: 200 }, () => by.below(5)))).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  test("picks only what is in the list", () => {
    const by = chance(1);
    expect(new Set(Array.from({ length: 50 }, () => by.pick(["a", "b"])))).toEqual(new Set(["a", "b"]));
  });
});

describe("prose", () => {
  test.each([
    ["a sentence", sentence],
    ["a paragraph", paragraph],
    ["a title", (by: ReturnType<typeof chance>) => title(by, 3)],
    ["a body", (by: ReturnType<typeof chance>) => body(by, 5, links)],
  ])("is the same for the same seed and other for another: %s", (_, write) => {
    expect(write(chance(1))).toBe(write(chance(1)));
    expect(write(chance(1))).not.toBe(write(chance(2)));
  });

  test("is sentences", () => expect(paragraph(chance(1), 4)).toMatch(/^([A-Z][^.]+\.( |$)){4}$/));

  test("has a title for each number that no other has", () => {
    const by = chance(1);
    expect(new Set(Array.from({ length: 500 }, (_, number) => title(by, number))).size).toBe(500);
  });
});

describe("a body", () => {
  const render = markdownRenderer({ url: "https://example.org/" }, []);
  const html = (sections: number) => render(body(chance(1), sections, links), 1).body;

  test("has as many headings as sections were asked for, no two alike", () => {
    const texts = html(7).headings.map(({ text }) => text);
    expect(new Set(texts).size).toBe(7);
  });

  test("has a link for each page that was given, and none more", () =>
    expect(html(5).html.match(/<a href="[^"]+">[^<]+<\/a>/g)).toEqual(['<a href="/fact-sheets/sheet-9/">sheet 9</a>']));

  test("has lists of four and tables of three rows in some sections", () => {
    expect(html(5).html.match(/<li>/g)).toHaveLength(8);
    expect(html(5).html.match(/<tr>/g)).toHaveLength(4);
    expect(html(2).html).not.toContain("<table>");
  });

  test("has about 170 words a section", () => {
    const by = chance(1);
    const words = Array.from({ length: 50 }, () => body(by, 5, links).match(/[\w’]+/g)?.length ?? 0);
    expect(words.reduce((sum, count) => sum + count, 0) / 250).toSatisfy((mean: number) => mean > 150 && mean < 190);
  });
});
