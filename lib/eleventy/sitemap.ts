/** The sitemap, made from the pages that were really written, so that it can neither miss one nor name one too many. */
import { escapeHtml } from "../words/html.ts";
import type { PageFacts } from "./page-facts.ts";

/** @param pages every page; one without a canonical address is not for search engines */
export function sitemap(pages: readonly PageFacts[]): string {
  const urls = new Set(pages.flatMap(({ canonical }) => canonical ?? []));
  const entries = [...urls].sort().map((url) => `<url><loc>${escapeHtml(url)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}
