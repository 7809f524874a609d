import type { Model } from "../lib/model.ts";
import { sections } from "../lib/views/sections.ts";

interface Entry {
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly note: string;
}

const alphabet = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Every title, and every plain word that people search for with the page it leads to, under its first letter. */
export default ({ library }: Model) => {
  const own = (title: string, url: string, note: string, aliases: readonly string[] = []): Entry[] => [
    { name: title, url, title, note },
    ...aliases.map((name) => ({ name, url, title, note })),
  ];
  const guidance = [...library.factSheets, ...library.caseStudies, ...library.actionPoints, ...library.funding];
  const entries = [
    ...guidance.flatMap(({ title, url, kind, aliases }) => own(title, url, sections[kind].one, aliases)),
    ...library.services.flatMap(({ title, url }) => own(title, url, sections.services.one)),
    ...library.locations.flatMap(({ title, url }) => own(title, url, sections.locations.one)),
    ...library.areas.flatMap(({ label, id, aliases }) => own(label, `/areas/${id}/`, sections.areas.one, aliases)),
    ...library.pages.flatMap(({ title, url, aliases }) => own(title, url, "About this site", aliases)),
  ].sort((a, b) => alphabet.compare(a.name, b.name) || a.url.localeCompare(b.url));
  const letters = Map.groupBy(entries, ({ name }) => {
    const letter = name.normalize("NFD").charAt(0).toUpperCase();
    return /[A-Z]/.test(letter) ? letter : "0–9";
  });
  return [...letters].map(([letter, items]) => ({
    letter,
    id: letter === "0–9" ? "numbers" : letter.toLowerCase(),
    items,
  }));
};
