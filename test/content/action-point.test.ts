import { expect, test } from "vitest";
import { isOverdue } from "../../lib/content/action-point.ts";

const today = Temporal.PlainDate.from("2026-02-28");

test.each([
  ["the last day of its month is today", { due: "2026-02", completion_level: "limited" }, false],
  ["its month has passed", { due: "2026-01", completion_level: "limited" }, true],
  ["its year is not over", { due: "2026", completion_level: "not-started" }, false],
  ["its year is over", { due: "2025", completion_level: "substantial" }, true],
  ["its day was yesterday", { due: "2026-02-27", completion_level: "not-recorded" }, true],
  ["it was completed", { due: "2004", completion_level: "completed" }, false],
  ["it has no date", { completion_level: "not-started" }, false],
] as const)("when %s", (_, point, overdue) => expect(isOverdue(point, today)).toBe(overdue));
