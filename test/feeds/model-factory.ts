/** Small models for tests of feeds. */
import { guidanceKinds, kinds } from "../../lib/content/kinds.ts";
import type { FactSheet, Guidance, Library, Newsletter } from "../../lib/content/library.ts";
import type { Model } from "../../lib/model.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aLibrary, type Content } from "../timetable/library-factory.ts";

const body = { markdown: "", html: "", headings: [], pictures: [], text: "" };
const source = (file: string) => ({ file, line: () => 1 });

/** A fact sheet, called `Direct payments` unless it says otherwise. */
export function aFactSheet(front: Partial<FactSheet> = {}): FactSheet {
  const id = front.id ?? "direct-payments";
  return {
    kind: "fact-sheets",
    id,
    url: `/fact-sheets/${id}/`,
    body,
    source: source(`content/fact-sheets/${id}.md`),
    title: "Direct payments",
    summary: "Money with which you buy your own care.",
    audiences: [],
    topics: [],
    published: Temporal.PlainDate.from("2026-01-05"),
    sources: [],
    change_history: [],
    aliases: [],
    redirect_from: [],
    key_facts: [],
    related: { case_studies: [], action_points: [], funding: [], services: [] },
    ...front,
  };
}

/** A line of a page's change history; major unless it says otherwise. */
export function aNote(date: string, note: string, update_type: "major" | "minor" = "major") {
  return { date: Temporal.PlainDate.from(date), note, update_type };
}

/** The edition of 1 December 2026, unless it says otherwise. */
export function anEdition(front: Partial<Newsletter> = {}): Newsletter {
  const id = front.id ?? "2026-12-01";
  return {
    kind: "newsletters",
    id,
    url: `/newsletter/${id}/`,
    body: { ...body, html: "<p>Two groups move this week.</p>\n", text: "Two groups move this week." },
    source: source(`content/newsletters/${id}.md`),
    title: "The walking group moves",
    date: Temporal.PlainDate.from(id),
    changes: [],
    guidance: [],
    ...front,
  };
}

/** The model of a library on 1 December 2026, with lists that the library's factory does not make. */
export function aModel(
  content: Content = {},
  more: (library: Library) => Partial<Library> = () => ({}),
  today = "2026-12-01",
): Model {
  const library = aLibrary(content);
  const day = Temporal.PlainDate.from(today);
  const compiled = compileTimetable(library, day);
  if ("problems" in compiled) throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  const lists = { ...library, ...more(library) };
  const guidance = guidanceKinds.flatMap((kind): readonly Guidance[] => lists[kinds[kind].list]);
  return { library: { ...lists, guidance }, timetable: compiled.timetable, today: day };
}
