import { describe, expect, test } from "vitest";
import { wordChange, wordState, wordStatus } from "../../lib/words/change.ts";
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
  aLocation({ id: "mill-house", title: "Mill House", address_1: "3 Hidden Lane", confidential: true }),
];

/** The words of the change `a`, told with the others. */
function words(front: Omit<Front, "id">, ...others: Front[]) {
  const { changeById } = aTimetable({ services, locations, changes: [{ id: "a", ...front }, ...others].map(aChange) });
  const compiled = changeById.get("a");
  if (!compiled) throw new Error("The change a was lost.");
  return wordChange(compiled);
}

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
      "Cancelled: Walking group, Tuesday 1 and Tuesday 8 December",
      "Tuesday 1 December and Tuesday 8 December 2026",
    ],
    [
      { effect: "cancelled", sessions: ["2026-12-29", "2027-01-05"] },
      "Cancelled: Walking group, Tuesday 29 December and Tuesday 5 January",
      "Tuesday 29 December 2026 and Tuesday 5 January 2027",
    ],
    [
      { effect: "delayed", sessions: tuesdays },
      "Delays: Walking group, 5 sessions from Tuesday 1 December",
      "Tuesday 1 December, Tuesday 8 December, Tuesday 15 December, Tuesday 22 December and Tuesday 29 December 2026",
    ],
    [
      { effect: "delayed", services: "all", sessions: tuesdays },
      "Delays: all services, 5 days from Tuesday 1 December",
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
  ])("of %j", (front, headline, period) => {
    const said = words(front);
    expect([said.headline, said.period]).toEqual([headline, period]);
  });

  test("say All clear of a notice that something is over", () =>
    expect(
      words(
        { effect: "notice", resolves: "b", from: "2026-12-08" },
        { id: "b", effect: "cancelled", from: "2026-12-01", published: "2026-11-19T09:00" },
      ).headline,
    ).toBe("All clear: Walking group, from Tuesday 8 December"));

  test("stay the same when the change is replaced later", () => {
    const moved = { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } };
    const replaced = words(moved, {
      id: "b",
      effect: "cancelled",
      sessions: ["2026-12-01"],
      replaces: "a",
      published: "2026-11-21T09:00",
    });
    const alone = words(moved);
    expect([replaced.headline, replaced.period, replaced.sessions]).toEqual([
      alone.headline,
      alone.period,
      alone.sessions,
    ]);
    expect(replaced.paragraphs.slice(0, -replaced.outcome.length)).toEqual(alone.paragraphs);
  });
});

test("a place's title loses its capital article within a sentence, and keeps it where it stands alone", () => {
  const places = [
    aLocation({ id: "quay-hall", title: "The Quay Hall" }),
    aLocation({ id: "safe-house", title: "A private address", confidential: true }),
  ];
  const told = (front: Omit<Front, "id">) => {
    const { changeById } = aTimetable({
      services: services.slice(0, 1),
      locations: places,
      changes: [aChange({ id: "a", sessions: ["2026-12-01"], ...front })],
    });
    const { headline, paragraphs, sessions } = wordChange(changeById.get("a") as never);
    return [headline, ...sessions.flatMap(({ from, to = "" }) => [from, to]), ...paragraphs];
  };
  expect(told({ effect: "moved", to: { location: "safe-house" } }).slice(0, 5)).toEqual([
    "Moved: Walking group, Tuesday 1 December, to a private address",
    "The Quay Hall",
    "A private address",
    "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from the Quay Hall to a private address.",
    "We do not publish the address of a private address. It is in Harbourside.",
  ]);
  expect(told({ effect: "cancelled", locations: ["quay-hall"] })[0]).toBe(
    "Cancelled: Walking group at the Quay Hall, Tuesday 1 December",
  );
});

describe("a session in a sentence", () => {
  test.each<[Omit<Front, "id">, string, string, string | undefined]>([
    [
      { effect: "cancelled", sessions: ["2026-12-01"] },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, is cancelled.",
      "Quay Hall",
      undefined,
    ],
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from Quay Hall to Wend Library.",
      "Quay Hall",
      "Wend Library",
    ],
    [
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library", opens_at: "11:00" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, moves to Wend Library, 11am to 12:30pm.",
      "Quay Hall, 10am to 12:30pm",
      "Wend Library, 11am to 12:30pm",
    ],
    [
      { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, is now at 11am to 12:30pm.",
      "10am to 12:30pm",
      "11am to 12:30pm",
    ],
    [
      { effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-02" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, is now on Wednesday 2 December 2026, 10am to 12:30pm.",
      "Tuesday 1 December 2026, 10am to 12:30pm",
      "Wednesday 2 December 2026, 10am to 12:30pm",
    ],
    [
      extra,
      "Walking group: there is an extra session on Saturday 5 December 2026, 11am to 1pm, at Wend Library.",
      "Wend Library",
      undefined,
    ],
    [
      { effect: "delayed", sessions: ["2026-12-01"] },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, may run late.",
      "Quay Hall",
      undefined,
    ],
    [
      { effect: "delayed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, may start late, at about 11am.",
      "Quay Hall",
      undefined,
    ],
    [
      { effect: "access", sessions: ["2026-12-01"] },
      "Walking group: access is different at the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall.",
      "Quay Hall",
      undefined,
    ],
    [
      { effect: "started", from: "2026-12-01" },
      "Walking group: the first session is on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall.",
      "Quay Hall",
      undefined,
    ],
  ])("of %j", (front, line, from, to) => {
    const [session] = words(front).sessions;
    expect([session?.line, session?.from, session?.to]).toEqual([line, from, to]);
  });

  const cancelled: Front = {
    id: "b",
    effect: "cancelled",
    sessions: ["2026-12-01", "2026-12-08"],
    published: "2026-11-19T09:00",
  };

  test("that an all-clear puts back takes place as planned", () =>
    expect(
      words({ effect: "notice", resolves: "b", from: "2026-12-05" }, cancelled).sessions.map(({ line }) => line),
    ).toEqual([
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
    ]));
  test("that a replacement leaves out takes place as planned", () =>
    expect(
      words({ effect: "reduced", sessions: ["2026-12-01"], replaces: "b" }, cancelled).sessions.map(({ line }) => line),
    ).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, has a reduced service.",
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
    ]));
  test("that a service's start leaves out is not called the first", () =>
    expect(
      words({ effect: "started", from: "2026-12-10", replaces: "b" }, cancelled).sessions.map(({ line }) => line),
    ).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
      "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, takes place as planned.",
      "Walking group: the first session is on Tuesday 15 December 2026, 10am to 12:30pm, at Quay Hall.",
    ]));
  test("that was moved before is told from where it was told to be", () =>
    expect(
      words(
        { effect: "retimed", sessions: ["2026-12-01"], to: { opens_at: "11:00" } },
        {
          id: "b",
          effect: "moved",
          sessions: ["2026-12-01"],
          to: { location: "wend-library" },
          published: "2026-11-19T09:00",
        },
      ).sessions[0]?.line,
    ).toBe(
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, at Wend Library, is now at 11am to 12:30pm.",
    ));
});

