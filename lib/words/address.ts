/** Where a place is, on one line. */
import type { Location } from "../content/library.ts";

/**
 * `Quayside Hall, 2 Capstan Quay, Wend, ZZ1 1AQ`; of a confidential place the title and the areas, which is all that the
 * Library holds of it: `A private address in Northgate (Northgate; the address is not published)`.
 */
export function addressLine(location: Location): string {
  if (location.confidential) {
    const areas = location.areas.map((area) => area.label).join(", ");
    return `${location.title} (${areas === "" ? "" : `${areas}; `}the address is not published)`;
  }
  return [location.title, location.address_1, location.city, location.postal_code].filter(Boolean).join(", ");
}
