import { describe, expect, test } from "vitest";
import { changeItem } from "../../lib/feeds/change-item.ts";
import type { Item } from "../../lib/feeds/feed.ts";
import { english } from "../../lib/language.ts";
import { aChange, aSchedule, aService, type Content, type Front } from "../timetable/library-factory.ts";
import { aModel } from "./model-factory.ts";

const moved: Front = aChange({
  id: "walking-group-moved",
  title: "The walking group meets at Mill House",
  effect: "moved",
  sessions: ["2026-12-01"],
  to: { location: "mill-house" },
  published: "2026-11-24T16:30",
});
const replaced: Front = aChange({
  id: "walking-group-cancelled",
  effect: "cancelled",
  sessions: ["2026-12-01"],
  replaces: "walking-group-moved",
  published: "2026-11-27T09:00",
});
const resolved: Front = aChange({
  id: "walking-group-back",
  effect: "notice",
  resolves: "walking-group-moved",
  published: "2026-11-28T09:00",
});

function itemOf(id: string, changes: readonly Front[], content: Content = {}): Item {
  const { library, timetable } = aModel({ ...content, changes });
  const compiled = timetable.changeById.get(id);
  if (!compiled) throw new Error(`No change is called ${id}.`);
  return changeItem(english(), compiled, library.site);
}

const item = (front: Partial<Front> = {}, later: readonly Front[] = [], content: Content = {}) =>
  itemOf("walking-group-moved", [{ ...moved, ...front }, ...later], content);

describe("the guid of a change", () => {
  const guid = "tag:signpost.example.org,2026:changes/walking-group-moved";

  test("is a tag URI with the site's host, the year it was told and its id", () => {
    expect(item().guid).toBe(guid);
  });

  test.each([
    ["its title changes", item({ title: "Something else" })],
    ["its text changes", item({ body: "Bring a coat." })],
    ["it becomes urgent", item({ urgent: true })],
    ["the time it was told is mended", item({ published: "2026-11-23T10:00" })],
    ["it is replaced", item({}, [replaced])],
    ["it is resolved", item({}, [resolved])],
    ["the site moves to another folder", item({}, [], { site: { url: "https://signpost.example.org/wend/" } })],
  ])("stays when %s", (_, { guid: now }) => {
    expect(now).toBe(guid);
  });

  test("differs between changes", () => {
    expect(itemOf("walking-group-cancelled", [moved, replaced]).guid).not.toBe(guid);
  });
});

describe("the item about a move", () => {
  test("says in its title what happens to what and when", () => {
    expect(item().title).toBe("Moved: Walking group, Tuesday 1 December, to Mill house");
  });

  test("has the full text: what, which session, from where to where, and when it was announced", () => {
    const { html, summary } = item();
    for (const words of [
      "Walking group",
      "Tuesday 1 December 2026",
      "10am to 12:30pm",
      "Quay hall",
      "Mill house",
      "Announced on Tuesday 24 November 2026 at 4:30pm",
    ]) {
      expect(html).toContain(words);
    }
    expect(summary).toContain("moves from Quay hall to Mill house");
  });

  test("has what staff wrote as they wrote it, after what happens", () => {
    const { html } = item({ body: 'Use the <a href="/locations/mill-house/">side door</a>.' });
    expect(html).toContain('Use the <a href="https://signpost.example.org/locations/mill-house/">side door</a>.');
    expect(html.indexOf("Mill house")).toBeLessThan(html.indexOf("side door"));
    expect(html.match(/side door/g)).toHaveLength(1);
  });

  test("begins with the title that staff gave it", () => {
    expect(item().html).toMatch(/^<p><strong>The walking group meets at Mill House<\/strong><\/p>\n/);
  });

  test("is summed up by what happens, and a notice by its title", () => {
    expect(item().summary).toMatch(/^Walking group: the session on Tuesday 1 December 2026/);
    expect(item({ effect: "notice", to: undefined, title: "Bring a torch" }).summary).toBe("Bring a torch");
  });

  test("lists what happens when it is not the same to every session", () => {
    const schedules = [aSchedule(), aSchedule({ location: "wend-library", opens_at: "14:00", closes_at: "15:00" })];
    const { html } = item({}, [], { services: [aService({ id: "walking-group", schedules })] });
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(item({ sessions: ["2026-12-01", "2026-12-08"] }).html).not.toContain("<li>");
  });

  test("links to its own page in full", () => {
    expect(item({}, [], { site: { url: "https://wend.example.org/signpost/" } }).url).toBe(
      "https://wend.example.org/signpost/changes/walking-group-moved/",
    );
  });

  test("was published when people were told, in the site's time zone", () => {
    expect(item().published.toString()).toBe("2026-11-24T16:30:00Z");
    expect(item({ published: "2026-09-24T16:30" }).published.toString()).toBe("2026-09-24T15:30:00Z");
  });
});

describe("the categories of a change", () => {
  const labels = (front: Partial<Front>) => item(front).categories.map(({ label }) => label);

  test.each([
    ["its effect, severity and both areas", {}, ["Moved", "Information", "Harbourside", "Northgate"]],
    ["urgent", { urgent: true }, ["Moved", "Urgent", "Information", "Harbourside", "Northgate"]],
    ["a warning", { severity: "warning" }, ["Moved", "Warning", "Harbourside", "Northgate"]],
    ["a severe change", { severity: "severe" }, ["Moved", "Severe", "Harbourside", "Northgate"]],
    ["one area", { to: { location: "wend-library" } }, ["Moved", "Information", "Harbourside"]],
  ])("are %s", (_, front, expected) => {
    expect(labels(front)).toEqual(expected);
  });

  test("have terms for programs that never depend on words", () => {
    expect(item({ urgent: true }).categories.map(({ term }) => term)).toEqual([
      "moved",
      "urgent",
      "info",
      "harbourside",
      "northgate",
    ]);
  });
});

describe("what comes later", () => {
  test.each([
    ["a replacement", replaced, "2026-11-27T09:00:00Z", "This was replaced on Friday 27 November 2026 at 9am."],
    [
      "an all-clear",
      resolved,
      "2026-11-28T09:00:00Z",
      "An end to this was announced on Saturday 28 November 2026 at 9am",
    ],
  ])(
    "%s leaves title and words as they were told, adds what became of them, and moves the update",
    (_, later, updated, outcome) => {
      const before = item();
      const after = item({}, [later]);
      expect(before.updated.toString()).toBe("2026-11-24T16:30:00Z");
      expect(after.title).toBe(before.title);
      expect(after.published).toEqual(before.published);
      expect(after.updated.toString()).toBe(updated);
      expect(before.html).not.toContain(outcome);
      expect(after.html).toContain(outcome);
      expect(after.summary).toContain(outcome);
      const told = before.html.split("\n").slice(0, -1);
      expect(after.html.split("\n").slice(0, told.length)).toEqual(told);
    },
  );

  test("a replacement and an all-clear are items of their own", () => {
    expect(itemOf("walking-group-cancelled", [moved, replaced]).title).toBe(
      "Cancelled: Walking group, Tuesday 1 December",
    );
    expect(itemOf("walking-group-back", [moved, resolved]).title).toMatch(/^All clear: Walking group/);
  });
});
