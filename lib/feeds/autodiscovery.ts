/** Which feeds a page offers to browsers and readers. */
import { guidanceKinds } from "../content/kinds.ts";
import type { Feed } from "./feed.ts";

const formats = [
  { extension: "rss", name: "RSS", type: "application/rss+xml" },
  { extension: "atom", name: "Atom", type: "application/atom+xml" },
  { extension: "json", name: "JSON Feed", type: "application/feed+json" },
] as const;

export interface FeedLink {
  readonly title: string;
  /** From the site's root: `/changes/feed.rss`. */
  readonly url: string;
  readonly type: (typeof formats)[number]["type"];
}

const changes = "/changes/feed";
const newsletter = "/newsletter/feed";
const guidance = "/guidance/feed";

/** The feeds of every page in a folder that has no feed of its own, most fitting first. */
const ofFolder: Readonly<Record<string, readonly string[]>> = {
  "": [changes, newsletter, guidance],
  changes: [changes],
  services: [changes],
  locations: [changes],
  areas: [changes],
  timetable: [changes],
  newsletter: [newsletter, changes],
  guidance: [guidance],
  ...Object.fromEntries(guidanceKinds.map((kind) => [kind, [guidance]])),
};

/** Looks up the feeds of a page by its address from the site's root; none for pages whose matter no feed tells. */
export function autodiscovery(feeds: readonly Pick<Feed, "path" | "title">[]): (url: string) => readonly FeedLink[] {
  const links = new Map(
    feeds.map(({ path, title }) => [
      path,
      formats.map(
        ({ extension, name, type }): FeedLink => ({ title: `${title} (${name})`, url: `${path}.${extension}`, type }),
      ),
    ]),
  );
  return (url) => {
    const [, folder = "", id = ""] = url.split("/");
    return links.get(`/${folder}/${id}/feed`) ?? (ofFolder[folder] ?? []).flatMap((path) => links.get(path) ?? []);
  };
}
