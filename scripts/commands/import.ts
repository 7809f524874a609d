/** npm run import: timetables in tables, or calendars that groups keep, into a content folder. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseDocument } from "yaml";
import { isAsOf, siteDate, siteMoment } from "../../lib/clock.ts";
import { carryOut, readArguments } from "../../lib/command-line.ts";
import { vocabulary } from "../../lib/content/kinds/vocabulary.ts";
import type { Problem } from "../../lib/content/problem.ts";
import { minuteOf } from "../../lib/editing/circumstances.ts";
import type { NewFile } from "../../lib/editing/file-kind.ts";
import { exceptionsOf } from "../../lib/editing/sync/exceptions.ts";
import { place, rehearsed } from "../../lib/editing/workspace/rehearsal.ts";
import { importCalendars, isCalendar } from "../../lib/import/calendar-events.ts";
import type { SourceFile } from "../../lib/import/content.ts";
import type { When } from "../../lib/import/event-row.ts";
import type { Calendar } from "../../lib/import/icalendar/calendar.ts";
import { type Mapping, plain, readMapping } from "../../lib/import/mapping.ts";
import { importStops } from "../../lib/import/mobile-stops.ts";
import { isSpreadsheet, tableOf } from "../../lib/import/spreadsheet.ts";
import { columns } from "../../lib/import/stop-row.ts";
import { loadModel } from "../../lib/load-model.ts";
import { Refusal } from "../../lib/refusal.ts";
import { list } from "../../lib/word-list.ts";

const use = `npm run import -- FILE.csv… | FILE.xlsx… | FILE.ods… | FILE.ics… --out DIR [--map FILE.yaml] [--site DIR] [--nation NATION]

FILE.yaml says what the tables call our columns, and what the services are: see docs/importing.md.
DIR after --out must be empty or new. --site is the content that lends its pages and settings, "content" if nothing
is said. NATION is whose bank holidays apply: england, wales, scotland or northern-ireland.`;
const { values, positionals } = readArguments(use, {
  allowPositionals: true,
  options: {
    out: { type: "string" },
    map: { type: "string" },
    site: { type: "string", default: "content" },
    nation: { type: "string" },
  },
});

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`${path} cannot be read.`, 2);
  }
}

/** A file as it is, or the table of a spreadsheet. */
async function sourceIn(path: string, { columns: called }: Mapping): Promise<SourceFile> {
  const [name, bytes] = [basename(path), read(path)];
  if (!isSpreadsheet(bytes)) return { name, bytes };
  const table = await tableOf(bytes, [...columns, ...Object.values(called)]);
  if (typeof table === "string") throw new Refusal(`${name}: ${table}`, 2);
  const { sheet, others } = table;
  if (others.length > 0)
    console.error(`${name}: only the sheet “${sheet}” is read, not ${list(others.map((one) => `“${one}”`))}.`);
  return { name, bytes: table.bytes };
}

/** A YAML file of the site that is imported into, with one key set anew. */
function yamlWith(name: string, key: string, value: unknown): string {
  const document = parseDocument(read(join(values.site, name)).toString());
  if (value !== undefined) document.set(key, document.createNode(value));
  return document.toString();
}

const lines = (problems: readonly Problem[]) =>
  problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n");

const tell = (problems: readonly Problem[], what: string) => {
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${what}: ${message}`);
};

/** Writes the change files for what a calendar has otherwise than its rules; returns what a person has to look at. */
async function exceptionsIn(
  folder: string,
  calendars: ReadonlyMap<string, Calendar>,
  { zone, today }: When,
): Promise<readonly string[]> {
  const loaded = loadModel(folder, () => today, { asOf: isAsOf(process.env) });
  if ("problems" in loaded) return [];
  const here = { model: loaded.model, now: minuteOf(siteMoment(process.env, zone)) };
  const trial = (files: readonly NewFile[]) => rehearsed(folder, files, today, isAsOf(process.env));
  const { files, notes } = await exceptionsOf(calendars, here, trial);
  for (const file of files) place(folder, file);
  const names = positionals.map((path) => basename(path)).join(" or ");
  return notes.map(({ line, message }) => `${names}${line === undefined ? "" : `:${line}`}: to look at: ${message}`);
}

const { out } = values;
await carryOut(async () => {
  if (!out || positionals.length === 0)
    throw new Refusal("Say which files to read and where to write: npm run import -- FILE.csv --out DIR", 2);
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Refusal(`${out} is not empty. Name a folder that is not there yet.`, 2);

  const mapping = values.map === undefined ? undefined : readMapping(read(values.map));
  if (mapping && "mistakes" in mapping)
    throw new Refusal(lines(mapping.mistakes.map((mistake) => ({ file: values.map ?? "", ...mistake }))), 2);
  const sources = await Promise.all(positionals.map((path) => sourceIn(path, mapping ?? plain)));
  const pages = join(values.site, "pages");
  if (!existsSync(pages)) throw new Refusal(`There is no folder ${pages}. Is the name after --site right?`, 2);
  const said = vocabulary.safeParse(parseDocument(read(join(values.site, "vocabulary.yaml")).toString()).toJS());
  const periods = new Map((said.data?.periods ?? []).map((period) => [period.id, period]));
  const calendars = sources.filter(isCalendar);
  if (calendars.length > 0 && calendars.length < sources.length)
    throw new Refusal("Some of the files are tables and some are calendars. Import the one sort, then the other.", 2);
  const zone = parseDocument(read(join(values.site, "site.yaml")).toString()).get("timezone") ?? "Europe/London";
  const when = { zone: String(zone), today: siteDate(process.env, String(zone)) };
  const kept = calendars.length > 0 ? importCalendars(sources, mapping ?? plain, when) : undefined;
  const imported = kept ?? importStops(sources, mapping, periods);
  if ("problems" in imported) throw new Refusal(lines(imported.problems), 2);
  const { areas, rows, refused, doubts } = imported;
  const files = new Map(imported.files);

  // The pages about the site, and the words that are not about places, are those of the site that is imported into.
  files.set("site.yaml", yamlWith("site.yaml", "nation", values.nation));
  files.set("vocabulary.yaml", yamlWith("vocabulary.yaml", "areas", areas));
  cpSync(pages, join(out, "pages"), { recursive: true });
  if (existsSync(join(values.site, "glossary.yaml")))
    cpSync(join(values.site, "glossary.yaml"), join(out, "glossary.yaml"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }

  const exceptions = kept && "calendars" in kept ? await exceptionsIn(out, kept.calendars, when) : [];

  tell(doubts, "imported, but look");
  tell(refused, "not imported");
  const count = (kind: string, one: string, several: string) => {
    const number = existsSync(join(out, kind)) ? readdirSync(join(out, kind)).length : 0;
    return `${number} ${number === 1 ? one : several}`;
  };
  console.log(
    `Imported ${rows - refused.length} of ${rows} ${calendars.length > 0 ? "events" : "stops"} into ${out}, as ${count("services", "service", "services")} at ${count("locations", "place", "places")}${calendars.length > 0 ? `, with ${count("changes", "change", "changes")}` : ""}.`,
  );
  if (refused.length > 0) console.log(`Not imported: ${refused.length}. The reason for each is above.`);
  if (doubts.length > 0) console.log(`To look at: ${doubts.length}, imported otherwise than written.`);
  for (const message of exceptions) console.error(message);
  console.log(`Now look it over: npm run check -- --content ${out}`);
  return 0;
});
