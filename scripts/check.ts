/** npm run check: everything that is wrong with the content, at once. */
import { enableCompileCache } from "node:module";
import { readArguments } from "../lib/command-line.ts";

// Code compiled by the last run is used again, which takes a third off the time.
enableCompileCache();
const { BadSiteDate, siteDate } = await import("../lib/clock.ts");
const { counts, isProblemFormat, problemFormats, problemLines } = await import("../lib/content/report-problems.ts");
const { loadModel } = await import("../lib/load-model.ts");

const use = "npm run check -- [--content DIR] [--format text|github]";
const { content, format } = readArguments(use, {
  options: {
    content: { type: "string", default: "content" },
    format: { type: "string", default: "text" },
  },
}).values;
if (!isProblemFormat(format)) {
  console.error(`--format is ${format}. It can be ${problemFormats.join(" or ")}.`);
  process.exit(2);
}

try {
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone));
  if ("problems" in loaded) {
    for (const line of problemLines(loaded.problems, format, content.replace(/\/+$/, ""))) console.log(line);
    console.error(`\n${loaded.problems.length} to mend. Nothing is published until then.`);
    process.exitCode = 1;
  } else console.log(`The content is in order: ${counts(loaded.model.library)}.`);
} catch (error) {
  if (!(error instanceof BadSiteDate)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
