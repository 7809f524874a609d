/** The days that a change names, and when they can't be meant. */
import type { Change } from "../content/library.ts";
import type { Problem } from "../content/problem.ts";
import { fullDay } from "../dates.ts";

type Path = readonly (string | number)[];

interface NamedDay {
  readonly day: Temporal.PlainDate;
  readonly path: Path;
}

function written({ sessions = [], from, until, to }: Change): NamedDay[] {
  return [
    ...sessions.map(({ date }, index) => ({ day: date, path: ["sessions", index] })),
    ...(from ? [{ day: from, path: ["from"] }] : []),
    ...(until ? [{ day: until, path: ["until"] }] : []),
    ...(to?.date ? [{ day: to.date, path: ["to", "date"] }] : []),
  ];
}

/**
 * A wrong year is the commonest slip: a session is at most 4 weeks older than its change, a period began at most a
 * year before, and nothing is known for more than 5 years ahead.
 */
function slip({ day, path }: NamedDay, published: Temporal.PlainDate): string | undefined {
  const period = path[0] === "from" || path[0] === "until";
  const first = period ? published.subtract({ years: 1 }) : published.subtract({ days: 28 });
  if (Temporal.PlainDate.compare(day, first) < 0) {
    return `${fullDay(day)} is long before ${fullDay(published)}, the day on which this was published. Check the year.`;
  }
  return Temporal.PlainDate.compare(day, published.add({ years: 5 })) > 0
    ? `${fullDay(day)} is more than 5 years after this was published. Check the year; for until further notice, leave "until" out.`
    : undefined;
}

/** The days that can be meant: its sessions' own, those of its period, and that to which it puts a session. */
export function namedDays(change: Change): Temporal.PlainDate[] {
  const published = change.published.toPlainDate();
  return [published, ...written(change).flatMap((named) => (slip(named, published) ? [] : [named.day]))];
}

/** Days that are slips of the pen, and one new day for what may be several sessions. */
export function unclearDays(change: Change): Problem[] {
  const refuse = (path: Path, message: string) => ({
    file: change.source.file,
    line: change.source.line(path),
    message,
  });
  const slips = written(change).flatMap((named) => {
    const message = slip(named, change.published.toPlainDate());
    return message ? [refuse(named.path, message)] : [];
  });
  if (!change.to?.date || change.effect === "extra" || change.sessions?.length === 1) return slips;
  return [
    ...slips,
    refuse(
      ["to", "date"],
      'One new "date" can be for one session only. Name a single day under "sessions", and write a file for each other day.',
    ),
  ];
}
