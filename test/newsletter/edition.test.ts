import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { articleParts, whole } from "../../lib/newsletter/article.ts";
import { composeBulletin, type Edition, entriesOf, sectionsOf } from "../../lib/newsletter/edition.ts";
import { withChanges } from "../timetable/timetable-factory.ts";
import { aSite } from "./delivery/a-site.ts";
import { editionOf, fixtureModel, modelOf, modelThen, wordsIn } from "./fixture.ts";

const outline = (edition: Edition) =>
  sectionsOf(edition.entries).map(
    ({ title, groups }) =>
      `${title}: ${groups.map((group) => `${group.title} (${group.entries.map(({ id }) => id).join(", ")})`).join("; ")}`,
  );

describe("an edition", () => {
  const model = fixtureModel();
  const edition = editionOf(model, "2026-11-17");

  test("groups what it lists by area, then service, in its own order", () => {
    expect(outline(edition)).toEqual([
      "Harbourside: Arts & crafts (2026-11-14-arts-on); Walking group (2026-11-10-walk-moved)",
      "Northgate: Café (2026-11-11-cafe-later); All services (2026-11-12-library-lift)",
    ]);
  });

  test("says under a service's name what happens, and not again whose it is", () => {
    const words = edition.entries.map(({ html }) => wordsIn(html));
    expect(words[1]).toMatch(/^The session on Tuesday 24 November 2026, 10am to midday, moves from/);
    expect(words[3]).toMatch(/^At Northgate Library: access is different from/);
    const bulletin = composeBulletin(
      english(),
      model.timetable.changeById.get("2026-11-10-walk-moved") as never,
      model.library.site,
    );
    expect(wordsIn(bulletin.entries[0]?.html ?? "")).toMatch(/^Walking group: the session on/);
  });

  test("has full addresses in everything that staff wrote", () => {
    expect(edition.introduction).toContain('<a href="https://signpost.example.org/newsletter/">how to follow</a>');
    expect(edition.entries[1]?.html).toContain('<a href="https://signpost.example.org/locations/mill-house/">');
  });

  test("tells of guidance what is new since the edition before, and not what came later", () => {
    expect(edition.guidance).toEqual([
      {
        title: "Direct payments",
        url: "https://signpost.example.org/fact-sheets/direct-payments/",
        notes: ["The rules of 2026 are in it."],
      },
    ]);
  });
});

describe("the archive", () => {
  const page = (edition: Edition) => articleParts(english(), edition, whole(edition), fixtureModel().library.site);

  test.each([
    ["test/newsletter/content", "2026-11-17"],
    ["test/demonstration", "2026-10-20"],
    ["test/demonstration", "2026-11-03"],
    ["test/demonstration", "2026-11-17"],
  ])("of %s: what %s says is the same when it goes out, today and in a year", (folder, id) => {
    const today = modelOf(folder, "2026-11-22");
    const out = page(editionOf(modelThen(today, id), id));
    expect(page(editionOf(today, id))).toEqual(out);
    expect(page(editionOf(modelOf(folder, "2027-11-22"), id))).toEqual(out);
  });
});

describe("a correction in the same edition", () => {
  const entries = (...fronts: Parameters<typeof withChanges>[0]) =>
    entriesOf(english(), withChanges(fronts).changes.toReversed(), Temporal.PlainDate.from("2026-11-22"), aSite());
  const off = { id: "off", effect: "cancelled", sessions: ["2026-12-01"] };
  const room = { id: "room", effect: "access", from: "2026-11-18", published: "2026-11-18T09:00" };

  test("takes the place of what it replaces, and says what that was", () => {
    const told = entries(off, {
      id: "on",
      effect: "moved",
      sessions: ["2026-12-01"],
      to: { location: "mill-house" },
      published: "2026-11-21T09:00",
      replaces: "off",
    });
    expect(told.map(({ id, changes }) => [id, changes.map(({ change }) => change.id)])).toEqual([
      ["on", ["on", "off"]],
    ]);
    expect(wordsIn(told[0]?.html ?? "")).toContain("moves from Quay hall to Mill house");
    expect(wordsIn(told[0]?.html ?? "")).toContain("This replaces what was announced on Friday 20 November 2026");
    expect(wordsIn(told[0]?.html ?? "")).not.toContain("is cancelled");
  });

  test("that ends a thing later leaves it to be told until then", () => {
    const [told, ...others] = entries(room, {
      id: "clear",
      effect: "notice",
      from: "2026-11-30",
      published: "2026-11-21T09:00",
      resolves: "room",
    });
    expect(others).toEqual([]);
    const words = wordsIn(told?.html ?? "");
    expect(words.indexOf("Back to normal from Monday 30 November")).toBeGreaterThanOrEqual(0);
    expect(words.indexOf("Until then:")).toBeGreaterThan(words.indexOf("Back to normal"));
    expect(words.indexOf("Access is different")).toBeGreaterThan(words.indexOf("Until then:"));
  });

  test("that ends a thing at once leaves nothing of it", () => {
    const [told] = entries(room, {
      id: "clear",
      effect: "notice",
      from: "2026-11-21",
      published: "2026-11-21T09:00",
      resolves: "room",
    });
    expect(wordsIn(told?.html ?? "")).not.toContain("Until then");
  });

  test("of a correction is one entry with both", () => {
    const second = {
      id: "second",
      effect: "retimed",
      sessions: ["2026-12-01"],
      to: { opens_at: "11:00", closes_at: "13:00" },
      published: "2026-11-20T12:00",
      replaces: "off",
    };
    const third = {
      id: "third",
      effect: "cancelled",
      sessions: ["2026-12-01"],
      published: "2026-11-21T09:00",
      replaces: "second",
    };
    expect(entries(off, second, third).map(({ changes }) => changes.map(({ change }) => change.id))).toEqual([
      ["third", "second", "off"],
    ]);
  });

  test("of something else is an entry of its own", () => {
    const other = { id: "other", effect: "cancelled", sessions: ["2026-12-08"] };
    expect(entries(off, other).map(({ id }) => id)).toEqual(["off", "other"]);
  });
});