describe("the full text", () => {
  test("says what, where, why and in whose words", () =>
    expect(
      words({
        effect: "moved",
        sessions: ["2026-12-01"],
        to: { location: "wend-library" },
        cause: "construction",
        body: "The hall is being painted.\n\nThe kettle comes too.",
      }).paragraphs,
    ).toEqual([
      "Walking group: the session on Tuesday 1 December 2026, 10am to 12:30pm, moves from Quay Hall to Wend Library.",
      "The address of Wend Library is 12 Dock Street, Wend, WE1 2AB.",
      "This is because of building work.",
      "The hall is being painted.",
      "The kettle comes too.",
    ]));

  test("never gives a confidential address, only the area", () => {
    const text = words({ effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } }).paragraphs.join(
      " ",
    );
    expect(text).toContain("We do not publish the address of Mill House. It is in Harbourside.");
    expect(text).not.toContain("Hidden");
  });

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
      [
        "Walking group: no sessions from Wednesday 2 December 2026 to Tuesday 8 December 2026.",
        "Walking group: the session on Tuesday 8 December 2026, 10am to 12:30pm, at Quay Hall, is cancelled.",
      ],
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
        "Walking group: sessions move to Wend Library from Tuesday 1 December 2026 to Monday 31 May 2027.",
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
  ])("of %j", (front, paragraphs) => expect(words(front).paragraphs).toEqual(paragraphs));

  test("says what it follows on from, and what has become of it", () => {
    const cancelled: Front = { id: "b", effect: "cancelled", sessions: ["2026-12-01"], published: "2026-11-19T16:30" };
    const over: Front = { id: "c", effect: "notice", resolves: "a", from: "2026-11-22", published: "2026-11-21T12:00" };
    const { paragraphs, outcome, thread } = words(
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" }, replaces: "b" },
      cancelled,
      over,
    );
    expect(paragraphs.slice(-2)).toEqual([
      "This replaces what was announced on Thursday 19 November 2026 at 4:30pm: Cancelled: Walking group, Tuesday 1 December.",
      "An end to this was announced on Saturday 21 November 2026 at midday: All clear: Walking group, from Sunday 22 November.",
    ]);
    expect(outcome).toEqual(paragraphs.slice(-1));
    expect(thread.map(({ id, relation }) => [id, relation])).toEqual([
      ["b", "replaces"],
      ["c", "resolved by"],
    ]);
  });
});

test("since when it is known is said in full", () =>
  expect(words({ effect: "notice", from: "2026-12-01", published: "2026-11-24T16:30" }).announced).toBe(
    "Announced on Tuesday 24 November 2026 at 4:30pm",
  ));

test.each([
  ["coming", "Coming"],
  ["current", "In force now"],
  ["past", "Past"],
  ["resolved", "Over: all clear given"],
  ["void", "Replaced"],
] as const)("a change that is %s reads %s", (state, expected) => expect(wordState(state)).toBe(expected));

test.each([
  ["scheduled", "As planned"],
  ["cancelled", "Cancelled"],
  ["moved", "Moved"],
  ["retimed", "New time"],
  ["extra", "Extra session"],
] as const)("a session that is %s reads %s", (status, expected) => expect(wordStatus({ status })).toBe(expected));

test("sessions of more than 20 kinds are counted, not told one by one", () => {
  const many = Array.from({ length: 21 }, (_, number) => aService({ id: `group-${number}`, schedules: [aSchedule()] }));
  const told = (services: readonly Front[]) => {
    const closed = aChange({ id: "a", services: "all", effect: "cancelled", sessions: ["2026-12-01"] });
    const compiled = aTimetable({ services, locations, changes: [closed] }).changeById.get("a");
    return compiled ? wordChange(compiled).paragraphs : [];
  };
  expect(told(many)).toEqual(["All services: no sessions on Tuesday 1 December 2026.", "This concerns 21 sessions."]);
  expect(told(many.slice(1))).toHaveLength(20);
});
