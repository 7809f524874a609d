/** A place as pages show it: how to get there and what it is like to get in. */
import type { Location } from "../content/library.ts";
import { accessFacts } from "../words/access.ts";
import { addressParts, areaLabels } from "../words/place.ts";

export interface PlaceView {
  readonly title: string;
  readonly url: string;
  readonly area: string;
  readonly confidential: boolean;
  /** Lines of the postal address; none for a confidential place. */
  readonly address: readonly string[];
  readonly gettingThere: string;
  readonly access: readonly { readonly question: string; readonly answer: string }[];
  readonly accessNotes: string;
  /** A page of directions, when the place has coordinates. */
  readonly directions: string;
}

export function placeView(location: Location): PlaceView {
  const { accessibility, latitude, longitude } = location;
  return {
    title: location.title,
    url: location.url,
    area: areaLabels(location),
    confidential: location.confidential,
    address: addressParts(location),
    gettingThere: location.getting_there ?? "",
    access: accessFacts(location).map(({ label, answer }) => ({ question: label, answer })),
    accessNotes: accessibility.notes ?? "",
    directions:
      latitude === undefined || longitude === undefined
        ? ""
        : `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`,
  };
}
