import { expect, test } from "vitest";
import { sitemap } from "../../lib/eleventy/files.ts";

const page = (canonical: string) => ({ path: "index.html", canonical });

test("lists the pages that say where they are, in order, and no other", () =>
  expect(sitemap([page("https://example.org/b/"), { path: "404.html" }, page("https://example.org/a/")])).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/a/</loc></url>
<url><loc>https://example.org/b/</loc></url>
</urlset>
`,
  ));
