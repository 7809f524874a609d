/** npm run bench: what a build costs by size, beside other generators, and for readers. */
import { appendFileSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { bench } from "../../bench/bench.ts";
import { table } from "../../bench/figures.ts";
import { run } from "../../bench/process-run.ts";
import { stopwatch } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { Refusal } from "../../lib/refusal.ts";

const heading = "All that was measured";
const use = `npm run bench -- [--quick] [--json FILE] [--into FILE] [--timetables DIR]

Measures builds by the size of a site and beside Hugo and Eleventy, and what readers load. --quick takes two to
four minutes: smaller sizes, each once. --json writes the figures into FILE too. --into puts what is printed into a page such as
docs/performance.md, in the place of all that stands beneath its heading "${heading}". --timetables measures
the CSV files in DIR as well, as "npm run import" reads them, as a country.`;
const { quick, json, into, timetables } = readArguments(use, {
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "string" },
    into: { type: "string" },
    timetables: { type: "string" },
  },
}).values;

/** The page to its heading for what is measured. */
function upToHeading(page: string): string {
  const text = existsSync(page) ? readFileSync(page, "utf8") : "";
  const [above] = new RegExp(`^[^]*^## ${heading}$`, "m").exec(text) ?? [];
  if (above === undefined) throw new Refusal(`${page} has no heading "## ${heading}" to put figures beneath.`, 2);
  return above;
}

await carryOut(async () => {
  const files = timetables === undefined ? [] : globSync(join(timetables, "*.csv")).sort();
  if (timetables !== undefined && files.length === 0)
    throw new Refusal(`${timetables} has no timetables in CSV. Is its name right?`, 2);
  try {
    if (json !== undefined) appendFileSync(json, "");
  } catch {
    throw new Refusal(`${json} cannot be written. Is its folder there?`, 2);
  }
  const above = into === undefined ? "" : upToHeading(into);

  const folder = mkdtempSync(join(tmpdir(), "signpost-bench-"));
  // Programs under way are killed first, but may still be at a write.
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  process.on("SIGINT", () => process.exit(130));
  process.on("SIGTERM", () => process.exit(143));

  const hugo = await run("hugo", ["version"], ".", process.env).then(
    ({ output }) => /v[\d.]+/.exec(output)?.[0] ?? "",
    () => undefined,
  );
  const elapsed = stopwatch();
  const seconds = () => `${Math.round(elapsed() / 1000)} s`;
  const tell = (step: string) => console.error(`${seconds()}: ${step}`);
  const sections = await bench({ folder, quick, timetables: files, hasHugo: hugo !== undefined, tell });
  const machine = [
    `${availableParallelism()} processors (${cpus()[0]?.model.trim()})`,
    `${Math.round(totalmem() / 1e9)} GB of memory`,
    `Node ${process.version}`,
    `Hugo ${hugo ?? "not on this machine"}`,
  ].join(", ");
  const options = [quick && " --quick", timetables !== undefined && " --timetables DIR"].filter((one) => one).join("");
  const measured = [
    `Measured by \`npm run bench${options && ` --${options}`}\` in ${seconds()} on a machine with ${machine}.`,
    ...sections.map(({ title, note, header, rows }) => `### ${title}\n\n${note}\n\n${table(header, rows)}`),
  ].join("\n\n");
  console.log(measured);
  if (into !== undefined) writeFileSync(into, `${above}\n\n${measured}\n`);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, quick, sections }, undefined, 2)}\n`);
  return 0;
});
