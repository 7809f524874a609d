/** npm run report: what a maintainer should look at. */

import { isAsOf, siteDate } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import type { Site } from "../../lib/content/library.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";
import { briefingFormats, render } from "../../lib/review/briefing.ts";
import { externalLinks } from "../../lib/review/report/external-links.ts";
import { reportOf } from "../../lib/review/report/report.ts";
import { tryLinks } from "../../lib/review/report/try-links.ts";
import { wordReport } from "../../lib/review/report/words.ts";

const formats = [...briefingFormats, "json"] as const;

const use = `npm run report -- [--content DIR] [--format text|markdown|json] [--links]

--links also tries every link to another site, which can take ten minutes.`;
const { content, format, links } = readArguments(use, {
  options: {
    content: { type: "string", default: "content" },
    format: { type: "string", default: "text" },
    links: { type: "boolean", default: false },
  },
}).values;
const folder = content.replace(/\/+$/, "");

const manner = ({ url, email }: Site) => ({
  fetch,
  userAgent: `Signpost link check (+${url}; ${email})`,
  patience: 15_000,
  pause: 1_000,
  signal: AbortSignal.timeout(10 * 60_000),
});

await carryOut(async () => {
  const form = formats.find((name) => name === format);
  if (!form)
    throw new Refusal(`--format is ${format}. It can be ${formats.slice(0, -1).join(", ")} or ${formats.at(-1)}.`, 2);
  const loaded = loadModel(folder, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("problems" in loaded) {
    for (const line of problemLines(loaded.problems, "text", folder)) console.log(line);
    console.error(`\n${loaded.problems.length} to mend before there can be a report.`);
    return 1;
  }
  const { library } = loaded.model;
  const urls = externalLinks(library).flatMap((host) => host.links.map(({ url }) => url));
  if (links) console.error(`Trying ${urls.length} links, one at a time at each host. This can take ten minutes.`);
  const report = reportOf(loaded.model, links ? await tryLinks(urls, manner(library.site)) : undefined);
  process.stdout.write(
    form === "json" ? `${JSON.stringify(report, null, 2)}\n` : render(wordReport(report, folder), form),
  );
  return 0;
});
