/** A rule that changes for good: what becomes of the sessions of both rules, and what can't be meant. */

import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { headline, paragraphs, wordChange } from "../../lib/words/change.ts";
import { aChange, aSchedule, aService, type Content, type Front } from "./library-factory.ts";
import { aTimetable, did, problemsOf, said } from "./timetable-factory.ts";

type Rules = readonly Record<string, unknown>[];

const tuesdays = aSchedule({ on_bank_holidays: "runs" });
const secondWednesdays = aSchedule({ freq: "monthly", byday: "second Wednesday", on_bank_holidays: "runs" });

const thursdays = (front: Partial<Front> = {}): Front =>
  aChange({ id: "thursdays", effect: "retimed", from: "2026-12-01", to: { byday: "Thursday" }, ...front });

const with_ = (changes: readonly Front[], schedules: Rules = [tuesdays]): Content => ({
  services: [aService({ id: "walking-group", schedules })],
  changes,
});

const listed = (from: string, until: string, changes: readonly Front[], schedules?: Rules) =>
  aTimetable(with_(changes, schedules))
    .sessions.filter(({ current }) => {
      const day = current.start.toPlainDate().toString();
      return day >= from && day <= until;
    })
    .map(said);

const wrong = (changes: readonly Front[], schedules?: Rules) => problemsOf(with_(changes, schedules));

const headlineOf = (change: Front, schedules?: Rules) => {
  const compiled = aTimetable(with_([change], schedules)).changeById.get(change.id);
  return compiled && headline(english(), compiled.change);
};

describe("a new rule", () => {
  test("has its sessions from its day on, and those of the old one are told as no longer held", () =>
    expect(listed("2026-11-24", "2026-12-11", [thursdays()])).toEqual([
      "2026-11-24 10:00–12:30 quay-hall scheduled",
      "2026-12-01 10:00–12:30 quay-hall cancelled",
      "2026-12-03 10:00–12:30 quay-hall scheduled",
      "2026-12-08 10:00–12:30 quay-hall cancelled",
      "2026-12-10 10:00–12:30 quay-hall scheduled",
    ]));

  test("is told with its first session that takes place, and with none where its place is closed until further notice", () => {
    const closed = (until?: string) =>
      aChange({
        ...{ id: "closed", services: "all", locations: ["quay-hall"], effect: "cancelled", from: "2026-12-01" },
        ...(until && { until }),
        published: "2026-11-19T09:00",
      });
    const first = (changes: readonly Front[]) =>
      aTimetable(with_(changes))
        .changeById.get("thursdays")
        ?.sessions.filter(({ before }) => before === undefined)
        .map(({ after }) => said(after));
    expect(first([closed("2026-12-09"), thursdays()])).toEqual(["2026-12-10 10:00–12:30 quay-hall scheduled"]);
    expect(first([closed(), thursdays()])).toEqual([]);
  });

  test("leaves nothing of the old one after eight weeks", () =>
    expect(listed("2027-01-19", "2027-02-02", [thursdays()])).toEqual([
      "2027-01-19 10:00–12:30 quay-hall cancelled",
      "2027-01-21 10:00–12:30 quay-hall scheduled",
      "2027-01-28 10:00–12:30 quay-hall scheduled",
    ]));

  test("keeps what it does not say, and is at its own place on days that both have", () =>
    expect(
      listed("2026-12-01", "2026-12-08", [
        thursdays({ effect: "moved", to: { byday: ["Tuesday", "Friday"], location: "mill-house" } }),
      ]),
    ).toEqual([
      "2026-12-01 10:00–12:30 mill-house scheduled",
      "2026-12-01 10:00–12:30 quay-hall cancelled",
      "2026-12-04 10:00–12:30 mill-house scheduled",
      "2026-12-08 10:00–12:30 mill-house scheduled",
      "2026-12-08 10:00–12:30 quay-hall cancelled",
    ]));

  test("that only adds a day calls nothing off", () =>
    expect(listed("2026-12-01", "2026-12-08", [thursdays({ to: { byday: ["Tuesday", "Thursday"] } })])).toEqual([
      "2026-12-01 10:00–12:30 quay-hall scheduled",
      "2026-12-03 10:00–12:30 quay-hall scheduled",
      "2026-12-08 10:00–12:30 quay-hall scheduled",
    ]));

  test("counts its weeks from the day that it gives", () =>
    expect(
      listed("2026-12-02", "2026-12-31", [
        thursdays({ to: { byday: "Thursday", interval: 2, dtstart: "2026-12-10" } }),
      ]).filter((session) => session.endsWith("scheduled")),
    ).toEqual(["2026-12-10 10:00–12:30 quay-hall scheduled", "2026-12-24 10:00–12:30 quay-hall scheduled"]));

  test("is about the rule at one place, where the service has others", () =>
    expect(
      listed(
        "2026-12-01",
        "2026-12-05",
        [thursdays({ locations: ["quay-hall"] })],
        [tuesdays, aSchedule({ location: "mill-house", byday: "Friday", opens_at: "09:00", on_bank_holidays: "runs" })],
      ),
    ).toEqual([
      "2026-12-01 10:00–12:30 quay-hall cancelled",
      "2026-12-03 10:00–12:30 quay-hall scheduled",
      "2026-12-04 09:00–12:30 mill-house scheduled",
    ]));

  test("can be followed by another", () =>
    expect(
      listed("2026-12-28", "2027-01-09", [
        thursdays(),
        thursdays({ id: "fridays", from: "2027-01-01", to: { byday: "Friday" }, published: "2026-11-21T09:00" }),
      ]),
    ).toEqual([
      "2026-12-29 10:00–12:30 quay-hall cancelled",
      "2026-12-31 10:00–12:30 quay-hall scheduled",
      "2027-01-01 10:00–12:30 quay-hall scheduled",
      "2027-01-05 10:00–12:30 quay-hall cancelled",
      "2027-01-07 10:00–12:30 quay-hall cancelled",
      "2027-01-08 10:00–12:30 quay-hall scheduled",
    ]));
});

