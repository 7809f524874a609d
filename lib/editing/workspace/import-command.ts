/** What `npm run import` does: tables and calendars into a content folder, with what nobody could use or should look at. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseDocument } from "yaml";
import { isAsOf, siteDate, siteMoment } from "../../clock.ts";
import { vocabulary } from "../../content/kinds/vocabulary.ts";
import type { Problem } from "../../content/problem.ts";
import { readCsv } from "../../csv.ts";
import { type CalendarImport, importCalendars, isCalendar } from "../../import/calendar-events.ts";
import type { Import, SourceFile } from "../../import/content.ts";
import type { When } from "../../import/event-row.ts";
import { type Mapping, plain, readMapping } from "../../import/mapping.ts";
import { importStops } from "../../import/mobile-stops.ts";
import { isSpreadsheet, tableOf } from "../../import/spreadsheet.ts";
import { columns } from "../../import/stop-row.ts";
import { loadModel } from "../../load-model.ts";
import { Refusal } from "../../refusal.ts";
import { list } from "../../word-list.ts";
import { minuteOf } from "../circumstances.ts";
import type { NewFile } from "../file-kind.ts";
import { Stopped } from "../interview.ts";
import { askMapping, hasOurNames } from "../mapping-questions.ts";
import { exceptionsOf } from "../sync/exceptions.ts";
import type { Surroundings } from "./new-command.ts";
import { place, rehearsed } from "./rehearsal.ts";

export interface ImportSettings {
  readonly files: readonly string[];
  readonly out: string;
  readonly map: string | undefined;
  readonly site: string;
  readonly nation: string | undefined;
  readonly plain: boolean;
}

/** Writes the folder and returns the exit code. Rejects with a Refusal where nothing can be imported. */
export async function importCommand(settings: ImportSettings, surroundings: Surroundings): Promise<number> {
  const { out, site, files } = settings;
  const { warn, environment } = surroundings;
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new Refusal(`${out} is not empty. Name a folder that is not there yet.`, 2);
  if (!existsSync(join(site, "pages")))
    throw new Refusal(`There is no folder ${join(site, "pages")}. Is the name after --site right?`, 2);
  const given = settings.map === undefined ? undefined : mappingIn(read(settings.map), settings.map);
  const sources = await Promise.all(files.map((path) => sourceIn(path, given ?? plain, warn)));
  const calendars = sources.filter(isCalendar);
  if (calendars.length > 0 && calendars.length < sources.length)
    throw new Refusal("Some of the files are tables and some are calendars. Import the one sort, then the other.", 2);
  const zone = String(parseDocument(read(join(site, "site.yaml")).toString()).get("timezone") ?? "Europe/London");
  const when = { zone, today: siteDate(environment, zone) };
  try {
    const mapping = given ?? (calendars.length > 0 ? plain : await asked(sources, settings, surroundings));
    const kept = calendars.length > 0 ? importCalendars(sources, mapping, when) : undefined;
    const imported = kept ?? importStops(sources, mapping, periodsOf(site));
    if ("problems" in imported) throw new Refusal(lines(imported.problems), 2);
    write(imported, settings);
    const names = list(sources.map(({ name }) => name));
    const exceptions =
      kept && "calendars" in kept ? await exceptionsIn(kept, names, when, settings, environment) : undefined;
    report(imported, exceptions, settings, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    warn("\nStopped. Nothing was written.");
    return 130;
  }
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new Refusal(`${path} cannot be read.`, 2);
  }
}

const lines = (problems: readonly Problem[]) =>
  problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n");

function mappingIn(bytes: Uint8Array, file: string): Mapping {
  const mapping = readMapping(bytes);
  if (!("mistakes" in mapping)) return mapping;
  throw new Refusal(lines(mapping.mistakes.map((mistake) => ({ file, ...mistake }))), 2);
}

/** A file as it is, or the table of a spreadsheet. */
async function sourceIn(path: string, mapping: Mapping, warn: Surroundings["warn"]): Promise<SourceFile> {
  const [name, bytes] = [basename(path), read(path)];
  if (!isSpreadsheet(bytes)) return { name, bytes };
  const table = await tableOf(bytes, [...columns, ...Object.values(mapping.columns)]);
  if (typeof table === "string") throw new Refusal(`${name}: ${table}`, 2);
  const { sheet, others } = table;
  if (others.length > 0)
    warn(`${name}: only the sheet “${sheet}” is read, not ${list(others.map((one) => `“${one}”`))}.`);
  return { name, bytes: table.bytes };
}

