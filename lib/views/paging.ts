/** Long lists, cut into pages that stay light: the first under the list's own address, the rest under `page/2/` and on. */
import type { Language } from "../language.ts";
import { fromTo, laterPage, numbered } from "../words/page.ts";
import type { Head } from "./head.ts";

export interface PageLink {
  readonly number: number;
  readonly url: string;
  /** What the page holds; no two pages of a list have the same. */
  readonly label: string;
}

export interface ListPage<Item> {
  /** From 1. */
  readonly number: number;
  readonly url: string;
  readonly items: readonly Item[];
  /** Every page of the list; a single entry means that there is nothing to turn. */
  readonly pages: readonly PageLink[];
  /** The pages that this one leads to: every one while they are few, then the ends, the nearest, and some between. */
  readonly turns: readonly PageLink[];
}

/** More pages than this are not all listed on each of them. */
const pagesLinked = 24;

/**
 * Cuts a list so that the weights on a page add up to at most `most`; an item heavier than that has a page to itself.
 * `label` says what a page holds from its first and last item. An empty list is one empty page.
 */
export function pagesOf<Item>(
  language: Language,
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
  const labels = cuts.map((cut) => (cut.length > 0 ? label(cut[0] as Item, cut.at(-1) as Item) : ""));
  const alike = Map.groupBy(labels, (words) => words);
  const pages = labels.map((words, index) => ({
    number: index + 1,
    url: index === 0 ? url : `${url}page/${index + 1}/`,
    label: alike.get(words)?.length === 1 ? words : numbered(language, words, index + 1),
  }));
  return cuts.map((items, index) => ({
    number: index + 1,
    url: pages[index]?.url ?? url,
    items,
    pages,
    turns: turnsFrom(pages, index + 1),
  }));
}

function turnsFrom(pages: readonly PageLink[], from: number): readonly PageLink[] {
  if (pages.length <= pagesLinked) return pages;
  const step = Math.ceil((2 * pages.length) / pagesLinked);
  const ends = [1, pages.length];
  return pages.filter(
    ({ number }) => ends.includes(number) || number % step === 0 || Math.abs(number - from) <= pagesLinked / 8,
  );
}

/** The head of a page of a list from that of its first: a later page says which it is, and searches find only the first. */
export function headOn(language: Language, first: Head, { number, url, pages }: ListPage<unknown>): Head {
  if (number === 1) return first;
  const { search: _, ...head } = first;
  const words = laterPage(language, first, number, pages.length);
  const { title } = words;
  return { ...head, ...words, url, crumbs: [...first.crumbs, { title, url }] };
}

/** A list of titled things under the address of its head, at most `most` to a page. */
export function titledPages<Item extends { readonly title: string }>(
  language: Language,
  items: readonly Item[],
  first: Head,
  most: number,
): readonly { readonly head: Head; readonly list: ListPage<Item> }[] {
  const pages = pagesOf(language, items, first.url, most, (from, to) => fromTo(language, from.title, to.title));
  return pages.map((list) => ({ head: headOn(language, first, list), list }));
}
