import { describe } from "vitest";
import { accepts, refuses } from "./check.ts";

describe("a change must say what it means", () => {
  refuses(
    "until before from",
    { "changes/2026-11-20-walk-cancelled.md": { "until: 2026-12-31": "until: 2026-11-30" } },
    'content/changes/2026-11-20-walk-cancelled.md:6: "until" is 2026-11-30, before "from", which is 2026-12-01. Mend one of the two dates.',
  );

  refuses(
    "until without from",
    { "changes/2026-11-20-walk-cancelled.md": { "from: 2026-12-01\n": "" } },
    'content/changes/2026-11-20-walk-cancelled.md:5: "until" is there without "from". Add "from" with the first day.',
  );

  refuses(
    "neither sessions nor from",
    { "changes/2026-11-02-walk-moved.md": { "sessions: [2026-11-10]\n": "" } },
    'content/changes/2026-11-02-walk-moved.md:4: Nothing says when. Add "sessions" with the dates, or "from" with the first day.',
  );

  refuses(
    "sessions and from",
    { "changes/2026-11-02-walk-moved.md": { "sessions: [2026-11-10]": "sessions: [2026-11-10]\nfrom: 2026-11-10" } },
    'content/changes/2026-11-02-walk-moved.md:6: "sessions" and "from" cannot stand together. Keep "sessions" for single dates, or "from" for everything from a day on.',
  );

  refuses(
    "the same session twice",
    { "changes/2026-11-02-walk-moved.md": { "sessions: [2026-11-10]": "sessions: [2026-11-10, 2026-11-10]" } },
    'content/changes/2026-11-02-walk-moved.md:5: "sessions" has 2026-11-10 twice. Take one out.',
  );

  refuses(
    "a move without a place",
    { "changes/2026-11-02-walk-moved.md": { "to:\n  location: wend-library\n": "" } },
    'content/changes/2026-11-02-walk-moved.md:4: A move needs the new place. Add "location" under "to".',
  );

  refuses(
    "a move to a time only",
    { "changes/2026-11-02-walk-moved.md": { "  location: wend-library": "  opens_at: 11:00" } },
    'content/changes/2026-11-02-walk-moved.md:6: A move needs the new place. Add "location" under "to".',
  );

  refuses(
    "a new time without the time",
    { "changes/2026-11-02-walk-moved.md": { "effect: moved": "effect: retimed" } },
    'content/changes/2026-11-02-walk-moved.md:6: A new time needs the time. Add under "to" what is new: date, opens_at or closes_at.',
  );

  refuses(
    "an extra session without its times",
    {
      "changes/2026-11-02-walk-moved.md": {
        "effect: moved\nsessions: [2026-11-10]": "effect: extra",
        "  location: wend-library": "  location: wend-library\n  date: 2026-11-12",
      },
    },
    'content/changes/2026-11-02-walk-moved.md:5: An extra session needs its place and times. Add under "to": opens_at, closes_at.',
  );

  refuses(
    "an extra session that also names sessions",
    {
      "changes/2026-11-02-walk-moved.md": {
        "effect: moved": "effect: extra",
        "  location: wend-library":
          "  location: wend-library\n  date: 2026-11-12\n  opens_at: 10:00\n  closes_at: 11:00",
      },
    },
    'content/changes/2026-11-02-walk-moved.md:5: An extra session has its date under "to". Take "sessions" out.',
  );

  refuses(
    "a new time that ends before it starts",
    {
      "changes/2026-11-02-walk-moved.md": {
        "  location: wend-library": "  location: wend-library\n  opens_at: 14:00\n  closes_at: 02:00",
      },
    },
    'content/changes/2026-11-02-walk-moved.md:9: "closes_at" is 02:00, which is not after "opens_at", 14:00. Afternoon times count on from 12: 2pm is "14:00". If it ends on the next day, add "overnight: true".',
  );

  const times = (...lines: string[]) => ({
    "changes/2026-11-02-walk-moved.md": {
      "  location: wend-library": ["  location: wend-library", ...lines].join("\n  "),
    },
  });

  accepts("a new time until midnight", times("opens_at: 14:00", 'closes_at: "24:00"'));

  accepts("a new time until the next morning", times("opens_at: 14:00", 'closes_at: "02:00"', "overnight: true"));

  refuses(
    "a new end at the midnight with which the day begins",
    times('closes_at: "00:00"'),
    'content/changes/2026-11-02-walk-moved.md:8: "closes_at" is 00:00. Midnight at the end of the day is "24:00".',
  );

  refuses(
    "an end on the next day without its time",
    times("overnight: true"),
    'content/changes/2026-11-02-walk-moved.md:8: "overnight" says that it ends on the next day, but not when. Add "closes_at", or take "overnight" out.',
  );

  const newRule = (from: string, ...lines: string[]) => ({
    "changes/2026-11-02-walk-moved.md": {
      "sessions: [2026-11-10]": from,
      "  location: wend-library": ["  location: wend-library", ...lines].join("\n  "),
    },
  });

  accepts("a new rule from a day on", newRule("from: 2026-11-10", "byday: Thursday"));

  refuses(
    "a new rule for single dates",
    newRule("sessions: [2026-11-10]", "byday: Thursday"),
    'content/changes/2026-11-02-walk-moved.md:5: "byday" under "to" gives a new rule for good, and "sessions" names single dates. Write "from" with its first day instead; for one session on another day, write "date" under "to".',
  );

  refuses(
    "a new rule for a time",
    newRule("from: 2026-11-10\nuntil: 2026-12-10", "byday: Thursday"),
    'content/changes/2026-11-02-walk-moved.md:6: "byday" under "to" gives a new rule for good. Take "until" out; for a rule that holds for a time, give the service a schedule with "valid_from" and "valid_to".',
  );

  refuses(
    "a new rule that counts from a day on which it does not meet",
    newRule("from: 2026-11-10", "byday: Thursday", "interval: 2", "dtstart: 2026-11-11"),
    'content/changes/2026-11-02-walk-moved.md:10: "dtstart" is Wednesday 11 November 2026, which is not one of the days in "byday". Write a day on which it meets.',
  );

  refuses(
    "a cancellation that says where",
    {
      "changes/2026-11-20-walk-cancelled.md": { "from: 2026-12-01": "from: 2026-12-01\nto:\n  location: wend-library" },
    },
    'content/changes/2026-11-20-walk-cancelled.md:6: "to" says where or when instead, which does not go with the effect cancelled. Take it out, or make "effect" moved or retimed.',
  );

  refuses(
    "an end without its day",
    {
      "changes/2026-11-20-walk-cancelled.md": {
        "effect: cancelled\nfrom: 2026-12-01\nuntil: 2026-12-31": "effect: ended",
      },
    },
    'content/changes/2026-11-20-walk-cancelled.md:4: A change with the effect ended needs its day. Add "from" with the date.',
  );

  refuses(
    "a start with sessions",
    {
      "changes/2026-11-20-walk-cancelled.md": {
        "effect: cancelled\nfrom: 2026-12-01\nuntil: 2026-12-31": "effect: started\nsessions: [2026-12-01]",
      },
    },
    'content/changes/2026-11-20-walk-cancelled.md:5: A change with the effect started needs its day. Add "from" with the date instead of "sessions".',
  );

  refuses(
    "a change that replaces itself",
    {
      "changes/2026-11-20-walk-cancelled.md": {
        "until: 2026-12-31": "until: 2026-12-31\nreplaces: 2026-11-20-walk-cancelled",
      },
    },
    'content/changes/2026-11-20-walk-cancelled.md:7: "replaces" names this change itself. Name the earlier one.',
  );

  refuses(
    "a change that replaces a later one",
    {
      "changes/2026-11-02-walk-moved.md": {
        "cause: maintenance": "cause: maintenance\nreplaces: 2026-11-20-walk-cancelled",
      },
    },
    'content/changes/2026-11-02-walk-moved.md:9: "replaces" names 2026-11-20-walk-cancelled, which was published later, on 2026-11-20 at 09:00. A change can only replace an earlier one.',
  );

  refuses(
    "a change that resolves one of another service",
    { "changes/2026-11-21-walk-on-again.md": { "services: [walking-group]": "services: [art-group]" } },
    'content/changes/2026-11-21-walk-on-again.md:7: "resolves" names 2026-11-20-walk-cancelled, which is about other services. A change can only resolve one about the same service.',
  );

  refuses(
    "resolving and replacing the same change",
    {
      "changes/2026-11-21-walk-on-again.md": {
        "resolves: 2026": "replaces: 2026-11-20-walk-cancelled\nresolves: 2026",
      },
    },
    'content/changes/2026-11-21-walk-on-again.md:8: "resolves" and "replaces" name the same change, 2026-11-20-walk-cancelled. Keep "replaces" if it was wrong, "resolves" if it is over.',
  );

  refuses(
    "a session on a day without one",
    { "changes/2026-11-02-walk-moved.md": { "sessions: [2026-11-10]": "sessions: [2026-11-11]" } },
    "content/changes/2026-11-02-walk-moved.md:5: Walking group does not meet on Wednesday 11 November 2026. The nearest days on which it meets are Tuesday 10 November 2026 and Tuesday 17 November 2026 (2026-11-10 and 2026-11-17).",
  );
});

