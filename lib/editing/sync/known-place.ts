/** Which of our places is meant by what a calendar has for a location. */
import { isVirtual, type Location } from "../../content/library.ts";
import { nameFor } from "../../content/name.ts";
import { readPlace } from "../../import/icalendar/written-place.ts";

/** `same` where the calendar says nothing against the place that we publish; `unknown` where it means one that is not ours. */
export type Meant = { readonly place: Location } | "same" | "unknown";

/** Words of a calendar for places, by `nameFor`, as staff explain them. */
export type PlaceNames = ReadonlyMap<string, Location>;

/**
 * A place is known by its title, its address or its postcode, and never by a postcode that is another's. Of a confidential
 * one only its title is known: a calendar that has its address says nothing new. `published` is where we say that it is.
 */
export function placeMeant(
  written: string,
  published: Location | undefined,
  locations: readonly Location[],
  names: PlaceNames,
): Meant {
  const text = written.replace(/\s+/g, " ").trim();
  if (text === "") return "same";
  const explained = names.get(nameFor(text));
  if (explained) return found(explained, published);
  const scores = locations
    .map((place) => ({ place, score: scoreOf(place, text) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (best && scores.some(({ place, score }) => place === published && score === best.score)) return "same";
  if (best && best.score !== next?.score) return found(best.place, published);
  const isOnline = /https?:\/\//i.test(text) || typeof readPlace(text) === "string";
  const tellsNothing = published && (published.confidential || (isVirtual(published) && isOnline));
  return tellsNothing ? "same" : "unknown";
}

const found = (place: Location, published: Location | undefined): Meant =>
  place.id === published?.id ? "same" : { place };

const holds = (text: string, part: string) => {
  const [whole, wanted] = [nameFor(text), nameFor(part)];
  return wanted !== "" && `-${whole}-`.includes(`-${wanted}-`);
};

/** The longest title counts most, then the address, then the postcode where nothing else names a place. */
function scoreOf({ title, address_1, postal_code, confidential, join_url }: Location, text: string): number {
  if (join_url && text.includes(join_url)) return 2000;
  const byTitle = title.split(",").every((part) => holds(text, part)) ? 1000 + title.length : 0;
  if (confidential) return byTitle;
  const read = readPlace(text);
  const says = typeof read === "string" ? (/[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}/.exec(read)?.[0] ?? "") : read.postcode;
  if (postal_code && says !== "" && nameFor(says) !== nameFor(postal_code)) return 0;
  const byAddress = address_1 && /\d/.test(address_1) && holds(text, address_1) ? 100 : 0;
  const namesNone = typeof read === "string" || /^\d/.test(read.name);
  const byPostcode = postal_code && says !== "" && namesNone ? 10 : 0;
  return byTitle + byAddress + byPostcode;
}
