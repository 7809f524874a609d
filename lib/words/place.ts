/** A place in words: its title within a sentence, where it is, and what is said of one whose address is confidential. */
import type { Location } from "../content/library.ts";
import { list } from "../word-list.ts";

/** `A private address in Northgate` becomes `a private address in Northgate`; a title without an article stays as it is. */
export function inSentence(title: string): string {
  return title.replace(/^(A|An|The)(?=\s)/, (article) => article.toLowerCase());
}

/** `Harbourside, Northgate` */
export function areaLabels({ areas }: Pick<Location, "areas">): string {
  return areas.map(({ label }) => label).join(", ");
}

/**
 * `Quayside Hall, 2 Capstan Quay, Wend, ZZ1 1AQ`; of a confidential place the title and the areas, which is all that the
 * Library holds of it: `A private address in Northgate (Northgate; the address is not published)`.
 */
export function addressLine(location: Location): string {
  if (location.confidential) {
    const areas = areaLabels(location);
    return `${location.title} (${areas === "" ? "" : `${areas}; `}the address is not published)`;
  }
  return [location.title, ...addressParts(location)].join(", ");
}

/** `The address of the Quay Hall is 2 Capstan Quay, Wend.` */
export function addressSentence(location: Location): string {
  const place = inSentence(location.title);
  if (!location.confidential) return `The address of ${place} is ${addressParts(location).join(", ")}.`;
  const area = list(location.areas.map(({ label }) => label));
  return `We do not publish the address of ${place}.${area && ` It is in ${area}.`}`;
}

/** The lines of the postal address; none of a confidential place. */
export function addressParts({ address_1, city, postal_code }: Location): string[] {
  return [address_1, city, postal_code].filter((line): line is string => Boolean(line));
}

/** What stands in the place of the address of a confidential place. */
export function addressWithheld(location: Location): string {
  return `The address is not published. Area: ${areaLabels(location)}.`;
}
