import { expect, test } from "vitest";
import { readTitle } from "../../../lib/import/icalendar/title.ts";

test.each([
  ["Walking group", "Walking group", "meets"],
  ["Canceled: Walking group", "Walking group", "cancelled"],
  ["CANCELLED - Walking group", "Walking group", "cancelled"],
  ["[Cancelled] Walking group", "Walking group", "cancelled"],
  ["Walking group (cancelled)", "Walking group", "cancelled"],
  ["Walking group – CANCELLED!", "Walking group", "cancelled"],
  ["Called off: Walking group", "Walking group", "cancelled"],
  ["Walking group postponed", "Walking group postponed", "unclear"],
  ["No walking group", "No walking group", "unclear"],
  ["Walking group?", "Walking group?", "unclear"],
  ["Cancellations desk", "Cancellations desk", "meets"],
])("“%s” is %s, and %s", (title, words, says) => expect(readTitle(title)).toEqual({ words, says }));
