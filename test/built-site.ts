/** The sites that tests look at, each built once before them: this repository's own, and the same under a path. */
import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import type { BuiltSite } from "../audit/page.ts";

/** The day that both are built for, a Sunday. */
export const siteDate = "2026-11-22";

export const site: BuiltSite = { folder: ".cache/site", base: "/" };
export const siteUnderPath: BuiltSite = { folder: ".cache/site-under-path", base: "/signpost/" };

const contentUnderPath = ".cache/content";

/** Vitest's global set-up: builds both by the command that publishes. */
export default async function setup(): Promise<void> {
  rmSync(contentUnderPath, { recursive: true, force: true });
  cpSync("test/demonstration", contentUnderPath, { recursive: true });
  const settings = readFileSync("test/demonstration/site.yaml", "utf8");
  const url = `https://example.github.io${siteUnderPath.base}`;
  writeFileSync(`${contentUnderPath}/site.yaml`, settings.replace(/^url:.*$/m, `url: ${url}`));
  await Promise.all([build("test/demonstration", site.folder), build(contentUnderPath, siteUnderPath.folder)]);
}

async function build(content: string, folder: string): Promise<void> {
  const options = ["scripts/build.ts", "--content", content, "--out", folder];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
}
