import { describe, expect, test } from "vitest";
import { placeOf } from "../../lib/eleventy/files.ts";

describe("a file of the site", () => {
  const written = new Set(["_site/services/index.html"]);

  test("goes into the folder", () => expect(placeOf("/a/feed.rss", "_site", written)).toBe("_site/a/feed.rss"));

  test.each(["/../pwn/index.html", "../../etc/passwd", "/a/../../b", "", "."])("never goes to %s", (path) =>
    expect(() => placeOf(path, "_site", written)).toThrow("which is outside its folder"),
  );

  test.each(["/services/index.html", "/x/../services/index.html"])("never goes over a page: %s", (path) =>
    expect(() => placeOf(path, "_site", written)).toThrow("twice"),
  );
});
