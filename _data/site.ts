import type { Library } from "../lib/content/library.ts";
import { textColours } from "../lib/content/palette.ts";
import { phoneUrl } from "../lib/content/phone.ts";
import type { Model } from "../lib/model.ts";
import { footerOf, menuOf } from "../lib/views/navigation.ts";
import { urgentLine } from "../lib/words/urgent-line.ts";

/** A logo of about one height and width can be the mark in the tab of a browser. */
function iconOf(logo: Library["logo"]) {
  const square = logo && logo.width / logo.height > 0.8 && logo.width / logo.height < 1.25;
  return square ? { url: logo.path, type: logo.type } : { url: "/assets/mark.svg", type: "image/svg+xml" };
}

export default ({ library, library: { site } }: Model) => ({
  name: site.name,
  tagline: site.tagline,
  organisation: site.organisation,
  url: site.url,
  lang: site.locale,
  locale: site.locale.replace("-", "_"),
  timezone: site.timezone,
  demonstration: site.demonstration,
  urgentLine: urgentLine(library.language, site),
  email: site.email,
  phone: site.phone && { words: site.phone, url: phoneUrl(site.phone) },
  colours: textColours(site),
  logo: library.logo && { alt: "", ...library.logo },
  icon: iconOf(library.logo),
  /** Where postcodes come from, on a site that knows some. */
  postcodes: library.postcodes?.source ?? "",
  nav: menuOf(library),
  footer: footerOf(library),
});
