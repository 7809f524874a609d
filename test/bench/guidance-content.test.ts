import { describe, expect, test } from "vitest";
import { guidanceContent, sheets } from "../../bench/guidance-content.ts";
import { modelOf } from "./model.ts";

describe("fact sheets", () => {
  test("are the same for the same seed and others for another", () => {
    expect(sheets(10, 1)).toEqual(sheets(10, 1));
    expect(sheets(10, 1)[0]?.body).not.toBe(sheets(10, 2)[0]?.body);
  });

  test("are as many as were asked for, no two of one id or title", () => {
    const all = sheets(120, 1);
    expect(new Set(all.map(({ id }) => id)).size).toBe(120);
    expect(new Set(all.map(({ title }) => title)).size).toBe(120);
  });

  test("have about 900 words in five sections, and links to two sheets of the same site", () => {
    const all = sheets(100, 1);
    const words = all.map(({ keyFacts, body }) => `${keyFacts.join(" ")} ${body}`.match(/[\w’]+/g)?.length ?? 0);
    expect(words.reduce((sum, count) => sum + count, 0) / all.length).toSatisfy(
      (mean: number) => mean > 850 && mean < 950,
    );
    const urls = new Set(all.map(({ id }) => `/fact-sheets/${id}/`));
    for (const { body } of all) {
      expect(body.match(/^## /gm)).toHaveLength(5);
      expect([...body.matchAll(/\]\((.*?)\)/g)].filter(([, url = ""]) => urls.has(url))).toHaveLength(2);
    }
  });
});

test.each([1, 7, 40])("a site with %i of them is read without a problem", (count) => {
  const all = sheets(count, 1);
  const { library } = modelOf(guidanceContent(all));
  expect(library.factSheets.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
  expect(library.services).toEqual([]);
  const [sheet] = all;
  expect(library.factSheets.find(({ id }) => id === "sheet-1")).toMatchObject({
    title: sheet?.title,
    summary: sheet?.summary,
    key_facts: sheet?.keyFacts,
  });
});
