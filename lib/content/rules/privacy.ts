/** What must not be published: lists of people. */
import type { Rule } from "../drafts.ts";

const emailAddress = /(?<![\w.+-])[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
/** A page may well name a few teams. */
const most = 3;

/** A list of subscribers is kept outside the site, never in its content. */
export const noSubscriberLists: Rule = ({ texts }, refuse) => {
  for (const { file, text } of texts) {
    if (!text.includes("@")) continue;
    const found = new Map<string, number>();
    text.split("\n").forEach((line, index) => {
      for (const [one] of line.matchAll(emailAddress)) {
        if (!found.has(one.toLowerCase())) found.set(one.toLowerCase(), index + 1);
      }
    });
    if (found.size <= most) continue;
    refuse(
      { file },
      [...found.values()][most] ?? 1,
      `This file has ${found.size} email addresses, like a list of subscribers. Such a list is kept outside the site; leave at most ${most} public addresses here.`,
    );
  }
};
