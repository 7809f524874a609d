/** The files about the site as a whole, made from the pages that were written: sitemap, robots and headers. */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../content/library.ts";
import { headers } from "./headers.ts";
import { sitemap } from "./sitemap.ts";

export function writeSiteFiles(output: string, { url, editor }: Site): void {
  const pages = globSync("**/*.html", { cwd: output, exclude: ["admin/**"] })
    .sort()
    .map((page) => [page.replaceAll("\\", "/"), readFileSync(join(output, page), "utf8")] as const);
  writeFileSync(join(output, "_headers"), headers(pages, { editor: editor !== undefined }));
  writeFileSync(join(output, "sitemap.xml"), sitemap(pages.map(([, html]) => html)));
  writeFileSync(join(output, "robots.txt"), `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`);
}
