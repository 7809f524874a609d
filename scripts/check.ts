/** npm run check -- [--content DIR] [--format text|github]: everything that is wrong with the content, at once. */
import { parseArgs } from "node:util";
import { siteDate } from "../lib/clock.ts";
import { counts, type ProblemFormat, problemLines } from "../lib/content/report-problems.ts";
import { loadModel } from "../lib/load-model.ts";

const { values } = parseArgs({
  options: {
    content: { type: "string", default: "content" },
    format: { type: "string", default: "text" },
  },
});
const formats: readonly string[] = ["text", "github"] satisfies ProblemFormat[];
if (!formats.includes(values.format)) {
  console.error(`--format is ${values.format}. It can be ${formats.join(" or ")}.`);
  process.exit(2);
}

const loaded = loadModel(values.content, (zone) => siteDate(process.env, zone));
if ("problems" in loaded) {
  for (const line of problemLines(loaded.problems, values.format as ProblemFormat)) console.log(line);
  console.error(`\n${loaded.problems.length} to mend. Nothing is published until then.`);
  process.exitCode = 1;
} else {
  console.log(`The content is in order: ${counts(loaded.model.library)}.`);
}
