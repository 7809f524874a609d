import { describe, expect, test } from "vitest";
import { calendarText } from "../../../lib/calendar/calendar.ts";
import { calendars } from "../../../lib/calendar/calendar-files.ts";
import { syncCalendar } from "../../../lib/editing/sync/sync.ts";
import { readCalendar } from "../../../lib/import/icalendar/calendar.ts";
import { soundModel } from "../../sound-model.ts";
import { calendarOf, front, instead, leftOut, type Site, site, span, tuesdays } from "./groups-calendar.ts";

const texts = async (found: ReturnType<Site["sync"]>) => (await found).files.map(({ text }) => front(text));

describe("a difference becomes a change file", () => {
  const { sync } = site();
  const change = async (calendar: string) => (await texts(sync(calendar)))[0];

  test("when an occurrence is left out of its series", async () =>
    expect(await change(calendarOf(tuesdays(leftOut("20261208"))))).toEqual([
      "title: Walking group will not meet on Tuesday 8 December",
      "services: [walking-group]",
      "effect: cancelled",
      "sessions: [2026-12-08]",
    ]));

  test.each([
    ["its status", `STATUS:CANCELLED\n${span("20261208T100000", "20261208T123000")}`],
    ["its title", `SUMMARY:Cancelled: Walking group\n${span("20261208T100000", "20261208T123000")}`],
  ])("when an occurrence is cancelled by %s", async (_, lines) =>
    expect(await change(calendarOf(tuesdays(), instead("20261208", lines)))).toContain("effect: cancelled"),
  );

  test("when single days of a list are gone, together in one file", async () =>
    expect(await texts(sync(calendarOf(tuesdays(leftOut("20261215"), leftOut("20261222")))))).toEqual([
      [
        "title: Walking group will not meet on Tuesday 15 December and Tuesday 22 December",
        "services: [walking-group]",
        "effect: cancelled",
        "sessions: [2026-12-15, 2026-12-22]",
      ],
    ]));

  test("when an occurrence is at another time", async () =>
    expect(
      await change(calendarOf(tuesdays(), instead("20261208", span("20261208T140000", "20261208T160000")))),
    ).toEqual([
      "title: Walking group will start at 2pm on Tuesday 8 December",
      "services: [walking-group]",
      "effect: retimed",
      "sessions: [2026-12-08]",
      "to:",
      '  opens_at: "14:00"',
      '  closes_at: "16:00"',
    ]));

  test("when an occurrence is on another day, at another time and place", async () =>
    expect(
      await change(
        calendarOf(
          tuesdays(),
          instead("20261215", `LOCATION:Wend Library\\, 20 High Street\n${span("20261216T140000", "20261216T160000")}`),
        ),
      ),
    ).toEqual([
      "title: Walking group will be at Wend Library on Wednesday 16 December, not Tuesday 15 December",
      "services: [walking-group]",
      "effect: moved",
      "sessions: [2026-12-15]",
      "to:",
      "  location: wend-library",
      "  date: 2026-12-16",
      '  opens_at: "14:00"',
      '  closes_at: "16:00"',
    ]));

  test("when an occurrence is at another place alone", async () =>
    expect(
      await change(
        calendarOf(
          tuesdays(),
          instead("20261208", `LOCATION:Wend Library\n${span("20261208T100000", "20261208T123000")}`),
        ),
      ),
    ).toEqual([
      "title: Walking group will be at Wend Library on Tuesday 8 December",
      "services: [walking-group]",
      "effect: moved",
      "sessions: [2026-12-08]",
      "to:",
      "  location: wend-library",
    ]));

  test("when there is one more, by a date of the series or an event of its own", async () => {
    const extra = [
      "title: Walking group will have an extra session on Saturday 5 December",
      "services: [walking-group]",
      "effect: extra",
      "to:",
      "  location: quay-hall",
      "  date: 2026-12-05",
      '  opens_at: "11:00"',
      '  closes_at: "13:30"',
    ];
    expect(await change(calendarOf(tuesdays("RDATE;TZID=Europe/London:20261205T110000")))).toEqual(extra);
    expect(await change(calendarOf(tuesdays(), span("20261205T110000", "20261205T133000")))).toEqual(extra);
  });

  test("that is urgent where it is felt within two days", async () =>
    expect(await change(calendarOf(tuesdays(leftOut("20261124"))))).toContain("urgent: true"));

  test("from a day on, where every session after it is the same", async () =>
    expect(
      await texts(
        sync(
          calendarOf(
            `UID:old\n${span("20260901T100000", "20260901T123000")}\nRRULE:FREQ=WEEKLY;UNTIL=20261207T235959Z`,
            `UID:new\n${span("20261208T103000", "20261208T130000")}\nRRULE:FREQ=WEEKLY`,
          ),
        ),
      ),
    ).toEqual([
      [
        "title: Walking group will start at 10:30am from Tuesday 8 December",
        "services: [walking-group]",
        "effect: retimed",
        "from: 2026-12-08",
        "to:",
        '  opens_at: "10:30"',
        '  closes_at: "13:00"',
      ],
    ]));

  test("that names the session by its time, where one more comes on its day", async () => {
    const files = await texts(
      sync(
        calendarOf(
          tuesdays(),
          instead("20261208", span("20261208T110000", "20261208T123000")),
          span("20261208T150000", "20261208T160000"),
        ),
      ),
    );
    expect(files.flat()).toContain("sessions: [2026-12-08T10:00]");
    expect(files).toHaveLength(2);
  });

  test("in the order of their days", async () =>
    expect(
      (
        await texts(
          sync(
            calendarOf(
              tuesdays(leftOut("20261222")),
              span("20261205T110000", "20261205T130000"),
              span("20270109T110000", "20270109T130000"),
            ),
          ),
        )
      ).map(([title]) => title),
    ).toEqual([
      "title: Walking group will have an extra session on Saturday 5 December",
      "title: Walking group will not meet on Tuesday 22 December",
      "title: Walking group will have an extra session on Saturday 9 January",
    ]));
});

