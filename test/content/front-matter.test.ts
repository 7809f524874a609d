/** Two parsers read front matter: a fast one whatever is plain, a careful one the rest. Readers must not be able to tell. */
import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { split } from "../../lib/content/content-file.ts";
import { plainValues, readData } from "../../lib/content/front-matter.ts";

const written = globSync([
  "test/demonstration/{changes,locations,services,action-points}/*.md",
  "test/{review/report,review/impact,refusals}/content/**/*.md",
]).flatMap((file) => {
  const parts = split(readFileSync(file, "utf8"));
  return "frontMatter" in parts ? [parts.frontMatter] : [];
});

/** What the careful parser reads: a remark keeps the fast one away. */
function careful(text: string): unknown {
  const reading = readData(`# a remark\n${text}`, 1);
  return "data" in reading ? reading.data : "a mistake";
}

describe("the fast reading of front matter", () => {
  test("takes what staff write", () => {
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((text) => plainValues(text) === undefined)).toEqual([]);
  });

  test.each(written)("reads file %# as the careful one does", (text) =>
    expect(plainValues(text)).toEqual(careful(text)),
  );

  test.each([
    ["a remark", "title: Unit #4 # or 5"],
    ["an anchor", "title: &Co"],
    ["a tag", "title: !Important"],
    ["an alias", "title: *Free*"],
    ["a text over several lines", "title: >\n  One\n  two"],
    ["an escape", 'title: "\\x07"'],
    ["a tab", "title:\tWalk"],
    ["a group as a key", "title: {{ name }}"],
    ["a list as a key", "[a]: b"],
    ["a second document", "title: Walk\n---\ntitle: Run"],
    ["a key twice", "title: Walk\ntitle: Run"],
    ["an open bracket", "services: [a, b"],
    ["quotation marks over lines", "title: 'Walk\ngroup'\nuntil: '2026-12-01\n'"],
    ["a quotation mark doubled", "title: 'Women''s space'"],
    ["words after a quotation", "title: 'Walk' group"],
    ["words over lines", "title: Walk\n  and talk"],
    ["a key further in than a value", "title: Walk\n  summary: Talk"],
    ["a list further in than a value", "title: Walk\n  - Talk"],
    ["a bracket in a bracket", "services: [[a], b]"],
    ["words that only look like a key", "title: Walk: talk"],
    ["nothing as a key", "title: Walk\nNull: Talk"],
    ["a hyphen without its space", "title: -Walk"],
  ])("leaves %s to the careful one", (_, text) => expect(plainValues(text)).toBeUndefined());

  test.each([
    ["title: 2004", { title: 2004 }],
    ["title: 07700", { title: "07700" }],
    ["title: +44", { title: "+44" }],
    ["title: 1e3", { title: "1e3" }],
    ["title: 0x1f", { title: "0x1f" }],
    ["title: 2026-11-22", { title: "2026-11-22" }],
    ["title: yes", { title: "yes" }],
    ["title: True", { title: true }],
    ["title: ~", { title: null }],
    ["title:", { title: null }],
  ])("reads %s as it is meant", (text, data) => {
    expect(plainValues(text)).toEqual(data);
    expect(careful(text)).toEqual(data);
  });

  test("never differs from the careful one, however a file is spoilt", () => {
    const pieces = [
      ":",
      ": ",
      "\n",
      "\n  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "'",
      '"',
      "key:",
      "null",
      "1.0",
      ".5",
      "é",
      " ",
    ];
    const slip = fc.record({
      at: fc.nat(),
      without: fc.nat(6),
      put: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
    });
    let read = 0;
    const spoil = fc.property(
      fc.constantFrom(...written),
      fc.array(slip, { minLength: 1, maxLength: 3 }),
      (text, slips) => {
        const spoilt = slips.reduce((before, { at, without, put }) => {
          const place = at % (before.length + 1);
          return before.slice(0, place) + put + before.slice(place + without);
        }, text);
        const data = plainValues(spoilt);
        if (data === undefined) return;
        read += 1;
        expect(data).toEqual(careful(spoilt));
      },
    );
    for (const seed of [5, 15, 26, 91]) fc.assert(spoil, { seed, numRuns: 1000 });
    expect(read).toBeGreaterThan(300);
  });
});
