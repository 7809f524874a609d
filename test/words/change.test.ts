import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import type { CompiledChange } from "../../lib/timetable/compiled-change.ts";
import {
  announced,
  discreetHeadline,
  headline,
  paragraphs,
  wordChange,
  wordPeriod,
  wordState,
  wordThread,
} from "../../lib/words/change.ts";
import { aChange, aLocation, aSchedule, aService, type Front } from "../timetable/library-factory.ts";
import { aTimetable } from "../timetable/timetable-factory.ts";

const services = [
  aService({ id: "walking-group", schedules: [aSchedule()] }),
  aService({
    id: "arts-group",
    schedules: [aSchedule({ location: "mill-house", opens_at: "14:00", closes_at: "16:00" })],
  }),
  aService({
    id: "clinic",
    schedules: [aSchedule({ location: "wend-library", opens_at: "14:00", closes_at: "16:00" })],
  }),
];
const locations = [
  aLocation({ id: "quay-hall", title: "Quay Hall" }),
  aLocation({
    id: "wend-library",
    title: "Wend Library",
    address_1: "12 Dock Street",
    city: "Wend",
    postal_code: "WE1 2AB",
  }),
  aLocation({ id: "mill-house", title: "Mill House", confidential: true }),
];

/** The change `a`, told with the others. */
function told(front: Omit<Front, "id">, ...others: Front[]) {
  const { changeById } = aTimetable({ services, locations, changes: [{ id: "a", ...front }, ...others].map(aChange) });
  const compiled = changeById.get("a");
  if (!compiled) throw new Error("The change a was lost.");
  return compiled;
}

/** Its full text. */
const text = (...fronts: Parameters<typeof told>) => paragraphs(english(), wordChange(english(), told(...fronts)));

const tuesdays = ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22", "2026-12-29"];
const extra = {
  effect: "extra",
  to: { location: "wend-library", date: "2026-12-05", opens_at: "11:00", closes_at: "13:00" },
};

