import { expect, test } from "vitest";
import { reviewOf } from "../../lib/content/review.ts";

const published = Temporal.PlainDate.from("2025-11-21");
const today = Temporal.PlainDate.from("2026-11-22");
const year = Temporal.Duration.from({ months: 12 });

test("a page counts from its publication until somebody reviews it", () => {
  const review = reviewOf({ published, review_in: year }, today);
  expect(review.due?.toString()).toBe("2026-11-21");
  expect(review.overdue).toBe(true);
});

test("a review holds on the day it is due", () => {
  const last_reviewed_on = Temporal.PlainDate.from("2025-11-22");
  expect(reviewOf({ published, last_reviewed_on, review_in: year }, today).overdue).toBe(false);
});

test("a page that sets no time is never overdue", () => {
  expect(reviewOf({ published }, today)).toMatchObject({ due: undefined, overdue: false });
});
