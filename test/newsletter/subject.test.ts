import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { composeBulletin } from "../../lib/newsletter/edition.ts";
import { subjectOf } from "../../lib/newsletter/subject.ts";
import { senderName } from "../../lib/words/newsletter.ts";
import { aSite } from "./delivery/a-site.ts";
import { anUpdate } from "./delivery/an-update.ts";
import { editionOf, fixtureModel, modelOf } from "./fixture.ts";

const model = fixtureModel();
const edition = editionOf(model, "2026-11-17");
const bulletin = composeBulletin(
  english(),
  model.timetable.changeById.get("2026-11-18-cafe-closed") as never,
  model.library.site,
);
const update = anUpdate();

describe("the subject says what changed", () => {
  test.each([
    ["an edition", edition, "discreet", "Access: from Thursday 12 November until further notice, and 3 other changes"],
    [
      "an edition",
      edition,
      "plain",
      "Access: all services at Northgate Library, from Thursday 12 November until further notice, and 3 other changes",
    ],
    ["a bulletin", bulletin, "discreet", "Cancelled: Wednesday 25 November"],
    ["a bulletin", bulletin, "plain", "Cancelled: Café, Wednesday 25 November"],
    ["one page of guidance", update, "discreet", "Updated: 1 page"],
    ["one page of guidance", update, "plain", "Updated: Direct payments"],
    [
      "two pages",
      { ...update, guidance: [...update.guidance, ...update.guidance] },
      "plain",
      "Updated: 2 pages of guidance",
    ],
  ] as const)("%s of which it speaks in %3$s words", (_, one, discretion, subject) => {
    expect(subjectOf(english(), one, whole(one), discretion)).toBe(subject);
  });

  test("what is urgent comes first and is called so", () => {
    const later = { ...edition, entries: [...edition.entries, ...bulletin.entries] };
    expect(subjectOf(english(), later, whole(later), "discreet")).toBe(
      "Urgent: Cancelled: Wednesday 25 November, and 4 other changes",
    );
  });
});

test("a discreet subject names no service, place or organisation of the demonstration", () => {
  const demonstration = modelOf("test/demonstration", "2026-11-22");
  const { services, locations, site, changes } = demonstration.library;
  const revealing = [...services, ...locations].map(({ title }) => title).concat(site.organisation, "mental", "health");
  const editions = [
    ...demonstration.library.newsletters.map(({ id }) => editionOf(demonstration, id)),
    ...changes.map(({ id }) => composeBulletin(english(), demonstration.timetable.changeById.get(id) as never, site)),
  ];
  const subjects = editions.map((one) => subjectOf(english(), one, whole(one), "discreet").toLowerCase());
  expect(subjects.filter((subject) => revealing.some((word) => subject.includes(word.toLowerCase())))).toEqual([]);
});

test("the sender's name says more only when the site speaks plainly", () => {
  expect(senderName(aSite())).toBe("Signpost Wend");
  expect(senderName(aSite({ discretion: "plain" }))).toBe("Signpost Wend, Wend Community Services");
});
