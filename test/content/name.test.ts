import { expect, test } from "vitest";
import { nameFor } from "../../lib/content/name.ts";

test.each([
  ["Quay Hall", "quay-hall"],
  ["St Mark’s Hall (upstairs)", "st-marks-hall-upstairs"],
  ["Caffè Nero", "caffe-nero"],
  ["  2004 – the report ", "2004-the-report"],
  ["???", ""],
])("%s is called %s", (words, name) => expect(nameFor(words)).toBe(name));