const moved = "changes/2026-11-02-walk-moved.md";
const off = "changes/2026-11-20-walk-cancelled.md";
const to = "to:\n  location: wend-library\n";
const day = "sessions: [2026-11-10]\n";

describe("a change says when, and no more than that", () => {
  accepts("a period of one day", {
    [off]: { "from: 2026-12-01\nuntil: 2026-12-31": "from: 2026-12-22\nuntil: 2026-12-22" },
  });

  accepts("an all-clear without a day of its own", {
    "changes/2026-11-21-walk-on-again.md": { "from: 2026-12-22\n": "" },
  });

  refuses(
    "a notice of nothing without a day",
    {
      "changes/2026-11-21-walk-on-again.md": { "from: 2026-12-22\n": "", "resolves: 2026-11-20-walk-cancelled\n": "" },
    },
    'content/changes/2026-11-21-walk-on-again.md:4: Nothing says when. Add "sessions" with the dates, or "from" with the first day.',
  );

  refuses(
    "a start that lasts until a day, without its first",
    { [off]: { "effect: cancelled\nfrom: 2026-12-01\n": "effect: started\n" } },
    'content/changes/2026-11-20-walk-cancelled.md:4: A change with the effect started needs its day. Add "from" with the date.',
  );

  refuses(
    "an extra session without a place and times",
    { [moved]: { [`effect: moved\n${day}${to}`]: "effect: extra\n" } },
    'content/changes/2026-11-02-walk-moved.md:4: An extra session needs its place and times. Add under "to": location, date, opens_at, closes_at.',
  );

  refuses(
    "an extra session for a period",
    {
      [moved]: {
        "effect: moved": "effect: extra",
        [day]: "from: 2026-11-10\nuntil: 2026-11-12\n",
        "  location: wend-library":
          '  location: wend-library\n  date: 2026-11-12\n  opens_at: "10:00"\n  closes_at: "11:00"',
      },
    },
    'content/changes/2026-11-02-walk-moved.md:5: An extra session has its date under "to". Take "from" out.',
    'content/changes/2026-11-02-walk-moved.md:6: An extra session has its date under "to". Take "until" out.',
  );

  refuses(
    "a new time that does not say which",
    { [moved]: { "effect: moved": "effect: retimed", [to]: "" } },
    'content/changes/2026-11-02-walk-moved.md:4: A new time needs the time. Add under "to" what is new: date, opens_at or closes_at.',
  );

  for (const [what, line] of [
    ["beginning", 'opens_at: "10:30"'],
    ["end", 'closes_at: "13:00"'],
    ["day", "date: 2026-11-11"],
  ] as const) {
    accepts(`a new ${what} alone`, { [moved]: { "effect: moved": "effect: retimed", "location: wend-library": line } });
  }

  for (const effect of ["reduced", "access", "contact", "notice"]) {
    refuses(
      `a place with the effect ${effect}`,
      { [moved]: { "effect: moved": `effect: ${effect}` } },
      `content/changes/2026-11-02-walk-moved.md:6: "to" says where or when instead, which does not go with the effect ${effect}. Take it out, or make "effect" moved or retimed.`,
    );
  }
});