describe("the words of a new rule", () => {
  test("are both rules, in the headline too", () => {
    const compiled = aTimetable(with_([thursdays()])).changeById.get("thursdays");
    expect(compiled && headline(english(), compiled.change)).toBe(
      "New time: Walking group, from Tuesday 1 December: every Thursday, was every Tuesday",
    );
    expect(compiled && paragraphs(english(), wordChange(english(), compiled))).toEqual([
      "Walking group: from Tuesday 1 December 2026 it meets every Thursday, 10am to 12:30pm, at Quay hall, and no longer every Tuesday.",
      "Walking group: the sessions on Tuesday 1 December, Tuesday 8 December, Tuesday 15 December, Tuesday 22 December, Tuesday 29 December 2026, Tuesday 5 January, Tuesday 12 January and Tuesday 19 January 2027, 10am to 12:30pm, at Quay hall, no longer take place.",
      "Walking group: the first session by the new rule is on Thursday 3 December 2026, 10am to 12:30pm, at Quay hall.",
    ]);
  });

  test.each([
    [
      "its times where they are new",
      { to: { byday: "Thursday", opens_at: "14:00", closes_at: "16:00" } },
      "New time: Walking group, from Tuesday 1 December: every Thursday, 2pm to 4pm, was every Tuesday, 10am to 12:30pm",
    ],
    [
      "its place where that is new",
      { effect: "moved", to: { byday: "Thursday", location: "mill-house" } },
      "Moved: Walking group, from Tuesday 1 December: every Thursday, at Mill house, was every Tuesday, at Quay hall",
    ],
    [
      "in which weeks it is",
      { to: { byday: "Thursday", interval: 2, dtstart: "2026-12-10" } },
      "New time: Walking group, from Tuesday 1 December: every 2 weeks, on Thursday (10 December, 24 December and so on), was every Tuesday",
    ],
  ])("are %s", (_, front, words) => expect(headlineOf(thursdays(front))).toBe(words));

  test("are of a month, for who meets by the month", () =>
    expect(headlineOf(thursdays({ to: { byday: "second Thursday" } }), [secondWednesdays])).toBe(
      "New time: Walking group, from Tuesday 1 December: the second Thursday of every month, was the second Wednesday of every month",
    ));
});

