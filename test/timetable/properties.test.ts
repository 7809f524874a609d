/** What holds of every timetable, tried on random services and changes from fixed seeds. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import type { Session } from "../../lib/timetable/session.ts";
import { aChange, aLibrary, aSchedule, aService, type Content, type Front } from "./library-factory.ts";
import { aTimetable, problemsOf, said, sunday22November } from "./timetable-factory.ts";

const places = ["quay-hall", "wend-library", "mill-house"];
const days = ["Monday", "Tuesday", "Wednesday", "Friday", "Saturday"];
const nth = ["first", "second", "fourth", "fifth", "last"];
const hours = ["09:00", "10:30", "13:00", "15:15"];
const ends = ["16:00", "17:30"];

const date = (min: number, max: number) =>
  fc.integer({ min, max }).map((ahead) => sunday22November.add({ days: ahead }).toString());

const schedule = fc
  .record({
    location: fc.constantFrom(...places),
    opens_at: fc.constantFrom(...hours),
    closes_at: fc.constantFrom(...ends),
    on_bank_holidays: fc.constantFrom("runs", "closed"),
    day: fc.constantFrom(...days),
    nth: fc.option(fc.constantFrom(...nth), { nil: undefined }),
    interval: fc.integer({ min: 1, max: 3 }),
    week: fc.integer({ min: 0, max: 5 }),
    valid_to: fc.option(date(0, 150), { nil: undefined }),
  })
  .map(({ day, nth, interval, week, ...rest }) =>
    aSchedule(
      nth === undefined
        ? { ...rest, freq: "weekly", byday: day, interval, dtstart: firstOf(day).add({ weeks: week }).toString() }
        : { ...rest, freq: "monthly", byday: `${nth} ${day}`, dtstart: "2026-01-01" },
    ),
  );

const firstOf = (day: string) =>
  Temporal.PlainDate.from("2026-09-07").add({
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"].indexOf(day),
  });

const services = fc
  .array(fc.array(schedule, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((schedules) => schedules.map((schedules, index) => aService({ id: `group-${index}`, schedules })));

/** What a change would say, before it is known on which days the services meet. */
const intent = fc.record({
  effect: fc.constantFrom(
    ...["cancelled", "cancelled", "cancelled", "moved", "moved", "moved", "retimed", "retimed", "extra"],
    ...["reduced", "access", "notice", "ended", "started"],
  ),
  all: fc.boolean(),
  picks: fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 3 }),
  period: fc.boolean(),
  lasts: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  place: fc.constantFrom(...places),
  limited: fc.boolean(),
  day: date(-5, 160),
  opens_at: fc.constantFrom(...hours),
  closes_at: fc.constantFrom(...ends),
  cause: fc.constantFrom(undefined, "weather", "holiday"),
  link: fc.option(fc.record({ to: fc.nat({ max: 5 }), by: fc.constantFrom("replaces", "resolves") }), {
    nil: undefined,
  }),
  minute: fc.integer({ min: 0, max: 3 }),
});

type Intent = typeof intent extends fc.Arbitrary<infer Value> ? Value : never;

function written(
  index: number,
  wish: Intent,
  services: readonly Front[],
  plain: readonly Session[],
  before: readonly Front[],
): Front | undefined {
  const service = services[index % services.length]?.id ?? "";
  const own = plain.filter(({ service: { id } }) => id === service);
  const picked = wish.picks.flatMap((pick) => own[pick % own.length] ?? []);
  const onDay = ({ original }: Session) => original.start.toPlainDate();
  const [first] = picked;
  if (!first) return undefined;
  const instead: Partial<Record<string, Record<string, unknown>>> = {
    moved: { location: wish.place, ...(wish.period ? {} : { opens_at: wish.opens_at, closes_at: wish.closes_at }) },
    retimed: {
      opens_at: wish.opens_at,
      closes_at: wish.closes_at,
      ...(wish.picks.length === 1 && !wish.period && { date: wish.day }),
    },
    extra: { location: wish.place, date: wish.day, opens_at: wish.opens_at, closes_at: wish.closes_at },
  };
  const lasting = wish.period || wish.effect === "ended" || wish.effect === "started";
  const from = onDay(first).subtract({ days: wish.minute });
  const until = wish.lasts === undefined || wish.effect === "ended" ? undefined : from.add({ days: wish.lasts });
  const when = lasting
    ? { from: from.toString(), until: until?.toString() }
    : { sessions: [...new Set(picked.map((session) => onDay(session).toString()))] };
  const linked = wish.link && before[wish.link.to];
  return aChange({
    id: `change-${index}`,
    services: wish.all && wish.effect !== "extra" ? "all" : [service],
    effect: wish.effect,
    ...(wish.effect === "extra" ? {} : when),
    ...(wish.limited && wish.effect !== "extra" && { locations: [first.original.location.id] }),
    to: instead[wish.effect],
    cause: wish.cause,
    published: `2026-11-2${index % 3}T09:0${wish.minute}`,
    ...(linked && wish.link && { [wish.link.by]: linked.id }),
  });
}

