/** The files about the site as a whole, made from the pages that were written: sitemap, robots and headers. */
import type { Site } from "../content/library.ts";
import { headers } from "./headers.ts";
import type { PageFacts } from "./page-facts.ts";
import type { SiteFile } from "./site-writer.ts";
import { sitemap } from "./sitemap.ts";

/** @param pages every page of the site, in any order, the web editor's left out */
export function siteFiles({ url, editor }: Site, pages: readonly PageFacts[]): readonly SiteFile[] {
  const sorted = [...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    { path: "sitemap.xml", content: sitemap(sorted) },
    { path: "robots.txt", content: `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n` },
    { path: "_headers", content: headers(sorted, { editor: editor !== undefined }) },
  ];
}
