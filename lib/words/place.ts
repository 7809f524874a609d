/** A place in words: its title within a sentence, where it is, or how people are told. */

import { isVirtual, type Location, type Service } from "../content/library.ts";
import type { Language } from "../language.ts";
import { words } from "./plain-words.ts";

const articles = new WeakMap<Language, RegExp | undefined>();

/** The articles that a language writes small inside a sentence, at the begin of a title; undefined where it has none. */
function articlesOf(language: Language): RegExp | undefined {
  if (!articles.has(language)) {
    const listed = words(language, "articles").filter(Boolean);
    articles.set(language, listed.length > 0 ? new RegExp(`^(?:${listed.join("|")})(?=\\s)`) : undefined);
  }
  return articles.get(language);
}

/** `A private address in Northgate` becomes `a private address in Northgate`; a title without an article stays as it is. */
export function inSentence(language: Language, title: string): string {
  const pattern = articlesOf(language);
  return pattern ? title.replace(pattern, (article) => article.toLowerCase()) : title;
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
  const parts = { place: location.title, asking: askingSentence(language, service) };
  return areas.length === 0
    ? language.say("place-withheld", parts)
    : language.say("place-withheld-in", { ...parts, areas: areas.join(", ") });
}

/** How people come together there: `In person`; `Online`, `By telephone` or both. */
export function waysToMeet(language: Language, { location_type, join_url, phone }: Location): string[] {
  if (!isVirtual({ location_type })) return [language.say("meet-in-person")];
  return [
    ...(join_url || !phone ? [language.say("meet-online")] : []),
    ...(phone ? [language.say("meet-by-telephone")] : []),
  ];
}

/** `Join at https://meet.example.org/wend or call 01632 960123.`, where people join from where they are; else empty. */
export function joinSentence(language: Language, { location_type, join_url: url, phone }: Location): string {
  if (!isVirtual({ location_type })) return "";
  if (!url) return language.say("join-by-telephone", { phone: phone ?? "" });
  return phone ? language.say("join-online-or-by-telephone", { url, phone }) : language.say("join-online", { url });
}

/** `The address of the Quay Hall is 2 Capstan Quay, Wend.`; of a confidential place how the people of each service are told. */
export function addressSentence(language: Language, location: Location, services: readonly Asked[]): string {
  if (isVirtual(location)) return joinSentence(language, location);
  if (!location.confidential) {
    const address = addressParts(location).join(", ");
    return language.say("place-address", { place: inSentence(language, location.title), address });
  }
  return [...new Set(services.map((one) => askingSentence(language, one)))].join(" ");
}

type Asked = Pick<Service, "title" | "contact" | "organisation">;

/**
 * `Call 0808 157 0160 or text 07700 900160 to be told where it is.`, of a confidential place: by email where there is no
 * number; of the organisation where the service names no way.
 */
export function askingSentence(language: Language, { title, contact, organisation }: Asked): string {
  const phone = contact?.phone ?? (contact?.text ? undefined : organisation.phone);
  const text = contact?.text;
  const email = contact?.email ?? organisation.email;
  if (phone && text) return language.say("ask-by-telephone-or-text", { phone, text });
  if (phone) return language.say("ask-by-telephone", { phone });
  if (text) return language.say("ask-by-text", { text });
  return email ? language.say("ask-by-email", { email }) : language.say("ask-service", { service: title });
}

/** What stands in the place of the address of a confidential place where nobody knows for which service; else nothing. */
export function addressWithheld(language: Language, { confidential, areas }: Location): string {
  if (!confidential) return "";
  return areas.length === 0
    ? language.say("ask-any-service")
    : language.say("ask-any-service-in", { areas: language.list(areas.map(({ label }) => label)) });
}
