/** Places as HSDS-UK locations. A confidential one has no address to give. */
import type { Location, Site } from "../../content/library.ts";
import { absoluteUrl } from "../../content/urls.ts";
import { accessFacts } from "../../words/access.ts";
import { addressWithheld } from "../../words/place.ts";
import { identifier } from "./identifier.ts";

const nations = {
  england: "England",
  scotland: "Scotland",
  wales: "Wales",
  "northern-ireland": "Northern Ireland",
} as const satisfies Record<Site["nation"], string>;

/** The fields of a list. */
export function locationSummary(location: Location) {
  return {
    id: identifier("location", location.id),
    location_type: "physical",
    name: location.title,
    description: [addressWithheld(location), location.body.text].filter(Boolean).join("\n\n") || undefined,
    latitude: location.latitude,
    longitude: location.longitude,
  };
}

/** With its address and what it is like to get in; `url` and `transportation` are fields of HSDS 3.0 itself. */
export function locationDetails(location: Location, site: Site) {
  const location_id = identifier("location", location.id);
  const url = absoluteUrl(site.url, location.url);
  const accessibility = accessFacts(location).flatMap(({ key, line }) =>
    line ? [{ id: identifier("accessibility", location.id, key), location_id, description: line, url }] : [],
  );
  const { notes } = location.accessibility;
  return {
    ...locationSummary(location),
    url,
    transportation: location.getting_there,
    addresses: location.confidential
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
            { id: identifier("accessibility", location.id, "notes"), location_id, description: notes, url },
          ],
  };
}
