/** Changes that meet: a place is where people stand, a day the day on which they come. */

import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { paragraphs, wordChange } from "../../lib/words/change.ts";
import { aChange, aSchedule, aService, type Front } from "./library-factory.ts";
import { aTimetable, did, onDays, problemsOf } from "./timetable-factory.ts";

type Told = Omit<Front, "id">;

/** Choir on Thursdays at the quay, and the bakers, who alone meet at the mill, on Wednesdays. */
const services = [
  aService({
    id: "choir",
    schedules: [aSchedule({ byday: "Thursday", dtstart: "2026-09-03", opens_at: "18:00", closes_at: "19:30" })],
  }),
  aService({
    id: "bakers",
    schedules: [aSchedule({ location: "mill-house", byday: "Wednesday", dtstart: "2026-09-02" })],
  }),
];

/** Told in this order, an hour apart. */
const told = (changes: readonly Told[]) => ({
  services,
  changes: changes.map((change, hour) =>
    aChange({ id: `change-${hour}`, services: ["choir"], published: `2026-11-20T0${hour + 1}:00`, ...change }),
  ),
});
const timetable = (...changes: Told[]) => aTimetable(told(changes));
const wrong = (...changes: Told[]) => problemsOf(told(changes));

const toTheMill = { effect: "moved", to: { location: "mill-house" } };
const millClosed = {
  effect: "cancelled",
  services: "all",
  locations: ["mill-house"],
  from: "2026-12-07",
  until: "2026-12-11",
};
const closed = { effect: "cancelled", services: "all", from: "2026-12-24", until: "2027-01-01" };

describe("a place that is closed", () => {
  test("calls off what a long move had put there, and says so", () => {
    const list = timetable({ ...toTheMill, from: "2026-11-26" }, millClosed);
    expect(onDays(list, "2026-12-03", "2026-12-10", "2026-12-17")).toEqual([
      "2026-12-03 18:00–19:30 mill-house moved",
      "2026-12-10 18:00–19:30 mill-house cancelled",
      "2026-12-17 18:00–19:30 mill-house moved",
    ]);
    expect(did(list.changeById.get("change-1"))).toContain(
      "2026-12-10 18:00–19:30 mill-house moved → 2026-12-10 18:00–19:30 mill-house cancelled",
    );
  });

  test("can't be moved into afterwards, by name or for a period", () => {
    expect(wrong(millClosed, { ...toTheMill, sessions: ["2026-12-10"] })).toEqual([
      'changes/change-1.md effect: This puts the session of Choir on Thursday 10 December 2026 at Mill house, where content/changes/change-0.md calls everything off then. Write another place or day. If it takes place there all the same, add "resolves: change-0": the earlier change then ends for the sessions that this one names.',
    ]);
    expect(wrong(millClosed, { ...toTheMill, from: "2026-11-26" })).toEqual([
      'changes/change-1.md effect: This puts the session of Choir on Thursday 10 December 2026 at Mill house, where content/changes/change-0.md calls everything off then. Say first what becomes of what is there then: write a change that names it under "sessions" (2026-12-10) and cancels it, or moves it to another place.',
    ]);
  });

  test("can be moved into by who says that it takes place all the same, for that session alone", () => {
    const list = timetable(millClosed, { ...toTheMill, sessions: ["2026-12-10"], resolves: "change-0" });
    expect(onDays(list, "2026-12-09", "2026-12-10")).toEqual([
      "2026-12-09 10:00–12:30 mill-house cancelled",
      "2026-12-10 18:00–19:30 mill-house moved",
    ]);
    expect(list.changeById.get("change-0")?.state(Temporal.PlainDate.from("2026-12-09"))).toBe("current");
  });

  test("can be moved out of", () =>
    expect(
      onDays(
        timetable(
          { ...closed, locations: ["quay-hall"], from: "2026-12-07", until: "2026-12-11" },
          { ...toTheMill, sessions: ["2026-12-10"] },
        ),
        "2026-12-10",
      ),
    ).toEqual(["2026-12-10 18:00–19:30 mill-house moved"]));
});

