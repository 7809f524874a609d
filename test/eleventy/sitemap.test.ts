import { expect, test } from "vitest";
import { sitemap } from "../../lib/eleventy/files.ts";
import { canonicalOf } from "../../lib/eleventy/finish-pages.ts";

const page = (canonical: string) => ({ canonical });

test("lists the pages that say where they are, in order, and no other", () =>
  expect(sitemap([page("https://example.org/b/"), {}, page("https://example.org/a/")])).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a/</loc></url>
<url><loc>https://example.org/b/</loc></url>
</urlset>
`,
  ));

test("a page says its address in its head, or none", () => {
  expect(canonicalOf('<head><link rel="canonical" href="https://example.org/about/"></head>')).toBe(
    "https://example.org/about/",
  );
  expect(canonicalOf("<h1>Not found</h1>")).toBeUndefined();
});
