/** What must not be published: where a confidential place is, and lists of people. */
import type { Rule } from "../drafts.ts";

/** Finds the parts of an address one after the other, whatever stands between them, but not inside other words. */
function finder(parts: readonly string[], between: string): RegExp | undefined {
  if (parts.length < 2) return undefined;
  return new RegExp(`(?<![a-z0-9])${parts.join(between)}(?![a-z0-9])`, "i");
}

const words = (address: string) => address.match(/[a-z0-9]+/gi) ?? [];

/** The address of a confidential place stands in no other file, and not in its own name. */
export const confidentialPlaces: Rule = ({ files, texts }, refuse) => {
  for (const place of files.locations) {
    const { confidential, address_1 = "", postal_code, title = "" } = place.front;
    if (!confidential) continue;
    const [, outward = "", inward = ""] = /^(.*?) ?(.{3})$/.exec(postal_code ?? "") ?? [];
    const secrets = [finder(words(address_1), "[^a-z0-9]+"), finder([outward, inward].filter(Boolean), "[^a-z0-9]*")];
    const tells = (text: string) => secrets.some((secret) => secret?.test(text));
    if (tells(title) || tells(place.id)) {
      refuse(
        place,
        tells(title) ? ["title"] : [],
        "The name of this place gives its address away, and the name is published. Call it by its area instead.",
      );
    }
    for (const { file, text } of texts) {
      if (file === place.file || !tells(text)) continue;
      const line = text.split("\n").findIndex(tells) + 1;
      refuse(
        { file },
        Math.max(1, line),
        `This gives away where a confidential place is (${place.id}). Take the address out; name the area instead.`,
      );
    }
  }
};

const emailAddress = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
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
