/** The same content and the same day give the same bytes, search index and all. */

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesIn } from "../../audit/page.ts";
import { site, siteDate } from "../built-site.ts";

const digests = (folder: string) =>
  Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]),
  );

test("a second build on the same day is the same to the byte", { timeout: 60_000 }, () => {
  const again = ".cache/site-again";
  // Another time zone and locale: neither may reach a page.
  const env = {
    ...process.env,
    SITE_DATE: siteDate,
    TZ: "Pacific/Auckland",
    LANG: "de_DE.UTF-8",
    LC_ALL: "de_DE.UTF-8",
  };
  execFileSync(process.execPath, ["scripts/build.ts", "--content", "test/demonstration", "--out", again], { env });
  try {
    expect(digests(again)).toEqual(digests(site.folder));
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});
