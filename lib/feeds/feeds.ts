/** Every feed of the site, as views of the model. */
import { openPlaces } from "../content/library.ts";
import { isShown, sectionsIn } from "../content/sections.ts";
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

interface Subject {
  /** The page that the feed belongs to. */
  readonly page: string;
  readonly words: FeedWords;
}

/** Of all changes, of the newsletter, of guidance, then of each service, open place and area. */
function subjects({ library }: Pick<Model, "library">): readonly Subject[] {
  const { site } = library;
  const shown = sectionsIn(library);
  const all = [
    { page: "/changes/", words: allChanges(library.language) },
    ...(shown.has("newsletter") ? [{ page: "/newsletter/", words: newsletterFeed(library.language, site) }] : []),
    { page: "/guidance/", words: guidanceFeed(library.language) },
    ...library.services.map((service) => ({
      page: `/services/${service.id}/`,
      words: changesTo(library.language, service),
    })),
    ...openPlaces(library).map((place) => ({
      page: `/locations/${place.id}/`,
      words: changesAt(library.language, place),
    })),
    ...library.areas.map((area) => ({ page: `/areas/${area.id}/`, words: changesIn(library.language, area) })),
  ];
  return all.filter(({ page }) => isShown(page, shown));
}

/** Where each feed is and what it is called, without what it tells. */
export function feedTitles(model: Pick<Model, "library">): readonly Pick<Feed, "path" | "page" | "title">[] {
  return subjects(model).map(({ page, words }) => ({
    path: `${page}feed`,
    page,
    title: oneLine(feedTitle(words.title, model.library.site)),
  }));
}

/** All feeds, with all that they tell. */
export function feeds(model: Model): readonly Feed[] {
  const { library, timetable, today } = model;
  const told = Map.groupBy(
    timetable.changes.flatMap((compiled) => {
      const item = changeItem(model.library.language, compiled, library.site);
      return pagesOf(compiled).map((page) => ({ page, item }));
    }),
    ({ page }) => page,
  );
  const editions = library.newsletters.filter(({ date }) => Temporal.PlainDate.compare(date, today) <= 0);
  const itemsOf = (page: string): readonly Item[] => {
    if (page === "/newsletter/") return editions.map((edition) => editionItem(edition, model));
    if (page === "/guidance/") return guidanceItems(library, today);
    return told.get(page)?.map(({ item }) => item) ?? [];
  };
  const titles = feedTitles(model);
  return subjects(model).map(({ page, words }, index) => {
    const items = itemsOf(page);
    const description = oneLine(items.length > 0 ? words.about : words.empty);
    return { ...(titles[index] as (typeof titles)[number]), description, items };
  });
}

/** The pages whose feeds tell a change. */
function pagesOf({ services, locations, areas }: CompiledChange): readonly string[] {
  return [
    "/changes/",
    ...services.map(({ id }) => `/services/${id}/`),
    ...locations.map(({ id }) => `/locations/${id}/`),
    ...areas.map(({ id }) => `/areas/${id}/`),
  ];
}
