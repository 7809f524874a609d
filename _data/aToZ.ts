import { accessQuestions } from "../lib/content/kinds/locations.ts";
import { accessUrl } from "../lib/content/urls.ts";
import type { Model } from "../lib/model.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { accessPage } from "../lib/words/access.ts";
import { letterOf } from "../lib/words/alphabet.ts";
import { letterSpan } from "../lib/words/page.ts";
import { badgeOf, sectionOf } from "../lib/words/sections.ts";
import heads from "./heads.ts";

interface Page {
  readonly url: string;
  readonly title: string;
  readonly note: string;
}

/** A page under its title, or a plain word with all the pages to which it leads. */
interface Entry {
  readonly name: string;
  readonly isWord: boolean;
  readonly pages: readonly Page[];
}

/** Entries on a page before the list goes on on another. */
const entriesOnPage = 250;

/** Every title, and every plain word that people search for with the page it leads to, under its first letter. */
export default (model: Model) => {
  const { library } = model;
  const { language } = library;
  const own = (title: string, url: string, note: string, aliases: readonly string[] = []) => [
    { name: title, isWord: false, url, title, note },
    ...aliases.map((name) => ({ name, isWord: true, url, title, note })),
  ];
  const names = [
    ...library.guidance.flatMap(({ title, url, kind, aliases }) => own(title, url, badgeOf(language, kind), aliases)),
    ...library.services.flatMap(({ title, url }) => own(title, url, badgeOf(language, "services"))),
    ...library.locations.flatMap(({ title, url }) => own(title, url, badgeOf(language, "locations"))),
    ...(sectionOf(library, "areas").shown ? library.areas : []).flatMap(({ label, id, aliases }) =>
      own(label, `/areas/${id}/`, badgeOf(language, "areas"), aliases),
    ),
    ...(sectionOf(library, "access").shown ? accessQuestions : []).flatMap((question) => {
      const { title, aliases } = accessPage(language, question);
      return own(title, accessUrl(question), badgeOf(language, "access"), aliases);
    }),
    ...library.pages.flatMap(({ title, url, aliases }) =>
      own(title, url, language.say("badge-about-this-site"), aliases),
    ),
  ].sort((a, b) => language.compare(a.name, b.name) || a.url.localeCompare(b.url));
  const entries: Entry[] = [
    ...Map.groupBy(names, ({ name, isWord, url }) => (isWord ? name : `${name} ${url}`)).values(),
  ].map((pages) => {
    const [{ name, isWord }] = pages as [(typeof names)[number]];
    return { name, isWord, pages };
  });
  const letters = [...Map.groupBy(entries, ({ name }) => letterOf(language, name))].map(([letter, items]) => ({
    letter: letter ?? language.say("a-to-z-numbers"),
    id: letter?.toLowerCase() ?? "numbers",
    items,
  }));
  const parts = letters.flatMap((group) =>
    Array.from({ length: Math.ceil(group.items.length / entriesOnPage) }, (_, part) => ({
      ...group,
      items: group.items.slice(part * entriesOnPage, (part + 1) * entriesOnPage),
    })),
  );
  const { aToZ: first } = heads(model);
  const lists = pagesOf(
    language,
    parts,
    first.url,
    entriesOnPage,
    (from, to) => letterSpan(language, from.letter, to.letter),
    ({ items }) => items.length,
  );
  const links = letters.map(({ letter, id }) => ({
    letter,
    id,
    url: lists.find(({ items }) => items.some((part) => part.id === id))?.url ?? first.url,
  }));
  return lists.map((list) => ({ list, letters: links, head: headOn(language, first, list) }));
};
