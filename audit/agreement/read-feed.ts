/** Reads back what a feed says of changes, or an edition in it. */
import { load } from "cheerio";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import { Notes, type Reading } from "./notes.ts";
import { noteTold, readEdition } from "./read-edition.ts";
import { pathOf } from "./read-page.ts";
import { readAnnounced, Unreadable } from "./words.ts";

interface Item {
  readonly guid: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: string;
  readonly updated: string;
  readonly labels: readonly string[];
}

interface Feed {
  readonly page: string;
  readonly items: readonly Item[];
}

const parsers: Readonly<Record<string, (text: string) => Feed>> = { rss, atom, json };

function rss(text: string): Feed {
  const feed = parseRssFeed(text);
  return {
    page: feed.link ?? "",
    items: (feed.items ?? []).map((item) => ({
      guid: item.guid?.value ?? "",
      url: item.link ?? "",
      title: item.title ?? "",
      // A description is HTML, as RSS has it.
      summary: load(item.description ?? "").text(),
      html: item.content?.encoded ?? "",
      published: item.pubDate ?? "",
      updated: item.atom?.updated ?? "",
      labels: (item.categories ?? []).map(({ name }) => name ?? ""),
    })),
  };
}

function atom(text: string): Feed {
  const feed = parseAtomFeed(text);
  const alternate = (links: typeof feed.links) => links?.find(({ rel }) => rel === "alternate")?.href ?? "";
  return {
    page: alternate(feed.links),
    items: (feed.entries ?? []).map((entry) => ({
      guid: entry.id ?? "",
      url: alternate(entry.links),
      title: entry.title?.value ?? "",
      summary: entry.summary?.value ?? "",
      html: entry.content?.value ?? "",
      published: entry.published ?? "",
      updated: entry.updated ?? "",
      labels: (entry.categories ?? []).map(({ label }) => label ?? ""),
    })),
  };
}

function json(text: string): Feed {
  const feed = JSON.parse(text);
  return {
    page: feed.home_page_url,
    items: feed.items.map((item: Record<string, string> & { tags: string[] }) => ({
      guid: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      html: item.content_html,
      published: item.date_published,
      updated: item.date_modified,
      labels: item.tags,
    })),
  };
}

const severities = ["Information", "Warning", "Severe"];

/** @param path such as `services/walking-group/feed.atom` */
export function readFeed(path: string, text: string, base: string): Reading {
  const notes = new Notes(path);
  const extension = path.split(".").at(-1) ?? "";
  const feed = (parsers[extension] as (text: string) => Feed)(text);
  const page = `/${path.replace(/feed\.\w+$/, "")}`;
  if (page === "/newsletter/") readEditions(notes, feed, extension, base);
  else {
    if (pathOf(feed.page, base) !== page) notes.flaw(`belongs to ${feed.page}`);
    const ids = feed.items.map((item) => change(notes, item, base));
    notes.list("feed", page, ids, { where: extension });
  }
  return notes;
}

function change(notes: Notes, item: Item, base: string): string {
  const [, folder, id = ""] = pathOf(item.url, base).split("/");
  const about = `change ${id}`;
  if (folder !== "changes") notes.flaw(`“${item.title}” links to ${item.url}`);
  const [, host, tagged] = /^tag:([^,]+),\d{4}:changes\/(.+)$/.exec(item.guid) ?? [];
  if (tagged !== id) notes.flaw(`“${item.title}” of ${id} has the guid ${item.guid}`);
  notes.fact("site", "host", host, "guid");
  notes.fact(about, "guid", item.guid);
  notes.fact(about, "headline", item.title);
  const instant = (date: string) => Temporal.Instant.fromEpochMilliseconds(Date.parse(date)).toString();
  notes.fact(about, "published", instant(item.published));
  notes.fact(about, "updated", instant(item.updated));
  const [effect, ...rest] = item.labels;
  const urgent = rest[0] === "Urgent";
  const [severity = "", ...areas] = urgent ? rest.slice(1) : rest;
  if (!severities.includes(severity)) notes.flaw(`“${severity}” is no severity of ${id}`);
  notes.fact(about, "effect", effect);
  notes.fact(about, "urgent", String(urgent));
  notes.fact(about, "severity", severity);
  notes.fact(about, "areas in words", areas.sort().join(", "));
  notes.fact(about, "summary", item.summary);
  const { blocks, links } = parts(item.html);
  const [title = "", ...others] = blocks;
  const [, announced = ""] = /^(Announced on .+)\. See this change on the web$/.exec(others.pop() ?? "") ?? [];
  notes.fact(about, "title", title);
  try {
    notes.fact(about, "published on the clock", readAnnounced(announced));
    readBlocks(notes, about, others);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    notes.flaw(`${id}: ${error.message}`);
  }
  if (links.at(-1) !== item.url) notes.flaw(`${id} ends with a link to ${links.at(-1)}`);
  return id;
}

/** What the text of a change says, block by block: what happens, why, and how it belongs to others. */
export function readBlocks(notes: Notes, about: string, blocks: readonly string[], where = ""): void {
  // In HTML the host of a link that leaves stands behind it.
  const words = blocks.map((block) => block.replace(/ \([a-z0-9-]+(?:\.[a-z0-9-]+)+\)/g, ""));
  notes.fact(about, "text", words.sort().join("\n"), where);
  notes.fact(about, "cause", /^This is (because of .+)\.$/m.exec(blocks.join("\n"))?.[1] ?? "", where);
  const counted = blocks.map((block) => /^This concerns (\d+) sessions\.$/.exec(block)?.[1]).find(Boolean);
  notes.fact(about, "number of sessions told", counted, where);
  noteTold(notes, about, blocks, where);
}

const known = new Map<string, { readonly blocks: readonly string[]; readonly links: readonly string[] }>();

/** The paragraphs and the items of lists as plain words, and where the links go. */
function parts(html: string) {
  let found = known.get(html);
  if (!found) {
    const $ = load(html);
    const words = (text: string) => text.replace(/\s+/g, " ").trim();
    found = {
      blocks: $("p, li, h2, h3")
        .toArray()
        .filter((block) => $(block).find("p").length === 0)
        .map((block) => words($(block).text())),
      links: $("a")
        .toArray()
        .map((link) => $(link).attr("href") ?? ""),
    };
    known.set(html, found);
  }
  return found;
}

function readEditions(notes: Notes, { items }: Feed, extension: string, base: string): void {
  const urls = items.map(({ url }) => pathOf(url, base));
  notes.list("editions", "/newsletter/", urls, { where: extension });
  for (const { url, html } of items) readEdition(notes, load(html), pathOf(url, base), base, extension);
}
