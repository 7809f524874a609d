import type { Library } from "../lib/content/library.ts";
import { textColours } from "../lib/content/palette.ts";
import { phoneUrl } from "../lib/content/phone.ts";
import { languageUrls } from "../lib/content/urls.ts";
import { languageOf } from "../lib/language.ts";
import type { Model } from "../lib/model.ts";
import { footerOf, menuOf } from "../lib/views/navigation.ts";
import { urgentLine } from "../lib/words/urgent-line.ts";

/** A logo of about one height and width can be the mark in the tab of a browser. */
function iconOf(logo: Library["logo"]) {
  const square = logo && logo.width / logo.height > 0.8 && logo.width / logo.height < 1.25;
  return square ? { url: logo.path, type: logo.type } : { url: "/assets/mark.svg", type: "image/svg+xml" };
}

/** A language by its own name, as its readers look for it: `Cymraeg` */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(new Intl.Locale(language).language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

function languageLinks(site: Library["site"]) {
  const all = languageUrls(site);
  return all.length < 2
    ? []
    : all.map(({ language, url }) => {
        const { direction } = languageOf(language);
        return { language, url, name: ownName(language), direction, current: language === site.locale };
      });
}

export default ({ library, library: { site } }: Model) => ({
  name: site.name,
  tagline: site.tagline,
  organisation: site.organisation,
  url: site.url,
  lang: site.locale,
  direction: library.language.direction,
  /** Every language that the site has, where it has more than one. */
  languages: languageLinks(site),
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