describe("the headline and the days", () => {
  test.each<[Omit<Front, "id">, string, string]>([
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } },
      "Moved: Walking group, Tuesday 1 December, to Wend Library",
      "Tuesday 1 December 2026",
    ],
    [
      { effect: "cancelled", sessions: ["2026-12-08", "2026-12-01"] },
      "Cancelled: Walking group, Tuesdays 1 and 8 December",
      "Tuesday 1 December and Tuesday 8 December 2026",
    ],
    [
      { effect: "cancelled", sessions: ["2026-12-29", "2027-01-05"] },
      "Cancelled: Walking group, Tuesdays 29 December and 5 January",
      "Tuesday 29 December 2026 and Tuesday 5 January 2027",
    ],
    [
      { effect: "delayed", sessions: tuesdays },
      "Delays: Walking group, Tuesdays 1, 8, 15, 22 and 29 December",
      "Tuesday 1 December, Tuesday 8 December, Tuesday 15 December, Tuesday 22 December and Tuesday 29 December 2026",
    ],
    [
      { effect: "delayed", services: "all", sessions: tuesdays },
      "Delays: all services, Tuesdays 1, 8, 15, 22 and 29 December",
      "Tuesday 1 December, Tuesday 8 December, Tuesday 15 December, Tuesday 22 December and Tuesday 29 December 2026",
    ],
    [
      { effect: "reduced", from: "2027-01-04", until: "2027-01-31" },
      "Reduced service: Walking group, from Monday 4 January to Sunday 31 January",
      "From Monday 4 January 2027 to Sunday 31 January 2027",
    ],
    [
      { effect: "access", from: "2027-01-04" },
      "Access: Walking group, from Monday 4 January until further notice",
      "From Monday 4 January 2027 until further notice",
    ],
    [
      { effect: "contact", from: "2027-01-05", until: "2027-01-05" },
      "Contact details: Walking group, Tuesday 5 January",
      "Tuesday 5 January 2027",
    ],
    [
      { effect: "started", from: "2026-12-01" },
      "Starts: Walking group, from Tuesday 1 December",
      "From Tuesday 1 December 2026",
    ],
    [
      { effect: "ended", from: "2026-12-01" },
      "Ends: Walking group, from Tuesday 1 December",
      "From Tuesday 1 December 2026",
    ],
    [extra, "Extra session: Walking group, Saturday 5 December", "Saturday 5 December 2026"],
    [
      { effect: "retimed", sessions: ["2027-01-05"], to: { date: "2026-12-30" } },
      "New time: Walking group, Wednesday 30 December, was Tuesday 5 January",
      "Wednesday 30 December 2026, was Tuesday 5 January 2027",
    ],
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library", date: "2026-12-03" } },
      "Moved: Walking group, Thursday 3 December, was Tuesday 1 December, to Wend Library",
      "Thursday 3 December 2026, was Tuesday 1 December 2026",
    ],
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library", date: "2026-12-01" } },
      "Moved: Walking group, Tuesday 1 December, to Wend Library",
      "Tuesday 1 December 2026",
    ],
    [
      { effect: "notice", services: ["walking-group", "arts-group"], sessions: ["2026-12-01"] },
      "Notice: Walking group and Arts group, Tuesday 1 December",
      "Tuesday 1 December 2026",
    ],
    [
      { effect: "notice", services: ["walking-group", "arts-group", "clinic"], sessions: ["2026-12-01"] },
      "Notice: 3 services, Tuesday 1 December",
      "Tuesday 1 December 2026",
    ],
    [
      { effect: "cancelled", services: "all", locations: ["quay-hall"], sessions: ["2026-12-01"] },
      "Cancelled: all services at Quay Hall, Tuesday 1 December",
      "Tuesday 1 December 2026",
    ],
  ])("of %j", (front, line, period) => {
    const { change } = told(front);
    expect([headline(english(), change), wordPeriod(english(), change)]).toEqual([line, period]);
  });

  test("say All clear of a notice that something is over", () =>
    expect(
      headline(
        english(),
        told(
          { effect: "notice", resolves: "b", from: "2026-12-08" },
          { id: "b", effect: "cancelled", from: "2026-12-01", published: "2026-11-19T09:00" },
        ).change,
      ),
    ).toBe("All clear: Walking group, from Tuesday 8 December"));

  test("stay the same when the change is replaced later", () => {
    const moved = { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } };
    const replaced = told(moved, {
      id: "b",
      effect: "cancelled",
      sessions: ["2026-12-01"],
      replaces: "a",
      published: "2026-11-21T09:00",
    });
    const alone = told(moved);
    expect([headline(english(), replaced.change), wordPeriod(english(), replaced.change)]).toEqual([
      headline(english(), alone.change),
      wordPeriod(english(), alone.change),
    ]);
    const { outcome, ...rest } = wordChange(english(), replaced);
    expect({ ...rest, outcome: [] }).toEqual(wordChange(english(), alone));
    expect(outcome).not.toEqual([]);
  });
});

test("a place's title loses its capital article within a sentence, and keeps it where it stands alone", () => {
  const places = [
    aLocation({ id: "quay-hall", title: "The Quay Hall" }),
    aLocation({ id: "safe-house", title: "A private address", confidential: true }),
  ];
  const lines = (front: Omit<Front, "id">) => {
    const { changeById } = aTimetable({
      services: services.slice(0, 1),
      locations: places,
      changes: [aChange({ id: "a", sessions: ["2026-12-01"], ...front })],
    });
    const compiled = changeById.get("a") as CompiledChange;
    return [headline(english(), compiled.change), ...paragraphs(english(), wordChange(english(), compiled))];
  };
  expect(lines({ effect: "moved", to: { location: "safe-house" } }).slice(0, 3)).toEqual([
    "Moved: Walking group, Tuesday 1 December, to a private address",
    "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from the Quay Hall to a private address.",
    "Ask Walking group to be told where it is.",
  ]);
  expect(lines({ effect: "cancelled", locations: ["quay-hall"] })[0]).toBe(
    "Cancelled: Walking group at the Quay Hall, Tuesday 1 December",
  );
});

