import type { Model } from "../lib/model.ts";
import { headOf, headOfSection } from "../lib/views/head.ts";
import { type SectionName, sections } from "../lib/views/sections.ts";

export default ({ library: { site } }: Model) => ({
  home: headOf({ title: site.name, description: site.tagline, url: "/" }),
  ...Object.fromEntries((Object.keys(sections) as SectionName[]).map((name) => [name, headOfSection(name)])),
  aToZ: headOf({
    title: "A to Z",
    description: "Every service, place and page of guidance in order of the alphabet, with the plain words for them.",
    url: "/a-z/",
    section: "search",
  }),
  glossary: headOf({
    title: "Glossary",
    description: "What the short forms and hard words on this site mean.",
    url: "/glossary/",
    section: "guidance",
    search: {
      filters: [{ name: "kind", value: "Page" }],
      aliases: ["abbreviations", "acronyms", "meanings", "jargon", "hard words"],
      brief: true,
    },
  }),
  openData: headOf({
    title: "Open data",
    description: "The services, sessions, changes and guidance of this site as files that other programs can read.",
    url: "/open-data/",
    search: {
      filters: [{ name: "kind", value: "Page" }],
      aliases: ["API", "download", "CSV", "JSON", "Open Referral"],
      brief: true,
    },
  }),
  notFound: headOf({
    title: "Page not found",
    description: "There is no page at this address. Here is the way to help, to search and to every page.",
    url: "/404.html",
    hidden: true,
  }),
});
