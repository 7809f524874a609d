import { kinds } from "../lib/content/kinds.ts";
import type { Model } from "../lib/model.ts";
import { headOf, headOfSection } from "../lib/views/head.ts";
import { pages } from "../lib/words/page.ts";
import { type SectionName, sections } from "../lib/words/sections.ts";

export default ({ library: { site } }: Model) => ({
  home: headOf({ title: site.name, description: site.tagline, url: "/" }),
  ...Object.fromEntries((Object.keys(sections) as SectionName[]).map((name) => [name, headOfSection(name)])),
  aToZ: headOf({
    ...pages.aToZ,
    url: "/a-z/",
    section: "search",
  }),
  glossary: headOf({
    ...pages.glossary,
    url: "/glossary/",
    section: "guidance",
    search: {
      filters: [{ name: "kind", value: kinds.pages.badge }],
      aliases: pages.glossary.aliases,
      brief: true,
    },
  }),
  openData: headOf({
    ...pages.openData,
    url: "/open-data/",
    search: {
      filters: [{ name: "kind", value: kinds.pages.badge }],
      aliases: pages.openData.aliases,
      brief: true,
    },
  }),
  notFound: headOf({
    ...pages.notFound,
    url: "/404.html",
    hidden: true,
  }),
});
