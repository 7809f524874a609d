/** The next edition, written down for staff to finish: everything that nobody has been told yet. */
import { stringify } from "yaml";
import type { Guidance, Library, Newsletter } from "../content/library.ts";
import { isLeftOut } from "../content/sections.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import { draftTitle } from "../words/newsletter.ts";
import { type Entry, entriesOf } from "./edition.ts";
import { isPublished, wasOver } from "./impact.ts";

/** What stands where the introduction goes. The check refuses an edition that still has it. */
export const placeholder = "Write a few words here, or delete this line.";

export interface Draft {
  /** The whole of the Markdown file. */
  readonly text: string;
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly changes: readonly string[];
  /** As kind and id. */
  readonly guidance: readonly string[];
}

/** What an edition of the day would tell; undefined when there is nothing. */
export function draftEdition(
  { library, timetable }: Pick<Model, "library" | "timetable">,
  date: Temporal.PlainDate,
): Draft | undefined {
  if (isLeftOut(library.site, "newsletter")) return undefined;
  const untold = untoldChanges({ library, timetable }).filter(({ change }) => isPublished(change, date));
  const felt = new Set(untold.filter((one) => !wasOver(one, date)));
  // A change that is over is told all the same where the news of its end is told, so that the two are one entry.
  const listed = entriesOf(library.language, untold.toReversed(), date, library.site).filter(({ changes }) =>
    changes.some((one) => felt.has(one)),
  );
  const entries = listed.sort(
    (a, b) =>
      compare(a.area, b.area) ||
      Temporal.PlainDate.compare(firstOf(a, listed), firstOf(b, listed)) ||
      compare(a.service, b.service) ||
      Temporal.PlainDate.compare(a.felt, b.felt) ||
      compare(a.id, b.id),
  );
  const guidance = updatedGuidance(library, date).map(({ kind, id }) => `${kind}/${id}`);
  if (entries.length === 0 && guidance.length === 0) return undefined;
  const changes = entries.flatMap((entry) => entry.changes.map(({ change }) => change.id));
  const soonest = [...entries].sort((a, b) => Temporal.PlainDate.compare(a.felt, b.felt));
  const title = draftTitle(
    library.language,
    soonest.map(({ changes: [newest] }) => newest.change),
  );
  return { text: fileOf(title, date, changes, guidance), title, entries, changes, guidance };
}

/** The changes that no edition has told, last published first, whether or not they are over. */
export function untoldChanges({ library, timetable }: Pick<Model, "library" | "timetable">): readonly CompiledChange[] {
  if (isLeftOut(library.site, "newsletter")) return [];
  const told = new Set(library.newsletters.flatMap((edition) => edition.changes.map(({ id }) => id)));
  return timetable.changes.filter(({ change }) => !told.has(change.id));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** When the soonest of the entries under the same headings is felt. */
function firstOf({ area, service }: Entry, entries: readonly Entry[]): Temporal.PlainDate {
  const days = entries.filter((one) => one.area === area && one.service === service).map(({ felt }) => felt);
  return days.sort(Temporal.PlainDate.compare)[0] as Temporal.PlainDate;
}

/** Pages with a major update since the edition before; one of that edition's own day, if it did not list the page. */
function updatedGuidance(library: Library, date: Temporal.PlainDate): readonly Guidance[] {
  const before = library.newsletters.find((edition) => Temporal.PlainDate.compare(edition.date, date) < 0);
  return library.guidance.filter((page) =>
    page.change_history.some(
      (note) =>
        note.update_type === "major" &&
        Temporal.PlainDate.compare(note.date, date) <= 0 &&
        (!before || isSince(note.date, before, page)),
    ),
  );
}

function isSince(day: Temporal.PlainDate, before: Newsletter, page: Guidance): boolean {
  const order = Temporal.PlainDate.compare(day, before.date);
  return order > 0 || (order === 0 && !before.guidance.some(({ url }) => url === page.url));
}

function fileOf(
  title: string,
  date: Temporal.PlainDate,
  changes: readonly string[],
  guidance: readonly string[],
): string {
  const front = stringify(
    { title, date: date.toString(), changes, ...(guidance.length > 0 && { guidance }) },
    { lineWidth: 0 },
  );
  return `---\n${front}---\n\n${placeholder}\n`;
}
