import { dateToRfc822 } from "@11ty/eleventy-plugin-rss";
import { feeds } from "../lib/feeds/feeds.ts";
import type { Model } from "../lib/model.ts";
import { feedViews } from "../lib/views/feed.ts";

export default (model: Model) => feedViews(feeds(model), model.library.site, (date) => dateToRfc822(date, "UTC"));