describe("news of a place", () => {
  const access = (place: string) => ({
    effect: "access",
    services: "all",
    locations: [place],
    from: "2026-12-07",
    until: "2026-12-11",
  });
  const concerned = (...changes: Told[]) =>
    timetable(...changes).byId.get("choir.quay-hall.20261210T1800")?.concernedBy;
  const moved = { ...toTheMill, sessions: ["2026-12-10"] };

  test.each([
    ["is not told of a session that has left it", [moved, access("quay-hall")], ["change-0"]],
    ["nor of one that leaves it afterwards", [access("quay-hall"), moved], ["change-1"]],
    ["is told of a session that has come", [moved, access("mill-house")], ["change-0", "change-1"]],
    ["and of one that comes afterwards", [access("mill-house"), moved], ["change-0", "change-1"]],
  ])("%s", (_, changes, expected) => expect(concerned(...changes)).toEqual(expected));

  test("may be about one service that was moved there", () =>
    expect(did(timetable(moved, { ...access("mill-house"), services: ["choir"] }).changeById.get("change-1"))).toEqual([
      "2026-12-10 18:00–19:30 mill-house moved → 2026-12-10 18:00–19:30 mill-house moved",
    ]));

  test("about a service that is elsewhere then is refused with where it is", () =>
    expect(wrong(moved, { ...access("quay-hall"), effect: "delayed", services: ["choir"] })).toEqual([
      'changes/change-1.md from: Choir has no session at Quay hall from Monday 7 December 2026 to Friday 11 December 2026. Then it is at Mill house: write mill-house under "locations", if that is meant.',
    ]));
});

describe("days that are closed", () => {
  const to = (date: string) => ({ effect: "retimed", sessions: ["2026-12-17"], to: { date } });
  const early = { effect: "retimed", sessions: ["2026-12-31"], to: { date: "2026-12-21" } };

  test("call off a session that was put off into them", () =>
    expect(onDays(timetable(to("2026-12-29"), closed), "2026-12-17")).toEqual([
      "2026-12-29 18:00–19:30 quay-hall cancelled",
    ]));
  test("can't be put off into afterwards", () =>
    expect(wrong(closed, to("2026-12-29"))[0]).toContain(
      "This puts the session of Choir on Thursday 17 December 2026 on Tuesday 29 December 2026, when content/changes/change-0.md calls everything off. Write another place or day.",
    ));
  test.each([
    ["before", [early, closed]],
    ["after", [closed, early]],
  ])("leave alone a session that was brought forward out of them %s they were told", (_, changes) =>
    expect(onDays(timetable(...changes), "2026-12-24", "2026-12-31")).toEqual([
      "2026-12-21 18:00–19:30 quay-hall retimed",
      "2026-12-24 18:00–19:30 quay-hall cancelled",
    ]),
  );
  const days = { effect: "cancelled", services: "all", sessions: ["2026-12-10", "2026-12-17"] };
  test("that are named can't be put off into from another of them", () => {
    const put = {
      effect: "retimed",
      sessions: ["2026-12-10"],
      to: { date: "2026-12-17", opens_at: "14:00", closes_at: "15:00" },
    };
    expect(wrong(days, put)[0]).toContain(
      "This puts the session of Choir on Thursday 10 December 2026 on Thursday 17 December 2026, when content/changes/change-0.md calls everything off.",
    );
  });
  test("that are named are told once of each session", () =>
    expect(timetable(days).byId.get("choir.quay-hall.20261217T1800")).toMatchObject({
      madeBy: ["change-0"],
      concernedBy: ["change-0"],
      revision: 1,
    }));
  test("may have nothing left in them", () =>
    expect(wrong(early, { ...closed, services: ["choir"], from: "2026-12-28" })).toEqual([]));
});

describe("a service that ends", () => {
  const ends = { effect: "ended", from: "2026-12-08" };
  const late = { effect: "retimed", sessions: ["2026-12-03"], to: { date: "2026-12-12" } };

  test("takes away a session that was put off beyond its end", () => {
    const list = timetable(late, ends);
    expect(onDays(list, "2026-12-03")).toEqual([]);
    expect(did(list.changeById.get("change-1"))?.[0]).toBe(
      "2026-12-12 18:00–19:30 quay-hall retimed → 2026-12-12 18:00–19:30 quay-hall cancelled",
    );
  });
  test("keeps a session that was brought forward to before it", () =>
    expect(
      onDays(timetable({ ...late, sessions: ["2026-12-10"], to: { date: "2026-12-04" } }, ends), "2026-12-10"),
    ).toEqual(["2026-12-04 18:00–19:30 quay-hall retimed"]));
  test("can't be outlived by a session that is put off afterwards", () =>
    expect(wrong(ends, late)).toEqual([
      'changes/change-1.md effect: This puts a session of Choir on a day after its end, which content/changes/change-0.md tells. Write an earlier day. If it takes place all the same, add "resolves: change-0": the earlier change then ends for the sessions that this one names.',
    ]));
});

