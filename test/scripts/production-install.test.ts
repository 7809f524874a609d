/** A build with no more packages than `npm ci --omit=dev --no-workspaces` installs, as the workflow that publishes does. */
import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../../bench/edits.ts";

const folder = mkdtempSync(join(tmpdir(), "signpost-production-"));

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** The paths of all packages that the project itself needs to run. */
function needed(): ReadonlySet<string> {
  const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages as Record<string, Locked>;
  const found = new Set<string>();
  const follow = (path: string) => {
    const { dependencies, optionalDependencies, peerDependencies } = locked[path] as Locked;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      // As Node.js looks for it: beside what asks, then in each folder above.
      const places = path.split("/node_modules/").map((_, above, parts) => parts.slice(0, parts.length - above));
      const place = [...places.map((parts) => parts.join("/node_modules/")), ""]
        .map((folder) => join(folder, "node_modules", name))
        .find((place) => place in locked);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      follow(place);
    }
  };
  follow("");
  return found;
}

beforeAll(() => {
  for (const path of needed()) {
    // What is nested in another package comes with that; what is for other machines is not here.
    if (path.lastIndexOf("node_modules/") !== 0 || !existsSync(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(process.cwd(), path), join(folder, path));
  }
  for (const name of project) cpSync(name, join(folder, name), { recursive: true });
  cpSync("test/demonstration", join(folder, "content"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (cwd = folder, ...options: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/build.ts", ...options], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, SITE_DATE: "2026-11-24" },
  });

/** The bytes of every file of a site, by its path. */
const filesOf = (site: string) =>
  new Map(
    globSync("**", { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(site, path), readFileSync(path, "base64")]),
  );

test("is whole, with its search index", () => {
  const { status, stderr } = build();
  expect(stderr).toBe("");
  expect(status).toBe(0);
  for (const file of ["index.html", "_headers", "pagefind/pagefind.js"])
    expect(existsSync(join(folder, "_site", file)), file).toBe(true);
});

test("has the same bytes as one with all packages", () => {
  build(".", "--content", "test/demonstration", "--out", join(folder, "with-all"));
  const published = filesOf(join(folder, "_site"));
  const all = filesOf(join(folder, "with-all"));
  expect([...published.keys()].sort()).toEqual([...all.keys()].sort());
  expect([...published].filter(([path, bytes]) => all.get(path) !== bytes).map(([path]) => path)).toEqual([]);
});

test("is refused, with what to install, where the site has the web editor", () => {
  appendFileSync(join(folder, "content/site.yaml"), "editor:\n  repository: https://github.com/wend/signpost\n");
  const { status, stderr } = build();
  expect(stderr.trim()).toBe(
    "content/site.yaml turns the web editor on, and its package is not installed. Run npm ci without --no-workspaces.",
  );
  expect(status).toBe(2);
});