/** Services with schedules that do not collide, and as many of the changes as can all be meant. */
const content = fc
  .tuple(services, fc.array(intent, { maxLength: 10 }))
  .map(([services, wishes]): Content & { services: readonly Front[]; changes: readonly Front[] } => {
    if (problemsOf({ services }).length > 0) return { services: [], changes: [] };
    const plain = aTimetable({ services }).sessions;
    const changes: Front[] = [];
    for (const [index, wish] of wishes.entries()) {
      const change = written(index, wish, services, plain, changes);
      if (!change) continue;
      const told = changes.find(({ id }) => id === (change.replaces ?? change.resolves));
      if (told && String(told.published) > String(change.published)) continue;
      if (problemsOf({ services, changes: [...changes, change] }).length === 0) changes.push(change);
    }
    return { services, changes };
  });

const holds = (
  runs: number,
  check: (made: Content & { services: readonly Front[]; changes: readonly Front[] }) => void,
) => fc.assert(fc.property(content, check), { seed: 20261122, numRuns: runs });

/** The session without what says how often it was told. */
const asItIs = (session: Session) => `${session.id} ${said(session)} ${session.bankHoliday ?? ""}`;

const monday23November = "2026-11-23";
const over = ({ id }: Front) => `over-${id}`;

/** A change that puts a session of a day before Monday 23 November on that day or a later one. */
const isFromThePast = ({ sessions, to }: Front) =>
  (sessions as readonly string[] | undefined)?.some((day) => day < monday23November) === true &&
  String((to as { date?: string } | undefined)?.date ?? "") >= monday23November;

/** The notices that can be told after the rest, and those that are refused because a day has passed. */
function possible(
  { services, changes }: { services: readonly Front[]; changes: readonly Front[] },
  notices: readonly Front[],
) {
  let told = notices;
  for (;;) {
    const problems = problemsOf({ services, changes: [...changes, ...told] });
    if (problems.length === 0) return { told, refused: notices.filter((one) => !told.includes(one)) };
    for (const problem of problems) expect(problem).toMatch(/^changes\/over-change-\d+\.md .* which has passed\./);
    told = told.filter(({ id }) => !problems.some((problem) => problem.startsWith(`changes/${id}.md `)));
  }
}

describe("in every timetable", () => {
  test("no session is ever lost, unless its service has ended", () =>
    holds(150, ({ services, changes }) => {
      const plain = aTimetable({ services });
      const timetable = aTimetable({ services, changes });
      const ending = timetable.changes.filter(({ change }) => change.effect === "ended");
      for (const { id } of plain.sessions) {
        const taken = ending.some(({ sessions }) => sessions.some(({ after }) => after.id === id));
        expect(timetable.byId.has(id) || taken, id).toBe(true);
      }
    }));

  test("no two sessions share an id", () =>
    holds(150, (made) => {
      const { sessions, byId } = aTimetable(made);
      expect(byId.size).toBe(sessions.length);
    }));

  test("the order of the files makes no difference", () =>
    holds(100, ({ services, changes }) => {
      const compile = (made: Content) => compileTimetable(aLibrary(made), sunday22November);
      const summary = (compiled: ReturnType<typeof compile>) =>
        "problems" in compiled
          ? compiled.problems
          : [
              compiled.timetable.sessions.map((session) => [
                asItIs(session),
                session.madeBy,
                session.concernedBy,
                session.revision,
              ]),
              compiled.timetable.changes.map(({ change, sessions }) => [
                change.id,
                sessions.map(({ before, after }) => [before?.id, asItIs(after)]),
              ]),
            ];
      expect(summary(compile({ services: services.toReversed(), changes: changes.toReversed() }))).toEqual(
        summary(compile({ services, changes })),
      );
    }));

  test.each(["resolves", "replaces"])("nothing is left when a notice %s each change that it can", (link) =>
    holds(100, ({ services, changes }) => {
      const notices = changes.map((change) =>
        aChange({
          id: over(change),
          services: change.services,
          effect: "notice",
          from: "2026-10-01",
          until: "2026-10-01",
          [link]: change.id,
          published: `${monday23November}T09:00`,
        }),
      );
      const { told, refused } = possible({ services, changes }, notices);
      // Who expects a session on a day to come is not told afterwards that it was on one that has passed.
      for (const { id } of refused) expect(changes.filter(isFromThePast).map(over), id).toContain(id);
      const standing = changes
        .filter((change) => refused.some(({ id }) => id === over(change)))
        .map(({ replaces: _, resolves: __, ...change }): Front => change);
      const list = (made: Content) => {
        const { sessions, from, until } = aTimetable(made);
        const inside = (day: Temporal.PlainDate) =>
          Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0;
        return sessions.filter(({ current }) => inside(current.start.toPlainDate())).map(asItIs);
      };
      expect(list({ services, changes: [...changes, ...told] })).toEqual(list({ services, changes: standing }));
    }),
  );

  test("the revision only rises as changes are told", () =>
    holds(100, ({ services, changes }) => {
      const last = changes.at(-1);
      const told = changes.filter((change) => change !== last);
      if (!last || told.some(({ published }) => String(published) >= String(last.published))) return;
      const before = aTimetable({ services, changes: told });
      const after = aTimetable({ services, changes });
      for (const session of before.sessions) {
        const now = after.byId.get(session.id);
        if (!now) continue;
        const same = asItIs(now) === asItIs(session);
        expect(now.revision - session.revision, session.id).toBeGreaterThanOrEqual(same ? 0 : 1);
      }
    }));
});
