import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Read or drive a built site. */
const ofSite = ["test/site/**/*.test.ts", "test/browser/**/*.test.ts", "test/agreement/**/*.test.ts"];

/** Start programs, servers or builds, or try hundreds of inputs. */
const slow = [
  "test/audit/{accessibility,audit,sites}.test.ts",
  "test/bench/**/*.test.ts",
  "test/command-line.test.ts",
  "test/content/slow-input.test.ts",
  "test/docs/{commands,make-it-yours,recipes}.test.ts",
  "test/editing/sync/{any-calendar,command}.test.ts",
  "test/editing/workspace/new-command.test.ts",
  "test/eleventy/{additions,build,left-out,overrides,search-index,start}.test.ts",
  "test/{import,newsletter}/command.test.ts",
  "test/newsletter/delivery/**/*.test.ts",
  "test/refusals/any-edit.test.ts",
  "test/review/{content-at,removals,uncommitted}.test.ts",
  "test/review/report/try-links.test.ts",
  "test/scripts/**/*.test.ts",
  "test/timetable/histories/**/*.test.ts",
  "test/timetable/properties.test.ts",
  "test/editing/upgrade/{command,take}.test.ts",
  "test/workflows/**/*.test.ts",
];

export default defineConfig({
  test: {
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
