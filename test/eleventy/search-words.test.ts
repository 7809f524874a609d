import { describe, expect, test } from "vitest";
import { searchWordFiles, searchWords } from "../../lib/eleventy/search-words.ts";
import { aChange, aLibrary, aLocation, aService } from "../timetable/library-factory.ts";

const library = aLibrary({
  areas: [{ id: "docks", label: "The Old Docks" }],
  locations: [aLocation({ id: "chandlery", title: "Chandlery Café", areas: ["docks"] })],
  services: [
    aService({ id: "drop-in", title: "Women's drop-in", summary: "Unheard words of a summary." }),
    aService({ id: "die", title: "When you want to die" }),
  ],
  changes: [
    aChange({ id: "off", title: "Drop-in is OFF", services: ["drop-in"], effect: "notice", from: "2026-12-01" }),
  ],
});
const words = searchWords({ library });

describe("the words that a misspelt one may have meant", () => {
  test.each([
    ["have those of titles and labels, in lower case", "docks"],
    ["also with an accent", "café"],
    ["and from what an apostrophe ends", "women"],
    ["have what a hyphen joins as one word", "drop-in"],
    ["and as its parts", "drop"],
    ["have the plain words for a list of the site", "timetable"],
  ])("%s: %s", (_, word) => {
    expect(words).toContain(word);
  });

  test("are each there once, in order", () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  test.each(["s", "OFF", "unheard", "die"])("do not have %j", (word) => {
    expect(words).not.toContain(word);
  });
});

test("the search page finds them in one file", () => {
  expect(searchWordFiles({ library })).toEqual([{ path: "search/words.json", content: JSON.stringify(words) }]);
});
