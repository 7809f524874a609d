import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { openDataFiles } from "../../lib/open-data/open-data-files.ts";
import { aModel } from "../feeds/model-factory.ts";
import { aLocation } from "../timetable/library-factory.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const removed = [
  { kind: "services", id: "knit-and-natter", on: "2026-10-30" },
  { kind: "changes", id: "2026-10-01-closed", on: "2026-11-02" },
  { kind: "locations", id: "old-school", on: "2026-09-02" },
] as const;

const file = (content: Parameters<typeof aModel>[0], today?: string): string =>
  String(
    [...openDataFiles(aModel(content, () => ({}), today))].find(({ path }) => path.endsWith("/removed.json"))?.content,
  );
const items = (...given: Parameters<typeof file>): Json[] => JSON.parse(file(...given)).items;

describe("what was removed", () => {
  test("is told with its id and the day, the newest first", () =>
    expect(items({ removed })).toEqual([
      { kind: "changes", id: "2026-10-01-closed", hsds_id: null, state: "deleted", removed_on: "2026-11-02" },
      expect.objectContaining({ kind: "services", id: "knit-and-natter" }),
      expect.objectContaining({ kind: "locations", id: "old-school" }),
    ]));

  test("is told for 90 days", () => {
    expect(items({ removed }, "2026-12-01").map(({ id }) => id)).toContain("old-school");
    expect(items({ removed }, "2026-12-02").map(({ id }) => id)).not.toContain("old-school");
  });

  test("has the id by which Open Referral knew it", () => {
    const content = { locations: [aLocation({ id: "quay-hall" }), aLocation({ id: "old-school" })] };
    const before = [...openDataFiles(aModel(content))].find(({ path }) => path === "/open-data/locations.json");
    const { hsds_id } = JSON.parse(String(before?.content)).items.find(({ id }: Json) => id === "old-school");
    expect(items({ removed }).find(({ id }) => id === "old-school").hsds_id).toBe(hsds_id);
  });

  test("is in the table for spreadsheets too", () => {
    const csv = [...openDataFiles(aModel({ removed }))].find(({ path }) => path === "/open-data/removed.csv");
    expect(parse(String(csv?.content), { bom: true, columns: true })).toHaveLength(3);
  });

  test("is not told of a section that the site leaves out", () =>
    expect(
      items({
        site: { sections: { funding: false } },
        removed: [...removed, { kind: "funding", id: "small-grants", on: "2026-11-20" }],
      }).map(({ id }) => id),
    ).not.toContain("small-grants"));

  test("is an empty list where nothing was", () => expect(items({})).toEqual([]));
});