describe("where a new rule meets other changes", () => {
  const off = aChange({ id: "off", effect: "cancelled", sessions: ["2026-12-08"], published: "2026-11-19T09:00" });

  test("what was said of a session of the old rule stands, and it is no longer held", () =>
    expect(listed("2026-12-08", "2026-12-08", [off, thursdays()])).toEqual([
      "2026-12-08 10:00–12:30 quay-hall cancelled",
    ]));

  test("nobody can speak of a session of the old rule any more", () =>
    expect(wrong([{ ...off, published: "2026-11-21T09:00" }, thursdays()])).toEqual([
      "changes/off.md sessions.0: Walking group does not meet on Tuesday 8 December 2026. The nearest days on which it meets are Thursday 3 December 2026 and Thursday 10 December 2026 (2026-12-03 and 2026-12-10).",
    ]));

  test("a session that was brought forward by name to before it still takes place", () => {
    const early = aChange({
      id: "early",
      effect: "retimed",
      sessions: ["2026-12-01"],
      to: { date: "2026-11-28" },
      published: "2026-11-19T09:00",
    });
    expect(listed("2026-11-28", "2026-12-01", [early, thursdays()])).toEqual([
      "2026-11-28 10:00–12:30 quay-hall retimed",
    ]);
  });

  test("and is no longer held when that is taken back", () => {
    const early = aChange({
      id: "early",
      effect: "retimed",
      sessions: ["2026-12-08"],
      to: { date: "2026-11-28" },
      published: "2026-11-19T09:00",
    });
    const back = aChange({
      id: "back",
      effect: "notice",
      from: "2026-11-25",
      resolves: "early",
      published: "2026-11-21T09:00",
    });
    expect(listed("2026-11-26", "2026-12-02", [early, thursdays(), back])).toEqual([
      "2026-12-01 10:00–12:30 quay-hall cancelled",
    ]);
    expect(listed("2026-12-08", "2026-12-08", [early, thursdays(), back])).toEqual([
      "2026-12-08 10:00–12:30 quay-hall cancelled",
    ]);
  });

  test("another new rule from the same day must replace it", () => {
    const fridays = thursdays({ id: "fridays", to: { byday: "Friday" }, published: "2026-11-21T09:00" });
    expect(wrong([thursdays(), fridays])).toEqual([
      'changes/fridays.md from: content/changes/thursdays.md gives Walking group another new rule from the same day. If this is now true, add "replaces: thursdays".',
    ]);
    expect(listed("2026-12-01", "2026-12-04", [thursdays(), { ...fridays, replaces: "thursdays" }])).toEqual([
      "2026-12-01 10:00–12:30 quay-hall cancelled",
      "2026-12-04 10:00–12:30 quay-hall scheduled",
    ]);
  });

  test("those of two services from one day have nothing to do with each other", () => {
    const services = ["walking-group", "arts-group"].map((id) => aService({ id, schedules: [tuesdays] }));
    const arts = thursdays({ id: "arts", services: ["arts-group"], published: "2026-11-21T09:00" });
    expect(problemsOf({ services, changes: [thursdays(), arts] })).toEqual([]);
  });

  test("one from an earlier day must replace what was told of a later one", () => {
    const later = thursdays({ id: "later", from: "2027-01-01", published: "2026-11-19T09:00" });
    expect(wrong([later, thursdays({ to: { byday: "Friday", opens_at: "09:00" } })])).toEqual([
      'changes/thursdays.md from: content/changes/later.md gives Walking group another new rule from Friday 1 January 2027, which would no longer be what was told. If this is now true, add "replaces: later", and tell once more what holds from that day on.',
    ]);
  });

  test("a closure calls off what the new rule has on its days, whichever was told first", () => {
    const closed = aChange({ id: "closed", effect: "cancelled", from: "2026-12-01", until: "2026-12-06" });
    for (const published of ["2026-11-19T09:00", "2026-11-21T09:00"]) {
      expect(listed("2026-12-03", "2026-12-04", [{ ...closed, published }, thursdays()])).toEqual([
        "2026-12-03 10:00–12:30 quay-hall cancelled",
      ]);
    }
  });

  test("a move that goes on is taken on by a rule that names no place, and must be ended by one that does", () => {
    const moved = aChange({
      id: "moved",
      effect: "moved",
      from: "2026-11-24",
      to: { location: "wend-library" },
      published: "2026-11-19T09:00",
    });
    expect(listed("2026-12-03", "2026-12-03", [moved, thursdays()])).toEqual([
      "2026-12-03 10:00–12:30 wend-library moved",
    ]);
    const elsewhere = thursdays({ effect: "moved", to: { byday: "Thursday", location: "mill-house" } });
    expect(wrong([moved, elsewhere])).toEqual([
      'changes/thursdays.md to: This gives Walking group a new rule from Tuesday 1 December 2026, but content/changes/moved.md still has the session on Thursday 3 December 2026 elsewhere or at another time. If that is over by then, add "resolves: moved": it then ends from 2026-12-01 on.',
    ]);
    expect(listed("2026-11-24", "2026-12-03", [moved, { ...elsewhere, resolves: "moved" }])).toEqual([
      "2026-11-24 10:00–12:30 wend-library moved",
      "2026-12-01 10:00–12:30 quay-hall cancelled",
      "2026-12-03 10:00–12:30 mill-house scheduled",
    ]);
  });

  describe("of a session of the old rule", () => {
    const concerned = (...changes: Omit<Front, "id">[]) =>
      aTimetable(
        with_([
          thursdays(),
          ...changes.map((change, place) =>
            aChange({ id: `change-${place}`, published: "2026-11-21T09:00", ...change }),
          ),
        ]),
      ).byId.get("walking-group.quay-hall.20261208T1000");

    test("news that everybody is told says nothing", () => {
      const session = concerned(
        { effect: "access", services: "all", from: "2026-12-01" },
        { effect: "cancelled", services: "all", from: "2026-12-07", until: "2026-12-12", cause: "weather" },
      );
      expect(session).toMatchObject({ status: "cancelled", concernedBy: ["thursdays"] });
      expect(session?.cause).toBeUndefined();
    });

    test("a move that lasts says where it would have been", () => {
      const session = concerned({
        effect: "moved",
        services: "all",
        from: "2026-12-01",
        to: { location: "mill-house" },
      });
      expect(session && said(session)).toBe("2026-12-08 10:00–12:30 mill-house cancelled");
      expect(session?.madeBy).toEqual(["thursdays", "change-0"]);
    });

    test("nothing is said once the service has ended", () =>
      expect(concerned({ effect: "ended", from: "2026-12-05" })).toBeUndefined());
  });

  test("news that it was wrong puts the old one back, and tells of both", () => {
    const sorry = aChange({
      id: "sorry",
      effect: "notice",
      from: "2026-12-01",
      until: "2026-12-01",
      replaces: "thursdays",
      published: "2026-11-21T09:00",
    });
    const timetable = aTimetable(with_([thursdays(), sorry]));
    expect(timetable.sessions.map(said).slice(4, 7)).toEqual([
      "2026-11-24 10:00–12:30 quay-hall scheduled",
      "2026-12-01 10:00–12:30 quay-hall scheduled",
      "2026-12-08 10:00–12:30 quay-hall scheduled",
    ]);
    expect(did(timetable.changeById.get("sorry"))?.slice(0, 2)).toEqual([
      "2026-12-01 10:00–12:30 quay-hall cancelled → 2026-12-01 10:00–12:30 quay-hall scheduled",
      "2026-12-03 10:00–12:30 quay-hall scheduled → 2026-12-03 10:00–12:30 quay-hall cancelled",
    ]);
  });
});