describe("a second move for long", () => {
  const first = { ...toTheMill, from: "2026-11-26" };
  const onward = { effect: "moved", from: "2026-12-10", to: { location: "wend-library" } };

  test("is refused with an end of the first from its own day, and not with making it void", () =>
    expect(wrong(first, onward)).toEqual([
      'changes/change-1.md effect: This moves the session of Choir on Thursday 10 December 2026 to Wend library, which content/changes/change-0.md moves to Mill house. If this is now true, add "resolves: change-0": the earlier change then ends from 2026-12-10 on, for the services and places of this one.',
    ]));
  test("leaves what the first said until then", () => {
    const list = timetable(first, { ...onward, resolves: "change-0" });
    expect(onDays(list, "2026-12-03", "2026-12-10")).toEqual([
      "2026-12-03 18:00–19:30 mill-house moved",
      "2026-12-10 18:00–19:30 wend-library moved",
    ]);
    expect(did(list.changeById.get("change-1"))?.[0]).toBe(
      "2026-12-10 18:00–19:30 mill-house moved → 2026-12-10 18:00–19:30 wend-library moved",
    );
  });
  test("is refused with making the first void where it speaks of all that the first did", () =>
    expect(wrong(first, { ...onward, from: "2026-11-26" })[0]).toContain('add "replaces: change-0"'));
  test("for a while is refused with its days, after which the first goes on", () => {
    expect(wrong(first, { ...onward, until: "2026-12-18" })[0]).toContain(
      'name its days under "sessions" instead of "from" and "until": 2026-12-10, 2026-12-17.',
    );
    const { from: _, ...days } = { ...onward, sessions: ["2026-12-10", "2026-12-17"] };
    expect(onDays(timetable(first, days), "2026-12-17", "2026-12-24")).toEqual([
      "2026-12-17 18:00–19:30 wend-library moved",
      "2026-12-24 18:00–19:30 mill-house moved",
    ]);
  });
  test("says again the times that would else be lost", () =>
    expect(
      wrong({ ...first, to: { location: "mill-house", opens_at: "18:30", closes_at: "20:00" } }, onward)[0],
    ).toContain(
      'change-0 also gives times, so write under "to", if they still hold: opens_at: "18:30" and closes_at: "20:00".',
    ));
});

describe("a move for long around days that are said by name", () => {
  const long = { ...toTheMill, from: "2026-12-01" };
  const elsewhere = { effect: "moved", sessions: ["2026-12-17"], to: { location: "wend-library" } };
  const off = { effect: "cancelled", sessions: ["2026-12-10"] };
  const said = (changes: Told[], id: string) => {
    const compiled = timetable(...changes).changeById.get(id);
    return compiled && paragraphs(english(), wordChange(english(), compiled));
  };

  test.each([
    ["told before them", [long, elsewhere, off]],
    ["told after them", [elsewhere, off, long]],
  ])("%s leaves them as they were said", (_, changes) =>
    expect(onDays(timetable(...changes), "2026-12-03", "2026-12-10", "2026-12-17")).toEqual([
      "2026-12-03 18:00–19:30 mill-house moved",
      "2026-12-10 18:00–19:30 mill-house cancelled",
      "2026-12-17 18:00–19:30 wend-library moved",
    ]),
  );
  test("says which sessions stay as they were announced", () =>
    expect(said([elsewhere, off, long], "change-2")?.slice(0, 3)).toEqual([
      "Choir: sessions move to Mill house from Tuesday 1 December 2026 until further notice.",
      "Choir: the session on Thursday 10 December 2026, 6pm to 7:30pm, at Quay hall, stays cancelled.",
      "Choir: the session on Thursday 17 December 2026, 6pm to 7:30pm, at Wend library, stays as it was announced.",
    ]));
});

