/**
 * A part of the alterations of an area, where trying all of them would take hours: with `SAMPLE=2/8` every eighth, the second
 * of eight such parts. Which part one is in follows from where it stands and what it becomes, so that the same code has the
 * same samples. A plugin of Stryker: its checker leaves out what is not in the sample, its reporter counts what is.
 */
import { createHash } from "node:crypto";

interface Alteration {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly (Alteration & { readonly status: string })[] }>>;
}

const [part = 0, parts = 0] = (process.env.SAMPLE ?? "1/1").split("/").map(Number);
if (!(part >= 1 && part <= parts)) throw new Error(`SAMPLE is ${process.env.SAMPLE}. Write it as 1/8 to 8/8.`);

/** @param first the number of the first line and of the first column, by whoever counts */
function isInSample(
  path: string,
  { mutatorName, replacement, location: { start, end } }: Alteration,
  first: 0 | 1,
): boolean {
  const places = [start.line, start.column, end.line, end.column].map((place) => place - first);
  const name = JSON.stringify([path.replace(/^.*\/(?=lib\/)/, ""), mutatorName, replacement, ...places]);
  return createHash("sha256").update(name).digest().readUInt32BE() % parts === part - 1;
}

class Sample {
  async init(): Promise<void> {}

  async group(mutants: readonly { readonly id: string }[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: readonly (Alteration & { readonly id: string; readonly fileName: string })[]) {
    const status = (mutant: (typeof mutants)[number]) =>
      isInSample(mutant.fileName, mutant, 0)
        ? { status: "passed" }
        : { status: "compileError", reason: "It is not in this sample." };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, status(mutant)]));
  }
}

/** In Stryker's words. What it ignores, and what is no program any more, does not count. */
const noticed = ["Killed", "Timeout"];
const unnoticed = ["Survived", "NoCoverage"];

class SampleReporter {
  onMutationTestReportReady({ files }: Report): void {
    const rows = Object.entries(files).map(([path, { mutants }]) => {
      const ours = mutants.filter((mutant) => isInSample(path, mutant, 1)).map(({ status }) => status);
      const count = (which: readonly string[]) => ours.filter((status) => which.includes(status)).length;
      return { path, noticed: count(noticed), of: count([...noticed, ...unnoticed]) };
    });
    const sum = (what: "noticed" | "of") => rows.reduce((total, row) => total + row[what], 0);
    const all = { path: `Part ${part} of ${parts}`, noticed: sum("noticed"), of: sum("of") };
    for (const row of [...rows, all].filter(({ of }) => of > 0))
      console.log(`${row.path}: ${row.noticed} of ${row.of} noticed (${((100 * row.noticed) / row.of).toFixed(1)} %)`);
  }
}

export const strykerPlugins = [
  { kind: "Checker", name: "sample", injectableClass: Sample },
  { kind: "Reporter", name: "sample", injectableClass: SampleReporter },
];
