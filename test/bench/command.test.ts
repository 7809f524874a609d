import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { folderOf } from "./folder.ts";

const script = "scripts/bench.ts";

test("npm run bench refuses what it can't do in a sentence, before anything is generated", () => {
  const folder = folderOf();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--timetables", "no/such"], {
    encoding: "utf8",
    env: { ...process.env, TMPDIR: folder },
  });
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "There is no folder no/such. Is its name right?\n",
  });
  expect(readdirSync(folder)).toEqual([]);
});

test("npm run bench leaves nothing behind when it is stopped in the middle of a build", async () => {
  const folder = folderOf();
  const bench = spawn(process.execPath, [script, "--quick"], { env: { ...process.env, TMPDIR: folder } });
  const ended = once(bench, "exit");
  const ours = () => readdirSync(folder).filter((name) => name.startsWith("signpost-bench-"));
  const generated = () => ours().flatMap((name) => readdirSync(join(folder, name)));
  await expect.poll(generated).toContain("site-100.building");
  bench.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  // A build that was still at work would make its folder again.
  await wait(300);
  expect(ours()).toEqual([]);
});
