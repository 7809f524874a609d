/** The words that somebody who misspelt one may have meant: those of titles, and the plain words for pages. */
import { accessQuestions } from "../content/kinds/locations.ts";
import type { Model } from "../model.ts";
import { accessPage } from "../words/access.ts";
import { sectionNames, sectionOf, sectionsShown } from "../words/sections.ts";

/** Nobody who looks for a diet or a bill is asked whether they meant one of these. */
const neverOffered = new Set(["cut", "cutting", "dead", "death", "die", "dying", "harm", "hurt", "kill", "killing"]);

/** In order of the alphabet, in lower case, each once; what a hyphen joins is there as one word and as its parts. */
export function searchWords({ library }: Pick<Model, "library">): string[] {
  const { guidance, pages, services, locations, areas, changes } = library;
  const texts = [
    ...[...guidance, ...pages].flatMap((page) => [page.title, ...page.aliases]),
    ...services.flatMap(({ title, topics }) => [title, ...topics.flatMap(({ aliases }) => aliases)]),
    ...[...locations, ...changes].map(({ title }) => title),
    ...(sectionOf(library, "areas").shown ? areas : []).flatMap(({ label, aliases }) => [label, ...aliases]),
    ...(sectionOf(library, "access").shown ? accessQuestions : [])
      .map((question) => accessPage(library.language, question))
      .flatMap(({ title, aliases }) => [title, ...aliases]),
    ...sectionsShown(library, sectionNames).flatMap(({ title, aliases }) => [title, ...aliases]),
  ];
  const words = texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu) ?? []);
  return [...new Set(words.flatMap((word) => [word, ...word.split("-")]))]
    .filter((word) => word.length > 1 && !neverOffered.has(word))
    .sort();
}

/** `search/words.json`, which the search page loads when a word was not found. */
export function searchWordFiles(model: Pick<Model, "library">): { readonly path: string; readonly content: string }[] {
  return [{ path: "search/words.json", content: JSON.stringify(searchWords(model)) }];
}
