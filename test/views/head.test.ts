import { describe, expect, test } from "vitest";
import { type HeadFacts, headOf } from "../../lib/views/head.ts";
import { aLibrary } from "../timetable/library-factory.ts";

const library = aLibrary();

const facts = (given: Partial<HeadFacts>): HeadFacts => ({
  title: "Walking group",
  description: "A slow walk and a chat.",
  url: "/services/walking-group/",
  ...given,
});
const search = { filters: [], aliases: [] };

describe("in the search a title counts", () => {
  test.each<[string, Partial<HeadFacts>, string | undefined]>([
    ["most on a page about something lasting", { section: "services", search }, "subject"],
    ["less on that of one change", { section: "changes", url: "/changes/moved/", search }, "event"],
    ["less on that of one action point", { section: "action-points", url: "/action-points/one/", search }, "event"],
    ["not at all when the change is past", { section: "changes", search: { ...search, note: "It is past" } }, "past"],
    ["most on the page that lists changes", { section: "changes", url: "/changes/" }, "subject"],
    ["nowhere on a page that is not searched", { section: "services" }, undefined],
    ["nor on the search's own page", { section: "search", url: "/search/" }, undefined],
  ])("%s", (_, given, rank) => {
    expect(headOf(facts(given), library).search?.rank).toBe(rank);
  });
});

test("a page that lists others is searched by its title, description and plain words alone", () => {
  const head = headOf(facts({ title: "Changes", section: "changes", url: "/changes/" }), library);
  expect(head.search).toMatchObject({ brief: true, filters: [{ name: "kind", value: "List" }] });
  expect(head.search?.aliases).toContain("cancelled");
});
