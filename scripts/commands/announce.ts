/** node scripts/announce.ts ISSUE.md --out DIR [--content DIR]: a filled-in issue form into a change's file, with a report. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAsOf, siteDate, siteMoment } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { announce } from "../../lib/editing/announcement.ts";
import { change } from "../../lib/editing/change-questions.ts";
import { minuteOf } from "../../lib/editing/circumstances.ts";
import type { NewFile } from "../../lib/editing/file-kind.ts";
import { place, rehearse } from "../../lib/editing/workspace/rehearsal.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";

const use = "node scripts/announce.ts ISSUE.md --out DIR [--content DIR]";
const { values, positionals } = readArguments(use, {
  allowPositionals: true,
  options: { out: { type: "string" }, content: { type: "string", default: "content" } },
});
const [issue] = positionals;
const { out, content } = values;

await carryOut(async () => {
  if (issue === undefined || out === undefined)
    throw new Refusal(`Say which file has the issue's text and where to write: ${use}`, 2);
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("problems" in loaded) {
    const lines = problemLines(loaded.problems, "text", content).join("\n");
    throw new Refusal(`The content has to be mended first:\n${lines}`, 2);
  }
  const { model } = loaded;
  const here = { model, now: minuteOf(siteMoment(process.env, model.library.site.timezone)) };
  const tryOut = (file: NewFile) =>
    existsSync(join(content, file.path))
      ? [
          {
            file: `content/${file.path}`,
            line: 1,
            message: "There is a change of this name already. Give it another title.",
          },
        ]
      : rehearse(content, [file], model.today, isAsOf(process.env));

  const { ready, report } = await announce(readFileSync(issue, "utf8"), change, here, tryOut);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, "report.md"), report);
  console.log(report);
  if (!ready) return 1;
  place(join(out, "content"), ready.file);
  writeFileSync(join(out, "title.txt"), `${ready.title}\n`);
  return 0;
});
