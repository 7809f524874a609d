import { defineConfig } from "vitest/config";

/** The tests of each area of `stryker.config.mjs`, without those that take seconds each. */
const areas: Readonly<Record<string, readonly string[]>> = {
  timetable: ["test/timetable/*.test.ts"],
  delivery: ["test/newsletter/**/*.test.ts"],
  rules: ["test/refusals/*.test.ts", "test/content/**/*.test.ts"],
};

const slow = [
  "test/timetable/properties.test.ts",
  "test/content/slow-input.test.ts",
  "test/refusals/any-edit.test.ts",
  "test/newsletter/command.test.ts",
  "test/newsletter/delivery/killed.test.ts",
];

export default defineConfig({
  test: {
    include: [...(areas[process.env.AREA ?? "timetable"] ?? [])],
    exclude: slow,
    setupFiles: ["test/fixed-seed.ts"],
    testTimeout: 60_000,
  },
});