describe("a day by which a session is named", () => {
  const put = { effect: "retimed", sessions: ["2026-12-03"], to: { date: "2026-12-08" } };

  test.each(["2026-12-03", "2026-12-08"])("may be %s, the one in the timetable or the one on which it now is", (day) =>
    expect(did(timetable(put, { effect: "access", sessions: [day] }).changeById.get("change-1"))).toEqual([
      "2026-12-08 18:00–19:30 quay-hall retimed → 2026-12-08 18:00–19:30 quay-hall retimed",
    ]),
  );

  const onto = { ...put, to: { date: "2026-12-10", opens_at: "14:00", closes_at: "15:00" } };
  test("is refused where it can mean two, with how to name each", () =>
    expect(wrong(onto, { effect: "cancelled", sessions: ["2026-12-10"] })).toEqual([
      'changes/change-1.md sessions.0: Thursday 10 December 2026 can mean more than one session of Choir: that of the day itself, 6pm to 7:30pm at Quay hall and that of Thursday 3 December 2026 in the timetable, which is now on this day, 2pm to 3pm at Quay hall. Name each that you mean under "sessions" by its own day and time: 2026-12-10T18:00 or 2026-12-10T14:00.',
    ]));
  test.each([
    ["2026-12-10T18:00", ["2026-12-10 14:00–15:00 quay-hall retimed", "2026-12-10 18:00–19:30 quay-hall cancelled"]],
    ["2026-12-10T14:00", ["2026-12-10 18:00–19:30 quay-hall scheduled"]],
  ])("with a time, %s, means one", (day, expected) => {
    const off = { effect: "access", sessions: [day] };
    const list = timetable(onto, day.endsWith("18:00") ? { ...off, effect: "cancelled" } : off);
    expect(onDays(list, "2026-12-03", "2026-12-10")).toEqual(
      day.endsWith("18:00") ? expected : ["2026-12-10 14:00–15:00 quay-hall retimed", ...expected],
    );
    expect(list.changeById.get("change-1")?.sessions).toHaveLength(1);
  });
  test("of everybody means what is on it, and not a session that has left it or leaves it afterwards", () => {
    const snow = { effect: "cancelled", services: "all", sessions: ["2026-12-02"] };
    const away = { effect: "retimed", services: ["bakers"], sessions: ["2026-12-02"], to: { date: "2026-12-04" } };
    const onto = { ...put, to: { date: "2026-12-02" } };
    for (const changes of [
      [away, onto, snow],
      [onto, snow, away],
    ]) {
      expect(onDays(timetable(...changes), "2026-12-02", "2026-12-03")).toEqual([
        "2026-12-02 18:00–19:30 quay-hall cancelled",
        "2026-12-04 10:00–12:30 mill-house retimed",
      ]);
    }
  });
});

describe("changes that last at a place", () => {
  const thursdays = ["2026-12-03", "2026-12-10", "2026-12-17"];
  const later = { effect: "retimed", services: "all", locations: ["quay-hall"], to: { opens_at: "18:30" } };
  const away = { effect: "moved", services: "all", locations: ["quay-hall"], to: { location: "mill-house" } };
  const onward = { effect: "moved", services: "all", locations: ["mill-house"], to: { location: "wend-library" } };
  const over = { effect: "notice", services: "all", resolves: "change-0", from: "2026-12-17" };

  test.each<[string, Told[], string[]]>([
    [
      "give other times there, from their day on",
      [{ ...later, from: "2026-12-10" }],
      ["18:00–19:30 quay-hall scheduled", "18:30–19:30 quay-hall retimed", "18:30–19:30 quay-hall retimed"],
    ],
    [
      "give them until that is over",
      [{ ...later, from: "2026-12-10" }, over],
      ["18:00–19:30 quay-hall scheduled", "18:30–19:30 quay-hall retimed", "18:00–19:30 quay-hall scheduled"],
    ],
    [
      "give them to what has come there, and to nothing elsewhere",
      [
        { ...toTheMill, sessions: ["2026-12-10"] },
        { ...later, services: ["choir"], locations: ["mill-house"], from: "2026-12-01" },
      ],
      ["18:00–19:30 quay-hall scheduled", "18:30–19:30 mill-house moved", "18:00–19:30 quay-hall scheduled"],
    ],
    [
      "move with the times that they give",
      [{ ...away, from: "2026-12-10", to: { ...away.to, opens_at: "17:00", closes_at: "18:00" } }],
      ["18:00–19:30 quay-hall scheduled", "17:00–18:00 mill-house moved", "17:00–18:00 mill-house moved"],
    ],
    [
      "lead on from one place to another",
      [
        { ...away, from: "2026-12-01" },
        { ...onward, from: "2026-12-10" },
      ],
      ["18:00–19:30 mill-house moved", "18:00–19:30 wend-library moved", "18:00–19:30 wend-library moved"],
    ],
    [
      "lead nowhere once the first is over",
      [{ ...away, from: "2026-12-01" }, { ...onward, from: "2026-12-10" }, over],
      ["18:00–19:30 mill-house moved", "18:00–19:30 wend-library moved", "18:00–19:30 quay-hall scheduled"],
    ],
    [
      "lead as far as the first once the second is over",
      [
        { ...away, from: "2026-12-01" },
        { ...onward, from: "2026-12-10" },
        { ...over, resolves: "change-1" },
      ],
      ["18:00–19:30 mill-house moved", "18:00–19:30 wend-library moved", "18:00–19:30 mill-house moved"],
    ],
    [
      "can lead in a circle, and then all is where it was",
      [
        { ...away, services: ["choir"], from: "2026-12-01" },
        { ...onward, services: ["choir"], from: "2026-12-10", to: { location: "quay-hall" } },
      ],
      ["18:00–19:30 mill-house moved", "18:00–19:30 quay-hall scheduled", "18:00–19:30 quay-hall scheduled"],
    ],
  ])("%s", (_, changes, expected) =>
    expect(onDays(timetable(...changes), ...thursdays).map((words) => words.slice(11))).toEqual(expected),
  );
});

