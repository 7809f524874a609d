import { describe, expect, test } from "vitest";
import type { OptionalSection } from "../../lib/content/kinds/optional-sections.ts";
import { optionalSections } from "../../lib/content/kinds/optional-sections.ts";
import { allSections, isShown, missingAt, sectionsIn, sectionsShown } from "../../lib/content/sections.ts";
import { fixedPages } from "../../lib/content/urls.ts";
import { aLibrary } from "../timetable/library-factory.ts";

const newsletter = {
  from: "News <news@example.org>",
  list_id: "changes.example.org",
  cadence: "every Tuesday",
  delivery: "smtp" as const,
  discretion: "discreet" as const,
};
const all = () => true;
const without = (...names: readonly OptionalSection[]) =>
  new Set(optionalSections.filter((one) => !names.includes(one)));

describe("the sections of a site", () => {
  test("are all of them, where there is something in each and the settings say nothing", () =>
    expect(sectionsShown({ newsletter }, all)).toEqual(allSections));

  test.each(optionalSections)("are without %s where the settings leave it out", (name) => {
    const alone = sectionsShown({ newsletter, sections: { [name]: false } }, all);
    expect(alone.has(name)).toBe(false);
    expect([...alone].sort()).toEqual(
      [...without(name, ...(name === "services" ? (["posters"] as const) : []))].sort(),
    );
  });

  test.each(["fact-sheets", "case-studies", "action-points", "funding", "glossary", "easy-read"] as const)(
    "are without %s where nothing is in it",
    (name) => expect([...sectionsShown({ newsletter }, (what) => what !== name)]).toEqual([...without(name)]),
  );

  test("have no newsletter that nobody sends, but one before its first edition", () => {
    expect(sectionsShown({}, all).has("newsletter")).toBe(false);
    expect(sectionsShown({ newsletter }, (what) => what !== "newsletters").has("newsletter")).toBe(true);
  });

  test("of an empty site are how to follow alone", () =>
    expect([...sectionsIn(aLibrary({ services: [], locations: [], organisations: [] }))]).toEqual(["newsletter"]));
});

describe("an address", () => {
  test.each<[string, OptionalSection]>([
    ["/funding/", "funding"],
    ["/funding/grantfinder/", "funding"],
    ["/timetable/calendar.ics", "services"],
    ["/areas/harbourside/feed.rss", "services"],
    ["/services/walking-group/poster/", "posters"],
    ["/areas/harbourside/sheet/large/", "posters"],
    ["/newsletter/2026-12-01/", "newsletter"],
    ["/glossary/", "glossary"],
    ["/easy-read/", "easy-read"],
    ["/services/walking-group/easy/", "easy-read"],
    ["/open-data/", "open-data"],
    ["/open-data/funding.csv", "funding"],
    ["/open-data/sessions.json", "services"],
  ])("%s needs the section %s", (url, section) => {
    expect(isShown(url, allSections)).toBe(true);
    expect(missingAt(url, without(section))).toBe(section);
  });

  test("under /guidance/ needs any guidance", () => {
    expect(isShown("/guidance/", new Set(["funding"]))).toBe(true);
    expect(isShown("/guidance/", new Set(["glossary", "services"]))).toBe(false);
  });

  test("of a page of one's own, the search and the A to Z needs none", () =>
    expect(["/", "/about/", "/search/", "/a-z/"].filter((url) => !isShown(url, new Set()))).toEqual([]));

  test("of every page that stands by itself is of a section, but for three", () =>
    expect(fixedPages.filter((url) => isShown(url, new Set()))).toEqual(["/", "/search/", "/a-z/"]));
});
