import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { split } from "../../lib/content/content-file.ts";
import { readData } from "../../lib/content/front-matter.ts";
import { markdownFile, yamlText } from "../../lib/editing/markdown-file.ts";

describe("a new file", () => {
  test("reads as if it were written by hand", () =>
    expect(
      markdownFile(
        {
          title: "Walking group: off on 8 December",
          summary: "Carers' evening",
          services: ["walking-group", "choir"],
          sessions: ["2026-12-08"],
          to: { location: "quay-hall", opens_at: "10:00" },
          contact: { phone: "01632 960123", email: undefined },
          published: "2026-12-07T15:00",
          urgent: true,
          max_award: 1000,
          areas: [],
          notes: "",
        },
        "It is icy.",
      ),
    ).toBe(`---
title: "Walking group: off on 8 December"
summary: Carers' evening
services: [walking-group, choir]
sessions: [2026-12-08]
to:
  location: quay-hall
  opens_at: "10:00"
contact:
  phone: "01632 960123"
published: 2026-12-07T15:00
urgent: true
max_award: 1000
---

It is icy.
`));

  test("without a body ends after its keys", () =>
    expect(markdownFile({ title: "About" }, " \n ")).toBe("---\ntitle: About\n---\n"));

  test.each([
    "Tea #4",
    "yes",
    "null",
    "2004",
    "01632960123",
    "- a list",
    "*Free*",
    "&Co",
    "@home",
    "key: value",
    "10:00",
    "---",
    "~",
    "'quoted'",
    '"quoted"',
    "a\\b",
    "{braces}",
    "[brackets], and more",
  ])("keeps %s as the words that were written", (words) => {
    const reading = readData(yamlText({ title: words, list: [words, "b"] }), 1);
    expect("data" in reading && reading.data).toEqual({ title: words, list: [words, "b"] });
  });

  test("keeps a character that no file may have, of which the check of the whole file tells", () => {
    const front = { title: "\u3164", group: { list: ["\\ ", "x"] } };
    const reading = readData(yamlText(front), 1);
    expect("data" in reading && reading.data).toEqual(front);
  });

  test("keeps any words at all", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, item) => {
        const parts = split(markdownFile({ title, group: { list: [item, "x"] } }));
        const reading = "frontMatter" in parts ? readData(parts.frontMatter, 2) : parts;
        expect("data" in reading && reading.data).toEqual({
          ...(title !== "" && { title }),
          group: { list: [item, "x"] },
        });
      }),
    ));
});
