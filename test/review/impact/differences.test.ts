import { describe, expect, test } from "vitest";
import { calendarDifferences } from "../../../lib/review/impact/calendars.ts";
import { feedDifferences } from "../../../lib/review/impact/feeds.ts";
import { pageDifferences } from "../../../lib/review/impact/impact.ts";
import { aCancellation, type Edits, modelWith } from "./edited.ts";

const before = modelWith();
const cancelled = modelWith({ "changes/2026-11-22-off.md": aCancellation() });
const choir: Edits = {
  "services/choir.md":
    "---\ntitle: Choir\nsummary: We sing.\norganisation: wend-trust\nstatus: active\napplication_process: Call us.\nschedules: []\n---\n",
};

test("pages are compared by address and to the byte", () =>
  expect(
    pageDifferences(
      new Map([
        ["/", "one"],
        ["/b/", "two"],
        ["/c/", "three"],
      ]),
      new Map([
        ["/d/", "three"],
        ["/b/", "two!"],
        ["/", "one"],
      ]),
    ),
  ).toEqual({ added: ["/d/"], changed: ["/b/"], removed: ["/c/"], total: 3 }));

describe("feeds", () => {
  const items = (edits: Edits) =>
    feedDifferences(before, modelWith(edits)).items.map(({ difference, title, feeds }) => [
      difference,
      title,
      ...feeds,
    ]);

  test("get an item for a new change, in each feed that it concerns", () =>
    expect(feedDifferences(before, cancelled)).toEqual({
      items: [
        {
          guid: "tag:wend.example.org,2026:changes/2026-11-22-off",
          title: "Cancelled: Walking group, Tuesday 1 December",
          difference: "new",
          feeds: [
            "/changes/feed",
            "/services/walking-group/feed",
            "/locations/quay-hall/feed",
            "/areas/harbourside/feed",
          ],
        },
      ],
      added: [],
      removed: [],
    }));

  test("have an old item that says what became of it", () =>
    expect(
      items({
        "changes/back.md": aCancellation({
          title: "Back",
          effect: "moved",
          to: "{ location: wend-library }",
          sessions: "[2026-11-24]",
          replaces: "2026-11-16-walk-moved",
        }),
      })[1]?.slice(0, 2),
    ).toEqual(["changed", "Moved: Walking group, Tuesday 24 November, to Wend Library"]));

  test("lose the item of a change that is taken away", () =>
    expect(items({ "changes/2026-11-20-art-later.md": null })).toEqual([
      [
        "gone",
        "New time: Art group, Friday 4 December",
        "/changes/feed",
        "/services/art-group/feed",
        "/locations/wend-library/feed",
        "/areas/northgate/feed",
      ],
    ]));

  test("come and go with services", () => {
    const after = modelWith(choir);
    expect(feedDifferences(before, after).added).toEqual(["/services/choir/feed"]);
    expect(feedDifferences(after, before).removed).toEqual(["/services/choir/feed"]);
  });

  test("are as they were when nothing is told", () =>
    expect(feedDifferences(before, modelWith({ "pages/help-now.md": { "Call 999.": "Call 112." } }))).toEqual({
      items: [],
      added: [],
      removed: [],
    }));
});

describe("calendars", () => {
  const both = (page: string) => [`${page}calendar.ics`, `${page}calendar-visible-cancellations.ics`];

  test("have another entry for a session that changes, wherever it is", () =>
    expect(calendarDifferences(before, cancelled)).toEqual({
      entries: [
        {
          id: "walking-group.quay-hall.20261201T1000",
          name: "Walking group, Tuesday 1 December 2026",
          difference: "changed",
          calendars: [
            "/timetable/",
            "/services/walking-group/",
            "/locations/quay-hall/",
            "/areas/harbourside/",
          ].flatMap(both),
        },
      ],
      added: [],
      removed: [],
    }));

  test("get an entry for a session that comes to a place", () => {
    const moved = modelWith({
      "changes/2026-11-22-off.md": aCancellation({ effect: "moved", to: "{ location: wend-library }" }),
    });
    expect(calendarDifferences(before, moved).entries.find(({ difference }) => difference === "new")).toEqual({
      id: "walking-group.quay-hall.20261201T1000",
      name: "Walking group, Tuesday 1 December 2026",
      difference: "new",
      calendars: ["/locations/wend-library/", "/areas/northgate/"].flatMap(both),
    });
  });

  test("lose the entries of sessions that are no more", () => {
    const { entries } = calendarDifferences(
      before,
      modelWith({
        "services/walking-group.md": { "dtstart: 2026-09-01\n": "dtstart: 2026-09-01\n    valid_to: 2027-05-11\n" },
      }),
    );
    expect(entries.map(({ id, difference }) => [id, difference])).toEqual([
      ["walking-group.quay-hall.20270518T1000", "gone"],
    ]);
  });

  test("come and go with services", () => {
    const after = modelWith(choir);
    expect(calendarDifferences(before, after).added).toEqual(both("/services/choir/"));
    expect(calendarDifferences(after, before).removed).toEqual(both("/services/choir/"));
  });
});