test("news of two days of everybody is not of a day between, though something else is told of that", () => {
  const snow = { effect: "cancelled", services: "all", sessions: ["2026-12-17", "2026-12-03"] };
  const ramp = { effect: "access", sessions: ["2026-12-10"] };
  expect(onDays(timetable(snow, ramp), "2026-12-03", "2026-12-10", "2026-12-17")).toEqual([
    "2026-12-03 18:00–19:30 quay-hall cancelled",
    "2026-12-10 18:00–19:30 quay-hall scheduled",
    "2026-12-17 18:00–19:30 quay-hall cancelled",
  ]);
});

test("new times that contradict each other are refused, though each alone is right", () =>
  expect(
    wrong(
      { effect: "retimed", sessions: ["2026-12-10"], to: { opens_at: "19:00" } },
      { effect: "retimed", from: "2026-12-01", to: { closes_at: "18:30" } },
    ),
  ).toEqual([
    'changes/change-1.md to: With what other changes say of it, the session of Choir on Thursday 10 December 2026 would end before it starts. Write both "opens_at" and "closes_at".',
  ]));

describe("times that the clocks leave out", () => {
  const saturday = { byday: "Saturday", dtstart: "2026-09-05" };
  const night = [
    aService({ id: "choir", schedules: [aSchedule(saturday)] }),
    aService({ id: "night", schedules: [aSchedule({ ...saturday, opens_at: "01:15", closes_at: "02:30" })] }),
  ];
  const march = Temporal.PlainDate.from("2027-03-01");
  const wrongIn = (change: Told) =>
    problemsOf(
      {
        services: night,
        changes: [aChange({ id: "a", services: ["choir"], published: "2027-02-20T09:00", ...change })],
      },
      march,
    );
  test.each([
    [
      "an extra session",
      { effect: "extra", to: { location: "quay-hall", date: "2027-03-28", opens_at: "01:15", closes_at: "02:00" } },
      "opens_at",
      "1:15am",
    ],
    [
      "a new day",
      {
        effect: "retimed",
        sessions: ["2027-03-27"],
        to: { date: "2027-03-28", opens_at: "00:30", closes_at: "01:45" },
      },
      "closes_at",
      "1:45am",
    ],
    [
      "a new day alone, where they are those of the timetable",
      { effect: "retimed", sessions: ["2027-03-27"], to: { date: "2027-03-28" }, services: ["night"] },
      "date",
      "1:15am",
    ],
  ])("are refused in %s", (_, change, key, time) =>
    expect(wrongIn(change)).toEqual([
      `changes/a.md to.${key}: There is no ${time} on Sunday 28 March 2027: the clocks go from 1am to 2am. Write another time.`,
    ]),
  );
});
