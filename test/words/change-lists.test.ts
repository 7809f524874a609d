import { expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { changeGroupName, groupSpan, noChanges } from "../../lib/words/change-lists.ts";

const today = Temporal.PlainDate.from("2026-11-24");

test.each([
  ["soon", "From Tuesday 24 November to Monday 30 November", "Nothing changes on these days."],
  ["lasting", "Still in place", "Nothing that began earlier is still in place."],
  ["later", "From Tuesday 1 December on", "No change is planned for then."],
  ["past", "Over", "No change is over yet."],
] as const)("the list of what is %s has a heading, and says when it is empty", (group, name, empty) => {
  expect(changeGroupName(english(), group, today, 7)).toBe(name);
  expect(noChanges(english(), group)).toBe(empty);
});

test.each([
  [{ group: "past", day: "2026-11-17" }, { group: "past", day: "2026-11-03" }, "Over: 2026-11-03 to 2026-11-17"],
  [{ group: "past", day: "2026-11-17" }, { group: "past", day: "2026-11-17" }, "Over: 2026-11-17"],
  [{ group: "soon", day: "2026-11-17" }, { group: "past", day: "2026-11-03" }, "Soon to over"],
] as const)("a page from %j to %j holds what it says", (first, last, words) =>
  expect(groupSpan(english(), first, last)).toBe(words),
);
