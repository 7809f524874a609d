/** The words of a change, the same on every page and in every feed, calendar and message. They never depend on the day they are read. */
import type { Change, Location } from "../content/library.ts";
import { clock, day, fullDay, timeRange, weekday } from "../dates.ts";
import type { Meeting, Session, SessionStatus } from "../timetable/session.ts";
import type { ChangedSession, ChangeState, CompiledChange } from "./compiled-change.ts";
import { causeFacts, effectLabel } from "./effects.ts";
import { isAllClear, list } from "./targets.ts";

export interface ChangeWords {
  /** `Moved` */
  readonly effect: string;
  /** `Moved: Walking group, Tuesday 1 December, to Northgate Library`; of the change alone, so that it is the same for ever. */
  readonly headline: string;
  /** One for each of the compiled change's `sessions`, in their order. */
  readonly sessions: readonly SessionWords[];
  /** `Tuesday 1 December 2026`, or `From Monday 4 January 2027 until further notice` */
  readonly period: string;
  /** `because of building work` */
  readonly cause?: string;
  /** `Announced on Tuesday 24 November 2026 at 4:30pm` */
  readonly announced: string;
  /** The changes that it replaces or resolves, and those by which it is replaced or resolved, as they were told. */
  readonly thread: readonly ThreadWords[];
  /** The full text, complete for an email or a feed. The last of it are `outcome`. */
  readonly paragraphs: readonly string[];
  /** What later changes say of this one: all that can be added to the text after it is published. */
  readonly outcome: readonly string[];
}

export interface SessionWords {
  readonly id: string;
  /** `Tuesday 1 December 2026, 10am to 12:30pm` */
  readonly when: string;
  /** Place, day or time before: what differs from `to`; the place when nothing does. */
  readonly from: string;
  readonly to?: string;
  /** What happens to the session, in a sentence. */
  readonly line: string;
}

export interface ThreadWords {
  readonly id: string;
  readonly headline: string;
  readonly relation: "replaces" | "replaced by" | "resolves" | "resolved by";
  /** `Tuesday 24 November 2026 at 4:30pm` */
  readonly when: string;
}

/** More sessions than this are counted in running text, not listed. */
const mostLines = 20;

export function wordChange(compiled: CompiledChange): ChangeWords {
  const { change } = compiled;
  const sessions = compiled.sessions.map((session) => wordSession(change, session));
  const thread = wordThread(compiled);
  const outcome = thread
    .filter(({ relation }) => relation.endsWith("by"))
    .map(({ relation, headline, when }) =>
      relation === "replaced by"
        ? `This was replaced on ${when}. What holds is: ${headline}.`
        : `This was ended on ${when}: ${headline}.`,
    );
  const cause = change.cause && causeFacts[change.cause].words;
  return {
    effect: effectLabel(change),
    headline: headline(change),
    sessions,
    period: upper(period(change)),
    ...(cause !== undefined && { cause }),
    announced: `Announced on ${moment(change)}`,
    thread,
    paragraphs: [
      ...whatHappens(compiled, sessions),
      ...newPlaces(compiled).map(wordAddress),
      ...(cause === undefined ? [] : [`This is ${cause}.`]),
      ...change.body.text.split(/\n+/).filter((paragraph) => paragraph.trim() !== ""),
      ...thread.flatMap(({ relation, headline, when }) =>
        relation === "replaces"
          ? [`This replaces what was announced on ${when}: ${headline}.`]
          : relation === "resolves"
            ? [`This ends what was announced on ${when}: ${headline}.`]
            : [],
      ),
      ...outcome,
    ],
    outcome,
  };
}

/** How a change stands, in words. */
export function wordState(state: ChangeState): string {
  return stateWords[state];
}

const stateWords: Readonly<Record<ChangeState, string>> = {
  coming: "Coming",
  current: "In force now",
  past: "Past",
  resolved: "Over: all clear given",
  void: "Replaced",
};

/** A session's status, in words. */
export function wordStatus(session: Pick<Session, "status">): string {
  return statusWords[session.status];
}

const statusWords: Readonly<Record<SessionStatus, string>> = {
  scheduled: "As planned",
  cancelled: "Cancelled",
  moved: "Moved",
  retimed: "New time",
  extra: "Extra session",
};

const upper = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const moment = ({ published }: Change) => `${fullDay(published)} at ${clock(published)}`;

/** `Moved: Walking group, Tuesday 1 December, to Northgate Library`; of others without the new place. */
function headline(change: Change): string {
  const to = change.effect === "moved" && change.to?.location ? `, to ${change.to.location.title}` : "";
  return `${effectLabel(change)}: ${subject(change)}, ${shortPeriod(change)}${to}`;
}

