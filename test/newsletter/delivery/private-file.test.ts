import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotPrivate } from "../../../lib/newsletter/delivery/private-file.ts";

let folder: string;
const at = (...path: readonly string[]) => join(folder, ...path);

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "signpost-private-")));
  for (const name of ["site", "other", "away"]) mkdirSync(at(name));
  for (const name of ["site", "other"]) {
    execFileSync("git", ["init", "-q", at(name)]);
    writeFileSync(at(name, "tracked.csv"), "email\n");
    writeFileSync(at(name, "untracked.csv"), "email\n");
    execFileSync("git", ["-C", at(name), "add", "tracked.csv"]);
  }
  mkdirSync(at("away", "site"));
  mkdirSync(at("site", "..lists"));
  writeFileSync(at("away", "subscribers.csv"), "email\n");
  symlinkSync(at("site", "tracked.csv"), at("away", "link.csv"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a file of addresses", () => {
  test.each([
    ["that git tracks is refused", ["site", "tracked.csv"], "is in git"],
    ["that another folder's git tracks is refused", ["other", "tracked.csv"], "is in git"],
    ["in the site's folder is refused, tracked or not", ["site", "untracked.csv"], "is inside the site's folder"],
    ["in the place of the site's folder itself is refused", ["site"], "is inside the site's folder"],
    [
      "in a folder of the site that begins with dots is refused",
      ["site", "..lists", "a.csv"],
      "is inside the site's folder",
    ],
    ["in the folder above the site is taken", ["subscribers.csv"], undefined],
    ["that only points to one in git is refused", ["away", "link.csv"], "is in git"],
    ["that is to be made in the site's folder is refused", ["site", "new", "ledger"], "is inside the site's folder"],
    ["elsewhere is taken", ["away", "subscribers.csv"], undefined],
    ["that is to be made elsewhere is taken", ["away", "new", "ledger"], undefined],
    ["in another folder of git that does not track it is taken", ["other", "untracked.csv"], undefined],
  ])("%s", (_, path, reason) => {
    const found = whyNotPrivate(at(...path), at("site"));
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(reason);
  });

  test("in a site's folder that is not in git is refused, and one beside it is taken", () => {
    expect(whyNotPrivate(at("away", "site", "subscribers.csv"), at("away", "site"))).toContain(
      "is inside the site's folder",
    );
    expect(whyNotPrivate(at("away", "subscribers.csv"), at("away", "site"))).toBeUndefined();
  });
});
