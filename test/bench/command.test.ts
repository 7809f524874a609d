import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf } from "./folder.ts";

const program = [process.execPath, "scripts/bench.ts"] as const;

describe("npm run bench refuses, before anything is generated,", () => {
  const usage = "npm run bench -- [--quick] [--json FILE] [--timetables DIR]\n";
  const empty = folderOf();

  test.each([
    ["an option that it does not know", ["--quik"], /^Unknown option '--quik'/],
    ["an option without its value", ["--json"], /^Option '--json <value>' argument missing\n/],
    ["a word that is no option", ["quick"], /^Unexpected argument 'quick'/],
    [
      "timetables that are not there",
      ["--timetables", "no/such"],
      /^There is no folder no\/such\. Is its name right\?\n$/,
    ],
    ["timetables without CSV", ["--timetables", empty], /has no timetables in CSV\.\n$/],
    ["a file that cannot be written", ["--json", "no/such/bench.json"], /^no\/such\/bench\.json cannot be written\./],
  ])("%s, in plain words", (_, args, sentence) => {
    const folder = folderOf();
    const [node, ...script] = program;
    const { status, stdout, stderr } = spawnSync(node, [...script, ...args], {
      encoding: "utf8",
      env: { ...process.env, TMPDIR: folder },
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toContain("    at ");
    expect(stderr.endsWith(usage)).toBe(/option|argument/i.test(stderr));
    expect(readdirSync(folder)).toEqual([]);
  });
});

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)("npm run bench leaves nothing behind when it is stopped by %s", async (signal, code) => {
  const folder = folderOf();
  const [node, ...script] = program;
  const bench = spawn(node, [...script, "--quick"], { env: { ...process.env, TMPDIR: folder } });
  const ended = once(bench, "exit");
  const ours = () => readdirSync(folder).filter((name) => name.startsWith("signpost-bench-"));
  const generated = () => ours().flatMap((name) => readdirSync(join(folder, name)));
  await expect.poll(generated).toContain("site-100.building");
  bench.kill(signal);
  expect(await ended).toEqual([code, null]);
  // A build that was still at work would make its folder again.
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(ours()).toEqual([]);
});
