/** What should have gone out and has not, asked of the content and of the ledger. */
import type { Model } from "../model.ts";
import type { Ledger, Subject } from "./delivery/ledger.ts";
import { isOver, isPublished } from "./impact.ts";

export interface Due extends Subject {
  readonly title: string;
  /** The path of its page from the site's root. */
  readonly url: string;
}

export interface Dues {
  /** Urgent changes in the order of their publication, then editions in that of their dates: the order in which to send. */
  readonly due: readonly Due[];
  /** Of these it is not known whether they have arrived. They are not sent again unless somebody says so. */
  readonly uncertain: readonly Due[];
}

/**
 * The editions up to today and the urgent changes that are not over, of which some message is still to be sent. What is
 * older than the ledger has been told before there was one; an urgent change that an edition has told is told. `moment`
 * is in the site's time zone.
 */
export function duesOf(
  { library, timetable }: Pick<Model, "library" | "timetable">,
  ledger: Pick<Ledger, "subjects" | "standings" | "since">,
  moment: Temporal.ZonedDateTime,
): Dues {
  const today = moment.toPlainDate();
  const begun = new Set(ledger.subjects().map(nameOf));
  const editions = library.newsletters
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) <= 0)
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))
    .map(({ id, title, url, date, changes }) => ({ kind: "edition" as const, id, title, url, date, changes }));
  const since = [
    ledger.since?.toZonedDateTimeISO(moment.timeZoneId).toPlainDate() ?? today,
    ...editions.filter((edition) => begun.has(nameOf(edition))).map(({ date }) => date),
  ].sort(Temporal.PlainDate.compare)[0] as Temporal.PlainDate;
  const isEarlier = ({ date }: { readonly date: Temporal.PlainDate }) => Temporal.PlainDate.compare(date, since) < 0;
  const told = new Set(
    editions
      .filter((edition) => isEarlier(edition) || begun.has(nameOf(edition)))
      .flatMap(({ changes }) => changes.map(({ id }) => id)),
  );
  const urgent = timetable.changes
    .filter(
      (compiled) =>
        compiled.change.urgent &&
        isPublished(compiled.change, today) &&
        !isOver(compiled, moment) &&
        !told.has(compiled.change.id),
    )
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.published, b.published) || (a.change.id < b.change.id ? -1 : 1))
    .map(({ change: { id, title, url } }) => ({ kind: "bulletin" as const, id, title, url }));
  const all: readonly Due[] = [...urgent, ...editions.filter((edition) => !isEarlier(edition))].map(
    ({ kind, id, title, url }) => ({ kind, id, title, url }),
  );
  const standings = new Map(
    all.map((one) => [one, begun.has(nameOf(one)) ? [...ledger.standings(one).of.values()] : undefined]),
  );
  return {
    due: all.filter((one) => standings.get(one)?.some((is) => is === "put off" || is === "planned") ?? true),
    uncertain: all.filter((one) => standings.get(one)?.includes("uncertain")),
  };
}

const nameOf = ({ kind, id }: Subject) => `${kind} ${id}`;
