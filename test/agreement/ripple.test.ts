/** One line of one change file alters every view that it should, and no other: the whole site before and after. */
import { execFile } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { siteDate } from "../built-site.ts";

const folder = ".cache/agreement/ripple";

interface Edit {
  readonly name: string;
  readonly file: string;
  readonly line: string;
  readonly instead: string;
  /** Why files alter, and which: a path that ends in `feed` or `calendar` stands for each format of it. */
  readonly alters: Readonly<Record<string, readonly string[]>>;
}

const page = (path: string) => `${path}/index.html`;
/** A page, its feeds and its calendars. */
const followed = (path: string) => [page(path), `${path}/feed`, `${path}/calendar`];

/** The lists of announcements, and the files of some. */
const announced = (...ids: readonly string[]) =>
  ["announcements", "announcements/page/1", ...ids.map((id) => `announcements/${id}`)].map(
    (path) => `open-data/${path}.json`,
  );

const edits: readonly Edit[] = [
  {
    name: "the new place of a moved session",
    file: "changes/2026-11-16-walking-group-moved.md",
    line: "  location: northgate-library",
    instead: "  location: quayside-hall",
    alters: {
      "the change": [page("changes/2026-11-16-walking-group-moved"), "changes/feed"],
      "its service": [...followed("services/walking-group"), page("services/walking-group/poster")],
      "the place that it leaves": followed("locations/park-pavilion"),
      "the place that it no longer goes to, and the one that it does": [
        ...followed("locations/northgate-library"),
        page("locations/northgate-library/poster"),
        ...followed("locations/quayside-hall"),
        page("locations/quayside-hall/poster"),
      ],
      "news of who meets at the place that it no longer goes to": [
        page("changes/2026-11-19-northgate-library-toilet-open"),
      ],
      "the areas of these places": [...followed("areas/northgate"), ...followed("areas/harbourside")],
      "what lists sessions by day, and each service's next": [
        "index.html",
        page("timetable"),
        page("today"),
        "timetable/calendar",
        page("services"),
      ],
      "the pages of what it is like to get in, of either place": [
        "accessible-toilet",
        "blue-badge-parking",
        "hearing-loop",
        "quiet-space",
        "step-free",
      ].map((feature) => page(`access/${feature}`)),
      "the list of changes, which is narrowed by area": [page("changes")],
      "the edition that told it": [page("newsletter/2026-11-17"), "newsletter/feed"],
      "the calendar of that session alone": ["services/walking-group/park-pavilion.20261124T1000.ics"],
      "open data on sessions and changes": [
        "sessions.csv",
        "sessions.json",
        "changes.csv",
        "changes.json",
        "changes.pb",
      ].map((file) => `open-data/${file}`),
      "announcements of it, and of what is told of who meets at the place that it no longer goes to": announced(
        "3ebc66a3-c500-5a4b-8a2c-6a9c00567c25",
        "83a92669-6029-5bfc-a69d-49224899fd6a",
      ),
      "the feed of physical activities, of which it is one": ["open-data/openactive/session-series/2026-11-16.json"],
      "the examples on the page of open data": [page("open-data")],
      // That of the service is the day from which one of its rules holds, which is later than any change.
      "when the places last changed": ["open-data/locations.csv", "open-data/locations.json"],
      "the HSDS records that give the change's headline as the service's alert": [
        "open-data/services.json",
        "open-data/services/page/1.json",
        "open-data/services/58fa7c58-6829-5009-a49e-fa41e456c064.json",
        "open-data/service_at_locations.json",
        "open-data/service_at_locations/page/1.json",
        "open-data/service_at_locations/694b8e10-d4b7-5230-ba03-740f62c7c0e9.json",
        "open-data/service_at_locations/a89d7566-5eff-5d5f-b5ea-593d34b68810.json",
        "open-data/organizations/f8a56926-81c5-5236-95d7-f6e81a259952.json",
      ],
    },
  },
  {
    name: "the new time of a session",
    file: "changes/2026-11-05-womens-space-later.md",
    line: '  opens_at: "13:00"',
    instead: '  opens_at: "13:30"',
    alters: {
      "the change": [page("changes/2026-11-05-womens-space-later"), "changes/feed"],
      "its service": [...followed("services/womens-space"), page("services/womens-space/poster")],
      "its confidential place": [page("locations/private-address-northgate")],
      "its area": followed("areas/northgate"),
      "what lists sessions by day, and each service's next": [
        "index.html",
        page("timetable"),
        page("today"),
        "timetable/calendar",
        page("services"),
      ],
      "the pages of what it is like to get in there": ["accessible-toilet", "quiet-space", "step-free"].map((feature) =>
        page(`access/${feature}`),
      ),
      "the edition that told it": [page("newsletter/2026-11-17"), "newsletter/feed"],
      // Headlines give the day and not the time, so that the service's alert stays.
      "the calendar of that session alone": ["services/womens-space/private-address-northgate.20261123T1100.ics"],
      "open data on sessions and changes": [
        "open-data/sessions.csv",
        "open-data/sessions.json",
        "open-data/changes.json",
        "open-data/changes.pb",
      ],
      "the announcement of it": announced("5396c82e-215e-5b8e-b79f-eaf2adb5d1c7"),
    },
  },
  {
    name: "the title of a notice",
    file: "changes/2026-11-20-carers-evening-benefits.md",
    line: "title: Carers' evening has a benefits adviser on Wednesday 9 December",
    instead: "title: Carers' evening has a money adviser on Wednesday 9 December",
    alters: {
      "the change, and the lists of all": [
        page("changes/2026-11-20-carers-evening-benefits"),
        page("changes"),
        "changes/feed",
      ],
      // Calendars and alerts are headed by the effect, the service and the day, which are the same.
      "its service, place and area": [
        "services/carers-evening",
        "locations/hilltop-meeting-house",
        "areas/northgate",
      ].flatMap((path) => [page(path), `${path}/feed`]),
    },
  },
];

