/** npm run check: everything that is wrong with the content, at once. */
import { enableCompileCache } from "node:module";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { Refusal } from "../../lib/refusal.ts";

// Code compiled by the last run is used again, which takes a third off the time.
enableCompileCache();
const { isAsOf, siteDate } = await import("../../lib/clock.ts");
const { counts, isProblemFormat, problemFormats, problemLines, unpublished } = await import(
  "../../lib/content/report-problems.ts"
);
const { damagedPictures } = await import("../../lib/eleventy/pictures.ts");
const { loadModel } = await import("../../lib/load-model.ts");
const { bankHolidayQuestions } = await import("../../lib/review/bank-holidays.ts");
const { takenOut } = await import("../../lib/review/git.ts");
const { removalsSince, untoldRemovals } = await import("../../lib/review/removals.ts");

const use = "npm run check -- [--content DIR] [--format text|github]";
const { content, format } = readArguments(use, {
  options: {
    content: { type: "string", default: "content" },
    format: { type: "string", default: "text" },
  },
}).values;

await carryOut(async () => {
  if (!isProblemFormat(format))
    throw new Refusal(`--format is ${format}. It can be ${problemFormats.join(" or ")}.`, 2);
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  const problems = "problems" in loaded ? loaded.problems : await damagedPictures(loaded.model.library);
  if ("problems" in loaded || problems.length > 0) {
    for (const line of problemLines(problems, format, content.replace(/\/+$/, ""))) console.log(line);
    console.error(`\n${problems.length} to mend. Nothing is published until then.`);
    return 1;
  }
  const { model } = loaded;
  const untold = untoldRemovals(takenOut(content, removalsSince(model)) ?? [], model);
  const all = [...bankHolidayQuestions(model), ...untold];
  const questions = problemLines(all, format, content.replace(/\/+$/, ""), "warning");
  for (const line of questions) console.log(format === "text" ? `To look at: ${line}` : line);
  for (const line of unpublished(model.library)) console.log(line);
  console.log(`The content is in order: ${counts(model.library)}.`);
  return 0;
});
