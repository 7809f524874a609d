/** A place in words: its title within a sentence, where it is, or how people are told. */

import { isVirtual, type Location, type Service } from "../content/library.ts";
import type { Language } from "../language.ts";

/** `A private address in Northgate` becomes `a private address in Northgate`; a title without an article stays as it is. */
export function inSentence(_language: Language, title: string): string {
  return title.replace(/^(A|An|The)(?=\s)/, (article) => article.toLowerCase());
}

/** `Harbourside, Northgate` */
export function areaLabels({ areas }: Pick<Location, "areas">): string {
  return areas.map(({ label }) => label).join(", ");
}

/** The parts of the postal address that are known; none of a confidential place. */
export function addressParts({ address_1, city, postal_code }: Location): string[] {
  return [address_1, city, postal_code].filter((line): line is string => Boolean(line));
}

/**
 * Where a service meets, on one line: `Quayside Hall, 2 Capstan Quay, Wend, ZZ1 1AQ`; at a confidential place
 * `A private address in Northgate (Harbourside). Call 0808 157 0160 to be told where it is.`
 */
export function addressLine(language: Language, location: Location, service: Asked): string {
  if (isVirtual(location)) return [location.title, location.join_url ?? location.phone].join(", ");
  if (!location.confidential) return [location.title, ...addressParts(location)].join(", ");
  const areas = location.areas.map(({ label }) => label).filter((label) => !location.title.includes(label));
  return `${location.title}${areas.length === 0 ? "" : ` (${areas.join(", ")})`}. ${askingSentence(language, service)}`;
}

/** How people come together there: `In person`; `Online`, `By telephone` or both. */
export function waysToMeet(_language: Language, { location_type, join_url, phone }: Location): string[] {
  if (!isVirtual({ location_type })) return ["In person"];
  return [...(join_url || !phone ? ["Online"] : []), ...(phone ? ["By telephone"] : [])];
}

/** `Join at https://meet.example.org/wend or call 01632 960123.`, where people join from where they are; else empty. */
export function joinSentence(language: Language, { location_type, join_url, phone }: Location): string {
  if (!isVirtual({ location_type })) return "";
  const ways = [...(join_url ? [`join at ${join_url}`] : []), ...(phone ? [`call ${phone}`] : [])];
  const sentence = `${language.list(ways, "or")}${join_url ? "" : " to join, or to be told how"}.`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** `The address of the Quay Hall is 2 Capstan Quay, Wend.`; of a confidential place how the people of each service are told. */
export function addressSentence(language: Language, location: Location, services: readonly Asked[]): string {
  if (isVirtual(location)) return joinSentence(language, location);
  if (!location.confidential)
    return `The address of ${inSentence(language, location.title)} is ${addressParts(location).join(", ")}.`;
  return [...new Set(services.map((one) => askingSentence(language, one)))].join(" ");
}

type Asked = Pick<Service, "title" | "contact" | "organisation">;

/**
 * `Call 0808 157 0160 or text 07700 900160 to be told where it is.`, of a confidential place: by email where there is no
 * number; of the organisation where the service names no way.
 */
export function askingSentence(language: Language, { title, contact, organisation }: Asked): string {
  const phone = contact?.phone ?? (contact?.text ? undefined : organisation.phone);
  const email = contact?.email ?? organisation.email;
  const spoken = [...(phone ? [`call ${phone}`] : []), ...(contact?.text ? [`text ${contact.text}`] : [])];
  const ways = language.list(spoken.length > 0 ? spoken : email ? [`email ${email}`] : [`ask ${title}`], "or");
  return `${ways.charAt(0).toUpperCase()}${ways.slice(1)} to be told where it is.`;
}

/** What stands in the place of the address of a confidential place where nobody knows for which service; else nothing. */
export function addressWithheld(language: Language, { confidential, areas }: Location): string {
  if (!confidential) return "";
  const where = language.list(areas.map(({ label }) => label));
  return `Ask the service to be told where it is.${where && ` It is in ${where}.`}`;
}
