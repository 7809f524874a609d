import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BadOptions, readOptions } from "../../bench/options.ts";
import { madeUp } from "../../bench/timetables.ts";
import { folderOf } from "./folder.ts";

describe("npm run bench", () => {
  test("without a word measures everything, and keeps no figures", () =>
    expect(readOptions([])).toEqual({ quick: false, json: undefined, timetables: [] }));

  test("takes all that it is told", () => {
    const { name, bytes } = madeUp(3, 1);
    const json = join(folderOf(), "bench.json");
    expect(
      readOptions(["--quick", "--json", json, "--timetables", folderOf([[name, Buffer.from(bytes).toString()]])]),
    ).toEqual({
      quick: true,
      json,
      timetables: [{ name, bytes }],
    });
  });

  const empty = folderOf();
  test.each([
    ["an option that it does not know", ["--quik"], /^Unknown option '--quik'.*\nnpm run bench -- \[--quick\]/],
    ["an option without its value", ["--json"], /^Option '--json <value>' argument missing\nnpm run/],
    ["a word that is no option", ["quick"], /^Unexpected argument 'quick'.*\nnpm run/],
    [
      "timetables that are not there",
      ["--timetables", "no/such"],
      /^There is no folder no\/such\. Is its name right\?$/,
    ],
    ["timetables without CSV", ["--timetables", empty], /has no timetables in CSV\.$/],
    ["a file in no folder", ["--json", "no/such/bench.json"], /^no\/such\/bench\.json cannot be written\. Is/],
    ["a folder for a file", ["--json", empty], / cannot be written\. Is/],
  ])("refuses %s in plain words", (_, words, sentence) => {
    expect(() => readOptions(words)).toThrow(BadOptions);
    expect(() => readOptions(words)).toThrow(sentence);
  });

  test("makes no file for figures that it will not have", () => {
    const json = join(folderOf(), "bench.json");
    expect(() => readOptions(["--json", json, "--timetables", empty])).toThrow(BadOptions);
    expect(existsSync(json)).toBe(false);
  });
});
