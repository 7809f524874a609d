/** Differences as change files, in the words that `npm run new` suggests; with what becomes of the changes that they alter. */
import type { Change, Service } from "../../content/library.ts";
import type { CompiledChange } from "../../timetable/compiled-change.ts";
import { differs, type Meeting, type Session } from "../../timetable/session.ts";
import type { Timetable } from "../../timetable/timetable.ts";
import { change } from "../change-questions.ts";
import type { Circumstances } from "../circumstances.ts";
import { composeFile, type NewFile } from "../file-kind.ts";
import { interview } from "../interview.ts";
import { type Answers, isAsked } from "../question.ts";
import { type Difference, dayOf } from "./comparison.ts";

/** Differences that are told together, and the ways in which that can be written, the best first. */
export interface Proposal {
  readonly differences: readonly Difference[];
  readonly ways: readonly (readonly Answers[])[];
}

interface Days {
  /** Of the service, as far as the timetable reaches, in their order. */
  readonly sessions: readonly Session[];
  /** Days on which there will be one more. */
  readonly busy: ReadonlySet<string>;
}

/** As many sessions as this with one new time or place, and none after them without it, are how things are from then on. */
const forGood = 4;

/** Those that are felt in the days that are near; the later ones say whether something holds for good. */
export function proposalsFor(
  service: Service,
  differences: readonly Difference[],
  isNear: (day: Temporal.PlainDate) => boolean,
  { byService, changeById }: Timetable,
): readonly Proposal[] {
  const sessions = byService.get(service.id) ?? [];
  const busy = new Set(differences.filter(isDated).map((one) => dayIn("to" in one ? one.to : one.session.current)));
  const all = { sessions, busy };
  const near = (list: readonly Difference[]) => list.filter((one) => isNear(dayOf(one)));
  const madeBy = (one: Difference) => (one.what === "more" ? [] : one.session.madeBy);
  const untouched = differences.filter((one) => madeBy(one).length === 0);
  const plain = grouped(untouched)
    .filter((same) => near(same).length > 0)
    .map((same) => ({ differences: near(same), ways: waysOf(service, same, near(same), all) }));
  const altering = Map.groupBy(
    near(differences).filter((one) => madeBy(one).length > 0),
    (one) => madeBy(one).at(-1) as string,
  );
  const others = [...altering].flatMap(([id, same]): readonly Proposal[] => {
    const compiled = changeById.get(id);
    return compiled ? [{ differences: same, ways: alterations(service, compiled, same, all) }] : [];
  });
  return [...plain, ...others].sort((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1));
}

const firstOf = ({ differences }: Proposal) => String(differences.map(dayOf).sort(Temporal.PlainDate.compare)[0]);

/** What is off is told in one file, and so are sessions with the same new place and times; a new day has its own. */
const grouped = (differences: readonly Difference[]) => [
  ...Map.groupBy(differences, (one) => (isDated(one) ? one : JSON.stringify(newsOf(one)))).values(),
];

const isDated = (one: Difference) =>
  one.what === "more" || (one.what === "other" && differs(one.to, one.session.current).day);

/** What is new about a session, beside its day. */
function newsOf(one: Difference): Answers {
  if (one.what === "off") return { effect: ["cancelled"] };
  if (one.what === "back") return { effect: ["back"] };
  const { to } = one;
  if (one.what === "more")
    return { effect: ["extra"], "to-location": [to.location.id], "to-date": [dayIn(to)], ...timesIn(to) };
  const { place, day, times } = differs(to, one.session.current);
  return {
    effect: [place ? "moved" : "retimed"],
    ...(place && { "to-location": [to.location.id] }),
    ...(day && { "to-date": [dayIn(to)] }),
    ...(times && timesIn(to)),
  };
}

const dayIn = ({ start }: Meeting) => start.toPlainDate().toString();
const clockOf = (moment: Temporal.ZonedDateTime) => moment.toPlainTime().toString().slice(0, 5);

function timesIn({ start, end }: Meeting): Answers {
  const midnight = clockOf(end) === "00:00";
  const overnight = !midnight && !start.toPlainDate().equals(end.toPlainDate());
  return {
    "to-opens-at": [clockOf(start)],
    "to-closes-at": [midnight ? "24:00" : clockOf(end)],
    ...(overnight && { "to-overnight": ["yes"] }),
  };
}

/** Untouched sessions with the same news: from a day on where it holds for every one that follows, else by their days. */
function waysOf(
  service: Service,
  same: readonly Difference[],
  near: readonly Difference[],
  all: Days,
): readonly (readonly Answers[])[] {
  const [first] = same as readonly [Difference];
  const answers = { services: [service.id], ...newsOf(first) };
  if (first.what === "more") return [[answers]];
  const named = [[{ ...answers, ...naming(sessionsIn(near), all) }]];
  const from = dayOf(first).toString();
  const following = all.sessions.filter((session) => session.status !== "cancelled" && dayIn(session.current) >= from);
  const lasts =
    first.what === "other" && same.length >= forGood && following.every((one) => sessionsIn(same).includes(one));
  return lasts ? [[{ ...answers, lasting: ["yes"], from: [from] }], ...named] : named;
}

const sessionsIn = (differences: readonly Difference[]) =>
  differences.flatMap((one) => (one.what === "more" ? [] : one.session));

