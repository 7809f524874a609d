import { expect, test } from "vitest";
import type { Page } from "../../../lib/content/library.ts";
import { accessibilityStatementProblems } from "../../../lib/content/rules/accessibility-statement.ts";

const date = (value: string) => Temporal.PlainDate.from(value);
const statement = (dates: Partial<Page>) => ({
  pages: [
    {
      id: "accessibility",
      published: date("2025-01-01"),
      source: {
        file: "content/pages/accessibility.md",
        line: ([key]) => (key === "last_reviewed_on" ? 5 : key === "published" ? 4 : 1),
      },
      ...dates,
    } as Page,
  ],
});

test.each([
  ["was reviewed 12 months ago today", { last_reviewed_on: date("2025-11-22") }, 0],
  ["was reviewed 12 months and a day ago", { last_reviewed_on: date("2025-11-21") }, 1],
  ["was never reviewed and is over a year old", {}, 1],
  ["was never reviewed and is new", { published: date("2026-11-01") }, 0],
])("how a statement is judged that %s", (_, dates, count) =>
  expect(accessibilityStatementProblems(statement(dates), date("2026-11-22"))).toHaveLength(count),
);

test("the problem says where, how long and what to do", () =>
  expect(
    accessibilityStatementProblems(statement({ last_reviewed_on: date("2025-11-21") }), date("2026-11-22")),
  ).toEqual([
    {
      file: "content/pages/accessibility.md",
      line: 5,
      message:
        'The accessibility statement was last reviewed on 21 November 2025, over 12 months ago. Check that every word is still true, then write today\'s date as "last_reviewed_on".',
    },
  ]));

test("the problem of one that was never reviewed is where it says when it was published", () =>
  expect(accessibilityStatementProblems(statement({}), date("2026-11-22"))[0]?.line).toBe(4));

test("a site without a statement is for its owner to judge", () =>
  expect(accessibilityStatementProblems({ pages: [] }, date("2026-11-22"))).toEqual([]));
