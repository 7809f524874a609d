/** npm run removed: what was taken out of the content, by git, into content/removed.csv. See docs/open-data.md. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAsOf, siteDate } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { daysTold, removedFile, removedText } from "../../lib/content/removed.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";
import { isShallow, takenOut } from "../../lib/review/git.ts";
import { removalsSince, toBeTold } from "../../lib/review/removals.ts";

const use = `npm run removed -- [--content DIR]

Writes content/removed.csv: the services, places, organisations, changes, action points and sources of money that were taken
out in the last ${daysTold} days, by the history of git, so that those who hold a copy of the open data are told. What the file says
already stays for these ${daysTold} days, and what has come back is taken out of it.`;
const { content } = readArguments(use, { options: { content: { type: "string", default: "content" } } }).values;

await carryOut(async () => {
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("problems" in loaded) {
    const lines = problemLines(loaded.problems, "text", content).join("\n");
    throw new Refusal(`Mend the content first:\n${lines}`, 1);
  }
  const files = takenOut(content, removalsSince(loaded.model));
  if (!files) {
    throw new Refusal(
      `${content} is not in a git repository, so nobody knows what was taken out. ${join(content, removedFile)} stays as it is; you can write its lines by hand.`,
      2,
    );
  }
  const told = toBeTold(files, loaded.model);
  const target = join(content, removedFile);
  if (told.length === 0) rmSync(target, { force: true });
  else writeFileSync(target, removedText(told));
  if (isShallow(content))
    console.log(
      "This copy has only the latest commits, so what went before them is not known. For all: git fetch --unshallow",
    );
  console.log(
    told.length === 0
      ? `Nothing was taken out in the last ${daysTold} days. There is no ${target}.`
      : `${target}: ${told.length} that ${told.length === 1 ? "is" : "are"} gone. Look at it, and commit it.`,
  );
  return 0;
});
