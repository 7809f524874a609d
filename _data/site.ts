import type { Model } from "../lib/model.ts";
import { guidanceSections, sections } from "../lib/views/sections.ts";
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
  phone: site.phone && { words: site.phone, link: site.phone.replace(/[^\d+]/g, "") },
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
      title: "Where and when",
      items: [sections.timetable, sections.services, sections.locations, sections.areas, sections.changes].map(item),
    },
    {
      title: "Guidance",
      items: [...guidanceSections.map(item), { title: "Glossary", url: "/glossary/" }],
    },
    {
      title: "Find and follow",
      items: [
        item(sections.search),
        { title: "A to Z", url: "/a-z/" },
        item(sections.newsletters),
        { title: "Open data", url: "/open-data/" },
      ],
    },
    {
      title: "This site",
      items: [
        { title: "Help now", url: "/help-now/" },
        { title: "About", url: "/about/" },
        { title: "Accessibility", url: "/accessibility/" },
        { title: "Privacy", url: "/privacy/" },
        { title: "Contact", url: "/contact/" },
      ],
    },
  ],
});
