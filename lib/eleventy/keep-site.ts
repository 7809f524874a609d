/** The process that keeps a site: for every message it brings it up to date, and answers. Started by watch.ts. */
import { resolve } from "node:path";
import { siteDate, stopwatch } from "../clock.ts";
import { problemLines } from "../content/report-problems.ts";
import { KeptSite } from "./kept-site.ts";

/** `pages` when every page is up to date; then `done`, or `refused` when there was something to mend. */
export type Answer = "pages" | "done" | "refused";

const [content = "", output = ""] = process.argv.slice(2);
// Node tries for ever to make a relative folder where the working folder has been deleted.
const site = new KeptSite(content, resolve(output));
const answer = (text: Answer) => process.send?.(text);

// Nobody is left to ask or to look.
process.on("disconnect", () => process.exit());

process.on("message", async () => {
  try {
    const elapsed = stopwatch();
    const problems = await site.update(
      (zone) => siteDate(process.env, zone),
      () => {
        console.log(`Up to date after ${(elapsed() / 1000).toFixed(1)} s.`);
        answer("pages");
      },
    );
    for (const line of problemLines(problems, "text", content)) console.error(line);
    if (problems.length > 0) console.error(`\n${problems.length} to mend. Until then the site stays as it was.`);
    answer(problems.length > 0 ? "refused" : "done");
  } catch (error) {
    console.error(error);
    answer("refused");
  }
});
