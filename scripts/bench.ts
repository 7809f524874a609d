/** npm run bench -- [--quick] [--json FILE] [--timetables DIR]: what a build costs by size, beside other generators, and for readers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { Bench } from "../bench/bench.ts";
import { table } from "../bench/figures.ts";
import { BadOptions, readOptions } from "../bench/options.ts";
import { run } from "../bench/process-run.ts";
import { stopwatch } from "../lib/clock.ts";

function optionsOrStop() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof BadOptions)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
}

const versionOf = (program: string) =>
  run(program, ["version"], ".", process.env).then(
    ({ output }) => /v[\d.]+/.exec(output)?.[0] ?? "",
    () => "not on this machine",
  );

const { quick, json, timetables } = optionsOrStop();
const folder = mkdtempSync(join(tmpdir(), "signpost-bench-"));
// Programs under way are killed first, but may still be at a write.
process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const elapsed = stopwatch();
const seconds = () => `${Math.round(elapsed() / 1000)} s`;
const tell = (step: string) => console.error(`${seconds()}: ${step}`);
const sections = await new Bench({ folder, quick, timetables, tell }).sections();
const [processor] = cpus();
const machine = [
  `${availableParallelism()} processors (${processor?.model.trim()})`,
  `${Math.round(totalmem() / 1e9)} GB of memory`,
  `Node ${process.version}`,
  `Hugo ${await versionOf("hugo")}`,
].join(", ");
console.log(`Measured by \`npm run bench${quick ? " -- --quick" : ""}\` in ${seconds()} on a machine with ${machine}.`);
for (const { title, note, header, rows } of sections) console.log(`\n## ${title}\n\n${note}\n\n${table(header, rows)}`);
if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, quick, sections }, undefined, 2)}\n`);
