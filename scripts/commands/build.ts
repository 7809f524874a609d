/** npm run build: the whole site, or every problem of its content. */
import { enableCompileCache } from "node:module";
import { carryOut, readArguments } from "../../lib/command-line.ts";

// Code compiled by the last run is used again: a small site is built in half the time.
enableCompileCache();
const { isAsOf, siteDate, stopwatch } = await import("../../lib/clock.ts");
const { problemLines } = await import("../../lib/content/report-problems.ts");
const { damagedPictures } = await import("../../lib/eleventy/pictures.ts");
const { buildSite } = await import("../../lib/eleventy/build.ts");
const { overridesOf } = await import("../../lib/eleventy/overrides.ts");
const { loadModel } = await import("../../lib/load-model.ts");

const use = "npm run build -- [--content DIR] [--out DIR] [--no-search]";
const { content, out, search } = readArguments(use, {
  options: {
    content: { type: "string", default: "content" },
    out: { type: "string", default: "_site" },
    search: { type: "boolean", default: true },
  },
  allowNegative: true,
}).values;

const elapsed = stopwatch();
await carryOut(async () => {
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  const problems = "problems" in loaded ? loaded.problems : await damagedPictures(loaded.model.library);
  if ("problems" in loaded || problems.length > 0) {
    for (const line of problemLines(problems, "text", content.replace(/\/+$/, ""))) console.error(line);
    console.error(`\n${problems.length} to mend. Nothing was built.`);
    return 1;
  }
  await buildSite(loaded.model, out, { search, overrides: overridesOf(content) });
  console.log(`Built ${out}/ for ${loaded.model.today} in ${(elapsed() / 1000).toFixed(1)} s.`);
  return 0;
});
