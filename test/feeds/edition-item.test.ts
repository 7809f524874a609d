import { describe, expect, test } from "vitest";
import type { CompiledChange } from "../../lib/changes/compiled-change.ts";
import { tell } from "../../lib/feeds/change-item.ts";
import { editionItem } from "../../lib/feeds/edition-item.ts";
import { aChange } from "../timetable/library-factory.ts";
import { aFactSheet, aModel, anEdition } from "./model-factory.ts";

const fronts = [
  aChange({ id: "first", effect: "cancelled", sessions: ["2026-12-01"] }),
  aChange({ id: "second", effect: "moved", sessions: ["2026-12-08"], to: { location: "mill-house" } }),
];
const { library, timetable } = aModel({ changes: fronts });
const changes = ["second", "first"].map((id) => timetable.changeById.get(id) as CompiledChange);

describe("the item about an edition", () => {
  const edition = anEdition({ guidance: [aFactSheet()] });
  const item = editionItem(edition, changes, library.site);

  test("has a permanent guid, its page, and the day it went out", () => {
    expect(item).toMatchObject({
      guid: "tag:signpost.example.org,2026:newsletters/2026-12-01",
      url: "https://signpost.example.org/newsletter/2026-12-01/",
      title: "The walking group moves",
    });
    expect(item.published.toString()).toBe("2026-12-01T00:00:00Z");
  });

  test("keeps its guid whatever its title says", () => {
    expect(editionItem({ ...edition, title: "Other" }, [], library.site).guid).toBe(item.guid);
  });

  test("tells the introduction, then every change in the edition's order, then guidance", () => {
    const order = [
      "<p>Two groups move this week.</p>",
      ">Moved: Walking group, Tuesday 8 December, to Mill house</a></h2>",
      ">Cancelled: Walking group, Tuesday 1 December</a></h2>",
      '<li><a href="https://signpost.example.org/fact-sheets/direct-payments/">Direct payments</a></li>',
    ].map((part) => item.html.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    for (const compiled of changes) expect(item.html).toContain(tell(compiled, library.site).html);
  });

  test("has the headlines as its summary, or else the introduction", () => {
    expect(item.summary).toBe(
      "Moved: Walking group, Tuesday 8 December, to Mill house; Cancelled: Walking group, Tuesday 1 December",
    );
    expect(editionItem(edition, [], library.site).summary).toBe("Two groups move this week.");
  });

  test("is as it went out, whatever becomes of its changes", () => {
    const { timetable: later } = aModel({
      changes: [
        ...fronts,
        aChange({ id: "third", effect: "notice", replaces: "second", published: "2026-12-02T09:00" }),
      ],
    });
    const now = ["second", "first"].map((id) => later.changeById.get(id) as CompiledChange);
    expect(now.map(({ replacedBy }) => replacedBy?.id)).toEqual(["third", undefined]);
    expect(editionItem(edition, now, library.site)).toEqual(item);
  });
});
