/** The links that every page has: the main menu, and the groups at its foot. */

import { guidanceKinds } from "../content/kinds.ts";
import type { Library } from "../content/library.ts";
import type { Language } from "../language.ts";
import { type SectionName, sectionOf, sectionsShown } from "../words/sections.ts";

export interface Link {
  readonly title: string;
  readonly url: string;
}

const link = ({ title, url }: Link): Link => ({ title, url });

const inMenu: readonly SectionName[] = ["timetable", "services", "changes", "guidance", "newsletters"];

const menus = new WeakMap<Library, readonly Link[]>();

/** As the settings have it, or a link to each section there is; and the pages that ask to be in it, before the search. */
export function menuOf(library: Library): readonly Link[] {
  const menu = menus.get(library) ?? makeMenu(library);
  menus.set(library, menu);
  return menu;
}

function makeMenu(library: Library): readonly Link[] {
  const { site } = library;
  const sections = sectionsShown(library, inMenu).map(link);
  const search = link(sectionOf(library, "search"));
  const menu = site.menu ?? [...sections, search];
  const asking = library.pages.filter(({ menu: asks, url }) => asks && !menu.some((one) => one.url === url)).map(link);
  const end = site.menu ? menu.length : menu.length - 1;
  return [...menu.slice(0, end), ...asking, ...menu.slice(end)];
}

const pagesAboutTheSite = ["help-now", "about", "accessibility", "privacy", "contact"] as const;

/** The pages about a site that have a link of their own at the foot, in its order. */
function aboutTheSite(language: Language): readonly Link[] {
  return pagesAboutTheSite.map((name) => ({ title: language.say(`footer-${name}`), url: `/${name}/` }));
}

/** Every section, and every page of one's own, in groups; a group without a link is left out. */
export function footerOf(library: Library): readonly { readonly title: string; readonly items: readonly Link[] }[] {
  const of = (names: readonly SectionName[]) => sectionsShown(library, names).map(link);
  const about = aboutTheSite(library.language);
  const own = library.pages.filter(({ url }) => !about.some((page) => page.url === url)).map(link);
  return [
    {
      title: library.language.say("footer-where-and-when"),
      items: of(["timetable", "today", "services", "locations", "areas", "access", "changes"]),
    },
    {
      title: library.language.say("footer-guidance"),
      items: of([...guidanceKinds, "glossary"]),
    },
    {
      title: library.language.say("footer-find-and-follow"),
      items: [
        ...of(["search"]),
        { title: library.language.say("a-to-z-title"), url: "/a-z/" },
        ...of(["easy-read", "newsletters", "open-data"]),
      ],
    },
    { title: library.language.say("footer-this-site"), items: [...about, ...own] },
  ].filter(({ items }) => items.length > 0);
}