describe("a new rule is for good, of services that are named", () => {
  const rule = (edits: Record<string, string>) => ({
    [moved]: {
      [day]: "from: 2026-11-10\n",
      "location: wend-library": "byday: Thursday",
      "effect: moved": "effect: retimed",
      ...edits,
    },
  });
  const at = "content/changes/2026-11-02-walk-moved.md";

  accepts("at the place where it was", rule({}));
  accepts(
    "with a day to count from",
    rule({ "location: wend-library": "byday: [Monday, Thursday]\n  interval: 2\n  dtstart: 2026-11-12" }),
  );
  accepts(
    "with its weeks alone, counted from any day",
    rule({ "location: wend-library": "interval: 2\n  dtstart: 2026-11-17" }),
  );

  refuses(
    "by a change of another sort",
    rule({ "effect: moved": "effect: cancelled" }),
    `${at}:6: "to" says where or when instead, which does not go with the effect cancelled. Take it out, or make "effect" moved or retimed.`,
    `${at}:7: "byday" under "to" gives a new rule. Make "effect" retimed, or moved for another place.`,
  );

  refuses(
    "without its first day",
    rule({ [day]: "" }),
    `${at}:4: Nothing says when. Add "sessions" with the dates, or "from" with the first day.`,
    `${at}:6: A new rule needs its first day. Add "from" with the date.`,
  );

  refuses(
    "and one new day at once",
    rule({ "location: wend-library": "freq: weekly\n  byday: Thursday\n  date: 2026-11-12" }),
    `${at}:9: "date" is one new day, and "freq" gives a new rule. Take one of the two out of "to".`,
  );

  refuses(
    "for all",
    rule({ "services: [walking-group]": "services: all" }),
    `${at}:3: A new rule is of a service. Name it instead of "all".`,
  );
});
