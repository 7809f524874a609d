/** When somebody last checked a page, and when they must again. */
import type { Page } from "./library.ts";

export interface Review {
  readonly last: Temporal.PlainDate;
  /** The last day for which the check holds; undefined when the page sets no length of time. */
  readonly due: Temporal.PlainDate | undefined;
  readonly overdue: boolean;
}

/** A page that nobody has checked since counts from the day it was published. */
export function reviewOf(
  page: Pick<Page, "published" | "last_reviewed_on" | "review_in">,
  today: Temporal.PlainDate,
): Review {
  const last = page.last_reviewed_on ?? page.published;
  const due = page.review_in && last.add(page.review_in);
  return { last, due, overdue: due !== undefined && Temporal.PlainDate.compare(due, today) < 0 };
}
