/** Every feed of the site, as views of the model. */
import { openPlaces } from "../content/library.ts";
import type { Model } from "../model.ts";
import type { CompiledChange } from "../timetable/compiled-change.ts";
import {
  allChanges,
  changesAt,
  changesIn,
  changesTo,
  type FeedWords,
  feedTitle,
  guidanceFeed,
  newsletterFeed,
} from "../words/feed.ts";
import { changeItem } from "./change-item.ts";
import { editionItem } from "./edition-item.ts";
import { type Feed, type Item, oneLine } from "./feed.ts";
import { guidanceItems } from "./guidance-item.ts";

/** All feeds: of all changes, of the newsletter, of guidance, then of each service, open place and area. */
export function feeds(model: Model): readonly Feed[] {
  const { library, timetable, today } = model;
  const { site } = library;
  const told = timetable.changes.map((compiled) => ({ compiled, item: changeItem(compiled, site) }));
  const editions = library.newsletters.filter(({ date }) => Temporal.PlainDate.compare(date, today) <= 0);

  const feed = (page: string, words: FeedWords, items: readonly Item[]): Feed => ({
    path: `${page}feed`,
    page,
    title: oneLine(feedTitle(words.title, site)),
    description: oneLine(items.length > 0 ? words.about : words.empty),
    items,
  });

  /** The feeds of one kind of thing that changes concern, each with the changes that do. */
  const each = <Thing extends { readonly id: string }>(
    folder: string,
    things: readonly Thing[],
    concerned: (compiled: CompiledChange) => readonly Thing[],
    words: (thing: Thing) => FeedWords,
  ): Feed[] => {
    const items = new Map<string, Item[]>(things.map(({ id }) => [id, []]));
    for (const { compiled, item } of told) for (const { id } of concerned(compiled)) items.get(id)?.push(item);
    return things.map((thing) => feed(`/${folder}/${thing.id}/`, words(thing), items.get(thing.id) ?? []));
  };

  return [
    feed(
      "/changes/",
      allChanges,
      told.map(({ item }) => item),
    ),
    feed(
      "/newsletter/",
      newsletterFeed(site),
      editions.map((edition) => editionItem(edition, model)),
    ),
    feed("/guidance/", guidanceFeed, guidanceItems(library, today)),
    ...each("services", library.services, ({ services }) => services, changesTo),
    ...each("locations", openPlaces(library), ({ locations }) => locations, changesAt),
    ...each("areas", library.areas, ({ areas }) => areas, changesIn),
  ];
}
