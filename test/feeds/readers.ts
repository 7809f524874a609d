/** Feeds as two independent readers of each format see them, in one shape. The readers share no XML parser. */
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";

interface ReadItem {
  readonly guid: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly html: string | undefined;
  readonly published: string | undefined;
  readonly labels: readonly (string | undefined)[];
}

export interface ReadFeed {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly page: string | undefined;
  readonly self: string | undefined;
  readonly items: readonly ReadItem[];
}

type Reader = (text: string) => Promise<ReadFeed>;

const instant = (date: string | undefined) => (date ? new Date(date).toISOString() : undefined);

/** What rss-parser finds beyond what its types name. */
interface Extra {
  readonly id?: string;
  readonly "content:encoded"?: string;
  readonly atomCategories?: readonly { readonly $: { readonly label: string } }[];
}

const parser = new Parser<{ subtitle?: string }, Extra>({
  customFields: { feed: ["subtitle"], item: [["category", "atomCategories", { keepArray: true }]] as never },
});

const rssParser: Reader = async (text) => {
  const feed = await parser.parseString(text);
  return {
    title: feed.title,
    description: feed.description ?? feed.subtitle,
    page: feed.link,
    self: feed.feedUrl,
    items: feed.items.map((item) => ({
      guid: item.guid ?? item.id,
      url: item.link,
      title: item.title,
      html: item["content:encoded"] ?? item.content,
      published: instant(item.isoDate),
      labels: item.categories ?? item.atomCategories?.map(({ $ }) => $.label) ?? [],
    })),
  };
};

const feedsmithRss: Reader = async (text) => {
  const feed = parseRssFeed(text);
  return {
    title: feed.title,
    description: feed.description,
    page: feed.link,
    self: feed.atom?.links?.[0]?.href,
    items: (feed.items ?? []).map((item) => ({
      guid: item.guid?.value,
      url: item.link,
      title: item.title,
      html: item.content?.encoded,
      published: instant(item.pubDate),
      labels: (item.categories ?? []).map(({ name }) => name),
    })),
  };
};

const feedsmithAtom: Reader = async (text) => {
  const feed = parseAtomFeed(text);
  const link = (links: typeof feed.links, rel: string) => links?.find((link) => link.rel === rel)?.href;
  return {
    title: feed.title?.value,
    description: feed.subtitle?.value,
    page: link(feed.links, "alternate"),
    self: link(feed.links, "self"),
    items: (feed.entries ?? []).map((entry) => ({
      guid: entry.id,
      url: link(entry.links, "alternate"),
      title: entry.title?.value,
      html: entry.content?.value,
      published: instant(entry.published),
      labels: (entry.categories ?? []).map(({ label }) => label),
    })),
  };
};

const jsonReader =
  (parse: (text: string) => ReturnType<typeof parseJsonFeed>): Reader =>
  async (text) => {
    const feed = parse(text);
    return {
      title: feed.title,
      description: feed.description,
      page: feed.home_page_url,
      self: feed.feed_url,
      items: (feed.items ?? []).map((item) => ({
        guid: item.id,
        url: item.url,
        title: item.title,
        html: item.content_html,
        published: instant(item.date_published as string | undefined),
        labels: item.tags ?? [],
      })),
    };
  };

export const readers: Readonly<Record<"rss" | "atom" | "json", Readonly<Record<string, Reader>>>> = {
  rss: { "rss-parser": rssParser, feedsmith: feedsmithRss },
  atom: { "rss-parser": rssParser, feedsmith: feedsmithAtom },
  json: { "JSON.parse": jsonReader(JSON.parse), feedsmith: jsonReader(parseJsonFeed) },
};
