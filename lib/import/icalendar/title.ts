/** What people write into an event's title beside what it is: that it is off, or something that only they understand. */

export interface Title {
  /** Without the words that it is off. */
  readonly words: string;
  /** `unclear` where a program can't tell whether it meets. */
  readonly says: "meets" | "cancelled" | "unclear";
}

const off = "cancell?ed|cancell?ation|called off";
const isOff = new RegExp(`^[\\s*[(]*(?:${off})\\b[\\s\\])*:!–—-]*|[\\s[(*:–—-]+(?:${off})[\\s\\])*!.]*$`, "i");
const isUnclear =
  /^no\b|\b(?:postponed|rearranged|not (?:on|meeting|running)|no (?:session|meeting|group)|tbc|provisional|off)\b|\?\s*$/i;

/** Reads `CANCELLED: Walking group` and `Walking group (cancelled)`; `Walking group postponed` can mean two things. */
export function readTitle(title: string): Title {
  const words = title.replace(isOff, "").trim();
  if (words !== title.trim()) return { words, says: "cancelled" };
  return { words, says: isUnclear.test(words) ? "unclear" : "meets" };
}
