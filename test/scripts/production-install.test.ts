/** A build with no more packages than `npm ci --omit=dev --omit=peer` installs, as the workflow that publishes does. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../../bench/edits.ts";

const folder = mkdtempSync(join(tmpdir(), "signpost-production-"));

interface Locked {
  readonly dev?: boolean;
  readonly peer?: boolean;
}

beforeAll(() => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  for (const [path, { dev, peer }] of Object.entries(packages)) {
    // What is nested in another package comes with that; what is for other machines is not here.
    if (dev || peer || path.lastIndexOf("node_modules/") !== 0 || !existsSync(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(process.cwd(), path), join(folder, path));
  }
  for (const name of project) cpSync(name, join(folder, name), { recursive: true });
  cpSync("test/demonstration", join(folder, "content"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = () =>
  spawnSync(process.execPath, ["scripts/build.ts"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-24" },
  });

test("is whole, with its search index", () => {
  const { status, stderr } = build();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  for (const file of ["index.html", "_headers", "pagefind/pagefind.js"])
    expect(existsSync(join(folder, "_site", file)), file).toBe(true);
});

test("is refused, with what to install, where the site has the web editor", () => {
  appendFileSync(join(folder, "content/site.yaml"), "editor:\n  repository: https://github.com/wend/signpost\n");
  const { status, stderr } = build();
  expect(stderr.trim()).toBe(
    "content/site.yaml turns the web editor on, and its package is not installed. Run npm ci without --omit=peer.",
  );
  expect(status).toBe(2);
});
