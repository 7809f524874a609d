/** What followers of feeds will see that they have not seen. */
import type { Item } from "../../feeds/feed.ts";
import { feeds } from "../../feeds/feeds.ts";
import type { Model } from "../../model.ts";

/** `changed` items keep their guid, so most readers pass over what is new in them. */
export type Difference = "new" | "changed" | "gone";

export interface ItemDifference {
  readonly guid: string;
  readonly title: string;
  readonly difference: Difference;
  /** Paths of the feeds without their extension, such as `/changes/feed`. */
  readonly feeds: readonly string[];
}

export interface FeedDifferences {
  readonly items: readonly ItemDifference[];
  /** Paths of feeds that there were not. */
  readonly added: readonly string[];
  /** Paths of feeds that there will not be. */
  readonly removed: readonly string[];
}

export function feedDifferences(before: Model, after: Model): FeedDifferences {
  const was = byPath(before);
  const is = byPath(after);
  const added = [...is.keys()].filter((path) => !was.has(path));
  const removed = [...was.keys()].filter((path) => !is.has(path));
  const found = new Map<string, { guid: string; title: string; difference: Difference; feeds: string[] }>();
  const note = (item: Item, difference: Difference, path: string) => {
    const key = `${difference} ${item.guid}`;
    const one = found.get(key) ?? { guid: item.guid, title: item.title, difference, feeds: [] };
    one.feeds.push(path);
    found.set(key, one);
  };
  for (const [path, items] of is) {
    const old = was.get(path);
    for (const [guid, item] of items) {
      const former = old?.get(guid);
      if (!former) note(item, "new", path);
      else if (JSON.stringify(former) !== JSON.stringify(item)) note(item, "changed", path);
    }
    for (const [guid, item] of old ?? []) if (!items.has(guid)) note(item, "gone", path);
  }
  return { items: [...found.values()], added, removed };
}

function byPath(model: Model): ReadonlyMap<string, ReadonlyMap<string, Item>> {
  return new Map(feeds(model).map(({ path, items }) => [path, new Map(items.map((item) => [item.guid, item]))]));
}
