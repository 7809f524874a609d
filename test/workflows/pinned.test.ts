/** What the workflows run that is not of this repository. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const files = globSync(".github/workflows/*.yml");
const used = files.flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^ *(?:- )?uses: (.*)$/gm)].map(([, action = ""]) => `${file}: ${action}`),
);

test("an action is named by its commit, with the version for people and for Dependabot", () => {
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((one) => !/: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
});

test("an action has the same version everywhere", () => {
  const versions = new Set(used.map((one) => one.split(": ")[1]));
  expect(versions.size).toBe(new Set([...versions].map((one) => one?.split("@")[0])).size);
});

test("Dependabot proposes newer actions and newer packages", () => {
  const { updates } = parse(readFileSync(".github/dependabot.yml", "utf8")) as {
    updates: { "package-ecosystem": string }[];
  };
  expect(updates.map((one) => one["package-ecosystem"])).toEqual(["github-actions", "npm"]);
});
