/** The proof would not be one if it missed a fault: a fault planted in each output is found, and the output named. */
import { describe, expect, test } from "vitest";
import { compare } from "../../audit/agreement/disagreements.ts";
import type { Reading } from "../../audit/agreement/notes.ts";
import { readBack, readFile, siteFiles } from "../../audit/agreement/read-back.ts";
import { identifier } from "../../lib/open-data/hsds/identifier.ts";
import { site } from "../built-site.ts";

const files = siteFiles(site.folder);
const readings: ReadonlyMap<string, Reading> = new Map(readBack(files).map((reading) => [reading.path, reading]));

/** Everything that disagrees once a copy of the site has one file altered. */
function disagreements(path: string, alter: (text: string) => string): readonly string[] {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  const altered = alter(text);
  if (altered === text) throw new Error(`The fault is not in ${path}.`);
  return compare([...readings.values(), readFile(path, altered, "/")].filter((one) => one !== readings.get(path)))
    .disagreements;
}

const walk = "walking-group.park-pavilion.20261124T1000";
const plain = "walking-group.park-pavilion.20261201T1000";
const delayed = "bridge-builder-drop-in.quayside-hall.20261130T1000";
const moved = "2026-11-16-walking-group-moved";

/** Alters the part of a text between two marks, both included. */
const within = (from: string | RegExp, to: string, alter: (part: string) => string) => (text: string) => {
  const start = text.search(from);
  const end = text.indexOf(to, start) + to.length;
  return start < 0 ? text : text.slice(0, start) + alter(text.slice(start, end)) + text.slice(end);
};
const inRow = (id: string, alter: (part: string) => string) =>
  within(new RegExp(`<li class="session[^>]*data-session="${id}"`), "</div>\n</li>", alter);
const inEvent = (id: string, alter: (part: string) => string) => (text: string) => {
  const events = text.split(/(?=BEGIN:VEVENT)/);
  return events.map((event) => (event.includes(`UID:${id}`) ? alter(event) : event)).join("");
};
const inJson = (alter: (data: Json) => void) => (text: string) => {
  const data = JSON.parse(text);
  alter(data);
  return JSON.stringify(data);
};
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const changeRow = (id: string, alter: (row: string) => string) => (text: string) => {
  const rows = text.split(/(?=<li class="change")/);
  return rows
    .map((row) => {
      const end = row.indexOf("</li>\n") + 6;
      return row.startsWith("<li") && row.includes(`/changes/${id}/`) && end > 5
        ? alter(row.slice(0, end)) + row.slice(end)
        : row;
    })
    .join("");
};
const gone = () => "";
const announced = ({ contents }: Json, id: string) =>
  contents.find(({ external_identifier }: Json) => external_identifier === id);
const event = (graph: Json[], id: string) => graph.find(({ identifier }) => identifier === id);

