/** Long lists, cut into pages that stay light: the first under the list's own address, the rest under `page/2/` and on. */

export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  readonly items: readonly Item[];
  /** Every page of the list; a single entry means that there is nothing to turn. */
  readonly pages: readonly { readonly number: number; readonly url: string; readonly label: string }[];
}

/**
 * Cuts a list so that the weights on a page add up to at most `most`; an item heavier than that has a page to itself.
 * `label` says what a page holds from its first and last item. An empty list is one empty page.
 */
export function pagesOf<Item>(
  items: readonly Item[],
  url: string,
  most: number,
  label: (first: Item, last: Item) => string,
  weight: (item: Item) => number = () => 1,
): readonly ListPage<Item>[] {
  const cuts: Item[][] = [[]];
  let load = 0;
  for (const item of items) {
    const own = weight(item);
    if (load > 0 && load + own > most) {
      cuts.push([]);
      load = 0;
    }
    cuts.at(-1)?.push(item);
    load += own;
  }
  const pages = cuts.map((cut, index) => ({
    number: index + 1,
    url: index === 0 ? url : `${url}page/${index + 1}/`,
    label: cut.length > 0 ? label(cut[0] as Item, cut.at(-1) as Item) : "",
  }));
  return cuts.map((cut, index) => ({ number: index + 1, url: pages[index]?.url ?? url, items: cut, pages }));
}