describe("nothing is written", () => {
  const { sync } = site();
  const nothing = { files: [], notes: [] };

  test("where the calendar says what is published", async () =>
    expect(await sync(calendarOf(tuesdays()))).toEqual(nothing));

  test("of what is more than 8 weeks ahead, or over", async () =>
    expect(
      await sync(
        calendarOf(tuesdays(leftOut("20261117"), leftOut("20270119")), span("20270130T110000", "20270130T130000")),
      ),
    ).toEqual(nothing));

  test("of the time of an event that says only the day on which it is", async () =>
    expect(await sync(calendarOf(tuesdays(leftOut("20261208")), "DTSTART;VALUE=DATE:20261208"))).toEqual(nothing));

  test("where no place is named, of the place", async () =>
    expect(await sync(calendarOf(`LOCATION:\n${tuesdays()}`))).toEqual(nothing));
});

describe("what a person has to look at is named, and nothing written for it", () => {
  const { sync, write } = site();
  const look = async (...events: string[]) => {
    const { files, notes } = await sync(calendarOf(...events));
    expect(files).toEqual([]);
    return notes.map(({ line, message }) => `${line ?? ""}: ${message}`);
  };

  test("a place that is none of ours, by the line of its event", async () =>
    expect(
      await look(
        tuesdays(),
        instead("20261208", `LOCATION:New Hall\\, 3 Mill Lane\n${span("20261208T100000", "20261208T123000")}`),
      ),
    ).toEqual([
      "13: The calendar has it on Tuesday 8 December 2026 at “New Hall, 3 Mill Lane”, which is none of ours. Is it new? npm run new -- location. Is it one of ours? Say which, in a file for --places. Then run this again.",
    ]));

  test("a title that can mean two things", async () =>
    expect(
      await look(
        tuesdays(),
        instead("20261208", `SUMMARY:Walking group postponed\n${span("20261208T100000", "20261208T123000")}`),
      ),
    ).toEqual([
      "13: “Walking group postponed” on Tuesday 8 December 2026 can mean two things. Nothing was written for it.",
    ]));

  test("a session on a bank holiday on which it is published to be closed", async () => {
    write("services/choir.md", choir("Monday", "2026-12-28"));
    const { files, notes } = await sync(
      calendarOf(`SUMMARY:Choir\n${span("20261123T180000", "20261123T190000")}\nRRULE:FREQ=WEEKLY`),
      { service: "choir" },
    );
    expect(files).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      "The calendar has it on Monday 28 December 2026, a bank holiday: Boxing Day (substitute day). We publish that it does not meet then. Does it? Then write it: npm run new -- change. Or take it out of the calendar.",
    ]);
  });

  test("one more session on a day alone", async () =>
    expect(await look(tuesdays(), "DTSTART;VALUE=DATE:20261205")).toEqual([
      "13: The calendar has it on Saturday 5 December 2026, and does not say from when to when. Nothing was written for it.",
    ]));

  test("what comes after the last day of the calendar, which is left as published", async () =>
    expect(await look(`${span("20260901T100000", "20260901T123000")}\nRRULE:FREQ=WEEKLY;COUNT=16`)).toEqual([
      ": The calendar ends with Tuesday 15 December 2026: 4 sessions after it were left as published. Does Walking group stop? Announce it: npm run new -- change.",
    ]));

  test("a new rule, which is announced once", async () =>
    expect(
      await look(
        `UID:old\n${span("20260901T100000", "20260901T123000")}\nRRULE:FREQ=WEEKLY;UNTIL=20261207T235959Z`,
        `UID:new\n${span("20261210T100000", "20261210T123000")}\nRRULE:FREQ=WEEKLY`,
      ),
    ).toEqual([
      ": From Tuesday 8 December 2026 on, the calendar has other days than those that are published. Is that a new rule? Announce it once: npm run new -- change. Nothing was written for these days.",
    ]));

  test("events with other titles", async () =>
    expect(await look(tuesdays(), `SUMMARY:Committee\n${span("20261210T100000", "20261210T123000")}`)).toEqual([
      ": Not of Walking group, by their titles: “Committee”. Is one of them? Say so with --title.",
    ]));

  test("and for everybody's eyes without the titles of what is not the service's", async () => {
    const { notes } = await sync(
      calendarOf(
        tuesdays(),
        `SUMMARY:Jo at the dentist\n${span("20261210T100000", "20261210T123000")}`,
        "SUMMARY:Jo away\nDTSTART:20269999",
      ),
    );
    expect(notes.map(({ message, publicly = message }) => publicly).join("\n")).not.toContain("Jo");
    expect(notes).toHaveLength(2);
  });
});

