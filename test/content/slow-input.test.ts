/** No text holds the check up: reading it takes about as long as it is, whatever it is made of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strayIn } from "../../lib/content/content-file.ts";
import { markdownRenderer } from "../../lib/content/markdown.ts";
import { nearest } from "../../lib/content/nearest.ts";
import { prepare } from "../../lib/content/prepare.ts";
import { noSubscriberLists } from "../../lib/content/rules/privacy.ts";
import { check } from "../refusals/check.ts";

const render = markdownRenderer({ url: "https://example.org/" }, [
  { term: "general practitioner", abbreviation: "GP", definition: "A family doctor." },
]);

/** Milliseconds of the processor, which others at work on the machine do not lengthen. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const read = (text: string) => prepare("pages", { text }, render);
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What is made of a unit again and again: paragraphs, values, keys, lines, and a text with an email address. */
const made: Readonly<Record<string, (unit: string, length: number) => unknown>> = {
  "a paragraph": (unit, length) => read(`---\ntitle: A\n---\n\nx${filled(unit, length)}`),
  lines: (unit, length) => read(`---\ntitle: A\n---\n\n${filled(`${unit}\n`, length)}`),
  "a value": (unit, length) => read(`---\ntitle: ${filled(unit, length)}\n---\n`),
  keys: (unit, length) => read(`---\n${filled(`${unit}\n`, length)}\n---\n`),
  "a list of people": (unit, length) =>
    noSubscriberLists({ texts: [{ file: "a.md", text: `a@b.cy ${filled(unit, length)}` }] } as never, () => {}),
};

const signs = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \ta1Aé\u00a0"];
const others = [
  "(https:",
  "](",
  "] (",
  "[a](",
  "![",
  "[^1]",
  "[^1]: ",
  "[a]: ",
  "*[GP]: ",
  "<a ",
  "<!--",
  "{{",
  "**a ",
  "http://a.b",
  "a@b.",
  "GP ",
  "- ",
  "1. ",
  "> ",
  "|-|",
  "---",
  "```",
  "    ",
];

describe("of every sign and pair of signs", () => {
  const units = [...signs, ...others, ...signs.flatMap((one) => signs.map((two) => one + two))];
  test.each(Object.keys(made))("%s of 2,000 characters", (what) => {
    const slow = units
      .map((unit) => [unit, cost(() => made[what]?.(unit, 2_000))] as const)
      // The first that is read is slow because nothing is compiled yet.
      .filter(([unit, time]) => time > 250 && cost(() => made[what]?.(unit, 2_000)) > 250);
    expect(slow).toEqual([]);
  });
});

test("twice as much takes about twice as long, of anything", () => {
  const unit = fc
    .array(fc.constantFrom(...signs, ...others), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(unit, fc.constantFrom(...Object.keys(made)), (unit, what) => {
      const time = (length: number) => cost(() => made[what]?.(unit, length));
      const once = time(40_000);
      // What takes long only once was something else.
      if (once < 400 || time(80_000) < 3.5 * once + 200) return;
      expect(time(80_000)).toBeLessThan(3.5 * time(40_000) + 200);
    }),
    { numRuns: 150, seed: 15 },
  );
});

describe("a line of 200,000 characters", () => {
  test.each(["a", "](", "(https:", "] (", "[^", "{", "é", " ", "a@"])(
    "of %j is refused at once, beside all other problems",
    (unit) => {
      const line = filled(unit, 200_000);
      let says: string[] = [];
      const time = cost(() => {
        says = check({
          "pages/help-now.md": { "Call [999]": `${line}\nCall [999]` },
          "site.yaml": { "url: ": "ulr: " },
        });
      });
      expect(says).toEqual([
        "content/pages/help-now.md:8: This line is 200000 characters long, and a line can have 10000. Break it up, or take it out.",
        expect.stringContaining("content/site.yaml:"),
      ]);
      expect(time).toBeLessThan(3_000);
    },
  );
});

test("a paragraph over many lines is refused where it begins", () =>
  expect(check({ "pages/help-now.md": { "Call [999]": `${filled("Come along.\n", 6_000)}Call [999]` } })).toEqual([
    "content/pages/help-now.md:8: This paragraph is 6020 characters long. Leave an empty line where a new thought begins, so that it can be read.",
  ]));

test("a word of 10,000 letters is not compared with every word there is", () => {
  const known = Array.from({ length: 2_000 }, (_, index) => `/fact-sheets/page-${index}/`);
  expect(cost(() => nearest(`/${"a".repeat(9_990)}/`, known))).toBeLessThan(1_000);
});

test("as long a text as there may be has nothing stray in it", () =>
  expect(strayIn(filled("Come along. ", 9_999))).toEqual([]));

describe("lists and keys in each other", () => {
  const says =
    /^content\/services\/walking-group\.md:[89]: The lists or keys from this line on are nested too deep, one in the other more than 100 times\. Take the brackets or hyphens out\.$/;
  test.each([
    ["lists in brackets", `languages: ${"[".repeat(3_000)}${"]".repeat(3_000)}`],
    ["groups in brackets", `languages: ${"{a: ".repeat(1_900)}b${"}".repeat(1_900)}`],
    ["lists by hyphens", `languages:\n  ${"- ".repeat(3_000)}a`],
    ["keys by question marks", `languages:\n  ${"? ".repeat(3_000)}a`],
    ["brackets over lines", `languages: ${"[\n  ".repeat(3_000)}`],
  ])("%s", (_, written) => {
    const lines = check({
      "services/walking-group.md": { "languages: [en]": written },
      "site.yaml": { "url: ": "ulr: " },
    });
    expect(lines).toEqual([expect.stringMatching(says), expect.stringContaining("content/site.yaml:")]);
  });

  test("brackets in words are none", () =>
    expect(check({ "services/walking-group.md": { "title: Walking group": `title: "${"[".repeat(90)}"` } })).toEqual(
      [],
    ));
});
