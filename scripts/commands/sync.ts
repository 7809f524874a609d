/** npm run sync: the change files that a group's own calendar asks for. See docs/calendars.md. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isAsOf, siteDate, siteMoment } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { problemLines } from "../../lib/content/report-problems.ts";
import { minuteOf } from "../../lib/editing/circumstances.ts";
import { holds } from "../../lib/editing/sync/own-events.ts";
import { readPlaceNames } from "../../lib/editing/sync/place-names.ts";
import { syncCalendar } from "../../lib/editing/sync/sync.ts";
import { syncReport } from "../../lib/editing/sync/sync-report.ts";
import { place, rehearsed } from "../../lib/editing/workspace/rehearsal.ts";
import { readCalendar } from "../../lib/import/icalendar/calendar.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";

const use = `npm run sync -- FILE.ics --service ID [--title WORDS] [--places FILE.yaml] [--content DIR] [--out DIR] [--proposed DIR]

Compares a calendar that a group keeps with what the site publishes of its service, for the next 8 weeks, and writes a
change file into the content for each difference. WORDS are in the titles of the events that are meant; left out, it is the
service's name. FILE.yaml says which of our places the calendar means by its own words: see docs/calendars.md. With --out
the files go there and not into the content, with a report; a file in the folder after --proposed that says the same is
taken as it is.`;
const { values, positionals } = readArguments(use, {
  allowPositionals: true,
  options: {
    service: { type: "string" },
    title: { type: "string" },
    places: { type: "string" },
    content: { type: "string", default: "content" },
    out: { type: "string" },
    proposed: { type: "string" },
  },
});

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`${path} cannot be read.`, 2);
  }
}

function filesIn(folder: string | undefined) {
  if (folder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ path: `changes/${name}`, text: read(join(folder, name)).toString() }));
}

const { service: id, title, content, out } = values;
const [path] = positionals;

await carryOut(async () => {
  if (path === undefined || id === undefined || positionals.length > 1)
    throw new Refusal("Say which calendar and which service: npm run sync -- FILE.ics --service ID", 2);
  const loaded = loadModel(content, (zone) => siteDate(process.env, zone), { asOf: isAsOf(process.env) });
  if ("problems" in loaded) {
    const lines = problemLines(loaded.problems, "text", content).join("\n");
    throw new Refusal(`Mend the content first:\n${lines}`, 1);
  }
  const { model } = loaded;
  const zone = model.library.site.timezone;
  const calendar = readCalendar(read(path), zone);
  if (typeof calendar === "string") throw new Refusal(`${basename(path)}: ${calendar}`, 1);
  const places = values.places === undefined ? undefined : readPlaceNames(read(values.places), model.library.locations);
  if (places && "mistakes" in places)
    throw new Refusal(places.mistakes.map(({ line, message }) => `${values.places}:${line}: ${message}`).join("\n"), 2);

  const synced = await syncCalendar(
    calendar,
    id,
    { model, now: minuteOf(siteMoment(process.env, zone)) },
    (files) => rehearsed(content, files, model.today, isAsOf(process.env)),
    {
      ...(places && { names: places.names }),
      ...(title !== undefined && { isAskedFor: (words: string) => holds(words, title) }),
      proposed: filesIn(values.proposed),
    },
  );
  const { files, notes } = synced;
  const service = model.library.services.find((one) => one.id === id);
  for (const { line, message, publicly = message } of notes) {
    const said = out === undefined ? message : publicly;
    console.error(`${basename(path)}${line === undefined ? "" : `:${line}`}: to look at: ${said}`);
  }
  if (out !== undefined && service) {
    const { title: news, report } = syncReport(service, synced, basename(path));
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, "report.md"), report);
    writeFileSync(join(out, "title.txt"), `${news}\n`);
  }
  for (const file of files) {
    place(out === undefined ? content : join(out, "content"), file);
    console.log(`\n${join(out === undefined ? content : join(out, "content"), file.path)}\n\n${file.text}`);
  }
  if (files.length === 0) {
    console.log(`Nothing to write: ${notes.length === 0 ? "the calendar says what is published." : "see above."}`);
    return 0;
  }
  console.log(`Written: ${files.length === 1 ? "this file" : `these ${files.length} files`}. What next:
  1. Read it again: is the calendar right? Say more in the file, such as why.
  2. npm run impact -- --base HEAD     says who will hear of it, and in which words
  3. Commit it, or take it away again: then the next run writes it anew.`);
  return 0;
});
