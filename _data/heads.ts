import type { Model } from "../lib/model.ts";
import { headOf, headOfSection } from "../lib/views/head.ts";
import { onlyPage } from "../lib/words/page.ts";
import { type SectionName, sectionNames, sectionOf } from "../lib/words/sections.ts";

/** A page of a few words for each of many things, of which the search reads its own words alone. */
const briefly = (library: Model["library"], name: "glossary" | "open-data", section?: SectionName) => {
  const { title, description, url, badge, aliases } = sectionOf(library, name);
  const search = { filters: [{ name: "kind" as const, value: badge }], aliases, brief: true as const };
  return headOf({ title, description, url, ...(section && { section }), search }, library);
};

export default ({ library, library: { site } }: Model) => ({
  home: headOf({ title: site.name, description: site.tagline, url: "/" }, library),
  ...Object.fromEntries(sectionNames.map((name) => [name, headOfSection(name, library)])),
  aToZ: headOf({ ...onlyPage(library.language, "a-to-z"), url: "/a-z/", section: "search" }, library),
  glossary: briefly(library, "glossary", "guidance"),
  openData: briefly(library, "open-data"),
  notFound: headOf({ ...onlyPage(library.language, "not-found"), url: "/404.html", hidden: true }, library),
});
