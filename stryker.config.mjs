/**
 * Alters the code of one area in small ways, one at a time, and tells which alterations no test notices:
 *
 *   npx stryker run                                       # the timetable and its changes
 *   npx stryker run --mutate lib/timetable/hours.ts       # one file of it
 *   AREA=delivery npx stryker run                         # the sending of the newsletter; AREA=rules: those of content
 *   AREA=rules SAMPLE=1/5 npx stryker run                 # the first of five equal parts of all alterations, for less time
 *   npx stryker run --incremental                         # again, after tests were added: only what is still to be noticed
 *
 * FRESH=1 before it gives each alteration a thread of its own, which `lib/timetable/bank-holidays.ts` needs: it keeps years.
 */
const areas = {
  timetable: "lib/timetable/**/*.ts",
  delivery: "lib/newsletter/delivery/**/*.ts",
  rules: "lib/content/rules/**/*.ts",
};

const { AREA = "timetable", SAMPLE } = process.env;

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./test/mutation-sample.ts"],
  checkers: SAMPLE ? ["sample"] : [],
  // Its tests are named there.
  vitest: { configFile: "test/mutation.config.ts", related: false },
  mutate: [areas[AREA]],
  coverageAnalysis: "perTest",
  // What is worked out when a module is loaded would need every test for every alteration.
  ignoreStatic: true,
  // Its reader of tsconfig.json asks for a compiler that TypeScript 7 no longer brings; Vitest needs none.
  tsconfigFile: "no-tsconfig.json",
  disableTypeChecks: false,
  ignorePatterns: ["/.cache", "/_site", "/_preview"],
  tempDirName: ".cache/stryker",
  // What never ends, the pool of the tests notices sooner.
  timeoutMS: 300_000,
  concurrency: 1,
  reporters: ["clear-text", "json", "sample"],
  jsonReporter: { fileName: ".cache/mutation.json" },
  incrementalFile: `.cache/mutation-${[AREA, ...(SAMPLE ? SAMPLE.split("/") : [])].join("-")}.json`,
  // The reporter of samples counts what is in one.
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
};
