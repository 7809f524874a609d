import type { Model } from "../lib/model.ts";
import { headOf } from "../lib/views/head.ts";
import { pagesOf } from "../lib/views/paging.ts";
import { areaLabels } from "../lib/views/session.ts";
import heads from "./heads.ts";

const placesOnPage = 150;

export default (model: Model) => {
  const { locations: own } = heads(model);
  const places = model.library.locations.map((location) => ({
    title: location.title,
    url: location.url,
    note: areaLabels(location),
  }));
  return pagesOf(places, own.url, placesOnPage, (first, last) => `${first.title} to ${last.title}`).map((list) => ({
    list,
    head:
      list.number === 1
        ? own
        : headOf({
            title: `${own.title}, page ${list.number}`,
            description: `${own.description} Page ${list.number} of ${list.pages.length}.`,
            url: list.url,
            section: "locations",
          }),
  }));
};
