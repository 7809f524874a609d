/** What is just right is let pass, beside what is refused because it goes a step further. */
import { describe } from "vitest";
import { accepts, type Edits, original, refuses } from "./check.ts";

const sheet = "fact-sheets/direct-payments.md";
const fund = "funding/grantfinder.md";
const walk = "services/walking-group.md";
const quay = "locations/quay-hall.md";
const help = "pages/help-now.md";

describe("dates of a page", () => {
  accepts("a review and a change on the day on which it was published", {
    [sheet]: {
      "last_reviewed_on: 2026-08-03": "last_reviewed_on: 2026-02-02",
      "  - date: 2026-08-03": "  - date: 2026-02-02",
    },
  });
  refuses(
    "a review on the day before, on a page of any kind",
    { [help]: { "published: 2026-01-05": "published: 2026-01-05\nlast_reviewed_on: 2026-01-04" } },
    'content/pages/help-now.md:5: "last_reviewed_on" is 2026-01-04, before the page was first published, on 5 January 2026. Mend one of the two dates.',
  );
  refuses(
    "a change on the day before, among others",
    {
      [sheet]: {
        "    note: Added who can help.": "    note: Added who can help.\n  - note: Wrote it.\n    date: 2026-02-01",
      },
    },
    'content/fact-sheets/direct-payments.md:18: "change_history" has 2026-02-01, before the page was first published, on 2 February 2026. Mend one of the two dates.',
  );
});

describe("a fund", () => {
  accepts("that opens for a day, with grants of one size", {
    [fund]: { "closes_on: 2027-06-30": "closes_on: 2026-09-01", "max_award: 10000": "max_award: 500" },
  });
  accepts("with a smallest grant alone", { [fund]: { "max_award: 10000\n": "" } });
  accepts("with a largest grant alone", { [fund]: { "min_award: 500\n": "" } });
  accepts("that is ongoing", { [fund]: { "opens_on: 2026-09-01\ncloses_on: 2027-06-30": "ongoing: true" } });
  accepts("that is closed, and was open until a day", { [fund]: { "opens_on: 2026-09-01": "closed: true" } });
});

describe("ages", () => {
  accepts("of one year", { [walk]: { "maximum_age: 99": "maximum_age: 18" } });
  accepts("from one on", { [walk]: { "maximum_age: 99\n": "" } });
  accepts("up to one", { [walk]: { "minimum_age: 18\n": "" } });
});

describe("a position", () => {
  const at = (latitude: string, longitude: string): Edits => ({
    [quay]: { "latitude: 52.6369\nlongitude: -1.1398": `latitude: ${latitude}\nlongitude: ${longitude}` },
  });
  const outside = (latitude: string, longitude: string, mend: string) =>
    `content/locations/quay-hall.md:5: "latitude" ${latitude} and "longitude" ${longitude} are outside the United Kingdom. ${mend}`;
  const minus = "Degrees west of Greenwich need a minus sign.";

  for (const [latitude, longitude] of [
    ["49", "-6"],
    ["61.1", "-1"],
    ["54", "-9"],
    ["52", "2.1"],
  ] as const) {
    accepts(`at the edge of the country, ${latitude} ${longitude}`, at(latitude, longitude));
  }
  for (const [latitude, longitude] of [
    ["48.9", "-6"],
    ["61.2", "-1"],
    ["54", "-9.1"],
    ["52", "2.2"],
    ["-1", "49"],
    ["-1", "61.1"],
  ] as const) {
    refuses(`beyond it, ${latitude} ${longitude}`, at(latitude, longitude), outside(latitude, longitude, minus));
  }
  refuses("whose numbers have changed places", at("-1", "54"), outside("-1", "54", "Have they changed places?"));
});

