import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { folderOf } from "./folder.ts";

const script = "scripts/bench.ts";

const empty = folderOf();
const noTable = folderOf([["x.csv", "name,size\na,1\n"]]);

test.each([
  [
    "timetables that are not there",
    ["--timetables", "no/such"],
    "no/such has no timetables in CSV. Is its name right?",
  ],
  ["a folder without timetables", ["--timetables", empty], "has no timetables in CSV."],
  ["other tables", ["--timetables", noTable], "x.csv:1: It has no column organisation"],
  ["a file in no folder", ["--json", "no/such/bench.json"], "no/such/bench.json cannot be written. Is its folder"],
  ["a folder for a file", ["--json", empty], "cannot be written. Is its folder there?"],
  ["a page without a place for figures", ["--into", "README.md"], 'has no heading "## All that was measured"'],
  [
    "an option that it does not know",
    ["--quik"],
    "npm run bench -- [--quick] [--json FILE] [--into FILE] [--timetables DIR]",
  ],
])("npm run bench refuses %s in a sentence, and leaves nothing behind", (_, options, sentence) => {
  const folder = folderOf();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder },
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(readdirSync(folder)).toEqual([]);
});

test("npm run bench leaves nothing behind when it is stopped in the middle of a build", {
  timeout: 300_000,
}, async () => {
  const folder = folderOf();
  const bench = spawn(process.execPath, [script, "--quick"], { env: { ...process.env, TMPDIR: folder } });
  const ended = once(bench, "exit");
  const ours = () => readdirSync(folder).filter((name) => name.startsWith("signpost-bench-"));
  const generated = () => ours().flatMap((name) => readdirSync(join(folder, name)));
  await expect.poll(generated, { timeout: 240_000 }).toContainEqual(expect.stringMatching(/^site-100\.building/));
  bench.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  // A build that was still at work would make its folder again.
  await wait(300);
  expect(ours()).toEqual([]);
});
