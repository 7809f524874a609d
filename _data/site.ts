import { phoneUrl } from "../lib/content/phone.ts";
import type { Model } from "../lib/model.ts";
import { footer, pages } from "../lib/words/page.ts";
import { guidanceSections, sections } from "../lib/words/sections.ts";
import { urgentLine } from "../lib/words/urgent-line.ts";

const item = ({ title, url }: { title: string; url: string }) => ({ title, url });

export default ({ library: { site } }: Model) => ({
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
  nav: [
    sections.timetable,
    sections.services,
    sections.changes,
    sections.guidance,
    sections.newsletters,
    sections.search,
  ].map(item),
  footer: [
    {
      title: footer.whereAndWhen,
      items: [sections.timetable, sections.services, sections.locations, sections.areas, sections.changes].map(item),
    },
    {
      title: footer.guidance,
      items: [...guidanceSections.map(item), { title: pages.glossary.title, url: "/glossary/" }],
    },
    {
      title: footer.findAndFollow,
      items: [
        item(sections.search),
        { title: pages.aToZ.title, url: "/a-z/" },
        item(sections.newsletters),
        { title: pages.openData.title, url: "/open-data/" },
      ],
    },
    {
      title: footer.thisSite,
      items: [
        { title: footer.helpNow, url: "/help-now/" },
        { title: footer.about, url: "/about/" },
        { title: footer.accessibility, url: "/accessibility/" },
        { title: footer.privacy, url: "/privacy/" },
        { title: footer.contact, url: "/contact/" },
      ],
    },
  ],
});
