import { type CitedKind, citedKinds, type GuidanceKind, guidanceKinds, kinds } from "../lib/content/kinds.ts";
import type { EntryOf } from "../lib/content/library.ts";
import type { Model } from "../lib/model.ts";
import { accessLinks } from "../lib/views/access-page.ts";
import { areaServices } from "../lib/views/area.ts";
import { citedByList } from "../lib/views/cited-by.ts";
import { otherFormLinks } from "../lib/views/easy-read.ts";
import { type LinkView, linkTo } from "../lib/views/guidance.ts";
import { type Head, headOfSection } from "../lib/views/head.ts";
import { titledPages } from "../lib/views/paging.ts";
import { subjectViews } from "../lib/views/subject.ts";
import { type SectionName, sectionOf } from "../lib/words/sections.ts";

/** The kinds of guidance whose lists have more than links. */
const ownLists: readonly GuidanceKind[] = ["action-points", "funding"];
/** With a sentence each. */
const linksOnPage = 60;

/** The pages of every list that has nothing but links. `lead` stands on each of its pages, `empty` where it is empty. */
export default (model: Model) => {
  const { library } = model;
  const pages = (first: Head, links: readonly LinkView[], lead = first.description, empty = "", most = linksOnPage) =>
    titledPages(model.library.language, links, first, most).map((page) => ({ ...page, lead, empty }));
  const sectionPages = (name: SectionName, links: readonly LinkView[], empty: string, most = linksOnPage) => {
    const { shown, intro } = sectionOf(library, name);
    return shown ? pages(headOfSection(name, library), links, intro, empty, most) : [];
  };
  const areas = library.areas.map(({ label, id, description }) => ({
    title: label,
    url: `/areas/${id}/`,
    summary: description,
  }));
  return [
    ...citedKinds
      .flatMap((kind): readonly EntryOf<CitedKind>[] => library[kinds[kind].list])
      .flatMap((thing) => citedByList(thing, library))
      .flatMap(({ head, links }) => pages(head, links)),
    ...sectionPages("areas", areas, library.language.say("nothing-yet-areas")),
    ...sectionPages("easy-read", otherFormLinks(library), ""),
    ...sectionPages("access", accessLinks(model.library.language), ""),
    ...areaServices(model).flatMap(({ head, services }) => pages(head, services)),
    ...guidanceKinds
      .filter((kind) => !ownLists.includes(kind))
      .flatMap((kind) =>
        sectionPages(kind, library[kinds[kind].list].map(linkTo), library.language.say(`nothing-yet-${kind}`)),
      ),
    ...subjectViews(library).flatMap(({ head, sheets }) => (head ? pages(head, sheets) : [])),
  ];
};
