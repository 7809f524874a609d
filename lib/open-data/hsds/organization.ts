/** Organisations as HSDS-UK organizations. */
import type { Organisation } from "../../content/library.ts";
import { webAddress } from "../data-file.ts";
import { identifier } from "./identifier.ts";
import { phones } from "./phone.ts";

/** The fields of a list. */
export function organizationSummary(organisation: Organisation) {
  return {
    id: identifier("organization", organisation.id),
    name: organisation.title,
    description: organisation.summary,
    email: organisation.email,
    website: webAddress(organisation.website),
  };
}

/** Everything but its services. */
export function organizationDetails(organisation: Organisation) {
  return { ...organizationSummary(organisation), phones: phones("organization", organisation.id, organisation) };
}