const choir = (day: string, dtstart: string) => `---
title: Choir
summary: Singing for everyone.
organisation: wend-trust
status: active
schedules:
  - location: quay-hall
    freq: weekly
    byday: ${day}
    dtstart: ${dtstart === "2026-12-28" ? "2026-09-07" : dtstart}
    opens_at: "18:00"
    closes_at: "19:00"
    on_bank_holidays: closed
---
`;

describe("a calendar is refused, so that nothing is called off because of it", () => {
  const { sync, write } = site();
  test.each([
    ["that is empty", calendarOf(), "The calendar has no event of the last year, and none to come."],
    [
      "that ended before today",
      calendarOf(`${span("20260901T100000", "20260901T123000")}\nRRULE:FREQ=WEEKLY;COUNT=3`),
      "The last event of Walking group in the calendar was on Tuesday 15 September 2026.",
    ],
    [
      "that has none of the sessions that are published",
      calendarOf(`${span("20260903T100000", "20260903T123000")}\nRRULE:FREQ=WEEKLY`),
      "The calendar has none of the 8 sessions of Walking group that are published for the next 8 weeks.",
    ],
    [
      "that is kept in another time zone",
      calendarOf(tuesdays()).replace("X-WR-TIMEZONE:Europe/London", "X-WR-TIMEZONE:America/New_York"),
      "The calendar is kept in the time of America/New_York, and the site in that of Europe/London.",
    ],
    [
      "whose events are all in another time zone",
      calendarOf(tuesdays()).replaceAll("Europe/London", "Europe/Paris").replace("X-WR-TIMEZONE:Europe/Paris\n", ""),
      "The calendar is kept in the time of Europe/Paris",
    ],
    [
      "whose titles say nothing of the service",
      calendarOf(`SUMMARY:A\n${tuesdays()}`, `SUMMARY:B\n${span("20261210T100000", "20261210T123000")}`),
      "No event of the calendar is called so. Say with --title which are of Walking group. Its titles are: “A” and “B”.",
    ],
  ])("%s", async (_, calendar, message) => expect(sync(calendar)).rejects.toThrow(message));

  test("for a service that is not there, or that is not running", async () => {
    await expect(sync(calendarOf(tuesdays()), { service: "walks" })).rejects.toThrow(
      "There is no service walks. Choose from: art-group, walking-group.",
    );
    write("services/choir.md", choir("Thursday", "2026-09-03").replace("active", "inactive"));
    await expect(sync(calendarOf(tuesdays()), { service: "choir" })).rejects.toThrow("Choir is not running");
  });

  test("where the service has no timetable yet", async () => {
    write(
      "services/choir.md",
      choir("Thursday", "2026-09-03").replace(/schedules:[\s\S]*closed/, "application_process: Call.\nschedules: []"),
    );
    await expect(
      sync(calendarOf(`SUMMARY:Choir\n${span("20261203T180000", "20261203T190000")}\nRRULE:FREQ=WEEKLY`), {
        service: "choir",
      }),
    ).rejects.toThrow("No session of Choir is published for the next 8 weeks, and the calendar has 7.");
  });
});