test("what is wrong with a rule that a change gives is told of the rule that it was", () =>
  expect(
    wrong(
      [thursdays({ locations: ["quay-hall"], to: { byday: "Friday" } })],
      [
        { ...tuesdays, on_bank_holidays: undefined, not_in: [] },
        aSchedule({ location: "mill-house", byday: "Sunday" }),
      ],
    ),
  ).toEqual([
    expect.stringMatching(
      /^services\/walking-group\.md schedules\.0\.?.*: Walking group would meet at Quay hall on Friday/,
    ),
  ]));

describe("a new rule is refused", () => {
  const refused = (front: Partial<Front>, schedules?: Rules) => wrong([thursdays(front)], schedules);

  test("where the service had none", () =>
    expect(refused({ from: "2026-12-01", locations: ["mill-house"] })).toEqual([
      'changes/thursdays.md from: Walking group has no rule at Mill house by which it met before Tuesday 1 December 2026, so nothing changes. Write its rule under "schedules" of the service, or check "from" and "locations".',
    ]));

  test("where it is unclear of which rule", () =>
    expect(refused({}, [tuesdays, { ...tuesdays, byday: "Friday", location: "mill-house" }])).toEqual([
      'changes/thursdays.md to: Walking group has 2 rules then, and it is unclear what the new one takes from which. Add under "to": location; or name under "locations" the place of the rule that changes.',
    ]));

  test("where the timetable has nothing else any more", () =>
    expect(refused({}, [{ ...tuesdays, byday: "Thursday" }])).toEqual([
      'changes/thursdays.md from: The timetable of Walking group has this rule already and no other that it could take the place of. If the timetable was edited to match, keep the old rule in it with "valid_to: 2026-11-30", and give the new one "valid_from: 2026-12-01": what was announced says both.',
    ]));

  test("where the timetable ends the old one and has no new one", () =>
    expect(refused({}, [{ ...tuesdays, valid_to: "2026-11-30" }])).toEqual([
      'changes/thursdays.md from: The timetable of Walking group ends the old rule before Tuesday 1 December 2026, but has none from that day on that is as this says. Add it under "schedules" of the service with "valid_from: 2026-12-01".',
    ]));

  test("with a day of the month for who meets by the week, and the other way about", () => {
    expect(refused({ to: { byday: "second Thursday" } })).toEqual([
      'changes/thursdays.md to.byday: Walking group meets by the week. Add "freq: monthly" under "to", or write the day alone.',
    ]);
    expect(refused({}, [secondWednesdays])).toEqual([
      'changes/thursdays.md to.byday: Walking group meets by the month. Write which day of the month, such as second Thursday; or add "freq: weekly" under "to".',
    ]);
  });

  test("where nothing says in which weeks or months", () => {
    expect(refused({ to: { byday: "Thursday", interval: 2 } })).toEqual([
      'changes/thursdays.md to: Walking group then meets every 2 weeks. Add "dtstart" under "to": a day on which it meets, which says in which.',
    ]);
    expect(refused({ to: { byday: "second Thursday", interval: 2 } }, [secondWednesdays]).at(-1)).toBe(
      'changes/thursdays.md to: Walking group then meets every 2 months. Add "dtstart" under "to": a day on which it meets, which says in which.',
    );
  });

  test("where it met on dates, and has no days", () =>
    expect(
      refused({ to: { freq: "weekly" } }, [
        { ...tuesdays, freq: "dates", byday: undefined, dtstart: undefined, dates: ["2026-11-24", "2026-12-08"] },
      ]),
    ).toEqual([
      'changes/thursdays.md to: A new rule needs its days. Add under "to": freq, and byday such as Thursday or second Thursday.',
    ]));

  test("at places of which none or several have a rule", () => {
    expect(refused({ locations: ["mill-house", "wend-library"] })[0]).toContain(
      "Walking group has no rule at Mill house or Wend library by which it met before",
    );
    const other = { ...tuesdays, location: "mill-house", byday: "Friday" };
    expect(refused({ locations: ["mill-house", "quay-hall"] }, [tuesdays, other])[0]).toContain(
      'Walking group has 2 rules at Mill house or Quay hall then, and it is unclear what the new one takes from which. Add under "to": location; or',
    );
  });

  test("with all that is unclear, where rules have nothing in common", () =>
    expect(
      refused({ to: { interval: 2, dtstart: "2026-12-08" } }, [
        tuesdays,
        { ...secondWednesdays, location: "mill-house", opens_at: "09:00", closes_at: "11:00" },
      ])[0],
    ).toContain('Add under "to": location, freq, byday, opens_at, closes_at; or name'));

  test.each<[string, Partial<Front>, Rules?]>([
    ["a rule by the month, said as such", { to: { freq: "monthly", byday: "second Thursday" } }],
    ["a rule by the week, said as such", { to: { freq: "weekly", byday: "Thursday" } }, [secondWednesdays]],
    ["a new time at the place where it met", { to: { byday: "Thursday", location: "quay-hall" } }],
    ["a rule that is long past", { from: "2026-09-01", published: "2026-08-28T09:00", locations: ["mill-house"] }],
  ])("but not %s", (_, front, schedules) => expect(refused(front, schedules)).toEqual([]));

  test("but not one that is replaced", () =>
    expect(
      wrong([
        thursdays({ locations: ["mill-house"] }),
        aChange({
          id: "sorry",
          effect: "notice",
          from: "2026-12-01",
          replaces: "thursdays",
          published: "2026-11-21T09:00",
        }),
      ]),
    ).toEqual([]));

  describe("while an earlier change goes on that says otherwise", () => {
    const going = (to: Record<string, string>, front: Partial<Front> = {}): Front => {
      const effect = to.location ? "moved" : "retimed";
      return aChange({ id: "going", effect, from: "2026-11-24", to, published: "2026-11-19T09:00", ...front });
    };
    const mill = { location: "mill-house" };
    const later = { opens_at: "11:00" };
    const longer = { closes_at: "13:30" };

    test.each<[string, Front, Record<string, string>, boolean]>([
      ["of the place, if it gives one", going(mill), { location: "wend-library" }, true],
      ["of the place, not if it gives times alone", going(mill), { opens_at: "09:00", closes_at: "11:00" }, false],
      ["of the beginning, if it gives one", going(later), { opens_at: "09:00" }, true],
      ["of the beginning, not if it gives an end", going(later), { closes_at: "13:00" }, false],
      ["of the end, if it gives one", going(longer), { closes_at: "13:00" }, true],
      ["of the end, not if it gives a beginning", going(longer), { opens_at: "09:00" }, false],
      [
        "of the place until before its first session",
        going(mill, { until: "2026-12-02" }),
        { location: "wend-library" },
        false,
      ],
      ["of the place after 58 days", going(mill, { from: "2027-01-28" }), { location: "wend-library" }, true],
      ["of the place later than that", going(mill, { from: "2027-02-01" }), { location: "wend-library" }, false],
      ["of the place, told later", going(mill, { published: "2026-11-21T09:00" }), { location: "wend-library" }, false],
    ])("%s", (_, change, to, expected) => {
      const effect = to.location ? "moved" : "retimed";
      expect(wrong([change, thursdays({ effect, to: { byday: "Thursday", ...to } })])).toEqual(
        expected ? [expect.stringContaining('If that is over by then, add "resolves: going"')] : [],
      );
    });

    test("of which it can't be the end itself, if it is that of another", () =>
      expect(
        wrong([
          aChange({ id: "closed", effect: "cancelled", from: "2026-12-01", published: "2026-11-18T09:00" }),
          going(mill),
          thursdays({ effect: "moved", to: { byday: "Thursday", location: "wend-library" }, resolves: "closed" }),
        ]),
      ).toEqual([expect.stringContaining('add "resolves: going" in a file of its own: it then ends')]));
  });

  test("at another place, if only the time is said to be new", () =>
    expect(refused({ to: { byday: "Thursday", location: "mill-house" } })).toEqual([
      'changes/thursdays.md to.location: "to" names another place than Quay hall, where it met. Make "effect" moved, or take "location" out of "to".',
    ]));
});
