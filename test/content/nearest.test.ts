import { describe, expect, test } from "vitest";
import { nearest } from "../../lib/content/nearest.ts";

const places = ["quay-hall", "st-marks-hall", "wend-library", "town-hall"];

describe("the known word that was meant", () => {
  test.each([
    ["quay-hal", "quay-hall"],
    ["qauy-hall", "quay-hall"],
    ["Quay Hall", "quay-hall"],
    ["st-mark-s-hall", "st-marks-hall"],
    ["st-marks", "st-marks-hall"],
    ["library", "wend-library"],
    ["the-wend-library", "wend-library"],
  ])("%s is %s", (written, known) => expect(nearest(written, places)).toBe(known));

  test.each(["fish-market", "x", ""])("%s is none", (written) => expect(nearest(written, places)).toBeUndefined());

  test("may have two letters that changed places", () => expect(nearest("ot", ["to", "at"])).toBe("to"));

  test("is nothing where nothing is known", () => expect(nearest("quay-hall", [])).toBeUndefined());
});
