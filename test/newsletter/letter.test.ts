/** The email: as accessible as a page, the same in its text as in its HTML, and fit for the programs that show it. */

import { caniemail } from "caniemail";
import { describe, expect, test } from "vitest";
import { invalid } from "../../audit/validity.ts";
import { writtenNumbers } from "../../lib/content/phone.ts";
import { english } from "../../lib/language.ts";
import { type Shown, whole } from "../../lib/newsletter/article.ts";
import { composeBulletin, type Edition } from "../../lib/newsletter/edition.ts";
import { type Letter, letterWriter, type Reason } from "../../lib/newsletter/letter.ts";
import { aSite } from "./delivery/a-site.ts";
import { editionOf, fixtureModel, modelOf, wordsIn } from "./fixture.ts";

const stop = "mailto:news@example.org?subject=Stop%20me&body=1";

const demonstration = modelOf("test/demonstration", "2026-11-22");
const fixture = fixtureModel();

const letter = (
  edition: Edition,
  site = demonstration.library.site,
  reason: Partial<Reason> = {},
  shown: Shown = whole(edition),
) => letterWriter(english(), edition, site)(shown, { chosen: [], stop, ...reason });

const bulletinOf = (id: string) =>
  composeBulletin(english(), demonstration.timetable.changeById.get(id) as never, demonstration.library.site);

const letters: Record<string, Letter> = {
  ...Object.fromEntries(
    demonstration.library.newsletters.map(({ id }) => [`edition ${id}`, letter(editionOf(demonstration, id))]),
  ),
  ...Object.fromEntries(
    demonstration.library.changes
      .filter(({ urgent }) => urgent)
      .map(({ id }) => [`bulletin ${id}`, letter(bulletinOf(id))]),
  ),
  "part of an edition": letter(editionOf(fixture, "2026-11-17"), fixture.library.site, {
    chosen: ["Northgate", "Café"],
  }),
  "a test copy": letter(editionOf(fixture, "2026-11-17"), fixture.library.site, { test: true, stop: undefined }),
};

const links = (html: string) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, href = "", words = ""]) => ({
    href: href.replaceAll("&amp;", "&"),
    words: wordsIn(words),
  }));

