/** A country: timetables that were imported, with changes to them, in one language and in several. */
import { markdownFile } from "../lib/editing/markdown-file.ts";
import type { Model } from "../lib/model.ts";
import type { Session } from "../lib/timetable/session.ts";
import type { ContentFiles } from "./own-site.ts";

/** In which a country is told beside English: those with a catalogue, two of them written from right to left. */
export const furtherLanguages = ["cy", "pl", "ur", "ar"] as const;

/** By turns, with what each says of its session. */
const effects: readonly (readonly [effect: string, to?: (session: Session) => Record<string, string>])[] = [
  ["cancelled"],
  ["retimed", ({ original: { start, end } }) => ({ opens_at: later(start), closes_at: later(end) })],
  ["delayed"],
  ["cancelled"],
  ["access"],
  ["notice"],
];

const later = (time: Temporal.ZonedDateTime) => time.add({ minutes: 15 }).toPlainTime().toString().slice(0, 5);

/** So many changes, each to one session of the next six weeks, spread evenly over services and places; or as many as there are sessions. */
export function changesTo({ timetable, today }: Model, count: number): ContentFiles {
  const until = today.add({ days: 42 });
  const isNear = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, today) > 0 && Temporal.PlainDate.compare(day, until) < 0;
  const near = timetable.sessions.filter(
    ({ status, original }) => status === "scheduled" && isNear(original.start.toPlainDate()),
  );
  // One of each service at each place on a day, so that a day names it.
  const named = [...Map.groupBy(near, ({ id }) => id.slice(0, -"T0000".length)).values()]
    .filter(({ length }) => length === 1)
    .flat();
  const step = Math.max(1, named.length / count);
  const chosen = Array.from(
    { length: Math.min(count, named.length) },
    (_, number) => named[Math.floor(number * step)] as Session,
  );
  return new Map(
    chosen.map((session, number) => {
      const [effect, to] = effects[number % effects.length] as (typeof effects)[number];
      const front = {
        title: `Change ${number + 1} to a stop`,
        services: [session.service.id],
        locations: [session.original.location.id],
        effect,
        sessions: [session.original.start.toPlainDate().toString()],
        to: to?.(session),
        cause: "maintenance",
        severity: "warning",
        published: `${today.subtract({ days: 1 + (number % 14) })}T10:00`,
      };
      return [`changes/${today}-stop-${number + 1}.md`, markdownFile(front, "The vehicle is at the garage.")];
    }),
  );
}
