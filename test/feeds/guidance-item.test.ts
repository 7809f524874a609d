import { describe, expect, test } from "vitest";
import type { FactSheet } from "../../lib/content/library.ts";
import { guidanceItems } from "../../lib/feeds/guidance-item.ts";
import { aFactSheet, aModel, aNote } from "./model-factory.ts";

const items = (pages: readonly Partial<FactSheet>[], today = "2026-12-01") => {
  const { library } = aModel({}, () => ({ factSheets: pages.map(aFactSheet) }));
  return guidanceItems(library, Temporal.PlainDate.from(today));
};

describe("the items about guidance", () => {
  test("are the major changes, the last first; minor ones tell nobody", () => {
    const found = items([
      { change_history: [aNote("2026-09-01", "The rates have gone up."), aNote("2026-09-02", "A comma.", "minor")] },
      { id: "volunteering", title: "Volunteering", change_history: [aNote("2026-10-01", "There is a new form.")] },
    ]);
    expect(found.map(({ title, summary }) => [title, summary])).toEqual([
      ["Updated: Volunteering", "There is a new form."],
      ["Updated: Direct payments", "The rates have gone up."],
    ]);
  });

  test("have the note as their text, and a link to the page", () => {
    const [item] = items([{ change_history: [aNote("2026-07-01", "Rates & rules have changed.")] }]);
    expect(item).toMatchObject({
      guid: "tag:signpost.example.org,2026:fact-sheets/direct-payments/2026-07-01",
      url: "https://signpost.example.org/fact-sheets/direct-payments/",
      html: '<p>Rates &amp; rules have changed.</p>\n<p><a href="https://signpost.example.org/fact-sheets/direct-payments/">Read Direct payments</a></p>',
    });
    expect(item?.published.toString(), "midnight in summer time").toBe("2026-06-30T23:00:00Z");
    expect(item?.updated).toEqual(item?.published);
  });

  test("join the notes of one day, so that guids stay apart", () => {
    const notes = [aNote("2026-07-01", "The rates have gone up."), aNote("2026-07-01", "There is a new form.")];
    expect(items([{ change_history: notes }]).map(({ summary }) => summary)).toEqual([
      "The rates have gone up. There is a new form.",
    ]);
  });

  test.each([
    ["the title changes", { title: "Paying for your own care" }],
    ["the note is mended", { change_history: [aNote("2026-07-01", "The rates have gone up!")] }],
    ["an earlier note is added", { change_history: [aNote("2026-01-01", "First."), aNote("2026-07-01", "x")] }],
  ])("keep their guid when %s", (_, edit) => {
    const before = items([{ change_history: [aNote("2026-07-01", "The rates have gone up.")] }]);
    const after = items([{ change_history: [aNote("2026-07-01", "The rates have gone up.")], ...edit }]);
    expect(after[0]?.guid).toBe(before[0]?.guid);
  });

  test("say nothing of a note before its day", () => {
    const pages = [{ change_history: [aNote("2026-12-01", "From today.")] }];
    expect(items(pages, "2026-11-30")).toHaveLength(0);
    expect(items(pages, "2026-12-01")).toHaveLength(1);
  });
});
