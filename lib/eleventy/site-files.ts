/** The files about the site as a whole, made from the pages that were written: sitemap, robots and headers. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { headers } from "./headers.ts";
import { sitemap } from "./sitemap.ts";

/** @param siteUrl where the site is published, ending in a slash */
export function writeSiteFiles(output: string, siteUrl: string): void {
  const pages = globSync("**/*.html", { cwd: output })
    .sort()
    .map((page) => readFileSync(join(output, page), "utf8"));
  writeFileSync(join(output, "_headers"), headers(pages));
  writeFileSync(join(output, "sitemap.xml"), sitemap(pages));
  writeFileSync(join(output, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${siteUrl}sitemap.xml\n`);
}
