import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Read or drive a built site. */
const ofSite = ["test/site/**/*.test.ts", "test/browser/**/*.test.ts", "test/agreement/**/*.test.ts"];

/** Start programs, servers or builds, or try hundreds of inputs. */
const slow = [
  "test/audit/{accessibility,audit,contact-sheet,sites}.test.ts",
  "test/bench/**/*.test.ts",
  "test/calendar/content-line.test.ts",
  "test/command-line.test.ts",
  "test/content/slow-input.test.ts",
  "test/docs/{commands,make-it-yours,recipes}.test.ts",
  "test/editing/sync/{any-calendar,command}.test.ts",
  "test/editing/workspace/new-command.test.ts",
  "test/eleventy/{additions,build,left-out,looked-at,overrides,pictures,search-index,start}.test.ts",
  "test/feeds/formats.test.ts",
  "test/{import,newsletter}/command.test.ts",
  "test/newsletter/delivery/**/*.test.ts",
  "test/open-data/openactive/feed.test.ts",
  "test/refusals/any-edit.test.ts",
  "test/review/{content-at,removals,uncommitted}.test.ts",
  "test/review/report/try-links.test.ts",
  "test/runtime.test.ts",
  "test/scripts/**/*.test.ts",
  "test/timetable/histories/**/*.test.ts",
  "test/timetable/properties.test.ts",
  "test/editing/upgrade/{command,take}.test.ts",
  "test/workflows/**/*.test.ts",
];

/** Those that take a minute and more, the longest first. */
const longest = [
  "test/audit/sites.test.ts",
  "test/eleventy/build.test.ts",
  "test/audit/audit.test.ts",
  "test/newsletter/command.test.ts",
  "test/timetable/histories/histories.test.ts",
];

/** Vitest goes by the size of a file until it has run it; a long one that begins last leaves a processor with nothing to do. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((path) => moduleId.endsWith(path));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // With one worker on two cores, a test that waits for a browser or a server leaves both idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A browser, a mail server or a whole build may be at work beside a test on a small machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    setupFiles: ["test/fixed-seed.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "units",
          include: ["test/**/*.test.ts"],
          exclude: [...ofSite, ...slow],
          // They leave nothing behind that another could see, so that what they import is loaded once.
          isolate: false,
          // A thread starts sooner than a process.
          pool: "threads",
        },
      },
      { extends: true, test: { name: "slow", include: slow } },
      {
        extends: true,
        test: { name: "site", include: ofSite, globalSetup: ["test/built-site.ts", "test/browser/chrome.ts"] },
      },
    ],
  },
});
