import { describe, expect, test } from "vitest";
import { feeds } from "../../lib/feeds/feeds.ts";
import { aChange } from "../timetable/library-factory.ts";
import { aModel } from "./model-factory.ts";
import { renderFeed } from "./render.ts";
import { atomFaults, jsonFaults, rssFaults } from "./validator-rules.ts";

const model = aModel({
  changes: [
    aChange({ id: "one", effect: "cancelled", sessions: ["2026-12-01"] }),
    aChange({ id: "two", effect: "cancelled", sessions: ["2026-12-08"] }),
  ],
});
const [feed] = feeds(model) as [ReturnType<typeof feeds>[number]];
const rss = renderFeed("rss", feed, model.library.site);
const atom = renderFeed("atom", feed, model.library.site);
const json = renderFeed("json", feed, model.library.site);

/** Faults that a feed can have, as text to put in place of some of a sound feed, and what the rules then say. */
describe("the rules find", () => {
  const inRss: readonly [string, string | RegExp, string, RegExp][] = [
    ["a feed without a title", /<title>All.*<\/title>/, "", /channel has 0 title/],
    ["a feed that does not link to itself", / rel="self"/, "", /does not link to itself/],
    ["another media type", "application/rss+xml", "text/xml", /does not link to itself/],
    ["a relative link", "<link>https://signpost.example.org", "<link>", /not a full address/],
    ["a guid that is there twice", /changes\/two<\/guid>/, "changes/one</guid>", /is there twice/],
    [
      "a guid that is an address",
      /<guid isPermaLink="false">tag:/,
      '<guid isPermaLink="false">https://',
      /not a tag URI/,
    ],
    ["a guid called a link", 'isPermaLink="false"', 'isPermaLink="true"', /permanent link/],
    ["a date in another form", /<pubDate>.*?<\/pubDate>/, "<pubDate>2026-11-20</pubDate>", /not in the right form/],
    ["a date in another zone", /\+0000<\/pubDate>/, "+0100</pubDate>", /not in the right form/],
    ["a wrong weekday", /<pubDate>Fri/, "<pubDate>Mon", /wrong weekday/],
    ["metadata after the items", "</channel>", "<ttl>60</ttl></channel>", /comes after an item/],
    ["an item without a date", /<pubDate>.*?<\/pubDate>/, "", /item has 0 pubDate/],
    ["a blank category", /<category>.*?<\/category>/, "<category></category>", /category is blank/],
    ["a relative link in the text", "href=&quot;https://signpost.example.org", "href=&quot;", /is relative/],
    ["an unsafe attribute in the text", "href=&quot;", "onclick=&quot;x&quot; href=&quot;", /onclick is not safe/],
    ["an element of nobody's", "<ttl>", "<colour>red</colour><ttl>", /unknown colour/],
    [
      "the text before the summary",
      /(<description>Walk.*?<\/description>)\s*(<content:encoded>[^<]*<\/content:encoded>)/,
      "$2$1",
      /comes before description/,
    ],
  ];
  test.each(inRss)("in RSS %s", (_, sound, fault, words) => {
    expect(rssFaults(rss)).toEqual([]);
    expect(rss.replace(sound, fault)).not.toBe(rss);
    expect(rssFaults(rss.replace(sound, fault)).join("\n")).toMatch(words);
  });

  test("in RSS a prefix that no namespace is bound to", () => {
    expect(() => rssFaults(rss.replace(/ xmlns:content="[^"]*"/, ""))).toThrow(/unbound namespace prefix: "content"/);
  });

  const inAtom: readonly [string, string | RegExp, string, RegExp][] = [
    ["a feed without an update", /<updated>.*?<\/updated>/, "", /feed has 0 updated/],
    [
      "an empty feed that was updated before feeds were",
      /<updated>2026.*?<\/updated>/,
      "<updated>1970-01-01T00:00:00Z</updated>",
      /implausible/,
    ],
    ["a feed without an author", /<author>.*?<\/author>/s, "", /feed has 0 author/],
    ["a feed without a language", / xml:lang="en-GB"/, "", /no language/],
    ["an entry without an update", /(<published>.*?)<updated>.*?<\/updated>/s, "$1", /entry has 0 updated/],
    ["an id that is there twice", /changes\/two<\/id>/, "changes/one</id>", /is there twice/],
    ["content not called HTML", 'type="html"', 'type="text"', /not called HTML/],
    ["an entry without a page", /(<entry>.*?)rel="alternate"/s, '$1rel="related"', /has no page/],
    ["metadata after the entries", "</feed>", "<subtitle>x</subtitle></feed>", /comes after an entry/],
    ["another namespace", "2005/Atom", "2004/Atom", /not Atom/],
  ];
  test.each(inAtom)("in Atom %s", (_, sound, fault, words) => {
    expect(atomFaults(atom)).toEqual([]);
    expect(atom.replace(sound, fault)).not.toBe(atom);
    expect(atomFaults(atom.replace(sound, fault)).join("\n")).toMatch(words);
  });

  const inJson: readonly [string, string | RegExp, string, RegExp][] = [
    ["another version", "version/1.1", "version/1", /not JSON Feed 1.1/],
    ["an item without text", /"content_html": ".*?",\n/, "", /content_html is blank/],
    ["an id that is there twice", "changes/two", "changes/one", /is there twice/],
    ["a relative link", '"url": "https://signpost.example.org/changes', '"url": "/changes', /not a full address/],
    ["a date without a time", /"date_modified": ".*?"/, '"date_modified": "2026-11-20"', /not in the right form/],
    ["tags that are not text", /"tags": \[\s*"Cancelled"/, '"tags": [1', /not text/],
  ];
  test.each(inJson)("in JSON Feed %s", (_, sound, fault, words) => {
    expect(jsonFaults(json)).toEqual([]);
    expect(json.replace(sound, fault)).not.toBe(json);
    expect(jsonFaults(json.replace(sound, fault)).join("\n")).toMatch(words);
  });
});