const formats: Readonly<Record<string, readonly string[]>> = {
  feed: ["feed.rss", "feed.atom", "feed.json"],
  calendar: ["calendar.ics", "calendar-visible-cancellations.ics"],
};

function files(paths: Iterable<readonly string[]>): string[] {
  return [...paths]
    .flat()
    .flatMap((path) => {
      const name = path.split("/").at(-1) ?? "";
      return formats[name]?.map((one) => join(path, "..", one)) ?? [path];
    })
    .sort();
}

type Files = ReadonlyMap<string, string>;

async function build(name: string, edit?: Edit): Promise<Files> {
  const [content, out] = [join(folder, `${name} content`), join(folder, name)];
  rmSync(content, { recursive: true, force: true });
  cpSync("test/demonstration", content, { recursive: true });
  if (edit) {
    const before = readFileSync(join(content, edit.file), "utf8");
    const lines = before.split("\n").map((line) => (line === edit.line ? edit.instead : line));
    expect(lines.join("\n")).not.toBe(before);
    writeFileSync(join(content, edit.file), lines.join("\n"));
  }
  const options = ["scripts/build.ts", "--content", content, "--out", out, "--no-search"];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
  const found = globSync("**/*", { cwd: out, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    found.map(({ parentPath, name }) => [
      relative(out, join(parentPath, name)),
      readFileSync(join(parentPath, name), "utf8"),
    ]),
  );
}

/** What people read of a page, and what it is narrowed by. */
function words(html = ""): string {
  const $ = load(html);
  const narrowed = $("[data-area]").map((_, element) => $(element).attr("data-area"));
  return [$("main").text().replace(/\s+/g, " "), ...narrowed].join("|");
}

describe("one changed line", () => {
  let before: Files;
  beforeAll(async () => {
    before = await build("before");
  }, 120_000);

  test.each(edits)("that gives $name alters what it should and nothing else", { timeout: 120_000 }, async (edit) => {
    const after = await build("after", edit);
    const paths = new Set([...before.keys(), ...after.keys()]);
    const altered = [...paths].filter((path) => before.get(path) !== after.get(path)).sort();
    expect(altered).toEqual(files(Object.values(edit.alters)));
    const unseen = altered.filter(
      (path) => path.endsWith(".html") && words(before.get(path)) === words(after.get(path)),
    );
    expect(unseen).toEqual([]);
  });
});
