/** How templates are read: Nunjucks, where whatever is missing is an error, never an empty place. */
import nunjucks from "nunjucks";
import { calendarsOf } from "../calendar/calendar-files.ts";
import { openPlaces } from "../content/library.ts";
import { absoluteUrl, basePath, hostOf } from "../content/urls.ts";
import { autodiscovery } from "../feeds/feed-files.ts";
import { feeds } from "../feeds/feeds.ts";
import type { Model } from "../model.ts";
import { inSentence } from "../words/place.ts";

/** Reads templates of the given folders by their names within, with the filters of the site that the model describes. */
export function templates(folders: readonly string[], model: Model): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader([...folders]);
  const environment = new nunjucks.Environment(loader, {
    autoescape: true,
    throwOnUndefined: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  const base = basePath(model.library.site.url);

  /** A page's address on this host, from its path from the site's root. */
  environment.addFilter("href", (path?: string) => base + stated(path, "href").slice(1));
  /** A page's full address. */
  environment.addFilter("absolute", (path?: string) => absoluteUrl(model.library.site.url, stated(path, "absolute")));
  /** A place's title in the middle of a sentence. */
  environment.addFilter("inSentence", (title?: string) => inSentence(stated(title, "inSentence")));
  /** The host of an address on another website, to be named in its link. */
  environment.addFilter("host", (url?: string) => hostOf(stated(url, "host")));
  const feedsOf = autodiscovery(feeds(model));
  const { library } = model;
  const withCalendar = new Set([
    "/timetable/",
    ...[...library.services, ...openPlaces(library)].map(({ url }) => url),
    ...library.areas.map(({ id }) => `/areas/${id}/`),
  ]);
  /** The feeds and the calendar that a page offers to programs, by its path. */
  environment.addFilter("alternates", (path?: string) => {
    const page = stated(path, "alternates");
    const calendar = { title: "Calendar", url: calendarsOf(page).calendar, type: "text/calendar" };
    return [...feedsOf(page), ...(withCalendar.has(page) ? [calendar] : [])];
  });
  /** JSON that is safe inside a script element: no `<` can end it. */
  environment.addFilter("json", (value: unknown) => JSON.stringify(stated(value, "json")).replaceAll("<", "\\u003c"));
  return environment;
}

function stated<Value>(value: Value | null | undefined, filter: string): Value {
  if (value === null || value === undefined) throw new Error(`The filter "${filter}" was given nothing to work on.`);
  return value;
}
