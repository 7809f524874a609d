/** Places as HSDS-UK locations. A confidential one has no address to give. */

import { isVirtual, type Location, type Site } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import type { Language } from "../../language.ts";
import { accessFacts } from "../../words/access.ts";
import { addressWithheld } from "../../words/place.ts";
import { webAddress } from "../data-file.ts";
import { identifier } from "./identifier.ts";
import { phones } from "./phone.ts";

/** What each is called; the first division of the country in which a place is. */
export const nations = {
  england: "England",
  scotland: "Scotland",
  wales: "Wales",
  "northern-ireland": "Northern Ireland",
} as const satisfies Record<Site["nation"], string>;

/** The fields of a list. */
export function locationSummary(language: Language, location: Location) {
  return {
    id: identifier("location", location.id),
    location_type: location.location_type,
    name: location.title,
    description: [addressWithheld(language, location), location.body.text].filter(Boolean).join("\n\n") || undefined,
    latitude: location.latitude,
    longitude: location.longitude,
  };
}

/** With its address and what it is like to get in; `url` and `transportation` are fields of HSDS 3.0 itself. */
export function locationDetails(language: Language, location: Location, site: Site) {
  const location_id = identifier("location", location.id);
  const page = absoluteUrl(site.url, location.url);
  // The standard keeps `url` for where people join; of a place to which they go, its page is the best to read on.
  const url = isVirtual(location) ? webAddress(location.join_url) : page;
  const accessibility = accessFacts(language, location).flatMap(({ key, line }) =>
    line ? [{ id: identifier("accessibility", location.id, key), location_id, description: line, url: page }] : [],
  );
  const { notes } = location.accessibility;
  return {
    ...locationSummary(language, location),
    url,
    transportation: location.getting_there,
    ...(isVirtual(location) && { phones: phones("location", location.id, location) }),
    addresses:
      location.confidential || isVirtual(location)
        ? []
        : [
            {
              id: identifier("address", location.id),
              location_id,
              address_1: location.address_1 ?? "",
              // The schema asks for a town and a postcode; of a place for which nobody wrote them, none is known.
              city: location.city ?? "",
              state_province: nations[site.nation],
              postal_code: location.postal_code ?? "",
              country: "GB",
              address_type: "physical",
            },
          ],
    accessibility:
      notes === undefined
        ? accessibility
        : [
            ...accessibility,
            { id: identifier("accessibility", location.id, "notes"), location_id, description: notes, url: page },
          ],
  };
}