describe.each(Object.entries(letters))("the email of %s", (_, { subject, html, text }) => {
  test("is valid HTML", async () => {
    // Styles on elements and a comment for Outlook are how email is written.
    const usual = /\((?:no-inline-style|no-conditional-comment)\)/;
    expect((await invalid(html)).filter((finding) => !usual.test(finding))).toEqual([]);
  });

  test("says its language and direction on html, body and an element inside", () => {
    expect(html.match(/<(?:html|body|div) lang="en-GB" dir="ltr"/g)).toEqual([
      '<html lang="en-GB" dir="ltr"',
      '<body lang="en-GB" dir="ltr"',
      '<div lang="en-GB" dir="ltr"',
    ]);
  });

  test("has the subject as its title, one h1, and headings in order", () => {
    expect(wordsIn(/<title>(.*)<\/title>/.exec(html)?.[1] ?? "")).toBe(subject);
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("has the web version's link first, and words for each link that lead to one place", () => {
    const all = links(html);
    expect(all[0]?.words).toBe("Read this on the web");
    const places = Map.groupBy(all, ({ words }) => words);
    expect([...places].filter(([, same]) => new Set(same.map(({ href }) => href)).size > 1)).toEqual([]);
    expect(all.filter(({ words }) => words === "")).toEqual([]);
  });

  test("underlines every link, and is nowhere smaller than 16 pixels", () => {
    expect(html.match(/<a /g)?.length).toBe(html.match(/<a [^>]*text-decoration: underline/g)?.length);
    const sizes = [...html.matchAll(/font-size: (\d+)px/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test("fetches nothing and follows nobody", () => {
    expect(html).not.toMatch(
      /<(?:img|script|link|iframe|object|video|audio|form)\b|url\(|@import|@font-face|background="|src="/i,
    );
    expect(
      links(html).filter(({ href }) => !/^(https:\/\/signpost\.example\.org\/|mailto:|tel:|sms:)/.test(href)),
    ).toEqual([]);
  });

  test("has a link for every telephone and text number, whoever wrote it", () => {
    const unlinked = html
      .slice(html.indexOf("<main"))
      .replace(/<(a|h[1-3])\b[^>]*>.*?<\/\1>/gs, "")
      .replace(/<[^>]*>/g, "");
    expect(writtenNumbers(unlinked)).toEqual([]);
  });

  test("weighs less than 30 kB", () => expect(Buffer.byteLength(html)).toBeLessThan(30_000));

  test("has tables only for Outlook's column, and those for layout alone", () => {
    const tables = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.every((table) => table.includes('role="presentation"'))).toBe(true);
    expect(html.replace(/<!--\[if mso\]>.*?<!\[endif\]-->/g, "")).not.toMatch(/<t(?:able|r|d|h)\b/);
  });

  test("has the same links in its text, in the same order", () => {
    const inHtml = links(html)
      .filter(({ href, words }) => {
        const digits = words.replace(/ /g, "");
        return ![`mailto:${words}`, `tel:${digits}`, `sms:${digits}`].includes(href);
      })
      .map(({ href }) => href);
    expect([...text.matchAll(/<([a-z]+:[^>\s]*)>/g)].map(([, href]) => href)).toEqual(inHtml);
  });

  test("has the same words in its text", () => {
    const plain = (words: string) =>
      words
        .toLowerCase()
        .replace(/\s+/g, " ")
        .replace(/^- | - /g, " ")
        .replace(/ +/g, " ")
        .trim();
    const inText = text.replace(/\s*<[a-z]+:[^>\s]*>/g, "");
    expect(plain(inText)).toBe(plain(wordsIn(/<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? "").replace(/\s+\./g, ".")));
  });

  test("has text that is wrapped, and without mark-up", () => {
    expect(text.split("\n").filter((line) => line.length > 72 && !/^(- | {2})?<\S+>[.,]?$/.test(line))).toEqual([]);
    expect(text.replace(/<[a-z]+:[^>\s]*>/g, "")).not.toMatch(/<|>|&[a-z]+;|\*\*|\]\(/);
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text).not.toMatch(/\n{5}/);
  });

  test("begins with words that a lock screen may show", () => {
    const first = wordsIn(html.slice(html.indexOf("<main>"))).slice(0, 110);
    expect(first).toMatch(
      /^(This is a test copy\. Nobody else has been sent it\. )?Read this on the web\. You asked us to tell you when/,
    );
  });
});

/** Relative luminance and contrast by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const inverted = (colour: string) =>
  `#${(0xffffff - Number.parseInt(colour.slice(1), 16)).toString(16).padStart(6, "0")}`;

test("every colour of words has 7:1 on its ground, light, dark and inverted", () => {
  const { html } = letters["edition 2026-11-17"] as Letter;
  const column = /class="column" style="([^"]*)"/.exec(html)?.[1] ?? "";
  const light = {
    ground: /background-color: (#\w{6})/.exec(column)?.[1] ?? "",
    words: [/[; ]color: (#\w{6})/.exec(column)?.[1] ?? "", /<a [^>]*color: (#\w{6})/.exec(html)?.[1] ?? ""],
  };
  const dark = {
    ground: /\.column \{ background-color: (#\w{6})/.exec(html)?.[1] ?? "",
    words: [...html.matchAll(/[^-]color: (#\w{6}) !important/g)].map(([, colour = ""]) => colour),
  };
  expect(light.words).toHaveLength(2);
  expect(dark.words).toHaveLength(2);
  for (const { ground, words } of [light, dark]) {
    for (const colour of words) {
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(inverted(colour), inverted(ground))).toBeGreaterThanOrEqual(7);
    }
  }
});

/** What some client does not know, and why nothing is lost by that. */
const unsupported = {
  "<style> element": "holds the dark colours alone; all else is on the elements",
  "white-space": "keeps a number on one line; without it a number may break",
  "@media": "chooses the dark colours; without it the light ones show",
  "<body> element": "where it is dropped, the element inside has language, direction and colours",
  "color-scheme CSS property": "tells programs that we have dark colours; others invert ours or leave them",
  "color-scheme meta tag": "the same, for programs that read no styles",
};

/** What some client knows in part, and why that part is all we use. */
const partlySupported = {
  ...unsupported,
  background: "one colour",
  border: "3 pixels, above a heading; without it there is still the space",
  "dir attribute": "one direction throughout",
  "font-size": "in pixels, which all know; the reader's own zoom still works",
  "font-weight": "bold",
  "lang attribute": "not on table cells",
  "line-height": "a bare number",
  "mailto: links": "with a subject",
  margin: "on blocks, never negative; Outlook has a table for what auto would do",
  "max-width": "Outlook has a table in its place",
  padding: "where Outlook drops it, the column goes to its edge",
  "text-align": "left",
  "text-decoration": "underline",
  "<ul>, <ol> and <dl>": "plain lists",
};

test("Gmail, Outlook, Apple Mail and Yahoo know all that it uses, but for what can be missed", () => {
  const clients = ["gmail.*", "outlook.*", "apple-mail.*", "yahoo.*"] as const;
  const { issues } = caniemail({ clients: [...clients], html: (letters["edition 2026-11-17"] as Letter).html });
  const titles = (found: typeof issues.errors) =>
    [...new Set([...found.values()].flat().map(({ title }) => title))].sort();
  expect(titles(issues.errors)).toEqual(Object.keys(unsupported).sort());
  expect(titles(issues.warnings as typeof issues.errors)).toEqual(
    Object.keys(partlySupported)
      .filter((title) => title !== "color-scheme meta tag")
      .sort(),
  );
});

describe("what differs between readers", () => {
  const edition = editionOf(fixture, "2026-11-17");
  const { site } = fixture.library;

  test("is the reason that it gives, and the way to the rest", () => {
    const { text } = letter(edition, site, { chosen: ["Northgate", "Café"] });
    expect(text.replace(/\s+/g, " ")).toContain(
      "You get this because you asked Wend Community Services to tell you of what concerns Northgate and Café. Read the rest of it on the web <https://signpost.example.org/newsletter/2026-11-17/>.",
    );
  });

  test("is the address that stops it, whole even with signs that mean something in HTML", () => {
    const one = letter(edition, site, { stop: "https://signpost.example.org/stop/?a=1&id=2" });
    expect(one.html).toContain('href="https://signpost.example.org/stop/?a=1&amp;id=2"');
    expect(one.text).toContain("Stop getting these messages\n<https://signpost.example.org/stop/?a=1&id=2>");
    expect(one.html + one.text).not.toContain("stop.invalid");
  });

  test("is no address on a list, whose server tells its own", () => {
    const { text } = letter(edition, site, { stop: undefined });
    expect(text).not.toContain("Stop getting these messages");
    expect(text).toContain("How to change or stop what you get");
  });

  test("is what was over, with a line that says so", () => {
    const [first, ...rest] = edition.entries;
    const { text } = letter(edition, site, {}, { entries: rest, over: first ? [first] : [], guidance: [] });
    expect(text).toContain(
      "OVER BY NOW\n\nWe have left these out, because they were over when this was sent.\n\n- Arts & crafts meets at Quay Hall on Friday 20 November",
    );
  });
});

test("a table is a line a row in the text, with its words and links", () => {
  const table = `<p>Before.</p>
<table><thead><tr><th scope="col">Day</th><th scope="col">Time</th></tr></thead>
<tbody><tr><td>Monday</td><td>10am, <a href="https://wend.example/">by the quay</a></td></tr><tr><td>Tuesday</td><td>11am</td></tr></tbody></table>
<p>After.</p>`;
  const { text, html } = letter({ ...editionOf(fixture, "2026-11-17"), introduction: table });
  expect(text).toContain("Before.\n\nMonday: 10am, by the quay <https://wend.example/>\nTuesday: 11am\n\nAfter.");
  expect(html).toContain('<th scope="col" style="');
});

test("an edition that is called a demonstration says so", () => {
  expect(letter(editionOf(fixture, "2026-11-17"), { ...aSite(), demonstration: true }).text).toContain(
    "Demonstration: the services",
  );
});