describe("a place to which people go", () => {
  refuses(
    "with a number to join by",
    {
      "locations/wend-library.md": { "address_1: 20 High Street": 'address_1: 20 High Street\nphone: "01632 960123"' },
    },
    'content/locations/wend-library.md:4: "phone" is how people join online or by telephone. If nobody goes there, add "location_type: virtual" and take the address out; else take "phone" out, and make a place of its own for those who join.',
  );
  accepts("said to be physical", {
    "locations/wend-library.md": { "address_1: 20 High Street": "address_1: 20 High Street\nlocation_type: physical" },
  });
  refuses(
    "said not to be confidential, without an address",
    { "locations/safe-house.md": { "confidential: true": "confidential: false" } },
    'content/locations/safe-house.md:1: "address_1" is missing. Add it: building and street.',
  );
});

describe("a service without a timetable", () => {
  const rule = original(walk).slice(original(walk).indexOf("schedules:"), original(walk).lastIndexOf("---"));
  const none = (more: string, edits: Record<string, string> = {}): Edits => ({
    [walk]: { [rule]: `schedules: []\n${more}`, ...edits },
    "changes/2026-11-02-walk-moved.md": null,
    "changes/2026-11-20-walk-cancelled.md": null,
    "changes/2026-11-21-walk-on-again.md": null,
    "newsletters/2026-11-10.md": null,
    "newsletters/2026-11-21.md": null,
  });
  accepts("that says how people are seen", none("application_process: Ring us.\n"));
  accepts("that is closed", none("", { "status: active": "status: inactive" }));
});

describe("a rule", () => {
  const weekly = "    freq: weekly\n    byday: Tuesday\n    dtstart: 2026-09-01\n";
  const is = (text: string): Edits => ({ [walk]: { [weekly]: text } });
  const dates = "    freq: dates\n    dates: [2026-11-10, 2026-11-24, 2026-12-01, 2026-12-22]\n";
  const beside = (line: number, key: string) =>
    `content/services/walking-group.md:${line}: "${key}" is for a rule that repeats, and "freq" is dates. Take "${key}" out, or make "freq" weekly or monthly.`;

  refuses(
    "of dates, with all that is for one that repeats",
    is(`${dates}    byday: Tuesday\n    dtstart: 2026-09-01\n    interval: 2\n`),
    beside(15, "byday"),
    beside(16, "dtstart"),
    beside(17, "interval"),
  );
  refuses(
    "without its days and its first",
    is("    freq: weekly\n"),
    'content/services/walking-group.md:12: "byday" is missing under "schedules". Add it: its day or days, such as Tuesday, [Monday, Thursday] or, for monthly, first Tuesday.',
    'content/services/walking-group.md:12: "dtstart" is missing under "schedules". Add it: a day on which it meets or met. With interval it fixes which weeks.',
  );
  accepts("that holds for a day", is(`${weekly}    valid_from: 2026-11-10\n    valid_to: 2027-12-28\n`));
  accepts(
    "of every second week, counted from one of two days",
    is("    freq: weekly\n    interval: 2\n    byday: [Tuesday, Thursday]\n    dtstart: 2026-09-01\n"),
  );
  accepts("of every week, counted from any day", is("    freq: weekly\n    byday: Tuesday\n    dtstart: 2026-09-02\n"));
  refuses(
    "by the month, with one of two days alone",
    { "services/art-group.md": { "byday: first Friday": "byday: [first Friday, Monday]" } },
    'content/services/art-group.md:9: "byday" says the day but not which one of the month. Write, for example, first Tuesday or last Friday; or make "freq" weekly.',
  );
  refuses(
    "by the week, with one of two days by the month",
    is("    freq: weekly\n    byday: [Tuesday, first Friday]\n    dtstart: 2026-09-01\n"),
    'content/services/walking-group.md:14: "byday" says which one of the month, but "freq" is weekly. Make "freq" monthly, or write the day alone.',
  );
});

