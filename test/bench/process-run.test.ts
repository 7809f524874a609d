import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../bench/process-run.ts";
import { folderOf } from "./folder.ts";

const node = (code: string, cwd = ".", env = process.env) => run(process.execPath, ["-e", code], cwd, env);

describe.skipIf(process.platform !== "linux")("on Linux, which tells of its processes", () => {
  test("the memory that a program holds is measured, not that of this one", async () => {
    const [little, much] = [
      await node("setTimeout(() => {}, 150)"),
      await node("const held = Buffer.alloc(100e6, 1); setTimeout(() => held.length, 150)"),
    ];
    expect(much.peak).toBeGreaterThan(100);
    expect((much.peak ?? 0) - (little.peak ?? 0)).toBeGreaterThan(85);
    expect((much.peak ?? 0) - (little.peak ?? 0)).toBeLessThan(150);
  });

  test("the time of the processor is measured, and waiting is none", async () => {
    const busy = await node("for (let turn = 1; turn % 1e6 || process.cpuUsage().user < 300_000; turn += 1);");
    expect(busy.processor).toBeGreaterThan(0.25);
    expect(busy.processor).toBeLessThan(3);
    const idle = await node("setTimeout(() => {}, 400)");
    expect(idle.seconds).toBeGreaterThan(0.4);
    expect(idle.processor).toBeLessThan(0.35);
  });
});

describe("a program", () => {
  test("runs in the folder and with the environment given, and what it prints is kept", async () => {
    const folder = folderOf();
    const code = `console.log(process.cwd()); console.error(process.env.WORD)`;
    const { output } = await node(code, folder, { WORD: "told" });
    expect(output.split("\n").sort()).toEqual(["", folder, "told"]);
  });

  test("may print a letter in two pieces", async () => {
    const code =
      "process.stdout.write(Buffer.of(0xe2, 0x80)); setTimeout(() => process.stdout.write(Buffer.of(0x93)), 50)";
    expect((await node(code)).output).toBe("–");
  });

  test("that fails is told of with all that it printed", () =>
    expect(node("console.log('first'); console.error('no room'); process.exit(3)")).rejects.toThrow(
      /ended with 3:\n(?=[\s\S]*first)(?=[\s\S]*no room)/,
    ));

  test("that is killed is told of with the signal", () =>
    expect(node("process.kill(process.pid, 'SIGKILL')")).rejects.toThrow(/ended with SIGKILL/));

  test("that is not there is told of by name", () =>
    expect(run("no-such-program", [], ".", process.env)).rejects.toThrow("spawn no-such-program ENOENT"));

  test("ends with the one that runs it", async () => {
    const folder = folderOf();
    const module = resolve("bench/process-run.ts");
    const child = `require("fs").writeFileSync("pid", String(process.pid)); setInterval(() => {}, 1000)`;
    const parent = `
      import { existsSync, readFileSync } from "node:fs";
      import { run } from ${JSON.stringify(module)};
      run(process.execPath, ["-e", ${JSON.stringify(child)}], ".", process.env);
      setInterval(() => existsSync("pid") && readFileSync("pid").length > 0 && process.exit(), 20);`;
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", parent], { cwd: folder });
    expect(`${status} ${stderr}`).toBe("0 ");
    const pid = Number(readFileSync(join(folder, "pid"), "utf8"));
    await expect.poll(() => isAlive(pid)).toBe(false);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
