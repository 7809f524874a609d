/** What must not be published: where a confidential place is, and lists of people. */
import type { DraftFile, Rule } from "../drafts.ts";

const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

/** The address of a confidential place stands in no other file, and not in its own name. */
export const confidentialPlaces: Rule = ({ files }, refuse) => {
  for (const place of files.locations) {
    const { confidential, address_1 = "", postal_code = "", title = "" } = place.front;
    if (!confidential) continue;
    const secrets = [address_1, postal_code].map(letters).filter((secret) => secret.length > 4);
    const told = (text: string) => secrets.some((secret) => letters(text).includes(secret));
    if (told(title) || told(place.id)) {
      refuse(
        place,
        told(title) ? ["title"] : 1,
        "The name of this place gives its address away, and the name is published. Call it by its area instead.",
      );
    }
    for (const file of Object.values(files).flat() as DraftFile[]) {
      if (file === place) continue;
      if (!told(file.text)) continue;
      const line = file.text.split("\n").findIndex(told) + 1;
      refuse(
        file,
        Math.max(1, line),
        `This gives away where a confidential place is (${place.id}). Take the address out; name the area instead.`,
      );
    }
  }
};

const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
/** A page may well name a few teams. */
const most = 3;

/** A list of subscribers is kept outside the site, never in its content. */
export const noSubscriberLists: Rule = ({ files }, refuse) => {
  for (const file of Object.values(files).flat() as DraftFile[]) {
    if (!file.text.includes("@")) continue;
    const found = new Map<string, number>();
    file.text.split("\n").forEach((words, index) => {
      for (const [one] of words.matchAll(address)) {
        if (!found.has(one.toLowerCase())) found.set(one.toLowerCase(), index + 1);
      }
    });
    if (found.size <= most) continue;
    refuse(
      file,
      [...found.values()][most] ?? 1,
      `This file has ${found.size} email addresses, like a list of subscribers. Such a list is kept outside the site; leave at most ${most} public addresses here.`,
    );
  }
};
