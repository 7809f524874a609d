import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Feed, Item } from "../../lib/feeds/feed.ts";
import { aLibrary } from "../timetable/library-factory.ts";
import { readers } from "./readers.ts";
import { renderFeed } from "./render.ts";
import { atomFaults, jsonFaults, rssFaults } from "./validator-rules.ts";

const formats = [
  { format: "rss", faults: rssFaults },
  { format: "atom", faults: atomFaults },
  { format: "json", faults: jsonFaults },
] as const;

const { site } = aLibrary({ site: { url: "https://wend.example.org/signpost/", organisation: "Tea & Trust" } });

const anItem = (item: Partial<Item> = {}): Item => ({
  guid: "tag:wend.example.org,2026:changes/walking-group-moved",
  url: "https://wend.example.org/signpost/changes/walking-group-moved/",
  title: "Moved: Walking group",
  summary: "Meets at Mill House.",
  html: "<p>Meets at Mill House.</p>",
  published: Temporal.Instant.from("2026-07-20T08:00:00Z"),
  updated: Temporal.Instant.from("2026-07-21T08:00:00Z"),
  categories: [{ term: "moved", label: "Moved" }],
  ...item,
});

const aFeed = (feed: Partial<Feed> = {}): Feed => ({
  path: "/changes/feed",
  page: "/changes/",
  title: "All changes",
  description: "Every change.",
  items: [anItem()],
  ...feed,
});

const hostileTexts = {
  "an ampersand": "Arts & crafts &amp; tea &copy; &#60; &nothing;",
  "mark-up": 'Now <b>bold</b> </title><script src="x"></script> <!-- gone -->',
  "the end of a CDATA section": "one ]]> two <![CDATA[ three ]]]]>",
  quotes: `"double" 'single' \`back\``,
  emoji: "👩🏽‍🦽 walks 🚶 🇬🇧",
  "right-to-left text": "نُقلت: مجموعة المشي \u202E(Mill House)\u202C",
  "a very long title": "Walking group ".repeat(500).trim(),
  "a number": "007",
  "a word of JavaScript": "__proto__",
};

/** Any text that XML can hold, on one line, with something in it, rich in what breaks feeds. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "&",
        "<",
        ">",
        "]]>",
        "<![CDATA[",
        "<!--",
        "-->",
        '"',
        "'",
        "&amp;",
        "&#x0;",
        "</title>",
        "\\",
        "\\u0000",
        "{{",
        "\u202E",
        "ا",
        "🙂",
      ),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) =>
    parts
      .join("")
      .toWellFormed()
      .replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");

describe.each(formats)("$format", ({ format, faults }) => {
  const render = (feed: Feed) => renderFeed(format, feed, site);

  test.each([
    ["one item", aFeed()],
    ["several items", aFeed({ items: [anItem(), anItem({ guid: "tag:wend.example.org,2026:changes/other" })] })],
    ["no items", aFeed({ items: [], description: "No changes yet." })],
    ["an item without categories", aFeed({ items: [anItem({ categories: [] })] })],
  ])("a feed of %s obeys the validator's rules", (_, feed) => {
    expect(faults(render(feed))).toEqual([]);
  });

  describe.each(Object.entries(readers[format]))("read by %s", (_, read) => {
    test("has full addresses under the site's folder, and its words", async () => {
      expect(await read(render(aFeed()))).toEqual({
        title: "All changes",
        description: "Every change.",
        page: "https://wend.example.org/signpost/changes/",
        self: `https://wend.example.org/signpost/changes/feed.${format}`,
        items: [
          {
            guid: "tag:wend.example.org,2026:changes/walking-group-moved",
            url: "https://wend.example.org/signpost/changes/walking-group-moved/",
            title: "Moved: Walking group",
            html: "<p>Meets at Mill House.</p>",
            published: "2026-07-20T08:00:00.000Z",
            labels: ["Moved"],
          },
        ],
      });
    });

    test("an empty feed has no item and says so in its description", async () => {
      const feed = await read(render(aFeed({ items: [], description: "No changes yet." })));
      expect(feed.items).toEqual([]);
      expect(feed.description).toBe("No changes yet.");
    });

    test.each(Object.entries(hostileTexts))("a title with %s arrives as written", async (_, title) => {
      const feed = aFeed({
        title,
        items: [anItem({ title, summary: title, categories: [{ term: "moved", label: title }] })],
      });
      const seen = await read(render(feed));
      expect(seen.title).toBe(title);
      expect(seen.items.map((item) => [item.title, item.labels])).toEqual([[title, [title]]]);
    });

    test("any title and any text inside the HTML arrive as written", async () => {
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (title, words) => {
          const html = `<p>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</p>`;
          const text = render(aFeed({ items: [anItem({ title, summary: words, html })] }));
          const [item] = (await read(text)).items;
          expect([item?.title, item?.html]).toEqual([title, html]);
          expect(faults(text)).toEqual([]);
        }),
        { seed: 20261201, numRuns: 300 },
      );
    });
  });

  test("the same feed gives the same bytes", () => {
    expect(render(aFeed())).toBe(render(aFeed()));
  });
});

describe("what only one format can say", () => {
  test("RSS: when an item was updated, who answers for it, and when to ask again", () => {
    const text = renderFeed("rss", aFeed(), site);
    expect(text).toContain("<atom:updated>2026-07-21T08:00:00Z</atom:updated>");
    expect(text).toContain("<managingEditor>editors@example.org (Tea &amp; Trust)</managingEditor>");
    expect(text).toContain("<ttl>60</ttl>");
  });

  test("RSS: dates are in universal time, whatever the zone of the computer", () => {
    const here = process.env.TZ;
    process.env.TZ = "Asia/Tokyo";
    try {
      expect(renderFeed("rss", aFeed(), site)).toContain("<pubDate>Mon, 20 Jul 2026 08:00:00 +0000</pubDate>");
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
  });

  test("RSS: the plain summary is written as the HTML that readers take it for", () => {
    expect(renderFeed("rss", aFeed({ items: [anItem({ summary: "Tea < £1 & cake" })] }), site)).toContain(
      "<description>Tea &amp;lt; £1 &amp;amp; cake</description>",
    );
  });

  test("Atom: an entry's update is its own, and the feed's is its newest entry's", () => {
    const older = anItem({
      guid: "tag:wend.example.org,2026:changes/older",
      updated: Temporal.Instant.from("2026-07-20T09:00:00Z"),
    });
    const text = renderFeed("atom", aFeed({ items: [anItem(), older] }), site);
    expect([...text.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, date]) => date)).toEqual([
      "2026-07-21T08:00:00Z",
      "2026-07-21T08:00:00Z",
      "2026-07-20T09:00:00Z",
    ]);
  });

  test("Atom: a feed that never had an item has a fixed date", () => {
    expect(renderFeed("atom", aFeed({ items: [] }), site)).toContain("<updated>2000-01-01T00:00:00Z</updated>");
  });

  test("each names the language of the site", () => {
    expect(renderFeed("rss", aFeed(), site)).toContain("<language>en-GB</language>");
    expect(renderFeed("atom", aFeed(), site)).toContain('xml:lang="en-GB"');
    expect(JSON.parse(renderFeed("json", aFeed(), site)).language).toBe("en-GB");
  });

  test("JSON Feed: the version, the update and the tags", () => {
    const feed = JSON.parse(renderFeed("json", aFeed(), site));
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    expect(feed.items[0]).toMatchObject({
      date_modified: "2026-07-21T08:00:00Z",
      tags: ["Moved"],
      summary: "Meets at Mill House.",
    });
  });
});
