/** Every feed of the site, as views of the model. */
import { type Location, openPlaces, type Service } from "../content/library.ts";
import type { Model } from "../model.ts";
import { inSentence } from "../words/place.ts";
import { changeItem } from "./change-item.ts";
import { editionItem } from "./edition-item.ts";
import { type Feed, type Item, oneLine } from "./feed.ts";
import { guidanceItems } from "./guidance-item.ts";

/** The feeds already made: the pages name them and the files hold them. */
const made = new WeakMap<Model, readonly Feed[]>();

/** All feeds: of all changes, of the newsletter, of guidance, then of each service, open place and area. */
export function feeds(model: Model): readonly Feed[] {
  const all = made.get(model) ?? allFeeds(model);
  made.set(model, all);
  return all;
}

function allFeeds(model: Model): readonly Feed[] {
  const { library, timetable, today } = model;
  const { site } = library;
  const told = timetable.changes.map((compiled) => ({ compiled, item: changeItem(compiled, site) }));
  const editions = library.newsletters.filter(({ date }) => Temporal.PlainDate.compare(date, today) <= 0);

  const feed = (page: string, title: string, about: { full: string; empty: string }, items: readonly Item[]): Feed => ({
    path: `${page}feed`,
    page,
    title: oneLine(`${title} – ${site.name}`),
    description: oneLine(items.length > 0 ? about.full : about.empty),
    items,
  });

  /** The feeds of one kind of thing that changes concern, each with the changes that do. */
  const each = <Thing extends { readonly id: string }>(
    folder: string,
    things: readonly Thing[],
    concerned: (compiled: (typeof told)[number]["compiled"]) => readonly Thing[],
    name: (thing: Thing) => string,
  ): Feed[] => {
    const items = new Map<string, Item[]>(things.map(({ id }) => [id, []]));
    for (const { compiled, item } of told) for (const { id } of concerned(compiled)) items.get(id)?.push(item);
    return things.map((thing) => {
      const words = {
        full: `Every change ${name(thing)}: what is cancelled, moved or new, and when it is over.`,
        empty: `No changes ${name(thing)} have been announced yet.`,
      };
      return feed(`/${folder}/${thing.id}/`, `Changes ${name(thing)}`, words, items.get(thing.id) ?? []);
    });
  };

  return [
    feed(
      "/changes/",
      "All changes",
      {
        full: "Every change to every service: what is cancelled, moved or new, and when it is over.",
        empty: "No changes have been announced yet.",
      },
      told.map(({ item }) => item),
    ),
    feed(
      "/newsletter/",
      "Newsletter",
      { full: `Every edition of the newsletter, ${site.newsletter.cadence}.`, empty: "No editions have gone out yet." },
      editions.map((edition) => editionItem(edition, model)),
    ),
    feed(
      "/guidance/",
      "Guidance",
      { full: "Important changes to the guidance.", empty: "No changes to the guidance have been announced yet." },
      guidanceItems(library, today),
    ),
    ...each(
      "services",
      library.services,
      ({ services }) => services,
      ({ title }: Service) => `to ${title}`,
    ),
    ...each(
      "locations",
      openPlaces(library),
      ({ locations }) => locations,
      ({ title }: Location) => `at ${inSentence(title)}`,
    ),
    ...each(
      "areas",
      library.areas,
      ({ areas }) => areas,
      ({ label }) => `in ${label}`,
    ),
  ];
}
