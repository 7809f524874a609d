import { describe, expect, test } from "vitest";
import { problemLines } from "../../../lib/content/report-problems.ts";
import { affectedSessions } from "../../../lib/review/impact/sessions.ts";
import { warningsOf } from "../../../lib/review/impact/warnings.ts";
import { aCancellation, type Edits, modelWith, now } from "./edited.ts";

const before = modelWith();
const file = "changes/2026-11-22-off.md";
const service = "services/walking-group.md";

function warned(edits: Edits, at = now): string[] {
  const after = modelWith(edits);
  return problemLines(warningsOf(before, after, affectedSessions(before, after), at), "text");
}

const urgent = (left: string, when: string) =>
  `content/changes/2026-11-22-off.md: The session of Walking group on ${when} is in ${left}, and the next newsletter may come too late: mark it urgent? Then write: urgent: true`;

describe("a session that is soon", () => {
  const at = (time: string) => Temporal.ZonedDateTime.from(`${time}[Europe/London]`);
  const cancelled = { [file]: aCancellation() };

  test.each([
    ["in 20 hours", "2026-11-30T14:00", [urgent("20 hours", "Tuesday 1 December at 10am")]],
    ["in 1 hour", "2026-12-01T09:00", [urgent("1 hour", "Tuesday 1 December at 10am")]],
    ["in 20 minutes", "2026-12-01T09:40", [urgent("less than an hour", "Tuesday 1 December at 10am")]],
    ["in 48 hours", "2026-11-29T10:00", [urgent("48 hours", "Tuesday 1 December at 10am")]],
    ["later than that", "2026-11-29T09:59", []],
    [
      "over",
      "2026-12-02T09:00",
      ["content/changes/2026-11-22-off.md: Every session that this is about is over: nobody would hear in time."],
    ],
  ])("%s", (_, time, says) => expect(warned(cancelled, at(time))).toEqual(says));

  test("and marked urgent", () =>
    expect(warned({ [file]: aCancellation({ urgent: "true" }) }, at("2026-11-30T14:00"))).toEqual([]));

  test("and only given back, for which nobody is at a closed door", () =>
    expect(
      warned(
        {
          [file]: aCancellation({
            effect: "notice",
            sessions: "[2026-11-24]",
            resolves: "2026-11-16-walk-moved",
            title: "At the hall",
          }),
        },
        at("2026-11-23T10:00"),
      ),
    ).toEqual([]));

  test("where it is put to", () =>
    expect(
      warned(
        { [file]: aCancellation({ effect: "retimed", to: "{ date: 2026-11-24 }", title: "Sooner" }) },
        at("2026-11-23T10:00"),
      ),
    ).toEqual([urgent("24 hours", "Tuesday 24 November at 10am")]));
});

describe("the moment of publication", () => {
  test.each([
    ["that is still to come", "2026-11-22T15:30", "3:30pm, 4 hours from now"],
    ["that is in the evening", "2026-11-22T22:00", "10pm, 10 hours from now"],
  ])("%s", (_, published, says) => {
    const [warning] = warned({ [file]: aCancellation({ published }) });
    expect(warning).toMatch(/^content\/changes\/2026-11-22-off\.md:6: "published" is \w+day 2\d November 2026 at /);
    expect(warning).toContain(`${says}, and pages and feeds would say so at once.`);
  });

  test("that is now", () => expect(warned({ [file]: aCancellation({ published: "2026-11-22T12:00" }) })).toEqual([]));
});

describe("a timetable that is edited in silence", () => {
  test("for good", () =>
    expect(warned({ [service]: { '"10:00"': '"10:30"' } })).toEqual([
      "content/services/walking-group.md: 26 sessions of Walking group would be different, from Tuesday 24 November 2026 to Tuesday 18 May 2027, and no new change says so: nobody would hear. Write one in content/changes.",
    ]));

  test("with a change that says so", () =>
    expect(
      warned({
        [service]: { '"12:30"': '"13:00"' },
        [file]: aCancellation({ title: "Longer walks", effect: "notice", sessions: "[2026-12-01]" }),
      }),
    ).toEqual([]));

  test("of a service that is new", () =>
    expect(
      warned({
        "services/choir.md":
          '---\ntitle: Choir\nsummary: We sing.\norganisation: wend-trust\nstatus: active\nschedules:\n  - location: quay-hall\n    freq: weekly\n    byday: Monday\n    dtstart: 2026-12-07\n    opens_at: "18:00"\n    closes_at: "19:00"\n    on_bank_holidays: closed\n---\n',
      }),
    ).toEqual([]));

  test("only in the names of its places", () =>
    expect(warned({ "locations/quay-hall.md": { "title: Quay Hall": "title: The Quay Hall" } })).toEqual([]));

  test("not when an edited change is what makes the difference, of which one is warned already", () =>
    expect(
      warned({
        "changes/2026-11-16-walk-moved.md": null,
        "newsletters/2026-11-17.md": { "[2026-11-16-walk-moved]": "[]" },
      }),
    ).toEqual([
      expect.stringContaining("takes away a change"),
      expect.stringContaining("edits (changes) the edition"),
    ]));
});
