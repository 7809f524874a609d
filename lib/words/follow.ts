/** How to hear of changes, on the pages of what one can follow. */

import type { Language } from "../language.ts";

/** `subject` as within a sentence: `Walking group`, `the Quay Hall`, `every change`. */
export function followTitle(_language: Language, subject: string): string {
  return `Follow ${subject}`;
}

export const aboutFollowing = (_language: Language) =>
  "Be told of changes without coming back to look. Copy an address below into the program that you use.";

export const waysToFollow = (_language: Language) =>
  ({
    calendar: {
      name: "In your calendar",
      words: "Every session, kept up to date when one moves or stops.",
      open: "Open it in your calendar",
    },
    visibleCancellations: {
      name: "In a calendar that hides cancelled sessions, such as Google Calendar",
      words: "The same, with cancelled sessions left in view and marked CANCELLED.",
    },
    feed: { name: "In a feed reader", words: "Each change as it is announced." },
  }) as const;

/** What one follows who follows all of it. */
export const everything = (_language: Language) =>
  ({ all: "everything", changes: "every change", services: "every service" }) as const;

/** The headings of the page that explains following, by their fragment. */
export const waysExplained = (_language: Language) =>
  ({
    email: "By email",
    calendar: "In your calendar",
    feed: "In a feed reader",
    paper: "On paper",
    archive: "Past editions",
  }) as const;

/** What the feeds of the whole site tell. */
export const feedsOfAll = (_language: Language) =>
  ({
    changes: "Every change",
    editions: "Each edition of the newsletter",
    guidance: "Major updates of the guidance",
  }) as const;

/** The subjects of the emails by which readers ask for the newsletter, and for no more of it. */
export const requests = (_language: Language) =>
  ({ subscribe: "Please send me the newsletter", stop: "Please stop the newsletter" }) as const;
