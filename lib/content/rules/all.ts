/** Every rule between values and between files. What one value may be is said by its schema in kinds/. */
import type { Rule } from "../drafts.ts";
import { ownAddress, ownTitle, redirects } from "./addresses.ts";
import { changeSaysWhen, changeThreads } from "./changes.ts";
import { datesInOrder, fundsInOrder } from "./guidance.ts";
import { internalLinks } from "./links.ts";
import { logo } from "./logo.ts";
import { editions } from "./newsletters.ts";
import { pictures } from "./pictures.ts";
import { addresses, coordinates, services } from "./places-and-services.ts";
import { noSubscriberLists } from "./privacy.ts";
import { languages, menuLinks, newsletterIsSent, readableColours } from "./settings.ts";

export const rules: readonly Rule[] = [
  datesInOrder,
  fundsInOrder,
  addresses,
  coordinates,
  services,
  changeSaysWhen,
  changeThreads,
  editions,
  internalLinks,
  pictures,
  ownAddress,
  ownTitle,
  redirects,
  noSubscriberLists,
  languages,
  menuLinks,
  newsletterIsSent,
  readableColours,
  logo,
];
