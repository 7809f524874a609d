/** The files of every feed in every format. */
import type { Model } from "../model.ts";
import { renderAtom } from "./atom.ts";
import { feeds } from "./feeds.ts";
import { renderJson } from "./json-feed.ts";
import { renderRss } from "./rss.ts";

const formats = [
  { extension: "rss", render: renderRss },
  { extension: "atom", render: renderAtom },
  { extension: "json", render: renderJson },
] as const;

/** Paths are from the site's root, such as `/changes/feed.rss`. */
export function* feedFiles(model: Model): Generator<{ readonly path: string; readonly content: string }> {
  for (const feed of feeds(model)) {
    for (const { extension, render } of formats) {
      yield { path: `${feed.path}.${extension}`, content: render(feed, model.library.site) };
    }
  }
}
