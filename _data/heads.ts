import type { Model } from "../lib/model.ts";
import { headOf } from "../lib/views/head.ts";

export default ({ library: { site } }: Model) => ({
  home: headOf({ title: site.name, description: site.tagline, url: "/" }),
  guidance: headOf({
    title: "Guidance",
    description: "Fact sheets, case studies, action points and funding for mental health day services.",
    url: "/guidance/",
    section: "guidance",
  }),
  factSheets: headOf({
    title: "Fact sheets",
    description: "What is known about day services, and what people can do about it. One subject to a sheet.",
    url: "/fact-sheets/",
    section: "fact-sheets",
  }),
  caseStudies: headOf({
    title: "Case studies",
    description: "How one organisation did it, and what others can take from it.",
    url: "/case-studies/",
    section: "case-studies",
  }),
  actionPoints: headOf({
    title: "Action points",
    description: "What a report said must be done, who had to do it, by when, and how far it got.",
    url: "/action-points/",
    section: "action-points",
  }),
  funding: headOf({
    title: "Funding",
    description: "Where the money for services comes from or came from, who can ask for it, and whether it is open.",
    url: "/funding/",
    section: "funding",
  }),
  services: headOf({
    title: "Services",
    description: "Every service, with the next time and place at which it meets.",
    url: "/services/",
    section: "services",
  }),
  locations: headOf({
    title: "Places",
    description: "Every place where services meet, what it is like to get in, and who meets there next.",
    url: "/locations/",
    section: "locations",
  }),
  areas: headOf({
    title: "Areas",
    description: "The services, places and changes of one area together.",
    url: "/areas/",
    section: "areas",
  }),
  search: headOf({
    title: "Search",
    description: "Search every page of this site. Without JavaScript, use the A to Z.",
    url: "/search/",
    section: "search",
  }),
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
