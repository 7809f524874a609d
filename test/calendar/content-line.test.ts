import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { contentLine, textValue, utcValue } from "../../lib/calendar/content-line.ts";

const octets = (line: string) => Buffer.byteLength(line);

/** What an independent parser reads from a SUMMARY line. */
function readBack(line: string): unknown {
  const [, , [event]] = ICAL.parse(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line}END:VEVENT\r\nEND:VCALENDAR\r\n`);
  return event[1][0][3];
}

describe("a content line", () => {
  test.each([
    ["74 octets", "x".repeat(66), 1],
    ["75 octets", "x".repeat(67), 1],
    ["76 octets", "x".repeat(68), 2],
    ["75 octets of which some share a character", `${"x".repeat(63)}🚶`, 1],
    ["76 octets that end within a character", `${"x".repeat(64)}🚶`, 2],
  ])("of %s is whole or folded", (_, value, lines) => {
    expect(contentLine("SUMMARY", value).split("\r\n").slice(0, -1)).toHaveLength(lines);
  });

  test("is never longer than 75 octets, cuts no character, and reads back as it was", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "é", "م", "€", "🚶🏽‍♀️", "👨‍👩‍👧", " "), maxLength: 200 }),
        (words) => {
          const line = contentLine("SUMMARY", textValue(words));
          expect(line.endsWith("\r\n")).toBe(true);
          for (const part of line.slice(0, -2).split("\r\n")) {
            expect(octets(part)).toBeLessThanOrEqual(75);
            expect(part.isWellFormed()).toBe(true);
          }
          expect(readBack(line)).toBe(words);
        },
      ),
    );
  });
});

describe("a text value", () => {
  test.each([
    ["commas, semicolons and backslashes", "tea, cake; and \\o/", "tea\\, cake\\; and \\\\o/"],
    ["line breaks of every kind", "one\ntwo\r\nthree\rfour", "one\\ntwo\\nthree\\nfour"],
    ["a line that would begin a property", "fine\r\nEND:VEVENT", "fine\\nEND:VEVENT"],
    ["control characters", "a\u0000b\u0007c\u007fd\u0085e", "abcde"],
    ["half a character", "a\ud83db", "ab"],
    ["tabs, quotes and colons", '\t"quoted": yes', '\t"quoted": yes'],
    ["right-to-left words", "مجموعة المشي", "مجموعة المشي"],
  ])("holds %s", (_, words, value) => expect(textValue(words)).toBe(value));

  test("reads back as the words, whatever staff write", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (words) => {
        const kept = words.replace(/\r\n?/g, "\n").replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, "");
        expect(readBack(contentLine("SUMMARY", textValue(words)))).toBe(kept);
      }),
    );
  });
});

test.each([
  ["in winter", "2026-12-01T10:00:00+00:00[Europe/London]", "20261201T100000Z"],
  ["in summer", "2026-07-01T10:00:00+01:00[Europe/London]", "20260701T090000Z"],
  ["before midnight elsewhere", "2026-07-01T00:30:00+01:00[Europe/London]", "20260630T233000Z"],
])("a moment %s is told in UTC", (_, moment, value) => {
  expect(utcValue(Temporal.ZonedDateTime.from(moment))).toBe(value);
});
