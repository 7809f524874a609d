import { describe, expect, test } from "vitest";
import { homeBlocksOf, inRows } from "../../lib/views/home.ts";
import { aLibrary } from "../timetable/library-factory.ts";

describe("the home page", () => {
  test("has every block that has something to show", () => {
    expect(homeBlocksOf(aLibrary())).toEqual(["at-a-glance", "next-7-days", "changes", "search", "follow"]);
    expect(homeBlocksOf(aLibrary({ services: [], locations: [] }))).toEqual(["at-a-glance", "search", "follow"]);
    expect(homeBlocksOf(aLibrary({ site: { sections: { newsletter: false } } }))).not.toContain("follow");
  });

  test("has the blocks that the settings name, in their order", () =>
    expect(homeBlocksOf(aLibrary({ site: { home: ["changes", "at-a-glance"] } }))).toEqual(["changes", "at-a-glance"]));

  test("has what is on and what has changed side by side where they follow each other, in either order", () => {
    const rows = inRows(["at-a-glance", "changes", "next-7-days", "search"]);
    expect(rows.map(({ layout, blocks }) => `${layout}: ${blocks}`)).toEqual([
      ": at-a-glance",
      "home: changes,next-7-days",
      ": search",
    ]);
  });

  test("gives a block all the width where its companion is elsewhere", () =>
    expect(inRows(["next-7-days", "guidance", "changes"]).map(({ layout, blocks }) => `${layout}: ${blocks}`)).toEqual([
      "home: next-7-days",
      ": guidance",
      "home: changes",
    ]));
});
