/** The audit on sites as others have them: each is made by the commands that they would run, and nothing may be to mend. */
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { optionalSections } from "../../lib/content/kinds/optional-sections.ts";
import { vanTimetable } from "../import/van-timetable.ts";
import { ownSite, siteDate } from "./own-site.ts";

const patience = { timeout: 600_000 };

// That of Wales, under a path, is looked at beside this; of England are the two below.
test.each(["scotland", "northern-ireland"])("a new site of %s", patience, async (nation) => {
  const { run, remove } = await ownSite({ nation, url: "https://gower.example.org/" });
  try {
    expect((await run("audit")).stdout).toMatch(/^Gower Café: nothing to mend\.\n/);
  } finally {
    remove();
  }
});

test("a site with every section left out that can be", patience, async () => {
  const { content, run, remove } = await ownSite({ nation: "england", url: "https://gower.example.org/" });
  try {
    appendFileSync(
      join(content, "site.yaml"),
      `sections:\n${optionalSections.map((name) => `  ${name}: false\n`).join("")}`,
    );
    // The check asks for the links of the text to go.
    const about = join(content, "pages/about.md");
    writeFileSync(about, readFileSync(about, "utf8").replace(/\[([^\]]*)\]\(\/[^)]*\)/g, "$1"));
    expect((await run("audit")).stdout).toMatch(/^Gower Café: nothing to mend\.\n/);
  } finally {
    remove();
  }
});

// As many as it takes for every list to go on on a second page, the next days too, because the vans come every other week.
test("a site with 210 imported places, of which some of each kind are opened", patience, async () => {
  const folder = mkdtempSync(join(tmpdir(), "imported-"));
  const run = (name: string, ...options: string[]) =>
    execFileSync(process.execPath, [`scripts/${name}.ts`, ...options], {
      encoding: "utf8",
      env: { ...process.env, SITE_DATE: siteDate },
    });
  try {
    writeFileSync(join(folder, "stops.csv"), vanTimetable(210, 2));
    cpSync("test/demonstration", join(folder, "demonstration"), { recursive: true });
    run("import", join(folder, "stops.csv"), "--site", join(folder, "demonstration"), "--out", join(folder, "content"));
    const told = run("audit", "--content", join(folder, "content"), "--pages", "40");
    expect(told).toMatch(/^[^\n]*: nothing to mend\.\n/);
    expect(told).toMatch(/\(\d+ of \d{3} pages: up to \d+ of each kind, spread evenly/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
