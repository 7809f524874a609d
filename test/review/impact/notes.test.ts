import { describe, expect, test } from "vitest";
import { emptyNotes, saysNothing } from "../../../lib/review/impact/notes.ts";
import { modelWith } from "./edited.ts";

describe("a note that tells its reader nothing", () => {
  test.each([
    "Updated",
    "updated.",
    "Updated the page.",
    "Page updated, 2026",
    "Minor changes",
    "Various small edits to the text",
    "General update to this guidance",
    "Content revised and improved",
    "2026 version",
    "...",
  ])("%s", (note) => expect(saysNothing(note)).toBe(true));
});

describe("a note that tells its reader something", () => {
  test.each([
    "Added who can help.",
    "Updated the phone number of the clinic.",
    "Links checked.",
    "Removed the section on fees",
    "New opening times",
    "Corrected the date of the report to 2004",
  ])("%s", (note) => expect(saysNothing(note)).toBe(false));
});

describe("of the notes of a site", () => {
  const noted = (note: string) =>
    modelWith({
      "fact-sheets/direct-payments.md": {
        "    update_type: major\n": `    update_type: major\n  - date: 2026-11-22\n    note: ${note}\n`,
      },
    }).library;
  const before = modelWith().library;

  test("the new ones are looked at", () =>
    expect(emptyNotes(before, noted("Updated."))).toEqual([
      {
        file: "content/fact-sheets/direct-payments.md",
        line: 11,
        message:
          'This note says only "Updated.". Say what is different, in a sentence that somebody who follows the page understands by itself.',
      },
    ]));

  test("those with substance are left alone", () => expect(emptyNotes(before, noted("Say who pays."))).toEqual([]));

  test("the old ones are left alone", () => expect(emptyNotes(noted("Updated."), noted("Updated."))).toEqual([]));
});
