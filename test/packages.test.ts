/** What is installed, and when: packages are locked, run nothing, and are those that a build needs. */
import { globSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { satisfies } from "semver";
import { describe, expect, test } from "vitest";

type Names = Readonly<Record<string, string>>;

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  /** A part of this project, in its folder `resolved`. */
  readonly link?: boolean;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly deprecated?: string;
  readonly engines?: { readonly node?: string };
  readonly os?: string;
  readonly cpu?: string;
  readonly bin?: Names;
}

interface Manifest {
  readonly workspaces: readonly string[];
  readonly dependencies: Names;
  readonly devDependencies: Names;
  readonly optionalDependencies: Names;
}

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const manifest: Manifest = read("package.json");
const partOf = (folder: string): Manifest => read(`${folder}/package.json`);
const newsletter = partOf("lib/newsletter").dependencies;
const { optionalDependencies: runtimes } = partOf("runtime");
const locked: Readonly<Record<string, Locked>> = read("package-lock.json").packages;

/** The packages that these files import, and those that they import of this project; what is only a type is nothing at run time. */
function packagesOf(entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(path, "utf8").replace(/^import type [\s\S]*?;$/gm, "");
    for (const [, name = ""] of code.matchAll(
      /(?:^(?:import|export) (?:[^"=;]*\bfrom )?|\b(?:import|require)\()"(\.+\/[\w./-]+|[@\w][\w./-]*)"/gm,
    )) {
      if (name.startsWith(".")) {
        // What ends otherwise stands in a text that is written for browsers.
        if (name.endsWith(".ts")) follow(join(dirname(path), name));
      } else if (!name.startsWith("node:") && !builtinModules.includes(name))
        found.add(name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
    }
  };
  for (const entry of entries) follow(entry);
  return found;
}

describe("the packages of a build", () => {
  // The preview's server is a program of its own.
  const builds = ["scripts/commands/{build,check,start}.ts", "lib/eleventy/serve.ts", ".eleventy.ts", "_data/**/*.ts"];
  const needed = packagesOf(globSync(builds));
  const names = (packages: Names) => Object.keys(packages).sort();

  test("are just those that the build, the check and the preview import", () =>
    expect([...needed].sort()).toEqual(names(manifest.dependencies)));

  test("without those of the newsletter, which are what it imports beside them", () => {
    const sending = packagesOf(globSync("scripts/commands/newsletter.ts"));
    expect([...sending.difference(needed)].sort()).toEqual(names(newsletter));
  });

  test("without the web editor, which a site has when it turns it on", () =>
    expect(names(partOf("lib/editing/web-editor").dependencies)).toEqual(["@sveltia/cms"]));

  test("without the Node.js that runs them, which a host has already", () =>
    expect(Object.keys(manifest.optionalDependencies ?? {})).toEqual([]));

  test("and npm ci brings all of these parts to whoever works here", () =>
    expect([...manifest.workspaces].sort()).toEqual(globSync("{runtime,lib/**}/package.json").map(dirname).sort()));

  test("and each job on GitHub installs what its commands import", () => {
    const lacking = globSync(".github/workflows/*.yml").flatMap((workflow) => {
      const { jobs } = load(readFileSync(workflow, "utf8")) as { jobs: Record<string, { steps: { run?: string }[] }> };
      return Object.entries(jobs).flatMap(([job, { steps }]) => {
        const run = steps.map(({ run = "" }) => run).join("\n");
        const [install] = /\bnpm ci\b.*/.exec(run) ?? [];
        const installed = {
          ...manifest.dependencies,
          ...(!install?.includes("--omit=dev") && manifest.devDependencies),
          ...(!/--no-workspaces|parts/.test(install ?? "") && newsletter),
        };
        const commands = [...run.matchAll(/\bnpm run (?:--silent )?(\w+)/g)].map(
          ([, name]) => `scripts/commands/${name}.ts`,
        );
        const lacks = [...packagesOf(commands)].filter((name) => install === undefined || !(name in installed));
        return lacks.map((name) => `${workflow}, ${job}: ${name}`);
      });
    });
    expect(lacking).toEqual([]);
  });

  test("and whatever else is imported is for those who work on it", () => {
    const all = packagesOf(globSync(["{scripts,audit,test,bench}/**/*.ts", "vitest.config.ts"]));
    const known = { ...manifest.dependencies, ...newsletter, ...manifest.devDependencies };
    expect([...all].filter((name) => !(name in known))).toEqual([]);
  });
});

describe("an install", () => {
  test("has every package by its checksum, but for the parts of this project", () => {
    const parts = ["", ...manifest.workspaces];
    const isPart = ([path, { link, resolved = "" }]: [string, Locked]) => parts.includes(link ? resolved : path);
    const others = Object.entries(locked).filter((one) => !isPart(one));
    expect(others.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  test("runs no package's script", () => expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m));

  test("has no package that refuses the Node.js which runs it, whatever Node.js npm runs on", () => {
    const [runtime = ""] = Object.values(runtimes);
    // No Node.js is brought to a machine of 32 bits, so that what is for one is never installed.
    const refusing = Object.entries(locked)
      .filter(([, { cpu }]) => cpu === undefined || /64/.test(String(cpu)))
      .filter(([, { engines }]) => engines?.node !== undefined && !satisfies(runtime, engines.node));
    expect(refusing.map(([path]) => path)).toEqual([]);
  });

  test("has no package that nobody should use any more", () =>
    expect(Object.entries(locked).filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]));

  test("is quiet, so that nobody takes it for a failure", () =>
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^loglevel=error$/m));

  test("brings one version of Node.js, for each machine its own, as the command node", () => {
    const programs = Object.keys(runtimes).map((name) => locked[`node_modules/${name}`]);
    expect(programs.map((one) => `${one?.os} ${one?.cpu}`).sort()).toEqual([
      "darwin arm64",
      "darwin x64",
      "linux arm64",
      "linux x64",
      "win32 x64",
    ]);
    expect(new Set(programs.map((one) => one?.version)).size).toBe(1);
    expect(programs.filter((one) => !one?.bin?.node || !one.optional)).toEqual([]);
  });
});
