/** What the pages about the project tell people to run must be known: each command by npm, each flag by its command's help. */
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import configuration from "../../vitest.config.ts";

const pages = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md").sort()];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

interface Run {
  readonly page: string;
  /** Such as `newsletter`. */
  readonly name: string;
  /** What stands after it: `send 2026-11-17 --dry-run`. */
  readonly told: string;
}

const runs = pages.flatMap((page): Run[] =>
  [...readFileSync(page, "utf8").matchAll(/\bnpm (?:run (?=[a-z])|(?=start|test))([\w:-]+)(?: -- ([^`#\n|]*))?/g)].map(
    ([, name = "", told = ""]) => ({ page, name, told: told.trim() }),
  ),
);

const helps = new Map<string, string>();

/** What a command says of itself, `new` for each kind. */
function helpOf({ name, told }: Pick<Run, "name" | "told">): string {
  const kind = name === "new" ? (/^[a-z]+(-[a-z]+)*/.exec(told)?.[0] ?? "") : "";
  const file = /^node runtime\.js (scripts\/\S+\.ts)$/.exec(scripts[name] ?? "")?.[1];
  const key = `${name} ${kind}`;
  const known = helps.get(key);
  if (known !== undefined || file === undefined) return known ?? "";
  const { stdout } = spawnSync(process.execPath, [file, ...(kind ? [kind] : []), "--help"], { encoding: "utf8" });
  helps.set(key, stdout);
  return stdout;
}

describe("a command that is named", () => {
  test("is one of npm's", () => {
    expect(runs.length).toBeGreaterThan(40);
    expect(runs.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("has flags that its help knows", () => {
    const flags = runs.flatMap((run) => [...run.told.matchAll(/--[a-z][\w-]*/g)].map(([flag]) => ({ ...run, flag })));
    expect(flags.length).toBeGreaterThan(15);
    expect(flags.filter(({ flag, ...run }) => flag !== "--help" && !helpOf(run).includes(flag))).toEqual([]);
  });

  test("has a help of its own where it is one of the project's", () => {
    const ours = Object.entries(scripts).filter(([, line]) => /^node runtime\.js scripts\//.test(line));
    expect(ours.length).toBeGreaterThan(8);
    expect(ours.filter(([name]) => helpOf({ name, told: "" }) === "").map(([name]) => name)).toEqual([]);
  });

  test("of vitest is for a project that there is", () => {
    const projects = configuration.test?.projects?.map((project) =>
      typeof project === "object" && "test" in project ? project.test?.name : "",
    );
    const named = pages.flatMap((page) => [...readFileSync(page, "utf8").matchAll(/--project ([a-z]+)/g)]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.map(([, name]) => name).filter((name) => !projects?.includes(name))).toEqual([]);
  });
});

test("a flag that is named by itself is one of some command, or of Eleventy", () => {
  const told = [...Object.keys(scripts).map((name) => ({ name, told: "" })), { name: "new", told: "site" }];
  const eleventy = spawnSync("node_modules/.bin/eleventy", ["--help"], { encoding: "utf8" }).stdout;
  const known = [...told.map(helpOf), eleventy].join("\n");
  const alone = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/`(--[a-z][\w-]*)[^`]*`/g)].map(([, flag = ""]) => ({ page, flag })),
  );
  expect(alone.length).toBeGreaterThan(10);
  expect(alone.filter(({ flag }) => !known.includes(flag))).toEqual([]);
});