describe("a headline that anyone may read", () => {
  const short = services.map((service) => ({ ...service, short_name: `${service.id.slice(0, 4)} group` }));
  const discreet = (front: Omit<Front, "id">, from: readonly Front[] = short) => {
    const { changeById } = aTimetable({ services: from, locations, changes: [aChange({ id: "a", ...front })] });
    return discreetHeadline(english(), (changeById.get("a") as CompiledChange).change);
  };
  test.each<[string, Omit<Front, "id">, string]>([
    [
      "by its short name",
      { effect: "cancelled", sessions: ["2026-12-01"] },
      "Cancelled: walk group, Tuesday 1 December",
    ],
    [
      "and both of two",
      { effect: "cancelled", services: ["walking-group", "clinic"], sessions: ["2026-12-01"] },
      "Cancelled: walk group and clin group, Tuesday 1 December",
    ],
    [
      "but not three",
      { effect: "cancelled", services: short.map(({ id }) => id as string), sessions: ["2026-12-01"] },
      "Cancelled: Tuesday 1 December",
    ],
    [
      "nor all of them",
      { effect: "cancelled", services: "all", sessions: ["2026-12-01"] },
      "Cancelled: Tuesday 1 December",
    ],
    [
      "and a new day before the old one",
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-11-30" } },
      "New time: walk group, Monday 30 November, was Tuesday 1 December",
    ],
  ])("names a service %s", (_, front, words) => expect(discreet(front)).toBe(words));

  test("names none where one has no short name", () =>
    expect(
      discreet({ effect: "cancelled", services: ["walking-group", "arts-group"], sessions: ["2026-12-01"] }, [
        short[0] as Front,
        services[1] as Front,
      ]),
    ).toBe("Cancelled: Tuesday 1 December"));
});

describe("an all-clear", () => {
  const clear = { effect: "notice", resolves: "b", from: "2026-12-08", published: "2026-11-21T09:00" };
  const closed = {
    id: "b",
    effect: "cancelled",
    from: "2026-12-01",
    until: "2026-12-22",
    published: "2026-11-19T09:00",
  };

  test("says once that all is as planned, and not of each day", () =>
    expect(text(clear, closed).slice(0, 2)).toEqual([
      "Walking group: back to normal from Tuesday 8 December 2026.",
      "This ends what was announced on Thursday 19 November 2026 at 9am: Cancelled: Walking group, from Tuesday 1 December to Tuesday 22 December.",
    ]));

  test("names the days on which it is not", () =>
    expect(
      text(clear, closed, {
        id: "c",
        effect: "cancelled",
        sessions: ["2026-12-15"],
        published: "2026-11-18T09:00",
      }),
    ).toContain(
      "Walking group: the session on Tuesday 15 December 2026, 10am to 12:30pm, at Quay Hall, stays cancelled.",
    ));
});

