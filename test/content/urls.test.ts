import { describe, expect, test } from "vitest";
import { entryUrl, kindNames } from "../../lib/content/kinds.ts";
import { absoluteUrl, basePath, fileUrls, type Ids, pageUrls } from "../../lib/content/urls.ts";

const ids: Ids = {
  ...(Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Ids),
  organisations: ["wend-trust"],
  pages: ["about"],
  "fact-sheets": ["direct-payments"],
  locations: ["quay-hall"],
  services: ["walking-group"],
  changes: ["2026-11-02-walk-moved"],
  newsletters: ["2026-11-10"],
  areas: ["harbourside"],
};

describe("the page of an entry", () => {
  test.each([
    ["fact-sheets", "direct-payments", "/fact-sheets/direct-payments/"],
    ["pages", "about", "/about/"],
    ["newsletters", "2026-11-10", "/newsletter/2026-11-10/"],
    ["changes", "2026-11-02-walk-moved", "/changes/2026-11-02-walk-moved/"],
    ["organisations", "wend-trust", ""],
  ] as const)("of %s called %s is %s", (kind, id, url) => expect(entryUrl(kind, id)).toBe(url));
});

test("every page has one address", () =>
  expect([...pageUrls(ids)].sort()).toEqual([
    "/",
    "/a-z/",
    "/about/",
    "/access/",
    "/access/accessible-toilet/",
    "/access/blue-badge-parking/",
    "/access/hearing-loop/",
    "/access/quiet-space/",
    "/access/step-free/",
    "/action-points/",
    "/areas/",
    "/areas/harbourside/",
    "/areas/harbourside/sheet/",
    "/areas/harbourside/sheet/large/",
    "/case-studies/",
    "/changes/",
    "/changes/2026-11-02-walk-moved/",
    "/easy-read/",
    "/fact-sheets/",
    "/fact-sheets/direct-payments/",
    "/funding/",
    "/glossary/",
    "/guidance/",
    "/locations/",
    "/locations/quay-hall/",
    "/locations/quay-hall/poster/",
    "/newsletter/",
    "/newsletter/2026-11-10/",
    "/open-data/",
    "/search/",
    "/services/",
    "/services/walking-group/",
    "/services/walking-group/poster/",
    "/timetable/",
    "/today/",
  ]));

test("an Easy Read version has its address under that of its page", () => {
  const url = "/fact-sheets/direct-payments/easy/";
  expect(pageUrls(ids)).not.toContain(url);
  expect(pageUrls({ ...ids, easyRead: new Set(["/fact-sheets/direct-payments/"]) })).toContain(url);
});

test.each([
  "/changes/feed.rss",
  "/services/walking-group/feed.atom",
  "/areas/harbourside/calendar.ics",
  "/locations/quay-hall/calendar-visible-cancellations.ics",
  "/timetable/calendar.ics",
  "/guidance/feed.json",
  "/open-data/funding.csv",
  "/open-data/changes.pb",
  "/open-data/announcements.json",
  "/open-data/schemas/announcement.json",
  "/404.html",
])("%s is a file that pages may link to", (url) => expect(fileUrls(ids)).toContain(url));

describe("the folder of the site", () => {
  test.each([
    ["https://signpost.example.org/", "/", "https://signpost.example.org/about/"],
    ["https://example.github.io/signpost/", "/signpost/", "https://example.github.io/signpost/about/"],
  ])("of %s is %s", (site, base, about) => {
    expect(basePath(site)).toBe(base);
    expect(absoluteUrl(site, "/about/")).toBe(about);
  });
});
