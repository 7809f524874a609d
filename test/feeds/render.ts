/** Feeds as the templates of `pages/feeds/` write them. */
import { readFileSync } from "node:fs";
import { dateToRfc822, dateToRfc3339 } from "@11ty/eleventy-plugin-rss";
import siteView from "../../_data/site.ts";
import type { Site } from "../../lib/content/library.ts";
import type { Feed } from "../../lib/feeds/feed.ts";
import { feeds } from "../../lib/feeds/feeds.ts";
import type { Model } from "../../lib/model.ts";
import { feedViews } from "../../lib/views/feed.ts";
import { templates } from "../templates.ts";
import { aLibrary } from "../timetable/library-factory.ts";

export const formats = ["rss", "atom", "json"] as const;
export type Format = (typeof formats)[number];

const template = (format: Format) =>
  readFileSync(`pages/feeds/${format}.njk`, "utf8").replace(/^---\n[\s\S]*?\n---\n/, "");

export function renderFeed(format: Format, feed: Feed, site: Site): string {
  const model = { library: { ...aLibrary(), site } } as unknown as Model;
  const environment = templates(model).addFilter("dateToRfc3339", dateToRfc3339);
  const [view] = feedViews([feed], site, (date) => dateToRfc822(date, "UTC"));
  return environment.renderString(template(format), { feed: view, site: siteView(model) });
}

/** Every feed of a model in every format, by its path from the site's root, such as `/changes/feed.rss`. */
export function feedFiles(model: Model): ReadonlyMap<string, string> {
  const { site } = model.library;
  return new Map(
    feeds(model).flatMap((feed) => formats.map((format) => [`${feed.path}.${format}`, renderFeed(format, feed, site)])),
  );
}