const group = "services/walking-group";
const faults: readonly (readonly [what: string, path: string, alter: (text: string) => string, about: string])[] = [
  [
    "a time on a service's page",
    `${group}/index.html`,
    inRow(plain, (row) => row.replace("10am to", "11am to")),
    plain,
  ],
  [
    "a time and its machine date alike",
    `${group}/index.html`,
    inRow(plain, (row) => row.replaceAll("T10:00", "T10:30").replace("10am to", "10:30am to")),
    plain,
  ],
  [
    "a day in a row's tile",
    `${group}/index.html`,
    inRow(plain, (row) => row.replace("Tuesday 1 ", "Tuesday 8 ")),
    "the tile says",
  ],
  [
    "a place on a service's page",
    `${group}/index.html`,
    inRow(walk, (row) => row.replace("Northgate Library", "Quayside Hall")),
    walk,
  ],
  [
    "a status on a place's page",
    "locations/northgate-library/index.html",
    inRow(walk, (row) => row.replace(" Moved<", " Cancelled<")),
    walk,
  ],
  ["a session left out of a place's page", "locations/northgate-library/index.html", inRow(walk, gone), walk],
  [
    "where a session has gone, on the old place's page",
    "locations/park-pavilion/index.html",
    inRow(walk, (row) => row.replace("moved to Northgate Library", "moved to Quayside Hall")),
    walk,
  ],
  ["a session left out of the timetable", "timetable/index.html", inRow(plain, gone), plain],
  [
    "steps hidden in the timetable",
    "timetable/index.html",
    inRow("befriending-cafe.chandlery-cafe.20261125T1400", (row) => row.replace("Partly step-free", "Step-free")),
    "access in lists",
  ],
  [
    "a filter that takes a place for step-free",
    "timetable/index.html",
    inRow("befriending-cafe.chandlery-cafe.20261125T1400", (row) =>
      row.replace('data-access="', 'data-access="Step-free'),
    ),
    "has altogether",
  ],
  [
    "a place that is missing among those that are step-free",
    "access/step-free/index.html",
    (html) => html.replace(/<li class="link-list__item"><a[^>]*town-hall.*/, ""),
    "/locations/town-hall/",
  ],
  [
    "a place that is put elsewhere, from which distances are told",
    "locations/index.html",
    (html) => html.replace('data-at="53.0474,1.6021"', 'data-at="53.0574,1.6021"'),
    "position",
  ],
  ["a session left out of the next days", "today/index.html", inRow(walk, gone), walk],
  [
    "a day that is missing among the next",
    "today/index.html",
    within('<section class="day" aria-labelledby="day-2026-11-23"', "</section>", gone),
    "2026-11-23",
  ],
  [
    "a day that is taken away too early",
    "today/index.html",
    within('<section class="day" aria-labelledby="day-2026-11-24"', ">", (tag) =>
      tag.replace(/data-ends="[^"]+"/, 'data-ends="2026-11-24T12:00:00+00:00"'),
    ),
    "2026-11-24",
  ],
  ["a session left out of what is on at step-free places", "access/step-free/index.html", inRow(walk, gone), walk],
  ["a session twice in the timetable", "timetable/index.html", inRow(plain, (row) => row + row), "twice"],
  ["a session left out of the home page", "index.html", inRow(walk, gone), walk],
  ["a session left out of an area's page", "areas/northgate/index.html", inRow(walk, gone), walk],
  [
    "a session that nobody else has",
    "areas/northgate/index.html",
    inRow(walk, (row) => row + row.replace(walk, `${walk.slice(0, -4)}0900`)),
    "0900",
  ],
  [
    "another next session in the list of services",
    "services/index.html",
    inRow(walk, (row) => row.replaceAll(walk, plain)),
    plain,
  ],
  [
    "a time on a poster",
    `${group}/poster/index.html`,
    (text) => text.replace(/(<ul class="poster__next.*?)10am/s, "$111am"),
    "poster",
  ],
  [
    "a time on the timetable of an area",
    "areas/northgate/sheet/index.html",
    (text) => text.replace("10am to 11:30am", "11am to 11:30am"),
    "which no page of a service says",
  ],
  [
    "a day of the week on the timetable of an area",
    "areas/northgate/sheet/index.html",
    (text) => text.replace("<h2>Tuesdays</h2>", "<h2>Wednesdays</h2>"),
    "which no page of a service says",
  ],
  [
    "a number to call on the timetable of an area",
    "areas/northgate/sheet/index.html",
    (text) => text.replace("01632 960112", "01632 960113"),
    "number to call",
  ],
  [
    "a session left out of the timetable of an area",
    "areas/northgate/sheet/large/index.html",
    (text) => text.replace(/<li class="sheet__row">.*?<\/li>/s, ""),
    "lacks",
  ],
  [
    "steps hidden on the timetable of an area",
    "areas/northgate/sheet/index.html",
    (text) => text.replace("Partly step-free", "Step-free"),
    "access in lists",
  ],
  [
    "a rule in words",
    `${group}/index.html`,
    (text) => text.replace("Every 2 weeks, on Saturday", "Every 3 weeks, on Saturday"),
    "rules",
  ],
  [
    "a rule on a service's poster",
    `${group}/poster/index.html`,
    (text) => text.replace("Every 2 weeks, on Saturday", "Every 2 weeks, on Sunday"),
    "has the rule",
  ],
  [
    "the end of a rule on a service's poster",
    "services/job-club/poster/index.html",
    (text) => text.replace(/, until <time[^>]*>17 December 2026<\/time>/, ""),
    "has the rule",
  ],
  [
    "the end of a rule on a place's poster",
    "locations/station-community-room/poster/index.html",
    (text) => text.replace(/, until <time[^>]*>17 December 2026<\/time>/, ""),
    "has the rule",
  ],
  [
    "a rule left out of a place's poster",
    "locations/park-pavilion/poster/index.html",
    (text) => text.replace(/<li><strong>Walking group<\/strong>.*?<\/li>/, ""),
    "its page",
  ],
  [
    "a rule left out of a place's page",
    "locations/park-pavilion/index.html",
    (text) => text.replace(/<li><a[^>]*>Walking group<\/a>: Every Tuesday.*?<\/li>/, ""),
    "leaves out",
  ],
  [
    "a session in the JSON-LD of a page",
    `${group}/index.html`,
    (text) => text.replace(`"identifier":"${plain}"`, '"identifier":"x.y.20261201T1000"'),
    "x.y",
  ],
  [
    "a time in a calendar",
    `${group}/calendar.ics`,
    inEvent(plain, (one) => one.replace("DTSTART:20261201T100000Z", "DTSTART:20261201T110000Z")),
    plain,
  ],
  [
    "a status in a calendar",
    "timetable/calendar.ics",
    inEvent(walk, (one) => one.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")),
    walk,
  ],
  [
    "a place in a calendar",
    "locations/northgate-library/calendar.ics",
    inEvent(walk, (one) => one.replace("Northgate Library\\, 1 Market", "Quayside Hall\\, 2 Market")),
    walk,
  ],
  [
    "a time in the calendar file of one session",
    `${group}/park-pavilion.20261201T1000.ics`,
    (text) => text.replace("DTEND:20261201T113000Z", "DTEND:20261201T123000Z"),
    plain,
  ],
  [
    "a place in the calendar file of one session",
    `${group}/park-pavilion.20261124T1000.ics`,
    (text) => text.replace("Northgate Library\\, 1 Market", "Quayside Hall\\, 2 Market"),
    walk,
  ],
  [
    "another session in the calendar file of one",
    `${group}/park-pavilion.20261201T1000.ics`,
    (text) => text.replace(plain, walk),
    "alone",
  ],
  [
    "a link to the calendar file of another session",
    `${group}/index.html`,
    (text) => text.replace("park-pavilion.20261222T1000.ics", "park-pavilion.20270105T1000.ics"),
    "calendar of its own",
  ],
  ["a session left out of a calendar", "areas/northgate/calendar-visible-cancellations.ics", inEvent(walk, gone), walk],
  [
    "a change left out of a calendar's description",
    `${group}/calendar-visible-cancellations.ics`,
    inEvent(walk, (one) => one.replace("/changes/", "/charges/")),
    walk,
  ],
  [
    "a change left out of an RSS feed",
    "changes/feed.rss",
    within(/<item>/, "</item>", gone),
    "2026-11-20-befriending-cafe-flood",
  ],
  [
    "a title in an Atom feed",
    `${group}/feed.atom`,
    (text) => text.replaceAll("to Northgate Library</title>", "to Quayside Hall</title>"),
    moved,
  ],
  [
    "a time in the text of a JSON feed",
    `${group}/feed.json`,
    inJson(({ items }) => {
      const item = items.find(({ url }: { url: string }) => url.includes(moved));
      item.content_html = item.content_html.replace("10am to", "9am to");
    }),
    moved,
  ],
  [
    "a change in a feed that it does not concern",
    "services/job-club/feed.json",
    inJson((feed) => {
      const { items } = JSON.parse(files.get(`${group}/feed.json`) ?? "");
      feed.items.push(items.find(({ url }: { url: string }) => url.includes(moved)));
    }),
    moved,
  ],
  [
    "when a change was published, in a feed",
    "areas/northgate/feed.rss",
    (text) => text.replace("Mon, 16 Nov 2026 15:30:00 +0000", "Mon, 16 Nov 2026 16:30:00 +0000"),
    moved,
  ],
  [
    "a time in sessions.json",
    "open-data/sessions.json",
    inJson((data) => {
      event(data["@graph"], plain).startDate = "2026-12-01T10:00:00+01:00";
    }),
    plain,
  ],
  [
    "a place in sessions.json",
    "open-data/sessions.json",
    inJson((data) => {
      event(data["@graph"], walk).location.name = "Quayside Hall";
    }),
    "northgate-library",
  ],
  [
    "a status in sessions.json",
    "open-data/sessions.json",
    inJson((data) => {
      event(data["@graph"], walk).eventStatus = "https://schema.org/EventCancelled";
    }),
    walk,
  ],
  ...(
    [
      [
        "a time",
        (series) => Object.assign(event(series.subEvent, plain), { startDate: "2026-12-01T11:00:00+00:00" }),
        plain,
      ],
      [
        "a place",
        (series) => Object.assign(event(series.subEvent, walk), { location: series.subEvent[1].location }),
        walk,
      ],
      [
        "a session that is off",
        (series) => Object.assign(event(series.subEvent, plain), { eventStatus: "https://schema.org/EventCancelled" }),
        plain,
      ],
      ["a session left out", (series) => series.subEvent.splice(1, 1), "sessions of the next eight weeks"],
      [
        "an address",
        (series) => Object.assign(series.subEvent[0].location.address, { postalCode: "ZZ9 9ZZ" }),
        "ZZ9 9ZZ",
      ],
    ] satisfies readonly (readonly [string, (series: Json) => void, string])[]
  ).map(
    ([what, alter, about]) =>
      [
        `${what} in the feed of physical activities`,
        [...files].find(
          ([path, text]) => path.startsWith("open-data/openactive/") && text.includes('"id": "walking-group"'),
        )?.[0] ?? "the feed",
        inJson(({ items }) => alter(items.find(({ id }: Json) => id === "walking-group").data)),
        about,
      ] as const,
  ),
  [
    "a session left out of sessions.json",
    "open-data/sessions.json",
    inJson((data) => {
      data["@graph"].shift();
    }),
    "sessions.json",
  ],
  [
    "a position in locations.json",
    "open-data/locations.json",
    inJson((data) => {
      data.items.find(({ id }: Json) => id === "northgate-library").latitude += 0.01;
    }),
    "northgate-library",
  ],
  [
    "a change left out of changes.json",
    "open-data/changes.json",
    inJson((data) => {
      data.entity.shift();
    }),
    "2026-11-20-befriending-cafe-flood",
  ],
  [
    "an announcement left out of announcements.json",
    "open-data/announcements.json",
    inJson((data) => {
      data.contents.shift();
    }),
    "2026-11-20-befriending-cafe-flood",
  ],
  [
    "the first day of an announcement",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).valid_from = "2026-11-23";
    }),
    moved,
  ],
  [
    "the end of an announcement that lasts until further notice",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, "2026-10-09-job-club-ends").valid_to = "2027-01-01";
    }),
    "2026-10-09-job-club-ends",
  ],
  [
    "the effect of an announcement",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).effect = "cancelled";
    }),
    moved,
  ],
  [
    "whether an announcement is of now",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).status = "current";
    }),
    moved,
  ],
  [
    "the title of an announcement",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).title = "Moved: somewhere";
    }),
    moved,
  ],
  [
    "how pressing an announcement is",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).severity = "severe";
    }),
    moved,
  ],
  [
    "why an announcement was made",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).cause = "strike";
    }),
    moved,
  ],
  [
    "what an announcement tells people of a session",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).description = announced(data, moved).description.replace("10am", "9am");
    }),
    moved,
  ],
  [
    "the service of an announcement",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).service_ids = [identifier("service", "job-club")];
    }),
    moved,
  ],
  [
    "a place of an announcement that it does not concern",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).location_ids.push(identifier("location", "ropewalk-studios"));
    }),
    moved,
  ],
  [
    "a session left out of an announcement",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, "2026-11-09-bridge-builder-drop-in-late").sessions.pop();
    }),
    "2026-11-09-bridge-builder-drop-in-late",
  ],
  [
    "when a session of an announcement was to start",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, moved).sessions[0].starts_at = "2026-11-24T09:00:00+00:00";
    }),
    moved,
  ],
  [
    "what an announcement ends",
    "open-data/announcements.json",
    inJson((data) => {
      announced(data, "2026-11-13-arts-group-back").resolves = identifier("announcement", moved);
    }),
    "2026-11-13-arts-group-back",
  ],
  [
    "what ends an announcement",
    "open-data/announcements.json",
    inJson((data) => {
      for (const one of data.contents) delete one.resolved_by;
    }),
    "resolved_by",
  ],
  [
    "a service left out of a page of the list of services",
    "open-data/services/page/1.json",
    inJson((data) => {
      data.contents.pop();
    }),
    "records on pages",
  ],
  [
    "what is different at a service, on a page of the list",
    "open-data/services/page/1.json",
    inJson((data) => {
      for (const one of data.contents) delete one.alert;
    }),
    "alert",
  ],
  [
    "when a change is felt, in changes.json",
    "open-data/changes.json",
    inJson((data) => {
      data.entity.find(({ id }: Json) => id === moved).alert.impact_period[0].start += 60;
    }),
    moved,
  ],
  [
    "a session left out of an alert",
    "open-data/changes.json",
    inJson((data) => {
      const { alert } = data.entity.find(({ id }: Json) => id === "2026-11-09-bridge-builder-drop-in-late");
      alert.informed_entity.pop();
    }),
    "2026-11-09-bridge-builder-drop-in-late",
  ],
  [
    "what a change's page says of a session",
    `changes/${moved}/index.html`,
    (text) =>
      text.replace(
        "Tuesday 24 November 2026</time>, 10am to 11:30am</strong>",
        "Tuesday 24 November 2026</time>, 9am to 11:30am</strong>",
      ),
    moved,
  ],
  [
    "the services that a change concerns",
    `changes/${moved}/index.html`,
    (text) => text.replaceAll('"/services/walking-group/"', '"/services/job-club/"'),
    moved,
  ],
  [
    "the days of a change, in the list of changes",
    "changes/index.html",
    changeRow(moved, (row) => row.replaceAll("24 November", "25 November").replaceAll("Tuesday", "Wednesday")),
    moved,
  ],
  [
    "the first change on a service's page put last",
    `${group}/index.html`,
    (text) => {
      const rows = text.match(/<li class="change"[\s\S]*?<\/li>\n/g) ?? [];
      return text.replace(rows.join(""), () => [...rows.slice(1), rows[0]].join(""));
    },
    "out of order",
  ],
  [
    "a next session that stands under the further dates, too",
    `${group}/index.html`,
    (text) => {
      const [row = ""] = text.match(/<li class="session[\s\S]*?<\/div>\n<\/li>\n/) ?? [];
      return text.replace('<ul id="timetable" role="list">', (list) => `${list}${row}`);
    },
    walk,
  ],
  [
    "the days of the changes that come soon",
    "changes/index.html",
    within('<h2 id="soon">', "</h2>", (heading) => heading.replaceAll("November", "December")),
    "changes",
  ],
  [
    "news left out of the second of the next sessions that it concerns",
    "services/bridge-builder-drop-in/index.html",
    inRow(delayed, (row) => row.replace(/<a class="session__also" href="\/changes\/.*?<\/a>/, "")),
    `does not link ${delayed} to`,
  ],
  [
    "news of how to reach a service left out of its page",
    "services/direct-payments-clinic/index.html",
    changeRow("2026-10-05-direct-payments-clinic-phone", gone),
    "to 2026-10-05-direct-payments-clinic-phone",
  ],
  ["a change left out of the list of changes", "changes/index.html", changeRow(moved, gone), moved],
  ["a change left out of a service's page", `${group}/index.html`, changeRow(moved, gone), moved],
  ["a change left out of a place's page", "locations/park-pavilion/index.html", changeRow(moved, gone), moved],
  ["a change left out of an area's page", "areas/northgate/index.html", changeRow(moved, gone), moved],
  ["a change left out of the home page", "index.html", changeRow(moved, gone), moved],
  [
    "a change left out of an edition's page",
    "newsletter/2026-11-17/index.html",
    (text) => text.replaceAll(`/changes/${moved}/`, "/changes/"),
    moved,
  ],
  [
    "a change left out of an edition in a feed",
    "newsletter/feed.atom",
    (text) => text.replaceAll(`/changes/${moved}/`, "/changes/"),
    "newsletter",
  ],
];

describe("a fault planted in one output is found:", { timeout: 60_000 }, () => {
  test.each(faults)("%s", (_, path, alter, about) => {
    const found = disagreements(path, alter);
    expect(
      found.filter((one) => one.includes(path) || one.includes(`/${path.replace("index.html", "")}`)).join("\n"),
    ).toContain(about);
  });

  test.each<[what: string, folder: string, alter: (data: Json) => void]>([
    ["an announcement's own file", "announcements", (data) => Object.assign(data, { valid_from: "2026-11-23" })],
    ["an announcement left out of a service's record", "services", (data) => data.announcements?.shift()],
    [
      "the effect of an announcement in a service's record",
      "services",
      ({ announcements: [one] }) => {
        one.effect = "ended";
      },
    ],
  ])("%s", (_, folder, alter) => {
    const [path = ""] =
      [...files].find(
        ([one, text]) => one.startsWith(`open-data/${folder}/`) && text.includes(moved) && !one.includes("/page/"),
      ) ?? [];
    expect(
      disagreements(path, inJson(alter))
        .filter((one) => one.includes(path))
        .join("\n"),
    ).toContain("announce");
  });

  /** Not a fault of one file: the sessions are right, and the rules that ought to make them are not. */
  test.each<[what: string, service: string, alter: (rule: Json) => void, made: string]>([
    [
      "a time",
      "Walking group",
      (rule) => {
        rule.opens_at = "09:00";
      },
      "the rules of /services/walking-group/ in HSDS make walking-group.park-pavilion.20261201T0900",
    ],
    [
      "the end",
      "Harbourside job club",
      (rule) => {
        delete rule.valid_to;
      },
      "the rules of /services/job-club/ in HSDS make job-club.station-community-room.20270107T",
    ],
  ])("%s of a rule in the record of a service in HSDS", (_, service, alter, made) => {
    const [path, text] = [...files].find(
      ([path, text]) => path.startsWith("open-data/services/") && text.includes(`"name": "${service}"`),
    ) ?? ["", ""];
    expect(text).not.toBe("");
    const found = disagreements(
      path,
      inJson(({ schedules }) => alter(schedules[0])),
    ).join("\n");
    expect(found).toContain(path);
    expect(found).toContain(made);
  });
});

test("nothing is found in the site as it was built", () =>
  expect(compare([...readings.values()]).disagreements).toEqual([]));
