import { describe, expect, test } from "vitest";
import type { Model } from "../../lib/model.ts";
import { aChange, aLocation } from "../timetable/library-factory.ts";
import { aFactSheet, aModel, aNote, anEdition } from "./model-factory.ts";
import { readers } from "./readers.ts";
import { feedFiles } from "./render.ts";
import { atomFaults, jsonFaults, rssFaults } from "./validator-rules.ts";

const oneMove = aChange({
  id: "walking-group-moved",
  title: "The walking group meets at Mill House",
  effect: "moved",
  sessions: ["2026-12-01"],
  to: { location: "mill-house" },
  cause: "construction",
  severity: "warning",
  urgent: true,
  published: "2026-11-24T16:30",
  body: 'The lift is being mended. <a href="/locations/mill-house/#getting-there">How to get there</a>.',
});

const site = { url: "https://wend.example.org/signpost/" };

const models: Readonly<Record<string, () => Model>> = {
  "one move": () => aModel({ site, changes: [oneMove] }),
  "nothing at all": () => aModel({ site }),
  "a thread": () =>
    aModel({
      changes: [
        oneMove,
        aChange({
          id: "moved-again",
          effect: "moved",
          sessions: ["2026-12-01"],
          to: { location: "wend-library" },
          replaces: "walking-group-moved",
          published: "2026-11-26T10:00",
        }),
        aChange({ id: "back-at-the-quay", effect: "notice", resolves: "moved-again", published: "2026-11-28T09:15" }),
      ],
    }),
  "an edition and guidance": () =>
    aModel({ changes: [oneMove] }, ({ changes }) => ({
      newsletters: [anEdition({ changes, guidance: [aFactSheet()] })],
      factSheets: [
        aFactSheet({
          change_history: [aNote("2026-06-29", "The rates have gone up."), aNote("2026-07-01", "A comma.", "minor")],
        }),
      ],
    })),
  "hostile text": () =>
    aModel({
      site: { name: "R&D <Signpost>", organisation: 'Tea & "Trust" ]]>' },
      areas: [
        { id: "harbourside", label: "Docks & <Quay>" },
        { id: "northgate", label: "الشمال" },
      ],
      locations: [
        { id: "quay-hall", title: "Quay ]]> Hall & <b>Café</b>" },
        { id: "mill-house", title: "بيت الطاحونة", areas: ["northgate"] },
      ].map(aLocation),
      changes: [aChange({ ...oneMove, title: `"Moved" 👩🏽‍🦽 ${"very ".repeat(60)}far &amp; <script>away</script>` })],
    }),
};

/** The whole outputs that are kept, by what they show. */
const kept: readonly [string, string, string][] = [
  ["one-move.rss", "one move", "/changes/feed.rss"],
  ["one-move.atom", "one move", "/changes/feed.atom"],
  ["one-move.json", "one move", "/changes/feed.json"],
  ["no-changes.rss", "nothing at all", "/services/walking-group/feed.rss"],
  ["no-changes.atom", "nothing at all", "/services/walking-group/feed.atom"],
  ["no-changes.json", "nothing at all", "/services/walking-group/feed.json"],
  ["replaced-then-all-clear.rss", "a thread", "/areas/harbourside/feed.rss"],
  ["newsletter-edition.atom", "an edition and guidance", "/newsletter/feed.atom"],
  ["major-guidance-update.json", "an edition and guidance", "/guidance/feed.json"],
  ["hostile-text.rss", "hostile text", "/changes/feed.rss"],
  ["hostile-text.atom", "hostile text", "/changes/feed.atom"],
  ["hostile-text.json", "hostile text", "/changes/feed.json"],
];

test.each(kept)("%s is the whole feed of %s", async (name, model, path) => {
  const content = feedFiles((models[model] as () => Model)()).get(path);
  await expect(content).toMatchFileSnapshot(`../golden/feeds/${name}`);
});

describe.each(Object.entries(models))("with %s", (_, model) => {
  const found = feedFiles(model());

  test("every file obeys the validator's rules", () => {
    const checks = { rss: rssFaults, atom: atomFaults, json: jsonFaults };
    for (const [path, content] of found) {
      const format = path.replace(/.*\./, "") as keyof typeof checks;
      expect(checks[format](content), path).toEqual([]);
    }
  });

  test("the three formats tell every reader the same", async () => {
    for (const path of [...found.keys()].filter((path) => path.endsWith(".rss"))) {
      const seen = [];
      for (const [format, each] of Object.entries(readers)) {
        const file = path.replace(/rss$/, format);
        for (const read of Object.values(each)) seen.push({ ...(await read(found.get(file) ?? "")), self: undefined });
      }
      for (const feed of seen) expect(feed, path).toEqual(seen[0]);
    }
  });

  test("the same content on the same day gives the same bytes", () => {
    expect(feedFiles(model())).toEqual(found);
  });
});

test.each(["2026-11-01", "2027-03-01"])(
  "on %s the feeds of changes are the same as on 1 December, to the byte",
  (today) => {
    const changes = [
      oneMove,
      aChange({ id: "lift", effect: "access", from: "2026-12-07" }),
      aChange({ id: "lift-mended", effect: "notice", resolves: "lift", published: "2026-12-14T10:00" }),
      aChange({ id: "closed", effect: "cancelled", from: "2026-12-21", until: "2027-01-08" }),
      aChange({ id: "new-time", effect: "retimed", from: "2027-01-11", to: { opens_at: "11:00", closes_at: "13:00" } }),
    ];
    expect(feedFiles(aModel({ changes }, undefined, today))).toEqual(feedFiles(aModel({ changes })));
  },
);
