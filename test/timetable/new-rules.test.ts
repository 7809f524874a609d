/** A rule that changes for good: what becomes of the sessions of both rules, and what can't be meant. */

import { describe, expect, test } from "vitest";
import changeViews from "../../_data/changes.ts";
import home from "../../_data/home.ts";
import locationViews from "../../_data/locations.ts";
import posters from "../../_data/posters.ts";
import serviceViews from "../../_data/services.ts";
import timetablePages from "../../_data/timetablePages.ts";
import { modelFiles } from "../../lib/eleventy/files.ts";
import { english } from "../../lib/language.ts";
import type { Model } from "../../lib/model.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { headline, paragraphs, wordChange } from "../../lib/words/change.ts";
import { aChange, aLibrary, aSchedule, aService, type Content, type Front } from "./library-factory.ts";
import { aTimetable, did, problemsOf, said, sunday22November } from "./timetable-factory.ts";

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

describe("the timetable, edited to match", () => {
  const edited = [
    { ...tuesdays, valid_to: "2026-11-30" },
    { ...tuesdays, byday: "Thursday", dtstart: "2026-12-01", valid_from: "2026-12-01" },
  ];
  const day = (iso: string) => Temporal.PlainDate.from(iso);
  /** Every file and every view of the content on a day. */
  const outputs = (content: Content, today: Temporal.PlainDate) => {
    const library = aLibrary(content);
    const compiled = compileTimetable(library, today);
    if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
    const model: Model = { library, timetable: compiled.timetable, today };
    const views = [changeViews, home, locationViews, posters, serviceViews, timetablePages].map((view) => view(model));
    return JSON.parse(JSON.stringify([[...modelFiles(model)], views]));
  };

  test.each(["2026-11-24", "2026-12-01", "2026-12-20", "2027-02-01"])(
    "makes no output different when it is built on %s",
    (today) => {
      const before = outputs(with_([thursdays()]), day(today));
      expect(outputs(with_([thursdays()], edited), day(today))).toEqual(before);
    },
  );

  test("makes none different where a service has other rules, wherever the new one is written", () => {
    const friday = aSchedule({ location: "mill-house", byday: "Friday", opens_at: "09:00", on_bank_holidays: "runs" });
    const change = thursdays({ locations: ["quay-hall"] });
    const [ended = {}, begun = {}] = edited;
    const before = outputs(with_([change], [tuesdays, friday]), sunday22November);
    for (const schedules of [
      [ended, begun, friday],
      [ended, friday, begun],
      [begun, ended, friday],
    ]) {
      expect(outputs(with_([change], schedules), sunday22November)).toEqual(before);
    }
  });

  test("without the news, makes some different", () =>
    expect(outputs(with_([], edited), sunday22November)).not.toEqual(outputs(with_([thursdays()]), sunday22November)));

  test.each([
    ["with the day on which the old one last met", { valid_to: "2026-11-24" }, {}],
    ["with the day on which the new one first meets", {}, { dtstart: "2026-12-03" }],
    ["with that day alone", {}, { dtstart: "2026-12-03", valid_from: undefined }],
    ["with an old day to count from", {}, { dtstart: "2026-09-03" }],
  ])("makes none different, %s", (_, old, is) => {
    const schedules = [
      { ...edited[0], ...old },
      { ...edited[1], ...is },
    ];
    expect(outputs(with_([thursdays()], schedules), sunday22November)).toEqual(
      outputs(with_([thursdays()]), sunday22November),
    );
  });

  test("can later have another rule, of which the old news takes nothing", () => {
    const fridays = { ...tuesdays, byday: "Friday", valid_from: "2027-03-01", dtstart: "2027-03-01" };
    const thursdaysUntilMarch = { ...edited[1], valid_to: "2027-02-28" };
    const { sessions } = aTimetable(
      with_([thursdays()], [edited[0] ?? {}, thursdaysUntilMarch, fridays]),
      day("2027-02-22"),
    );
    expect(
      sessions
        .filter(({ status }) => status === "scheduled")
        .map(said)
        .slice(4, 8),
    ).toEqual([
      "2027-02-18 10:00–12:30 quay-hall scheduled",
      "2027-02-25 10:00–12:30 quay-hall scheduled",
      "2027-03-05 10:00–12:30 quay-hall scheduled",
      "2027-03-12 10:00–12:30 quay-hall scheduled",
    ]);
  });
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

  test("where nothing says in which weeks", () =>
    expect(refused({ to: { byday: "Thursday", interval: 2 } })).toEqual([
      'changes/thursdays.md to: Walking group then meets every 2 weeks. Add "dtstart" under "to": a day on which it meets, which says in which.',
    ]));

  test("at another place, if only the time is said to be new", () =>
    expect(refused({ to: { byday: "Thursday", location: "mill-house" } })).toEqual([
      'changes/thursdays.md to.location: "to" names another place than Quay hall, where it met. Make "effect" moved, or take "location" out of "to".',
    ]));
});
