/** The agreement proof: everything that a built site says of sessions and changes, read back from its files, agrees. */
import { execFile } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { type Comparison, compare } from "../../audit/agreement/disagreements.ts";
import { readBack, siteFiles } from "../../audit/agreement/read-back.ts";
import { site, siteDate, siteUnderPath } from "../built-site.ts";
import { awkwardChanges } from "./awkward-changes.ts";
import { type Wanted, writeRandomContent } from "./random-content.ts";

function prove(folder: string, name: string): Comparison {
  const found = compare(readBack(siteFiles(folder)));
  console.log(
    `Agreement of ${name}: ${found.sessions} sessions and ${found.changes} changes in ${found.outputs} outputs, ${found.statements} statements compared.`,
  );
  return found;
}

async function build(content: string, out: string, today: string): Promise<void> {
  const options = ["scripts/build.ts", "--content", content, "--out", out, "--no-search"];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: today } });
}

describe("the demonstration site", { timeout: 60_000 }, () => {
  test("says the same of every session and change in every output", () => {
    const found = prove(site.folder, "the demonstration site");
    expect(found.disagreements).toEqual([]);
    expect(found.sessions).toBeGreaterThan(300);
    expect(found.changes).toBeGreaterThan(20);
    expect(found.outputs).toBeGreaterThan(250);
  });

  test("does so under a path, too", () =>
    expect(prove(siteUnderPath.folder, "the same under a path").disagreements).toEqual([]));

  test("does so with changes that meet on one session or undo each other", async () => {
    const [content, out] = [".cache/agreement/awkward-content", ".cache/agreement/awkward"];
    rmSync(content, { recursive: true, force: true });
    cpSync("test/demonstration", content, { recursive: true });
    for (const [id, front] of Object.entries(awkwardChanges)) writeFileSync(`${content}/changes/${id}.md`, front);
    await build(content, out, siteDate);
    expect(prove(out, "it with awkward changes").disagreements).toEqual([]);
  });
});

/**
 * Random services and histories of changes over every clock change, a year's end, Easter and a leap day, one site too big for
 * single pages.
 */
const random: readonly Wanted[] = [
  { seed: 14, today: "2028-02-20", nation: "northern-ireland", places: 6, services: 6, changes: 50, histories: 25 },
  { seed: 15, today: "2026-10-20", nation: "scotland", places: 14, services: 26, changes: 60, histories: 15 },
].map((wanted) => ({ ...wanted, url: "https://example.org/trial/" }));

const folders = ({ seed }: Wanted) => ({
  content: `.cache/agreement/content-${seed}`,
  out: `.cache/agreement/site-${seed}`,
});

describe("a random site", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const waiting = [...random];
    const buildWaiting = async () => {
      for (let wanted = waiting.shift(); wanted; wanted = waiting.shift()) {
        const { content, out } = folders(wanted);
        writeRandomContent(content, wanted);
        await build(content, out, wanted.today);
      }
    };
    await Promise.all([buildWaiting(), buildWaiting()]);
  }, 120_000);

  test.each(random)("of $today (seed $seed, $services services) says the same in every output", (wanted) => {
    const found = prove(folders(wanted).out, `random site ${wanted.seed}`);
    expect(found.disagreements).toEqual([]);
    expect(found.sessions).toBeGreaterThan(500);
    expect(found.changes).toBeGreaterThan(40);
  });
});
