/** npm run audit: builds the site and holds all of it against every check of a built site, whoever's it is. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listsLeftOut } from "../../audit/agreement/left-out.ts";
import { audit, type Tell } from "../../audit/audit.ts";
import { findChrome } from "../../audit/chrome.ts";
import { wholeSite } from "../../audit/every-page.ts";
import { keptIn, nothingKept } from "../../audit/kept.ts";
import { summary } from "../../audit/summary.ts";
import { isAsOf, now, siteDate, stopwatch } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { type Kind, kindNames, kinds } from "../../lib/content/kinds.ts";
import type { EntryOf } from "../../lib/content/library.ts";
import { readLibrary } from "../../lib/content/read.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { isLeftOut } from "../../lib/content/sections.ts";
import { buildSite } from "../../lib/eleventy/build.ts";
import { overridesOf } from "../../lib/eleventy/overrides.ts";
import { loadModel } from "../../lib/load-model.ts";
import type { Model } from "../../lib/model.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { composeBulletin, composeEdition } from "../../lib/newsletter/edition.ts";
import { letterWriter } from "../../lib/newsletter/letter.ts";
import { Refusal } from "../../lib/refusal.ts";
import { changedFiles } from "../../lib/review/git.ts";

const use = `npm run audit -- [--content DIR] [--pages N] [--base REVISION] [--afresh]

Builds the site and looks at every page: HTML, links, accessibility by three engines, two widths, weight, and whether
pages, feeds, calendars, data and emails say the same. Of a site of more than N pages (500) a browser opens some of each
kind, and with --base all whose files in DIR differ from that revision of the repository. A demonstration is looked at
as on the day of its last change, any other site as it is today; SITE_DATE=2027-06-30 before it names another day. A
browser does not open a page again in which it found nothing earlier on the same day, by the same checks, if every byte
of it and of what it loads is the same; with --afresh, and where CI is set, it opens all.`;
const { content, pages, base, afresh } = readArguments(use, {
  options: {
    content: { type: "string", default: "content" },
    pages: { type: "string", default: "500" },
    base: { type: "string" },
    afresh: { type: "boolean", default: false },
  },
}).values;

/** Today; of a demonstration the day of its last change, so that what was found in order once is so on any other day. */
function dayOf(zone: string): Temporal.PlainDate {
  const reading = readLibrary(content);
  if (isAsOf(process.env) || !("library" in reading) || !reading.library.site.demonstration)
    return siteDate(process.env, zone);
  const told = reading.library.changes.map(({ published }) => published.toPlainDate());
  return told.sort(Temporal.PlainDate.compare).at(-1) ?? siteDate(process.env, zone);
}

/** Every message that the site has to send, as one reader gets it. */
function emailsOf(model: Model): ReadonlyMap<string, string> {
  const { library, timetable } = model;
  if (isLeftOut(library.site, "newsletter")) return new Map();
  const urgent = timetable.changes.filter(({ change }) => change.urgent);
  const editions = [
    ...library.newsletters.map((edition) => composeEdition(edition, model)),
    ...urgent.map((compiled) => composeBulletin(model.library.language, compiled, library.site)),
  ];
  const reason = { chosen: [], stop: `mailto:${library.site.email}?subject=Stop` };
  return new Map(
    editions.map((edition) => [
      edition.id,
      letterWriter(model.library.language, edition, library.site)(whole(edition), reason).html,
    ]),
  );
}

/** The pages of the files of content that are not as they were at a revision, and of what their changes are about. */
function changedPages({ library, timetable }: Model, revision: string): ReadonlySet<string> {
  const files = new Set(changedFiles(revision, content));
  const entries = kindNames.flatMap((kind): readonly EntryOf<Kind>[] => library[kinds[kind].list]);
  const told = timetable.changes.filter(({ change }) => files.has(change.source.file));
  return new Set(
    [
      ...entries.filter(({ source }) => files.has(source.file)),
      ...told.flatMap(({ services, locations }) => [...services, ...locations]),
    ].map(({ url }) => url),
  );
}

/** One line that is written over where somebody looks on; elsewhere a line for each part. */
function progress(): Tell {
  let last = "";
  return (part, done, of) => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\u001b[K${part}${of === undefined ? "" : `: ${done} of ${of}`}`);
    } else if (part !== last) console.error(`${part} …`);
    last = part;
  };
}

const elapsed = stopwatch();
await carryOut(async () => {
  const most = Number(pages);
  if (!Number.isInteger(most) || most < 1)
    throw new Refusal(`--pages is ${pages}. Write a whole number, such as 500.`, 2);
  const loaded = loadModel(content, dayOf, { asOf: isAsOf(process.env) });
  if ("problems" in loaded) {
    for (const line of problemLines(loaded.problems, "text", content.replace(/\/+$/, ""))) console.log(line);
    console.error(`\n${loaded.problems.length} to mend before there can be a site to look at.`);
    return 1;
  }
  const { model } = loaded;
  const { name, url, timezone } = model.library.site;
  const changed = base === undefined ? new Set<string>() : changedPages(model, base);
  const folder = mkdtempSync(join(tmpdir(), "signpost-audit-"));
  try {
    console.error(`Building ${name} …`);
    await buildSite(model, join(folder, "site"), { search: true, overrides: overridesOf(content) });
    const settings = {
      name,
      url,
      timezone,
      languages: [model, ...(model.translations ?? [])].map(({ library: { site } }) => ({
        language: site.locale,
        url: site.url,
        name: site.name,
      })),
      today: model.today.toString(),
      without: listsLeftOut(model.library),
    };
    const site = wholeSite({ folder: join(folder, "site"), base: new URL(url).pathname }, settings);
    const store = join(import.meta.dirname, "../../node_modules/.cache/audited");
    const kept = afresh || process.env.CI ? nothingKept : keptIn(store, await findChrome(), now(), timezone);
    const parts = await audit(site, { changed, most, emails: emailsOf(model), kept }, progress());
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
    process.stdout.write(summary(name, parts));
    console.error(`Looked at in ${(elapsed() / 1000).toFixed(0)} s.`);
    return parts.some(({ findings }) => findings.length > 0) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
