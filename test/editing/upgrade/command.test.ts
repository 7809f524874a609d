/** npm run upgrade, in a site that has content of 0.1.0. */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyOfProject } from "../../project.ts";

const git = (cwd: string, ...command: string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...command], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
const save = (folder: string, message: string) => {
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", message);
};

test("takes the newer version, brings the content along, and leaves it to be looked at", { timeout: 120_000 }, () => {
  const ours = copyOfProject();
  for (const name of ["runtime.js", "package-lock.json"]) cpSync(name, join(ours.folder, name));
  ours.write(".gitignore", "node_modules\nsite\n.cache/\n");
  git(ours.folder, "init", "--quiet", "--initial-branch=main");
  mkdirSync(join(ours.folder, ".github/ISSUE_TEMPLATE"), { recursive: true });
  ours.write(".github/ISSUE_TEMPLATE/announce-a-change.yml", "name: Announce a change\n");
  save(ours.folder, "First");
  const site = join(ours.folder, "site");
  git(ours.folder, "clone", "--quiet", ".", site);
  symlinkSync(join(process.cwd(), "node_modules"), join(site, "node_modules"));
  rmSync(join(site, "content"), { recursive: true });
  cpSync(join(import.meta.dirname, "content-0.1.0"), join(site, "content"), { recursive: true });
  save(site, "Content of our own");
  ours.edit("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
  appendFileSync(join(ours.folder, "docs.md"), "New\n");
  save(ours.folder, "Second");
  git(ours.folder, "tag", "v0.2.0");

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["runtime.js", "scripts/upgrade.ts", "--from", ours.folder],
    {
      cwd: site,
      encoding: "utf8",
      env: { ...process.env, SITE_DATE: "2026-11-22" },
    },
  );

  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Signpost 0.2.0, where 0.1.0 was: 2 files are new or changed, and 0 are gone.");
  expect(stdout).toContain("content/locations/private-address-northgate.md: address_1, city");
  expect(stdout).toContain("The content is in order");
  expect(existsSync(join(site, "docs.md"))).toBe(true);
  const form = readFileSync(join(site, ".github/ISSUE_TEMPLATE/announce-a-change.yml"), "utf8");
  expect(form).toContain("Women");
  expect(git(site, "log", "-1", "--format=%s")).toBe("Content of our own\n");
});
