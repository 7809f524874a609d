/** The headlines of the changes that concern sessions: made once, though a change may concern thousands. */
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { headline } from "../words/change.ts";

const made = new WeakMap<CompiledChange, string>();

/** @param id of a change of the model's own timetable, whose words are in the model's language */
export function headlineOf(id: string, { library, timetable }: Model): string {
  const compiled = timetable.changeById.get(id);
  if (!compiled) return "";
  const before = made.get(compiled);
  if (before !== undefined) return before;
  const words = headline(library.language, compiled.change);
  made.set(compiled, words);
  return words;
}
