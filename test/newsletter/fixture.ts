/** The content of `test/newsletter/content`: three services, eight changes and two editions. */
import { join } from "node:path";
import type { Change, Library } from "../../lib/content/library.ts";
import type { Model } from "../../lib/model.ts";
import { composeEdition, type Edition } from "../../lib/newsletter/edition.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { soundModel } from "../sound-model.ts";

export const fixtureFolder = join(import.meta.dirname, "content");

/** By when all of the content had been told. */
const written = Temporal.PlainDate.from("2026-12-01");

/** The model of a content folder on a day; it must be sound. One of an earlier day knows what was told later. */
export function modelOf(folder: string, day: string): Model {
  const today = Temporal.PlainDate.from(day);
  const early = Temporal.PlainDate.compare(today, written) < 0;
  return early ? modelOn(soundModel(folder, `${written}`).library, today) : soundModel(folder, day);
}

function modelOn(library: Library, today: Temporal.PlainDate): Model {
  const compiled = compileTimetable(library, today);
  if ("problems" in compiled) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  return { library, timetable: compiled.timetable, today };
}

export const fixtureModel = (today = "2026-11-21") => modelOf(fixtureFolder, today);

export function editionOf(model: Model, id: string): Edition {
  const edition = model.library.newsletters.find((one) => one.id === id);
  if (!edition) throw new Error(`There is no edition ${id}.`);
  return composeEdition(edition, model);
}

/** The model as it was on a day, when nothing later had been published. */
export function modelThen(model: Model, day: string): Model {
  const date = Temporal.PlainDate.from(day);
  const known = ({ published }: Change) => Temporal.PlainDate.compare(published.toPlainDate(), date) <= 0;
  const library = { ...model.library, changes: model.library.changes.filter(known) };
  return modelOn(library, date);
}

/** The words of HTML as a reader sees them, on one line. */
export function wordsIn(html: string): string {
  return html
    .replace(/<(style|title)>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/\s+([.,])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