/** The mapping that somebody's answers make, who is asked where the table has names of its own. Kept beside the folder. */
async function asked(
  [source]: readonly SourceFile[],
  settings: ImportSettings,
  { findAsker, say }: Surroundings,
): Promise<Mapping> {
  const table = source && readCsv(source.bytes);
  if (!table || "message" in table || hasOurNames(table)) return plain;
  const asker = await findAsker(settings.plain);
  if (!asker) return plain;
  say(`${source.name} has names of its own for its columns. Which is which?`);
  const text = await askMapping(table, asker);
  const file = `${settings.out.replace(/\/+$/, "")}.yaml`;
  const mapping = mappingIn(Buffer.from(text), file);
  if (existsSync(file)) say(`\nYour answers, to put into a file for --map:\n\n${text}`);
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    say(`\nYour answers are kept: with --map ${file} you are not asked again.`);
  }
  return mapping;
}

function periodsOf(site: string) {
  const said = vocabulary.safeParse(parseDocument(read(join(site, "vocabulary.yaml")).toString()).toJS());
  return new Map((said.data?.periods ?? []).map((period) => [period.id, period]));
}

/** The pages about the site, and the words that are not about places, are those of the site that is imported into. */
function write({ files, areas }: Import, { site, out, nation }: ImportSettings): void {
  const withKey = (name: string, key: string, value: unknown) => {
    const document = parseDocument(read(join(site, name)).toString());
    if (value !== undefined) document.set(key, document.createNode(value));
    return document.toString();
  };
  const all = new Map(files)
    .set("site.yaml", withKey("site.yaml", "nation", nation))
    .set("vocabulary.yaml", withKey("vocabulary.yaml", "areas", areas));
  cpSync(join(site, "pages"), join(out, "pages"), { recursive: true });
  const glossary = "glossary.yaml";
  if (existsSync(join(site, glossary))) cpSync(join(site, glossary), join(out, glossary));
  for (const [path, text] of all) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
}

/** Writes the change files for what a calendar has otherwise than its rules; returns what a person has to look at. */
async function exceptionsIn(
  { calendars }: CalendarImport,
  names: string,
  { zone, today }: When,
  { out }: ImportSettings,
  environment: Surroundings["environment"],
): Promise<readonly string[]> {
  const loaded = loadModel(out, () => today, { asOf: isAsOf(environment) });
  if ("problems" in loaded) return [];
  const here = { model: loaded.model, now: minuteOf(siteMoment(environment, zone)) };
  const trial = (files: readonly NewFile[]) => rehearsed(out, files, today, isAsOf(environment));
  const { files, notes } = await exceptionsOf(calendars, here, trial);
  for (const file of files) place(out, file);
  return notes.map(({ line, message }) => `${names}${line === undefined ? "" : `:${line}`}: to look at: ${message}`);
}

/** `exceptions` are those of calendars. */
function report(
  { rows, refused, doubts }: Import,
  exceptions: readonly string[] | undefined,
  { out }: ImportSettings,
  { say, warn }: Surroundings,
): void {
  const tell = (problems: readonly Problem[], what: string) => {
    for (const { file, line, message } of problems) warn(`${file}:${line}: ${what}: ${message}`);
  };
  tell(doubts, "imported, but look");
  tell(refused, "not imported");
  const count = (kind: string, one: string) => {
    const number = existsSync(join(out, kind)) ? readdirSync(join(out, kind)).length : 0;
    return `${number} ${number === 1 ? one : `${one}s`}`;
  };
  const changes = exceptions ? `, with ${count("changes", "change")}` : "";
  say(
    `Imported ${rows - refused.length} of ${rows} ${exceptions ? "events" : "stops"} into ${out}, as ${count("services", "service")} at ${count("locations", "place")}${changes}.`,
  );
  if (refused.length > 0) say(`Not imported: ${refused.length}. The reason for each is above.`);
  if (doubts.length > 0) say(`To look at: ${doubts.length}, imported otherwise than written.`);
  for (const message of exceptions ?? []) warn(message);
  say(`Now look it over: npm run check -- --content ${out}`);
}