describe("the events of a service", () => {
  const { sync, write } = site();

  test("are those whose title names it, and no longer name of another service", async () => {
    write(
      "services/carers.md",
      choir("Thursday", "2026-09-03").replace("title: Choir", "title: Walking group for carers"),
    );
    const calendar = calendarOf(
      tuesdays(),
      `SUMMARY:Walking group for carers\n${span("20261210T180000", "20261210T190000")}`,
    );
    expect((await sync(calendar)).files).toEqual([]);
  });

  test("are all, where they have one title, whatever it says", async () =>
    expect(await sync(calendarOf(`SUMMARY:No strings?\n${tuesdays()}`))).toEqual({ files: [], notes: [] }));

  test("are those that are asked for", async () => {
    const calendar = calendarOf(
      `SUMMARY:The Tuesday walk\n${tuesdays()}`,
      `SUMMARY:Committee\n${span("20261210T100000", "20261210T123000")}`,
    );
    expect((await sync(calendar, { isAskedFor: (words) => words.includes("walk") })).files).toEqual([]);
  });
});

describe("a second run", () => {
  const everything = calendarOf(
    tuesdays(leftOut("20261208"), "RDATE;TZID=Europe/London:20261205T110000"),
    instead("20261215", `LOCATION:Wend Library\n${span("20261216T140000", "20261216T160000")}`),
    instead("20261222", span("20261222T110000", "20261222T123000")),
  );

  test("writes nothing where the files are there", async () => {
    const { publish, sync } = site();
    expect(await publish(everything)).toHaveLength(4);
    expect(await sync(everything)).toEqual({ files: [], notes: [] });
  });

  test("writes the same where they are only proposed, also a day later", async () => {
    const { sync } = site();
    const { files } = await sync(everything);
    const earlier = files.map(({ path, text }) => ({
      path: path.replace("2026-11-22", "2026-11-21"),
      text: text.replace("2026-11-22T16:30", "2026-11-21T09:00"),
    }));
    expect((await sync(everything, { proposed: earlier })).files).toEqual(earlier);
  });
});