/** `Walking group`, `Walking group and Arts group`, `3 services` or `all services`, with the places it is limited to. */
function subject(change: Change): string {
  const { services, locations } = change;
  const who =
    services === "all"
      ? "all services"
      : services.length > 2
        ? `${services.length} services`
        : list(services.map(({ title }) => title));
  // "Moved: Walking group at Park Pavilion" would send people to the place it has left.
  if (locations.length === 0 || change.effect === "moved") return who;
  return `${who} at ${locations.length > 2 ? `${locations.length} places` : list(locations.map(({ title }) => title))}`;
}

function days(change: Change): readonly Temporal.PlainDate[] {
  if (change.effect === "extra" && change.to?.date) return [change.to.date];
  return [...(change.sessions ?? [])].sort(Temporal.PlainDate.compare);
}

/** `Tuesday 1 and Tuesday 8 December`, `5 sessions from Tuesday 1 December`, `from Monday 4 January until further notice` */
function shortPeriod(change: Change): string {
  const named = days(change);
  const [first] = named;
  if (!first) return wordSpan(change, day);
  if (named.length <= 3) {
    return list(
      named.map((date, place) => (sameMonth(date, named[place + 1]) ? `${weekday(date)} ${date.day}` : day(date))),
    );
  }
  const noun = change.services !== "all" && change.services.length === 1 ? "sessions" : "days";
  return `${named.length} ${noun} from ${day(first)}`;
}

/** `Tuesday 1 and Tuesday 8 December 2026`, or `from Monday 4 January 2027 until further notice` */
function period(change: Change): string {
  const named = days(change);
  if (named.length === 0) return wordSpan(change, fullDay);
  return list(named.map((date, place) => (date.year === named[place + 1]?.year ? day(date) : fullDay(date))));
}

const sameMonth = (date: Temporal.PlainDate, next: Temporal.PlainDate | undefined) =>
  next !== undefined && date.toPlainYearMonth().equals(next.toPlainYearMonth());

function wordSpan(change: Change, word: (date: Temporal.PlainDate) => string): string {
  const from = change.from ?? change.published.toPlainDate();
  if (change.until) return from.equals(change.until) ? word(from) : `from ${word(from)} to ${word(change.until)}`;
  const event = change.effect === "started" || change.effect === "ended" || isAllClear(change);
  return `from ${word(from)}${event ? "" : " until further notice"}`;
}

const when = ({ start, end }: Meeting) => `${fullDay(start)}, ${timeRange(start, end)}`;

const place = ({ location }: Meeting) => location.title;

function wordSession(change: Change, session: ChangedSession): SessionWords {
  const { before, after } = session;
  const meeting = before?.current ?? after.current;
  const { from, to } = difference(meeting, after.current);
  const goesOn = after.status !== "cancelled";
  return {
    id: after.id,
    when: when(meeting),
    from,
    ...(to !== undefined && goesOn && { to }),
    line: `${after.service.title}: ${sentence(change, session)}.`,
  };
}

/** Only what differs: places, or times with the days when those differ too. */
function difference(before: Meeting, after: Meeting): { from: string; to?: string } {
  const moved = before.location.id !== after.location.id;
  const otherDay = !before.start.toPlainDate().equals(after.start.toPlainDate());
  const retimed = otherDay || !before.start.equals(after.start) || !before.end.equals(after.end);
  if (!moved && !retimed) return { from: place(before) };
  const word = (meeting: Meeting) =>
    [moved ? [place(meeting)] : [], retimed ? [otherDay ? when(meeting) : timeRange(meeting.start, meeting.end)] : []]
      .flat()
      .join(", ");
  return { from: word(before), to: word(after) };
}

function sentence(change: Change, { before, after, putBack }: ChangedSession): string {
  const now = after.current;
  const here = `${when(now)}, at ${place(now)}`;
  if (change.effect === "started") return `the first session is on ${here}`;
  if (putBack && after.status !== "cancelled") {
    return `the session on ${here}, takes place${after.status === "scheduled" ? " as planned" : ""}`;
  }
  if (!before) return `there is an extra session on ${here}`;
  const was = before.current;
  const session = `the session on ${when(was)}, at ${place(was)},`;
  const own = after.madeBy.includes(change.id);
  if (after.status === "cancelled") {
    if (change.effect === "ended") return `${session} no longer takes place`;
    if (own || before.status !== "cancelled") return `${session} is cancelled`;
    if (after.bankHoliday) return `${session} is cancelled: ${after.bankHoliday} is a bank holiday`;
    return `${session} stays cancelled`;
  }
  if (own || !sameMeeting(was, now)) {
    if (after.status === "extra" && sameMeeting(was, now)) return `${session} takes place after all`;
    const { to } = difference(was, now);
    if (was.location.id !== now.location.id) {
      return sameTimes(was, now)
        ? `the session on ${when(was)}, moves from ${place(was)} to ${place(now)}`
        : `${session} moves to ${place(now)}, ${when(now)}`;
    }
    return to === undefined
      ? `${session} takes place`
      : `${session} is now ${was.start.toPlainDate().equals(now.start.toPlainDate()) ? `at ${to}` : `on ${to}`}`;
  }
  return `${session} ${mention(change)}`;
}

