import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, files, jargon, original } from "./check.ts";

describe("a line that is taken out of a file", () => {
  test.each(files)(
    "of %s is told at most once, in plain words",
    (file) => {
      const lines = original(file).split("\n").slice(0, -1);
      const told = lines.map((line, index) => ({
        without: `${index + 1}: ${line}`,
        says: check({ [file]: `${lines.toSpliced(index, 1).join("\n")}\n` }),
      }));
      expect(told.filter(({ says }) => says.length > 1 || says.some((line) => jargon.test(line)))).toEqual([]);
    },
    60_000,
  );
});

/** One slip of a finger, anywhere. */
const slip = fc
  .record({
    file: fc.constantFrom(...files),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    kind: fc.constantFrom("delete", "type", "swap", "repeat"),
    typed: fc.constantFrom(..."\"':#-[]{}*&!|>@%“’\\<`0x—\t\n ", "\u0000", "\ud800", "--", "  "),
  })
  .map(({ file, place, kind, typed }) => {
    const text = original(file);
    const at = Math.floor(place * text.length);
    const lines = text.split("\n");
    const line = Math.floor(place * lines.length);
    const after = {
      delete: text.slice(0, at) + text.slice(at + 1),
      type: text.slice(0, at) + typed + text.slice(at),
      swap: text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2),
      repeat: lines.toSpliced(line, 0, lines[line] ?? "").join("\n"),
    }[kind];
    return { file, after };
  });

test("whatever slips, the answer is a file, a line of it and plain sentences", () => {
  let told = 0;
  let twice = 0;
  fc.assert(
    fc.property(slip, ({ file, after }) => {
      const says = check({ [file]: after });
      told += Math.min(says.length, 1);
      twice += says.length > 1 ? 1 : 0;
      for (const line of says) {
        expect(line).toMatch(/^content\/[a-z0-9/.-]+:\d+: \S.*$/);
        expect(line).not.toMatch(jargon);
        const [, name = "", number] = /^content\/(.*?):(\d+):/.exec(line) ?? [];
        const length = (name === file ? after : original(name)).split("\n").length;
        expect(Number(number)).toBeGreaterThanOrEqual(1);
        expect(Number(number)).toBeLessThanOrEqual(length);
      }
    }),
    { seed: 2026, numRuns: 200 },
  );
  // A slip across two lines is two mistakes, and a name that changes is wrong wherever it is used.
  expect(told).toBeGreaterThan(100);
  expect(twice / told).toBeLessThan(0.03);
}, 120_000);