describe("what was announced is put right when the calendar says otherwise", () => {
  const next = async (before: string, after: string) => {
    const { publish, sync, model } = site();
    await publish(before);
    const earlier = model().library.changes.map(({ id }) => id);
    const found = (await publish(after)).map(front);
    expect(await sync(after)).toEqual({ files: [], notes: [] });
    return { earlier, found };
  };

  test("with an all-clear, where all is as it was planned", async () => {
    const { earlier, found } = await next(calendarOf(tuesdays(leftOut("20261208"))), calendarOf(tuesdays()));
    expect(found).toEqual([
      [
        "title: Walking group will be as usual again from Tuesday 8 December",
        "services: [walking-group]",
        "effect: notice",
        "from: 2026-12-08",
        `resolves: ${earlier[0]}`,
      ],
    ]);
  });

  test("with a new file for what still holds, where one day of several is back", async () => {
    const { earlier, found } = await next(
      calendarOf(tuesdays(leftOut("20261208"), leftOut("20261215"))),
      calendarOf(tuesdays(leftOut("20261215"))),
    );
    expect(found).toEqual([
      [
        "title: Walking group will not meet on Tuesday 15 December",
        "services: [walking-group]",
        "effect: cancelled",
        "sessions: [2026-12-15]",
        `replaces: ${earlier[0]}`,
      ],
    ]);
  });

  test("with one that takes its place, where a session that was off is now at another time", async () => {
    const { earlier, found } = await next(
      calendarOf(tuesdays(leftOut("20261208"))),
      calendarOf(tuesdays(), instead("20261208", span("20261208T140000", "20261208T160000"))),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("effect: retimed");
    expect(found[0]).toContain(`replaces: ${earlier[0]}`);
  });

  test.each([
    [
      "a session that was moved is off",
      instead("20261208", span("20261209T140000", "20261209T160000")),
      leftOut("20261208"),
    ],
    ["a session that was moved is back", instead("20261208", span("20261209T140000", "20261209T160000")), ""],
  ])("where %s", async (_, before, exception) => {
    const { found } = await next(calendarOf(tuesdays(), before), calendarOf(tuesdays(exception)));
    expect(found).toHaveLength(1);
  });

  test("where one more session is off again, or at another time", async () => {
    const extra = span("20261205T110000", "20261205T130000");
    expect((await next(calendarOf(tuesdays(), `UID:x\n${extra}`), calendarOf(tuesdays()))).found).toHaveLength(1);
    const later = span("20261205T120000", "20261205T140000");
    expect(
      (await next(calendarOf(tuesdays(), `UID:x\n${extra}`), calendarOf(tuesdays(), `UID:x\n${later}`))).found,
    ).toHaveLength(1);
  });

  test("where one of the days that are at another time for good is off", async () => {
    const old = `UID:old\n${span("20260901T100000", "20260901T123000")}\nRRULE:FREQ=WEEKLY;UNTIL=20261207T235959Z`;
    const renewed = (...lines: string[]) =>
      [`UID:new\n${span("20261208T103000", "20261208T130000")}\nRRULE:FREQ=WEEKLY`, ...lines].join("\n");
    const { found } = await next(
      calendarOf(old, renewed()),
      calendarOf(old, renewed("EXDATE;TZID=Europe/London:20261215T103000")),
    );
    expect(found).toHaveLength(1);
  });
});

describe("what the calendar has not heard of is not undone by it", () => {
  const closure = (lines: string) => `---
title: Closed before Christmas
${lines}
effect: cancelled
from: 2026-12-07
until: 2026-12-12
published: 2026-11-20T09:00
---
`;
  const one = closure("services: [walking-group]");
  const edited = (day: string) => `LAST-MODIFIED:${day}T100000Z\n${tuesdays()}`;
  const told = async (change: string, events: string) => {
    const { write, sync } = site();
    write("changes/2026-11-20-closed.md", change);
    const { files, notes } = await sync(calendarOf(events));
    return [files.map(({ text }) => front(text)[0]), notes.map(({ message }) => message)];
  };
  const left = [
    [],
    [
      "Tuesday 8 December, 10am to 12:30pm, at Quay Hall, called off here: as it was planned, by the calendar. But we have announced “Closed before Christmas”, of which the calendar may not know. Is that over? Then write the all-clear: npm run new -- change. Or put it into the calendar.",
    ],
  ];

  test("when its event was last changed before the news", async () =>
    expect(await told(one, edited("20261119"))).toEqual(left));

  test("when it does not say, and the news is of all services, or of a time", async () => {
    expect(await told(closure("services: all"), tuesdays())).toEqual(left);
    expect(await told(one, tuesdays())).toEqual(left);
  });

  test("but what was changed after it is", async () =>
    expect(await told(one, edited("20261121"))).toEqual([
      ["title: Walking group will be as usual again from Tuesday 8 December"],
      [],
    ]));
});

describe("our own calendar of a service", () => {
  const model = soundModel("test/demonstration", "2026-11-24");
  const here = { model, now: model.today.toPlainDateTime("12:00") };
  const own = [...calendars(model)].filter(({ path }) => path.startsWith("/services/"));

  test.each(["calendar.ics", "calendar-visible-cancellations.ics"])(
    "as %s, with all that has changed, is what is published",
    async (file) => {
      const compared: string[] = [];
      for (const { path, about, events } of own.filter(({ path }) => path.endsWith(`/${file}`))) {
        const service = model.library.services.find(({ url }) => path === `${url}${file}`);
        if (service?.status !== "active" || events.size === 0) continue;
        const calendar = readCalendar(Buffer.from(calendarText(about, [...events.values()])), "Europe/London");
        if (typeof calendar === "string") throw new Error(calendar);
        const found = await syncCalendar(calendar, service.id, here, () => ({ model }));
        expect([service.id, found]).toEqual([service.id, { files: [], notes: [] }]);
        compared.push(service.id);
      }
      expect(compared.length).toBeGreaterThan(5);
    },
  );
});

test("places of a confidential service stay unsaid, and what the calendar has for them says nothing new", async () => {
  const { sync, write } = site();
  write("services/choir.md", choir("Thursday", "2026-09-03").replace("location: quay-hall", "location: safe-house"));
  const secret = `SUMMARY:Choir\nLOCATION:12 Hidden Street\\, WD1 9ZZ`;
  const calendar = calendarOf(
    `${secret}\n${span("20260903T180000", "20260903T190000")}\nRRULE:FREQ=WEEKLY`,
    `${secret}\n${span("20261205T180000", "20261205T190000")}`,
  );
  const { files, notes } = await sync(calendar, { service: "choir" });
  expect(files).toEqual([]);
  expect(notes.map(({ message }) => message)).toEqual([
    "The calendar has it on Saturday 5 December 2026 at a place that is none of ours. Is it new? npm run new -- location. Is it one of ours? Say which, in a file for --places. Then run this again.",
  ]);
});
