/** Whether the files about the site as a whole tell of the pages that it has. */
import type { Publication } from "./head.ts";
import type { Findings, Page } from "./page.ts";

/** The sitemap names every page that is open to search engines, once, and no other. */
export function sitemapFindings(sitemap: string, pages: readonly Page[], site: Publication): Findings {
  const named = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => url);
  const open = pages
    .filter(({ $ }) => !$("meta[name=robots]").attr("content")?.includes("noindex"))
    .map(({ url }) => site.url.replace(/\/$/, "") + url);
  return [
    ...open.filter((url) => !named.includes(url)).map((url) => `the sitemap lacks ${url}`),
    ...named.filter((url) => !open.includes(url)).map((url) => `the sitemap names ${url}, which is not there`),
    ...named.filter((url, index) => named.indexOf(url) !== index).map((url) => `the sitemap names ${url} twice`),
  ];
}