const sameMeeting = (a: Meeting, b: Meeting) => a.location.id === b.location.id && sameTimes(a, b);

const sameTimes = (a: Meeting, b: Meeting) => a.start.equals(b.start) && a.end.equals(b.end);

function mention(change: Change): string {
  switch (change.effect) {
    case "reduced":
      return "has a reduced service";
    case "delayed":
      return change.to?.opens_at ? `may start late, at about ${clock(change.to.opens_at)}` : "may run late";
    case "access":
      return "has different access";
    case "contact":
      return "has new contact details";
    default:
      return "takes place: please read this notice";
  }
}

/** The sentences about what happens: session by session where these are known and few, or else of the whole change. */
function whatHappens({ change, sessions }: CompiledChange, words: readonly SessionWords[]): string[] {
  const named = days(change);
  const known = new Set(
    sessions.flatMap(({ before, after }) =>
      [before?.current, after.current, after.original].flatMap((meeting) =>
        meeting ? [meeting.start.toPlainDate().toString()] : [],
      ),
    ),
  );
  const complete = named.length > 0 && named.every((date) => known.has(date.toString()));
  const bounded =
    named.length > 0 || change.until !== undefined || isBounded(change.resolves) || isBounded(change.replaces);
  const lines =
    change.effect === "started" || (bounded && words.length <= mostLines) ? words.map(({ line }) => line) : [];
  if (complete && lines.length > 0) return lines;
  const count = bounded && lines.length === 0 && words.length > 0 ? [`This concerns ${words.length} sessions.`] : [];
  return [summary(change), ...lines, ...count];
}

const isBounded = (change: Change | undefined): boolean =>
  change !== undefined && (change.sessions !== undefined || change.until !== undefined || change.effect === "extra");

/** The change in a sentence, from what staff wrote alone. */
function summary(change: Change): string {
  const who = upper(subject(change));
  const on = days(change).length > 0 ? `on ${period(change)}` : wordSpan(change, fullDay);
  const { location, date, opens_at, closes_at } = change.to ?? {};
  const times =
    opens_at && closes_at
      ? timeRange(opens_at, closes_at)
      : opens_at
        ? `starting at ${clock(opens_at)}`
        : closes_at
          ? `ending at ${clock(closes_at)}`
          : "";
  const to = [date ? fullDay(date) : "", times].filter((part) => part !== "").join(", ");
  switch (change.effect) {
    case "cancelled":
      return `${who}: no sessions ${on}.`;
    case "moved":
      return `${who}: sessions move to ${location?.title} ${on}${to && `, ${to}`}.`;
    case "retimed":
      return `${who}: a new time ${on}: ${to}.`;
    case "extra":
      return `${who}: an extra session on ${to}, at ${location?.title}.`;
    case "reduced":
      return `${who}: a reduced service ${on}.`;
    case "delayed":
      return `${who}: sessions may run late ${on}.`;
    case "access":
      return `${who}: access is different ${on}.`;
    case "contact":
      return `${who}: new contact details ${on}.`;
    case "started":
      return `${who}: sessions start on ${fullDay(change.from ?? change.published)}.`;
    case "ended":
      return `${who}: no more sessions ${on}.`;
    case "notice":
      return isAllClear(change) ? `${who}: sessions take place as planned ${on}.` : `${who}: a notice, ${on}.`;
  }
}

/** The places to which it sends people. */
function newPlaces({ change, sessions }: CompiledChange): readonly Location[] {
  if (change.effect !== "moved" && change.effect !== "extra") return [];
  const places = [change.to?.location, ...sessions.map(({ after }) => after.current.location)];
  return [...new Set(places.filter((one) => one !== undefined && one.id === change.to?.location?.id))] as Location[];
}

function wordAddress({ title, confidential, address_1, city, postal_code, areas }: Location): string {
  if (confidential) {
    return `${title} is in ${list(areas.map(({ label }) => label)) || "a place we do not publish"}. We do not publish its address.`;
  }
  return `The address of ${title} is ${[address_1, city, postal_code].filter(Boolean).join(", ")}.`;
}

function wordThread({ change, thread }: CompiledChange): readonly ThreadWords[] {
  const told = (other: Change, relation: ThreadWords["relation"]) => ({
    id: other.id,
    headline: headline(other),
    relation,
    when: moment(other),
  });
  return thread.flatMap((other) => [
    ...(change.replaces?.id === other.id ? [told(other, "replaces")] : []),
    ...(change.resolves?.id === other.id ? [told(other, "resolves")] : []),
    ...(other.replaces?.id === change.id ? [told(other, "replaced by")] : []),
    ...(other.resolves?.id === change.id ? [told(other, "resolved by")] : []),
  ]);
}