describe("the full text", () => {
  test("says what, where, why and in whose words", () =>
    expect(
      text({
        effect: "moved",
        sessions: ["2026-12-01"],
        to: { location: "wend-library" },
        cause: "construction",
        body: "The hall is being painted.\n\nThe kettle comes too.",
      }),
    ).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from Quay Hall to Wend Library.",
      "The address of Wend Library is 12 Dock Street, Wend, WE1 2AB.",
      "This is because of building work.",
      "The hall is being painted.",
      "The kettle comes too.",
    ]));

  test("tells of a confidential place how people are told where it is", () =>
    expect(text({ effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } })).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from Quay Hall to Mill House.",
      "Ask Walking group to be told where it is.",
    ]));

  test.each<[Omit<Front, "id">, string[]]>([
    [
      { effect: "cancelled", from: "2027-01-04" },
      ["Walking group: no sessions from Monday 4 January 2027 until further notice."],
    ],
    [
      { effect: "moved", from: "2027-01-04", to: { location: "wend-library", opens_at: "11:00" } },
      [
        "Walking group: sessions move to Wend Library from Monday 4 January 2027 until further notice, starting at 11am.",
        "The address of Wend Library is 12 Dock Street, Wend, WE1 2AB.",
      ],
    ],
    [
      { effect: "retimed", from: "2027-01-04", to: { opens_at: "11:00", closes_at: "13:00" } },
      ["Walking group: a new time from Monday 4 January 2027 until further notice: 11am to 1pm."],
    ],
    [
      { effect: "cancelled", from: "2026-12-02", until: "2026-12-08" },
      ["Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, is cancelled."],
    ],
    [
      { effect: "cancelled", services: "all", from: "2026-12-01", until: "2026-12-08" },
      [
        "All services: no sessions from Tuesday 1 December 2026 to Tuesday 8 December 2026.",
        "Walking group: the sessions on Tuesday 1 December and Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, are cancelled.",
        "Arts group: the sessions on Tuesday 1 December and Tuesday 8 December 2026, 2pm to 4pm, at Mill House, are cancelled.",
        "Clinic: the sessions on Tuesday 1 December and Tuesday 8 December 2026, 2pm to 4pm, at Wend Library, are cancelled.",
      ],
    ],
    [
      { effect: "moved", from: "2026-12-01", until: "2027-05-31", to: { location: "wend-library" } },
      [
        "Walking group: the sessions on 26 days from Tuesday 1 December 2026 to Tuesday 25 May 2027, 10am to 12:30pm, move from Quay Hall to Wend Library.",
        "The address of Wend Library is 12 Dock Street, Wend, WE1 2AB.",
      ],
    ],
    [
      { effect: "retimed", sessions: ["2026-12-22", "2027-01-05"], to: { opens_at: "11:00" } },
      [
        "Walking group: the sessions on Tuesday 22 December 2026 and Tuesday 5 January 2027, 10am to 12:30pm, at Quay Hall, are now at 11am to 12:30pm.",
      ],
    ],
    [
      { effect: "contact", from: "2026-12-01", until: "2026-12-31" },
      ["Walking group: new contact details from Tuesday 1 December 2026 to Thursday 31 December 2026."],
    ],
    [
      { effect: "cancelled", sessions: ["2026-09-09"], published: "2026-09-01T09:00" },
      ["Walking group: no sessions on Wednesday 9 September 2026."],
    ],
  ])("of %j", (front, all) => expect(text(front)).toEqual(all));

  test("says what it follows on from, and what has become of it", () => {
    const cancelled: Front = { id: "b", effect: "cancelled", sessions: ["2026-12-01"], published: "2026-11-19T16:30" };
    const over: Front = { id: "c", effect: "notice", resolves: "a", from: "2026-11-22", published: "2026-11-21T12:00" };
    const compiled = told(
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" }, replaces: "b" },
      cancelled,
      over,
    );
    const all = paragraphs(english(), wordChange(english(), compiled));
    expect(all.slice(-2)).toEqual([
      "This replaces what was announced on Thursday 19 November 2026 at 4:30pm: Cancelled: Walking group, Tuesday 1 December.",
      "An end to this was announced on Saturday 21 November 2026 at midday: All clear: Walking group, from Sunday 22 November.",
    ]);
    expect(wordChange(english(), compiled).outcome).toEqual(all.slice(-1));
    expect(wordThread(english(), compiled).map(({ id, relation }) => [id, relation])).toEqual([
      ["b", "replaces"],
      ["c", "resolved-by"],
    ]);
  });
});

test("since when it is known is said in full", () =>
  expect(
    announced(english(), told({ effect: "notice", from: "2026-12-01", published: "2026-11-24T16:30" }).change),
  ).toBe("Announced on Tuesday 24 November 2026 at 4:30pm"));

test.each([
  ["coming", "Coming up"],
  ["current", "Now"],
  ["past", "Over"],
  ["resolved", "Back to normal"],
  ["void", "Replaced"],
] as const)("a change that is %s reads %s", (state, expected) => expect(wordState(english(), state)).toBe(expected));

test("sessions of more than 20 kinds are counted, not told one by one", () => {
  const many = Array.from({ length: 21 }, (_, number) => aService({ id: `group-${number}`, schedules: [aSchedule()] }));
  const ofThese = (services: readonly Front[]) => {
    const closed = aChange({ id: "a", services: "all", effect: "cancelled", sessions: ["2026-12-01"] });
    const compiled = aTimetable({ services, locations, changes: [closed] }).changeById.get("a");
    return compiled ? paragraphs(english(), wordChange(english(), compiled)) : [];
  };
  expect(ofThese(many)).toEqual([
    "All services: no sessions on Tuesday 1 December 2026.",
    "This concerns 21 sessions.",
  ]);
  expect(ofThese(many.slice(1))).toHaveLength(20);
});
