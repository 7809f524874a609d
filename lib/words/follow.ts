/** How to hear of changes, on the pages of what one can follow. */

/** `subject` as within a sentence: `Walking group`, `the Quay Hall`, `every change`. */
export function followTitle(subject: string): string {
  return `Follow ${subject}`;
}

export const aboutFollowing =
  "Be told of changes without coming back to look. Copy an address below into the program that you use.";

export const waysToFollow = {
  calendar: { name: "In your calendar", words: "Every session, kept up to date when one moves or stops." },
  visibleCancellations: {
    name: "In a calendar that hides cancelled sessions, such as Google Calendar",
    words: "The same, with cancelled sessions left in view and marked CANCELLED.",
  },
  feed: { name: "In a feed reader", words: "Each change as it is announced." },
} as const;
