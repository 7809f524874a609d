/** How templates are read: Nunjucks alone, where whatever is missing is an error, never an empty place. */
import { readFileSync } from "node:fs";
import type { UserConfig } from "@11ty/eleventy";
import { calendarsOf } from "../calendar/calendar-files.ts";
import { absoluteUrl, basePath, hostOf } from "../content/urls.ts";
import { autodiscovery } from "../feeds/autodiscovery.ts";
import { feeds } from "../feeds/feeds.ts";
import type { Model } from "../model.ts";

export function templates(eleventy: UserConfig, model: Model): void {
  const base = basePath(model.library.site.url);

  eleventy.setTemplateFormats(["njk"]);
  eleventy.setNunjucksEnvironmentOptions({ throwOnUndefined: true, trimBlocks: true, lstripBlocks: true });

  /** A page's address on this host, from its path from the site's root. */
  eleventy.addFilter("href", (path: string) => base + stated(path, "href").slice(1));
  /** A page's full address. */
  eleventy.addFilter("absolute", (path: string) => absoluteUrl(model.library.site.url, stated(path, "absolute")));
  /** The host of an address on another website, to be named in its link. */
  eleventy.addFilter("host", (url: string) => hostOf(stated(url, "host")));
  eleventy.addGlobalData("expiryScript", readFileSync("_includes/scripts/expiry.js", "utf8").trim());
  const feedsOf = autodiscovery(feeds(model));
  const calendars = new Set(["services", "locations", "areas"]);
  /** The feeds and the calendar that a page offers to programs, by its path. */
  eleventy.addFilter("alternates", (path: string) => {
    const [, folder = "", id = ""] = stated(path, "alternates").split("/");
    const hasCalendar = path === "/timetable/" || (calendars.has(folder) && id !== "" && path === `/${folder}/${id}/`);
    return [
      ...feedsOf(path),
      ...(hasCalendar ? [{ title: "Calendar", url: calendarsOf(path).calendar, type: "text/calendar" }] : []),
    ];
  });
  /** JSON that is safe inside a script element: no `<` can end it. */
  eleventy.addFilter("json", (value: unknown) => JSON.stringify(stated(value, "json")).replaceAll("<", "\\u003c"));
}

function stated<Value>(value: Value | null | undefined, filter: string): Value {
  if (value === null || value === undefined) throw new Error(`The filter "${filter}" was given nothing to work on.`);
  return value;
}
