import { expect, test } from "vitest";
import { autodiscovery } from "../../lib/feeds/autodiscovery.ts";
import { feedTitles } from "../../lib/feeds/feeds.ts";
import { aFactSheet, aModel } from "./model-factory.ts";

const feedsOf = autodiscovery(feedTitles(aModel({}, () => ({ factSheets: [aFactSheet()] }))));

test.each([
  ["/", ["/changes/feed", "/newsletter/feed", "/guidance/feed"]],
  ["/changes/", ["/changes/feed"]],
  ["/changes/walking-group-moved/", ["/changes/feed"]],
  ["/services/", ["/changes/feed"]],
  ["/services/walking-group/", ["/services/walking-group/feed"]],
  ["/services/walking-group/poster/", ["/services/walking-group/feed"]],
  ["/locations/", ["/changes/feed"]],
  ["/locations/mill-house/", ["/locations/mill-house/feed"]],
  ["/areas/northgate/", ["/areas/northgate/feed"]],
  ["/timetable/", ["/changes/feed"]],
  ["/newsletter/", ["/newsletter/feed", "/changes/feed"]],
  ["/newsletter/2026-12-01/", ["/newsletter/feed", "/changes/feed"]],
  ["/guidance/", ["/guidance/feed"]],
  ["/fact-sheets/", ["/guidance/feed"]],
  ["/fact-sheets/direct-payments/", ["/guidance/feed"]],
  ["/case-studies/a/", ["/guidance/feed"]],
  ["/action-points/a/", ["/guidance/feed"]],
  ["/funding/a/", ["/guidance/feed"]],
  ["/about/", []],
  ["/search/", []],
  ["/404.html", []],
])("%s offers %j", (url, paths) => {
  expect(feedsOf(url).map((link) => link.url)).toEqual(
    paths.flatMap((path) => [`${path}.rss`, `${path}.atom`, `${path}.json`]),
  );
});

test("each link says what one would follow, in which format", () => {
  expect(feedsOf("/services/walking-group/")).toEqual([
    {
      title: "Changes to Walking group – Signpost Wend (RSS)",
      url: "/services/walking-group/feed.rss",
      type: "application/rss+xml",
    },
    {
      title: "Changes to Walking group – Signpost Wend (Atom)",
      url: "/services/walking-group/feed.atom",
      type: "application/atom+xml",
    },
    {
      title: "Changes to Walking group – Signpost Wend (JSON Feed)",
      url: "/services/walking-group/feed.json",
      type: "application/feed+json",
    },
  ]);
});
