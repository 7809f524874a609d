/** npm run impact: what publishing the content would do. */

import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isAsOf, siteDate, siteMoment } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { isConfidential } from "../../lib/content/confidential.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";
import { briefingFormats, render } from "../../lib/review/briefing.ts";
import { withContentAt } from "../../lib/review/git.ts";
import { openedPlaces } from "../../lib/review/impact/disclosures.ts";
import { impactOf } from "../../lib/review/impact/impact.ts";
import { wordImpact } from "../../lib/review/impact/words.ts";

const use = `npm run impact -- [--base REV] [--content DIR] [--format text|markdown]

REV is what it is compared with: a commit, a branch such as origin/main, or HEAD, the last commit, if nothing is said.`;
const { base, content, format } = readArguments(use, {
  options: {
    base: { type: "string", default: "HEAD" },
    content: { type: "string", default: "content" },
    format: { type: "string", default: "text" },
  },
}).values;
const folder = content.replace(/\/+$/, "");
const today = (zone: string) => siteDate(process.env, zone);
const asOf = isAsOf(process.env);

/** The ids of the confidential places of a content folder that may not be readable otherwise. */
function confidentialPlaces(directory: string): ReadonlySet<string> {
  const files = globSync("locations/*.md", { cwd: directory });
  const confidential = files.filter((file) => isConfidential(readFileSync(join(directory, file), "utf8")));
  return new Set(confidential.map((file) => basename(file, ".md")));
}

await carryOut(async () => {
  const form = briefingFormats.find((name) => name === format);
  if (!form) throw new Refusal(`--format is ${format}. It can be ${briefingFormats.join(" or ")}.`, 2);
  return withContentAt(base, folder, async (former) => {
    const after = loadModel(folder, today, { asOf });
    if ("problems" in after) {
      for (const line of problemLines(after.problems, "text", folder)) console.log(line);
      console.error(`\n${after.problems.length} to mend. Nothing is published until then.`);
      return 1;
    }
    const before = loadModel(former, today, { asOf });
    if ("problems" in before) {
      // What cannot be taken back is said whatever the rest of the content was like.
      const opened = openedPlaces(confidentialPlaces(former), after.model.library);
      for (const line of problemLines(opened, "text", folder)) console.log(`${line}\n`);
      console.log(`The content at ${base} has problems itself, so nothing can be compared with it:`);
      for (const line of problemLines(before.problems, "text", folder)) console.log(line);
      return 0;
    }
    const now = siteMoment(process.env, after.model.library.site.timezone);
    // What makes pages takes a while to load, which nobody should wait for to be told of a slip.
    const { renderPages } = await import("../../lib/eleventy/build.ts");
    const sides = {
      before: { model: before.model, pages: await renderPages(before.model) },
      after: { model: after.model, pages: await renderPages(after.model) },
    };
    const impact = impactOf(sides.before, sides.after, now);
    process.stdout.write(render(wordImpact(impact, { base, now, folder, model: after.model }), form));
    return 0;
  });
});
