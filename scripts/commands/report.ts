/** npm run report: what a maintainer should look at. */

import { isAsOf, siteDate } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import type { Site } from "../../lib/content/library.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { fullDay } from "../../lib/dates.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";
import { Refusal } from "../../lib/refusal.ts";
import { briefingFormats, render } from "../../lib/review/briefing.ts";
import { commitBefore, withContentAt } from "../../lib/review/git.ts";
import { externalLinks } from "../../lib/review/report/external-links.ts";
import { type PostersSince, postersSince } from "../../lib/review/report/posters.ts";
import { reportOf } from "../../lib/review/report/report.ts";
import { tryLinks } from "../../lib/review/report/try-links.ts";
import { wordReport } from "../../lib/review/report/words.ts";

const formats = [...briefingFormats, "json"] as const;

const use = `npm run report -- [--content DIR] [--format text|markdown|json] [--links] [--posters-since DAY]

--links also tries every link to another site, which can take ten minutes.
--posters-since 2026-11-01 also lists the posters that no longer say what they said when that day began.`;
const {
  content,
  format,
  links,
  "posters-since": since,
} = readArguments(use, {
  options: {
    content: { type: "string", default: "content" },
    format: { type: "string", default: "text" },
    links: { type: "boolean", default: false },
    "posters-since": { type: "string" },
  },
}).values;
const folder = content.replace(/\/+$/, "");

const load = (directory: string) =>
  loadModel(directory, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });

/** The posters that have changed since a day, by what git kept. */
async function postersSinceDay(day: string, after: Model): Promise<PostersSince> {
  const since = dayOf(day);
  return withContentAt(commitBefore(since, folder), folder, (former) => {
    const before = load(former);
    if ("model" in before) return postersSince(since, before.model, after);
    throw new Refusal(
      `The content before ${fullDay(since)} has problems itself, so no poster can be compared with it. Name a later day.`,
      2,
    );
  });
}

function dayOf(text: string): Temporal.PlainDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text, { overflow: "reject" });
  } catch {
    // The sentence below says it.
  }
  throw new Refusal(`--posters-since is ${text}, which is no date. Write it as YYYY-MM-DD, for example 2026-11-01.`, 2);
}

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
  const loaded = load(folder);
  if ("problems" in loaded) {
    for (const line of problemLines(loaded.problems, "text", folder)) console.log(line);
    console.error(`\n${loaded.problems.length} to mend before there can be a report.`);
    return 1;
  }
  const { library } = loaded.model;
  const posters = since === undefined ? undefined : await postersSinceDay(since, loaded.model);
  const urls = externalLinks(library).flatMap((host) => host.links.map(({ url }) => url));
  if (links) console.error(`Trying ${urls.length} links, one at a time at each host. This can take ten minutes.`);
  const report = reportOf(loaded.model, links ? await tryLinks(urls, manner(library.site)) : undefined, posters);
  process.stdout.write(
    form === "json"
      ? `${JSON.stringify(report, null, 2)}\n`
      : render(wordReport(report, folder, library.site.url), form),
  );
  return 0;
});
