import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { keptPool } from "./mutation-pool.ts";

/** The tests of each area of `stryker.config.mjs`, without those that take seconds each. */
const areas: Readonly<Record<string, readonly string[]>> = {
  timetable: ["test/timetable/*.test.ts"],
  delivery: ["test/newsletter/**/*.test.ts"],
  rules: ["test/refusals/*.test.ts", "test/content/rules/*.test.ts"],
};

const slow = [
  "test/timetable/edited-to-match.test.ts",
  "test/timetable/properties.test.ts",
  "test/refusals/any-edit.test.ts",
  "test/newsletter/command.test.ts",
  "test/newsletter/delivery/full-disk.test.ts",
  "test/newsletter/delivery/killed.test.ts",
  "test/newsletter/delivery/slow-to-greet.test.ts",
];

/** First the file that has noticed an alteration last, since the next one is beside it; then what is quick. */
class NoticedLast extends BaseSequencer {
  readonly #noticed = new Map<string, number>();
  #runs = 0;

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const key = ({ moduleId }: TestSpecification) => `:${moduleId.slice(this.ctx.config.root.length + 1)}`;
    this.#runs += 1;
    for (const file of files) {
      if (this.ctx.cache.getFileTestResults(key(file))?.failed) this.#noticed.set(key(file), this.#runs);
    }
    const noticed = (file: TestSpecification) => this.#noticed.get(key(file)) ?? 0;
    const takes = (file: TestSpecification) => this.ctx.cache.getFileTestResults(key(file))?.duration ?? 0;
    return [...files].sort((a, b) => noticed(b) - noticed(a) || takes(a) - takes(b));
  }
}

export default defineConfig({
  plugins: [
    {
      name: "kept",
      configureVitest({ project }) {
        if (process.env.FRESH) return;
        Object.assign(project.config, { pool: "kept", poolRunner: keptPool });
      },
    },
  ],
  test: {
    include: [...(areas[process.env.AREA ?? "timetable"] ?? [])],
    exclude: slow,
    setupFiles: ["test/fixed-seed.ts", "test/mutation-setup.ts"],
    // A ledger waits for the disk at each note: in memory there is nothing to wait for.
    env: existsSync("/dev/shm") ? { TMPDIR: "/dev/shm" } : {},
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: NoticedLast },
    testTimeout: 60_000,
  },
});
