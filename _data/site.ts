import { textColours } from "../lib/content/palette.ts";
import { phoneUrl } from "../lib/content/phone.ts";
import type { Model } from "../lib/model.ts";
import { footerOf, menuOf } from "../lib/views/navigation.ts";
import { urgentLine } from "../lib/words/urgent-line.ts";

export default ({ library, library: { site } }: Model) => ({
  name: site.name,
  tagline: site.tagline,
  organisation: site.organisation,
  url: site.url,
  lang: site.locale,
  locale: site.locale.replace("-", "_"),
  timezone: site.timezone,
  demonstration: site.demonstration,
  urgentLine: urgentLine(site),
  email: site.email,
  phone: site.phone && { words: site.phone, url: phoneUrl(site.phone) },
  colours: textColours(site),
  nav: menuOf(library),
  footer: footerOf(library),
});