describe("times", () => {
  const times = 'opens_at: "10:00"\n    closes_at: "12:30"';
  const from = (text: string): Edits => ({ [walk]: { [times]: text } });
  refuses(
    "that end as they begin",
    from('opens_at: "10:00"\n    closes_at: "10:00"'),
    'content/services/walking-group.md:17: "closes_at" is 10:00, which is not after "opens_at", 10:00. Afternoon times count on from 12: 2pm is "14:00". If it ends on the next day, add "overnight: true".',
  );
  accepts("of a minute", from('opens_at: "10:00"\n    closes_at: "10:01"'));
  accepts("of a day and a night", from('opens_at: "10:00"\n    closes_at: "10:00"\n    overnight: true'));
  refuses(
    "until midnight, said to be overnight",
    from('opens_at: "18:00"\n    closes_at: "24:00"\n    overnight: true'),
    'content/services/walking-group.md:18: "overnight" says that it ends on the next day, but from 18:00 to 24:00 is one day. Take "overnight" out, or mend the times.',
  );
});

describe("addresses of email", () => {
  const three = "ann@example.org, bo@example.org and cy@example.org";
  accepts("three, one of them twice", { [help]: { "Call [999](tel:999).": `${three}, or Cy@example.org` } });
  refuses(
    "a fourth, at its line",
    { [help]: { "Call [999](tel:999).": `${three}\n\nor di.d+x@mail.example.org\nor ed@example.org` } },
    "content/pages/help-now.md:10: This file has 5 email addresses, like a list of subscribers. Such a list is kept outside the site; leave at most 3 public addresses here.",
  );
});

describe("titles", () => {
  refuses(
    "that differ in their capitals alone",
    { "locations/wend-library.md": { "title: Wend Library": "title: 'QUAY hall '" } },
    'content/locations/wend-library.md:2: "title" is the same as in content/locations/quay-hall.md. Give each its own, so that people can tell them apart; or is one file a copy?',
  );
  accepts("of two kinds", { "case-studies/mainstream.md": { "title: Mainstream": "title: Direct payments" } });
  refuses(
    "of three files, at the second and the third",
    {
      "locations/quay-hall.md": { "title: Quay Hall": "title: Hall" },
      "locations/safe-house.md": { "title: A private address in Harbourside": "title: Hall" },
      "locations/wend-library.md": { "title: Wend Library": "title: Hall" },
    },
    ...["safe-house", "wend-library"].map(
      (id) =>
        `content/locations/${id}.md:2: "title" is the same as in content/locations/quay-hall.md. Give each its own, so that people can tell them apart; or is one file a copy?`,
    ),
  );
});

describe("a page whose address is another's", () => {
  for (const id of ["services", "search", "open-data", "newsletter"]) {
    refuses(
      id,
      { [`pages/${id}.md`]: original(help).replace("Need help now?", "Another page") },
      `content/pages/${id}.md:1: The address /${id}/ belongs to another part of the site. Give the file another name.`,
    );
  }
});

describe("links", () => {
  const link = (to: string): Edits => ({ [sheet]: { "/help-now/#if-a-life-is-at-risk": to } });
  const says = (rest: string) => [`content/fact-sheets/direct-payments.md:25: The link to ${rest}`] as const;

  accepts("to a file of the site", link("/open-data/services.json"));
  accepts("to a page, with a question", link("/search/?q=help"));
  accepts("to a heading of its own page", link("#who-can-help"));
  accepts("to a heading, with a question", link("/help-now/?x=1#if-a-life-is-at-risk"));
  accepts("to what a template writes", link("/services/walking-group/#changes"));
  refuses(
    "to nothing like a page",
    link("/zzzzzzzzzzzz/"),
    ...says(
      "/zzzzzzzzzzzz/ leads to no page of this site. Links to this site start with a slash, such as /fact-sheets/direct-payments/.",
    ),
  );
  refuses(
    "to the start, as a file",
    link("../index.md"),
    ...says("../index.md leads to no page of this site. Did you mean /?"),
  );
  refuses(
    "to a page, in capitals",
    link("/Help-Now/"),
    ...says("/Help-Now/ leads to no page of this site. Did you mean /help-now/?"),
  );
  refuses(
    "to a page of the repository",
    link("content/pages/help-now.md"),
    ...says("content/pages/help-now.md leads to no page of this site. Did you mean /help-now/?"),
  );
  refuses(
    "to the file in a folder",
    link("/help-now/index.html"),
    ...says("/help-now/index.html leads to no page of this site. Did you mean /help-now/?"),
  );
});
