/** What the check says, to people who saw questions and titles, no keys and ids. */
import { describe, expect, test } from "vitest";
import { kinds } from "../../lib/content/kinds.ts";
import { change } from "../../lib/editing/change-questions.ts";
import { inFormWords } from "../../lib/editing/form-words.ts";
import { askedLabels, schemaLabels } from "../../lib/editing/labels.ts";
import { wend } from "./wend.ts";

const { library } = wend().here.model;
const labels = new Map([...schemaLabels(kinds.changes.schema), ...askedLabels(change.questions)]);

describe("a message of the check", () => {
  test.each([
    ["a key that is asked for", '"until" is missing.', "“Until which day?” is missing."],
    ["a key that no question is about", 'Take "severity" out.', "Take “How serious” out."],
    [
      "a line to copy",
      "Then write: urgent: true",
      "Then write: “Must people hear of it before the next newsletter?”: yes",
    ],
    ["an id", "It is about quay-hall.", "It is about “Quay Hall”."],
    ["a day", "It is on 2026-12-03, a Thursday.", "It is on Thursday 3 December 2026, a Thursday."],
    [
      "days that it has just said",
      "Try Tuesday 1 December 2026 (2026-12-01 and 2026-12-08).",
      "Try Tuesday 1 December 2026.",
    ],
    ["what is no day", "It is 2026-02-30.", "It is 2026-02-30."],
    ["the name of a file that begins with a day", "See 2026-12-03-nothing.", "See 2026-12-03-nothing."],
  ])("has its own words for %s", (_, message, words) => expect(inFormWords(message, labels, library)).toBe(words));
});

test("every key has a label, and none is the key itself", () => {
  const keys = Object.keys(kinds.services.schema.shape);
  expect(keys.filter((key) => !/^[A-Z][^_]*$/.test(schemaLabels(kinds.services.schema).get(key) ?? ""))).toEqual([]);
  expect(schemaLabels(kinds.services.schema).get("dtstart")).toBe("A day on which it meets");
});
