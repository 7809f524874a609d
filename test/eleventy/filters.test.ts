import { describe, expect, test } from "vitest";
import { filters } from "../../lib/eleventy/filters.ts";
import type { Model } from "../../lib/model.ts";
import { xmlTree } from "../feeds/xml-tree.ts";
import { aLibrary } from "../timetable/library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const model = { library: aLibrary({ site: { url: "https://wend.example.org/signpost/" } }), today } as Model;
const { href, absolute, dates, json, headOf, sayHtml, xml } = filters(() => model);

describe("text in XML", () => {
  test.each(["&", "<", "]]>", '"', "'", "<!-- x -->", "&amp;", "🙂", "\u202Eabc"])(
    "%s comes back, as text and as attribute",
    (text) => {
      const root = xmlTree(`<?xml version="1.0" encoding="utf-8"?>\n<root a="${xml(text)}">${xml(text)}</root>`);
      expect([root.text, root.attributes.a]).toEqual([text, text]);
    },
  );

  test.each([
    ["U+0007", "\u0007"],
    ["U+0000", "\u0000"],
    ["U+FFFF", "\uFFFF"],
    ["U+D800", "\uD800"],
  ])("refuses %s, which XML cannot hold", (name, character) => {
    expect(() => xml(`a${character}b`)).toThrow(`XML cannot hold the character ${name}.`);
  });
});

test("an address is on this host, under the site’s folder, or whole", () => {
  expect(href("/services/")).toBe("/signpost/services/");
  expect(absolute("/services/")).toBe("https://wend.example.org/signpost/services/");
});

test("in another language a file that is there once has one address", () => {
  const site = { url: "https://wend.example.org/signpost/cy/", locale: "cy", languages: ["en-GB", "cy"] };
  const welsh = filters(() => ({ library: aLibrary({ site }), today }) as Model);
  const addresses = (path: string) => [welsh.href(path), welsh.absolute(path)];
  expect(addresses("/services/")).toEqual(["/signpost/cy/services/", "https://wend.example.org/signpost/cy/services/"]);
  expect(addresses("/open-data/services.json")).toEqual([
    "/signpost/open-data/services.json",
    "https://wend.example.org/signpost/open-data/services.json",
  ]);
});

test("JSON cannot end the element that it is in", () =>
  expect(json({ words: "</script>" })).toBe('{"words":"\\u003c/script>"}'));

test("a page of somebody’s own has its place under the home page, and is found by search", () =>
  expect(headOf({ title: "Visits", description: "All of them.", url: "/visits/" })).toMatchObject({
    crumbs: [{ url: "/" }, { title: "Visits", url: "/visits/" }],
    search: { filters: [{ name: "kind", value: "Page" }] },
  }));

test.each(Object.entries({ href, absolute, json, xml }))("%s refuses to work on nothing", (name, filter) => {
  expect(() => (filter as (value?: unknown) => unknown)(undefined)).toThrow(`"${name}" was given nothing`);
});

test("a message with mark-up escapes its parts, but for those that other filters made", () =>
  expect(
    String(sayHtml("service-here", { url: "/a/", service: "Tom's <b>" }, { rules: dates("Tuesday 1 December") })),
  ).toMatch(/^<a href="\/a\/">Tom&#39;s &lt;b&gt;<\/a>: <time datetime="\d{4}-12-01">Tuesday 1 December<\/time>$/));
