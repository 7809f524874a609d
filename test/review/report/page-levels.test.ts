import { describe, expect, test } from "vitest";
import { pageLevels } from "../../../lib/review/report/reading-level.ts";
import { neglected } from "./neglected.ts";

const levels = pageLevels(neglected().library);
const sheet = levels.find(({ url }) => url === "/fact-sheets/direct-payments/");

describe("the reading level of pages", () => {
  test("is that of what staff can make easier: no change and no edition", () =>
    expect(levels.filter(({ file }) => /\/(changes|newsletters)\//.test(file))).toEqual([]));

  test("starts with the hardest page", () =>
    expect(levels.slice(0, 2).map(({ title }) => title)).toEqual(["Direct payments", "About us"]));

  // Summary, key fact, first paragraph, the longer item and the last line; "See the guide." and "Ask your doctor." are too short.
  test("counts the summary, the key facts and the text, and not the headings", () =>
    expect(sheet?.words).toBe(11 + 5 + 29 + 8 + 8));

  test("knows the sentences of summary and key facts", () =>
    expect(sheet?.hardest.map(({ text }) => text.split(" ")[0])).toContain("Commissioners"));
});