/** The days by which a change names sessions, and their place where the service has another one at the same time. */
function naming(sessions: readonly Session[], all: Days): Answers {
  const twins = sessions.filter((one) =>
    all.sessions.some((other) => other !== one && other.current.start.equals(one.current.start)),
  );
  const places = new Set(sessions.map(({ current }) => current.location.id));
  return {
    sessions: sessions.map((one) => nameOf(one, all)),
    ...(twins.length > 0 && { locations: [...places] }),
  };
}

/** The day on which it now is, with its time where the day could mean another. */
function nameOf(session: Session, all: Days): string {
  const day = dayIn(session.current);
  const isAlone = all.sessions.every(
    (other) => other.id === session.id || (dayIn(other.current) !== day && dayIn(other.original) !== day),
  );
  return isAlone && !all.busy.has(day) && dayIn(session.original) === day
    ? day
    : `${day}T${clockOf(session.current.start)}`;
}

/** Ways to say that sessions which an earlier change altered are otherwise now. */
function alterations(
  service: Service,
  compiled: CompiledChange,
  differences: readonly Difference[],
  all: Days,
): readonly (readonly Answers[])[] {
  const { change: earlier, namesSessions, sessions } = compiled;
  const outcomes = differences.filter(({ what }) => what !== "back");
  const said = (news: (one: Difference) => Answers) =>
    grouped(outcomes).map(
      (same): Answers => ({
        services: [service.id],
        ...news(same[0] as Difference),
        ...naming(sessionsIn(same), all),
      }),
    );
  const plain = said(newsOf);
  // A change of a place holds no longer where a session leaves it, so that its times may have to be said.
  const inFull = said((one) => ({ ...newsOf(one), ...("to" in one && timesIn(one.to)) }));
  const isOnlyOurs = earlier.services !== "all" && earlier.services.length === 1;
  const altered = new Set(sessionsIn(differences).map(({ id }) => id));
  const rest = sessions.filter(({ after, putBack }) => !putBack && !altered.has(after.id));
  const [first] = plain;
  // An all-clear may not fall between the day that a session had and the one that it got.
  const days = sessionsIn(differences).flatMap(({ original, current }) => [dayIn(original), dayIn(current)]);
  const [day = ""] = days.sort();
  const allClear = { services: [service.id], effect: ["all-clear"], resolves: [earlier.id], from: [day] };
  const onlyBack = outcomes.length === 0;
  if (!isOnlyOurs || !namesSessions) return onlyBack ? [[allClear]] : [plain, inFull];
  const over =
    rest.length === 0 ? (onlyBack ? [[allClear]] : [[{ ...first, replaces: [earlier.id] }, ...plain.slice(1)]]) : [];
  const named = rest.flatMap(({ before }) => before ?? []);
  const again = rest.length > 0 && named.length === rest.length ? [[restated(earlier, named, all), ...plain]] : [];
  return [...over, ...again, ...(onlyBack ? [] : [plain, inFull])] as readonly (readonly Answers[])[];
}

/** An earlier change once more, about the sessions for which it still holds. */
function restated(earlier: Change, sessions: readonly Session[], all: Days): Answers {
  const { to, effect, cause, severity, locations, body } = earlier;
  const said = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: [value] });
  return {
    services: earlier.services === "all" ? ["all"] : earlier.services.map(({ id }) => id),
    effect: [effect],
    sessions: sessions.map((one) => nameOf(one, all)),
    ...(locations.length > 0 && { locations: locations.map(({ id }) => id) }),
    ...said("to-location", to?.location?.id),
    ...said("to-opens-at", to?.opens_at?.toString().slice(0, 5)),
    ...said("to-closes-at", to?.closes_at === undefined ? undefined : String(to.closes_at).slice(0, 5)),
    ...said("to-overnight", to?.overnight ? "yes" : undefined),
    ...said("cause", cause),
    ...said("severity", severity === "info" ? undefined : severity),
    ...said("body", body.markdown.trim() || undefined),
    replaces: [earlier.id],
  };
}

/** The files of a way, or undefined where the answers do not make one. Names that are taken get a number. */
export async function compose(
  way: readonly Answers[],
  here: Circumstances,
  taken: ReadonlySet<string>,
): Promise<readonly NewFile[] | undefined> {
  const files: NewFile[] = [];
  for (const given of way) {
    const result = await interview(change.questions, withUrgency(given, here), here);
    if ("obstacles" in result) return undefined;
    const file = composeFile(change, result.answers, here);
    const names = new Set([...taken, ...files.map(({ path }) => path)]);
    files.push({ ...file, path: free(file.path, names) });
  }
  return files;
}

function free(path: string, taken: ReadonlySet<string>): string {
  const numbered = (number: number) => (number === 1 ? path : path.replace(/\.md$/, `-${number}.md`));
  let number = 1;
  while (taken.has(numbered(number))) number += 1;
  return numbered(number);
}

const urgent = change.questions.find(({ flag }) => flag === "urgent");

/** What `npm run new` would suggest about it. */
function withUrgency(given: Answers, here: Circumstances): Answers {
  const says = urgent && isAsked(urgent, given, here) && urgent.suggested?.(given, here) === "yes";
  return says ? { ...given, urgent: ["yes"] } : given;
}
