/** npm run bench -- [--quick] [--json FILE] [--timetables DIR]: what a build costs by size, beside other generators, and for readers. */
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Bench } from "../lib/bench/bench.ts";
import { table } from "../lib/bench/figures.ts";
import { run } from "../lib/bench/process-run.ts";
import { BadTimetables, readTimetables } from "../lib/bench/timetables.ts";

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({
      options: { quick: { type: "boolean", default: false }, json: { type: "string" }, timetables: { type: "string" } },
    }).values;
  } catch (error) {
    return stop(`${(error as Error).message}\nnpm run bench -- [--quick] [--json FILE] [--timetables DIR]`);
  }
}

function timetablesIn(directory: string) {
  try {
    return readTimetables(directory);
  } catch (error) {
    if (!(error instanceof BadTimetables)) throw error;
    return stop(error.message);
  }
}

const { quick, json, timetables: directory } = readArguments();
const timetables = directory === undefined ? [] : timetablesIn(directory);
if (json !== undefined) {
  try {
    closeSync(openSync(json, "a"));
  } catch {
    stop(`${json} cannot be written. Is its folder there?`);
  }
}

const versionOf = (program: string) =>
  run(program, ["version"], ".", process.env).then(
    ({ output }) => /v[\d.]+/.exec(output)?.[0] ?? "",
    () => "not on this machine",
  );

const folder = mkdtempSync(join(tmpdir(), "signpost-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));

const started = performance.now();
const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;
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
