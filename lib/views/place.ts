/** A place as pages show it: how to get there and what it is like to get in. */

import { isVirtual, type Location, type Service } from "../content/library.ts";
import { phoneUrl } from "../content/phone.ts";
import type { Language } from "../language.ts";
import { type AccessSign, accessFacts, accessLabels, accessSigns } from "../words/access.ts";
import { addressParts, areaLabels, askingSentence } from "../words/place.ts";
import type { LinkView } from "./guidance.ts";
import { positionOf } from "./near.ts";

export interface PlaceView {
  readonly title: string;
  readonly url: string;
  readonly area: string;
  /** How the people of each service that meets there are told where it is; empty for a place with an address. */
  readonly asking: readonly string[];
  readonly address: string;
  /** How people join from where they are; absent of a place to which they go. */
  readonly join?: { readonly url: string; readonly phone: string; readonly phoneUrl: string };
  readonly gettingThere: string;
  readonly access: readonly { readonly question: string; readonly answer: string }[];
  /** What there is of it, in few words. */
  readonly accessSigns: readonly AccessSign[];
  readonly accessNotes: string;
  /** A page of directions, when the place has coordinates. */
  readonly directions: string;
  /** The language of what staff wrote of it, where that is not the page's. */
  readonly lang?: string;
}

/** A place in a list: its areas, and what it is like to get in. */
export function placeLink(language: Language, place: Location): LinkView {
  return { title: place.title, url: place.url, note: areaLabels(place), access: accessSigns(language, place) };
}

/** The same in the list of all. */
export function placeRow(language: Language, place: Location): LinkView {
  const area = place.areas.map(({ label }) => label).join("|");
  return {
    ...placeLink(language, place),
    filters: { area, access: accessLabels(language, place).join("|"), at: positionOf(place) },
  };
}

/** @param services those of which the reader asks: that of the page, or all that meet there */
export function placeView(language: Language, location: Location, services: readonly Service[]): PlaceView {
  const { accessibility, join_url = "", phone = "" } = location;
  return {
    title: location.title,
    url: location.url,
    area: areaLabels(location),
    asking: location.confidential ? asking(language, services) : [],
    address: addressParts(location).join(", "),
    ...(isVirtual(location) && { join: { url: join_url, phone, phoneUrl: phone && phoneUrl(phone) } }),
    gettingThere: location.getting_there ?? "",
    access: accessFacts(language, location).map(({ label, answer }) => ({ question: label, answer })),
    accessSigns: accessSigns(language, location),
    accessNotes: accessibility.notes ?? "",
    directions: directionsTo(location),
    ...(location.lang !== undefined && { lang: location.lang }),
  };
}

/** A page of directions; empty for a place whose coordinates nobody has given. */
export function directionsTo({ latitude, longitude }: Pick<Location, "latitude" | "longitude">): string {
  return latitude === undefined || longitude === undefined
    ? ""
    : `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
}

/** A sentence that all of them share, or one of each. */
function asking(language: Language, services: readonly Service[]): readonly string[] {
  const sentences = [...new Set(services.map((one) => askingSentence(language, one)))];
  return sentences.length < 2
    ? sentences
    : services.map((service) => `${service.title}: ${askingSentence(language, service)}`);
}
