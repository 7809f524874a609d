import { describe, expect, test } from "vitest";
import type { Fund } from "../../lib/content/library.ts";
import { english } from "../../lib/language.ts";
import { wordAward } from "../../lib/words/guidance.ts";
import { fundInList } from "../../lib/words/page.ts";

describe("how much money one can ask for", () => {
  test.each([
    [{ min_award: 500, max_award: 10_000 }, "£500 to £10,000"],
    [{ min_award: 5000, max_award: 5000 }, "£5,000"],
    [{ max_award: 1_000_000 }, "up to £1,000,000"],
    [{ min_award: 0 }, "£0 or more"],
    [{}, undefined],
  ])("%o is %s", (award, words) => expect(wordAward(english(), award as Fund)).toBe(words));
});

test("a fund in the label of a page says whether it is open", () =>
  expect(fundInList(english(), "Grants for groups", "forecasted")).toBe("Grants for groups (opens later)"));
