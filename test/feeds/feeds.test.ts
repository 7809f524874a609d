import { describe, expect, test } from "vitest";
import type { Feed } from "../../lib/feeds/feed.ts";
import { feeds } from "../../lib/feeds/feeds.ts";
import { aChange, aLocation, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";
import { aFactSheet, aModel, aNote, anEdition } from "./model-factory.ts";

const locations = [
  { id: "quay-hall" },
  { id: "wend-library" },
  { id: "mill-house", areas: ["northgate"] },
  { id: "refuge", areas: ["northgate"], confidential: true },
].map(aLocation);
const services = [
  aService({ id: "walking-group", schedules: [aSchedule()] }),
  aService({ id: "arts-group", schedules: [aSchedule({ location: "wend-library", byday: "Friday" })] }),
];

const all = (changes: readonly Front[], content: Content = {}): ReadonlyMap<string, Feed> =>
  new Map(
    feeds(aModel({ locations, services, ...content, changes }, () => ({ factSheets: [aFactSheet()] }))).map((feed) => [
      feed.path,
      feed,
    ]),
  );

const titles = (feed: Feed | undefined) => feed?.items.map(({ title }) => title);

describe("every feed", () => {
  test("is there for all changes, the newsletter, guidance, and each service, place and area", () => {
    expect([...all([]).keys()]).toEqual([
      "/changes/feed",
      "/newsletter/feed",
      "/guidance/feed",
      "/services/arts-group/feed",
      "/services/walking-group/feed",
      "/locations/mill-house/feed",
      "/locations/quay-hall/feed",
      "/locations/wend-library/feed",
      "/areas/harbourside/feed",
      "/areas/northgate/feed",
    ]);
  });

  test("without a change says that there are no changes, and keeps its title", () => {
    const move = aChange({ id: "moved", effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } });
    for (const [path, feed] of all([])) {
      if (path === "/newsletter/feed") continue;
      expect(feed.items).toEqual([]);
      expect(feed.description).toMatch(/^No changes/);
      const later = all([move]).get(path);
      expect(later?.title).toBe(feed.title);
    }
    expect(all([move]).get("/services/walking-group/feed")?.description).toMatch(/^Every change to Walking group/);
  });

  test("belongs to its page; guidance has no page of its own, so its feed belongs to the home page", () => {
    for (const [path, { page }] of all([])) {
      expect(page).toBe(path.replace(/feed$/, ""));
    }
  });
});

describe("the feed of all changes", () => {
  const changes = [
    aChange({
      id: "a-moved",
      effect: "moved",
      sessions: ["2026-12-01"],
      to: { location: "mill-house" },
      published: "2026-11-20T09:00",
    }),
    aChange({
      id: "b-cancelled",
      effect: "cancelled",
      sessions: ["2026-12-01"],
      replaces: "a-moved",
      published: "2026-11-21T09:00",
    }),
    aChange({ id: "c-access", effect: "access", from: "2026-12-01", published: "2026-11-22T09:00" }),
    aChange({ id: "d-clear", effect: "notice", resolves: "c-access", published: "2026-11-23T09:00" }),
    aChange({
      id: "e-long-ago",
      effect: "notice",
      from: "2020-01-06",
      until: "2020-01-10",
      published: "2020-01-03T09:00",
    }),
  ];
  const found = all(changes).get("/changes/feed");

  test("has one item per change file, the last told first: void, resolved and long past ones too", () => {
    expect(found?.items.map(({ guid }) => guid.replace(/.*\//, ""))).toEqual([
      "d-clear",
      "c-access",
      "b-cancelled",
      "a-moved",
      "e-long-ago",
    ]);
  });

  test("never repeats a guid", () => {
    const guids = found?.items.map(({ guid }) => guid) ?? [];
    expect(new Set(guids).size).toBe(changes.length);
  });

  test("has no limit", () => {
    const many = Array.from({ length: 250 }, (_, number) =>
      aChange({ id: `notice-${number}`, effect: "notice", from: "2026-12-01", until: "2026-12-02" }),
    );
    expect(all(many).get("/changes/feed")?.items).toHaveLength(250);
  });
});

describe("a change is in the feeds of what it concerns, and in no other", () => {
  const cases: readonly [string, Partial<Front>, readonly string[]][] = [
    [
      "moved to another area",
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "mill-house" } },
      [
        "/services/walking-group",
        "/locations/mill-house",
        "/locations/quay-hall",
        "/areas/harbourside",
        "/areas/northgate",
      ],
    ],
    [
      "moved within an area",
      { effect: "moved", sessions: ["2026-12-01"], to: { location: "wend-library" } },
      ["/services/walking-group", "/locations/quay-hall", "/locations/wend-library", "/areas/harbourside"],
    ],
    [
      "cancelled where it is",
      { effect: "cancelled", sessions: ["2026-12-01"] },
      ["/services/walking-group", "/locations/quay-hall", "/areas/harbourside"],
    ],
    [
      "for all services",
      { services: "all", effect: "cancelled", from: "2026-12-01", until: "2026-12-04" },
      [
        "/services/arts-group",
        "/services/walking-group",
        "/locations/quay-hall",
        "/locations/wend-library",
        "/areas/harbourside",
      ],
    ],
    [
      "an extra session at a confidential place",
      { effect: "extra", to: { location: "refuge", date: "2026-12-03", opens_at: "10:00", closes_at: "11:00" } },
      ["/services/walking-group", "/areas/northgate"],
    ],
  ];

  test.each(cases)("%s", (_, front, pages) => {
    const found = [...all([aChange({ id: "a-change", ...front })])].filter(([, { items }]) => items.length > 0);
    expect(found.map(([path]) => path)).toEqual(["/changes/feed", ...pages.map((page) => `${page}/feed`)]);
  });

  test("but a confidential place has none of its own: its people follow their service", () => {
    expect([...all([]).keys()].filter((path) => path.includes("refuge"))).toEqual([]);
  });
});

describe("the feeds of the newsletter and of guidance", () => {
  const model = (today: string) =>
    aModel(
      { changes: [aChange({ id: "a-change", effect: "cancelled", sessions: ["2026-12-01"] })] },
      ({ changes }) => ({
        newsletters: [anEdition({ id: "2026-12-08", title: "Later" }), anEdition({ changes })],
        factSheets: [aFactSheet({ change_history: [aNote("2026-11-30", "The rates have gone up.")] })],
      }),
      today,
    );
  const found = (path: string, today: string) => feeds(model(today)).find((feed) => feed.path === path);

  test("have the editions that have gone out, the last first", () => {
    expect(titles(found("/newsletter/feed", "2026-12-08"))).toEqual(["Later", "The walking group moves"]);
    expect(titles(found("/newsletter/feed", "2026-12-07"))).toEqual(["The walking group moves"]);
    expect(found("/newsletter/feed", "2026-12-07")?.items[0]?.html).toContain(
      "<p>The session on Tuesday 1 December 2026, 10am to 12:30pm, at Quay hall, is cancelled.</p>",
    );
  });

  test("say that there is none before the first", () => {
    expect(found("/newsletter/feed", "2026-11-30")).toMatchObject({
      items: [],
      description: "No editions have gone out yet.",
    });
  });

  test("have the major changes to guidance", () => {
    expect(titles(found("/guidance/feed", "2026-12-01"))).toEqual(["Updated: Direct payments"]);
  });
});
