import { describe, expect, test } from "vitest";
import { type Item, oneLine, tagUri, updated } from "../../lib/feeds/feed.ts";

const item = (time: string) => ({ updated: Temporal.Instant.from(time) }) as Item;
const feed = { path: "/changes/feed", page: "/changes/", title: "Changes", description: "Every change." };

describe("a tag URI", () => {
  const site = { url: "https://wend.example.org/", locale: "en-GB" };

  test("has the host, the year and the name, and is no address", () => {
    expect(tagUri(site, { year: 2026 }, "changes/walking-group-moved")).toBe(
      "tag:wend.example.org,2026:changes/walking-group-moved",
    );
  });

  test.each([
    "https://wend.example.org/signpost/",
    "http://wend.example.org/",
    "https://wend.example.org:8443/",
    "https://WEND.example.org/",
  ])("is the same when the site is at %s", (url) => {
    expect(tagUri({ url, locale: "en-GB" }, { year: 2026 }, "changes/a")).toBe(
      tagUri(site, { year: 2026 }, "changes/a"),
    );
  });
});

describe("a feed's update", () => {
  test("is that of the item updated last, wherever it stands", () => {
    const items = [item("2026-12-02T10:00:00Z"), item("2026-12-09T10:00:00Z"), item("2026-12-01T10:00:00Z")];
    expect(updated({ ...feed, items }).toString()).toBe("2026-12-09T10:00:00Z");
  });

  test("of an empty feed is before that of any item", () => {
    expect(updated({ ...feed, items: [] }).toString()).toBe("2000-01-01T00:00:00Z");
  });
});

test("one line has no breaks, tabs or double spaces", () => {
  expect(oneLine("  Walking\r\n\tgroup   moves \u2028 ")).toBe("Walking group moves");
});
