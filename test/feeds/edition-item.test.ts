import { describe, expect, test } from "vitest";
import { editionItem } from "../../lib/feeds/edition-item.ts";
import { english } from "../../lib/language.ts";
import { articleParts, whole } from "../../lib/newsletter/article.ts";
import { composeEdition } from "../../lib/newsletter/edition.ts";
import { aChange } from "../timetable/library-factory.ts";
import { aFactSheet, aModel, anEdition } from "./model-factory.ts";

const fronts = [
  aChange({ id: "first", effect: "cancelled", sessions: ["2026-12-01"] }),
  aChange({ id: "second", effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } }),
];
const model = aModel({ changes: fronts });
const changes = ["second", "first"].flatMap((id) => model.library.changes.filter((change) => change.id === id));

describe("the item about an edition", () => {
  const edition = anEdition({ guidance: [aFactSheet()], changes });
  const item = editionItem(edition, model);

  test("has a permanent guid, its page, and the day it went out", () => {
    expect(item).toMatchObject({
      guid: "tag:signpost.example.org,2026:newsletters/2026-12-01",
      url: "https://signpost.example.org/newsletter/2026-12-01/",
      title: "The walking group moves",
    });
    expect(item.published.toString()).toBe("2026-12-01T00:00:00Z");
  });

  test("keeps its guid whatever its title says", () => {
    expect(editionItem({ ...edition, title: "Other" }, model).guid).toBe(item.guid);
  });

  test("tells the introduction, then every change in the edition's order, then guidance", () => {
    const order = [
      "<p>Two groups move this week.</p>",
      ">Second</a></strong>",
      ">First</a></strong>",
      '<li><a href="https://signpost.example.org/fact-sheets/direct-payments/">Direct payments</a></li>',
    ].map((part) => item.html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  test("has the words of the edition's page", () => {
    const composed = composeEdition(edition, model);
    const page = articleParts(english(), composed, whole(composed), model.library.site).join("\n");
    expect(item.html.startsWith(page)).toBe(true);
  });

  test("has the headlines as its summary, or else the introduction", () => {
    expect(item.summary).toBe(
      "Moved: Walking group, Tuesday 8 December, to Mill house; Cancelled: Walking group, Tuesday 1 December",
    );
    expect(editionItem({ ...edition, changes: [] }, model).summary).toBe("Two groups move this week.");
  });

  test("is as it went out, whatever becomes of its changes", () => {
    const later = aModel({
      changes: [
        ...fronts,
        aChange({ id: "third", effect: "notice", replaces: "second", published: "2026-12-02T09:00" }),
      ],
    });
    expect(later.timetable.changeById.get("second")?.replacedBy?.id).toBe("third");
    expect(editionItem(edition, later)).toEqual(item);
  });
});
