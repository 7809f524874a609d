/** The rules of the W3C feed validator (validator.w3.org/feed) and of JSON Feed 1.1 that a feed of ours can break. */
import { type Element, xmlTree } from "./xml-tree.ts";

const atomSpace = "http://www.w3.org/2005/Atom";
const contentSpace = "http://purl.org/rss/1.0/modules/content/";

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d \+0000$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const fullUrl = /^https?:\/\/[^\s/][0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]*$/;
const tagUri = /^tag:[a-z0-9.-]+,\d{4}(-\d\d(-\d\d)?)?:[0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,]+$/;
/** Of those that the validator knows as safe, the ones that Markdown makes. */
const safeAttributes = ["href", "rel", "title", "start", "scope", "style", "datetime", "lang", "dir"];

/** The faults found; none is a valid feed. */
export type Faults = string[];

const named = (parent: Element, namespace: string, name: string) =>
  parent.children.filter((child) => child.namespace === namespace && child.name === name);

function checker() {
  const faults: Faults = [];
  const seen = new Set<string>();
  const need = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  return {
    faults,
    need,
    /** Exactly one, and what it says. */
    one(parent: Element, namespace: string, name: string): Element {
      const found = named(parent, namespace, name);
      need(found.length === 1, `${parent.name} has ${found.length} ${name}`);
      return found[0] ?? { namespace, name, attributes: {}, children: [], text: "" };
    },
    filled: (element: Element) => need(element.text.trim() !== "", `${element.name} is blank`),
    trimmed: (element: Element) => need(element.text === element.text.trim(), `${element.name} has stray white space`),
    url: (address: string | undefined, where: string) =>
      need(fullUrl.test(address ?? ""), `${where}: ${address} is not a full address`),
    date(text: string, form: RegExp, where: string) {
      need(form.test(text), `${where}: ${text} is not in the right form`);
      const date = new Date(text);
      need(date.getUTCFullYear() >= 1990, `${where}: ${text} is implausible`);
      if (form === rfc822)
        need(text.startsWith(date.toUTCString().slice(0, 3)), `${where}: ${text} has the wrong weekday`);
    },
    unique(guid: string) {
      need(tagUri.test(guid), `${guid} is not a tag URI`);
      need(!seen.has(guid), `${guid} is there twice`);
      seen.add(guid);
    },
    html(html: string) {
      for (const [, attribute = "", value = ""] of html.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
        need(safeAttributes.includes(attribute), `the attribute ${attribute} is not safe`);
        if (attribute === "href") need(/^(https?:\/\/|mailto:|tel:)/.test(value), `the link ${value} is relative`);
      }
    },
    /** No element but these, and none of the feed's own after the first item. */
    only(parent: Element, names: readonly string[], item?: string) {
      let items = false;
      for (const { name } of parent.children) {
        need(names.includes(name), `${parent.name} has an unknown ${name}`);
        if (name === item) items = true;
        else need(!items, `${name} comes after an ${item}`);
      }
    },
  };
}

export function rssFaults(text: string): Faults {
  const { faults, need, one, filled, trimmed, url, date, unique, html, only } = checker();
  const root = xmlTree(text);
  need(root.name === "rss" && root.namespace === "" && root.attributes.version === "2.0", "it is not RSS 2.0");
  const channel = one(root, "", "channel");
  const metadata = ["title", "link", "description", "language", "managingEditor", "lastBuildDate", "ttl"];
  only(channel, [...metadata, "item"], "item");
  for (const name of metadata) {
    if (name === "lastBuildDate" && named(channel, "", "item").length === 0) continue;
    const element = one(channel, "", name);
    filled(element);
    trimmed(element);
    if (name === "link") url(element.text, name);
    if (name === "language") need(/^[a-z]{2}(-[A-Za-z]+)?$/.test(element.text), "the language is not a code");
    if (name === "managingEditor")
      need(/^[^\s@]+@[^\s@]+ \(.+\)$/s.test(element.text), "the editor has no address and name");
    if (name === "ttl") need(Number(element.text) > 0, "ttl is not a number");
    if (name === "lastBuildDate") date(element.text, rfc822, name);
  }
  const self = one(channel, atomSpace, "link").attributes;
  need(self.rel === "self" && self.type === "application/rss+xml", "the feed does not link to itself");
  url(self.href, "self");
  for (const item of named(channel, "", "item")) {
    only(item, ["title", "link", "guid", "pubDate", "updated", "category", "description", "encoded"]);
    const title = one(item, "", "title");
    filled(title);
    trimmed(title);
    url(one(item, "", "link").text, "link");
    const guid = one(item, "", "guid");
    need(guid.attributes.isPermaLink === "false", "a tag URI is called a permanent link");
    unique(guid.text);
    date(one(item, "", "pubDate").text, rfc822, "pubDate");
    date(one(item, atomSpace, "updated").text, rfc3339, "atom:updated");
    for (const category of named(item, "", "category")) filled(category);
    html(one(item, "", "description").text);
    html(one(item, contentSpace, "encoded").text);
    const order = item.children.map(({ name }) => name);
    need(order.indexOf("description") < order.indexOf("encoded"), "content:encoded comes before description");
  }
  return faults;
}

export function atomFaults(text: string): Faults {
  const { faults, need, one, filled, trimmed, url, date, unique, html, only } = checker();
  const root = xmlTree(text);
  const in_ = (parent: Element, name: string) => one(parent, atomSpace, name);
  need(root.name === "feed" && root.namespace === atomSpace, "it is not Atom");
  need(root.attributes["xml:lang"] !== undefined, "it has no language");
  only(root, ["id", "title", "subtitle", "link", "updated", "author", "entry"], "entry");
  for (const name of ["id", "title", "subtitle"]) {
    filled(in_(root, name));
    trimmed(in_(root, name));
  }
  url(in_(root, "id").text, "id");
  date(in_(root, "updated").text, rfc3339, "updated");
  const author = in_(root, "author");
  for (const name of ["name", "uri", "email"]) filled(in_(author, name));
  const links = named(root, atomSpace, "link").map(({ attributes }) => attributes);
  need(links.map(({ rel }) => rel).join() === "self,alternate", "the feed links neither to itself nor to its page");
  need(links[0]?.type === "application/atom+xml", "the feed's own type is wrong");
  for (const { href } of links) url(href, "link");
  for (const entry of named(root, atomSpace, "entry")) {
    only(entry, ["id", "title", "link", "published", "updated", "category", "summary", "content"]);
    unique(in_(entry, "id").text);
    filled(in_(entry, "title"));
    trimmed(in_(entry, "title"));
    const { rel, type, href } = in_(entry, "link").attributes;
    need(rel === "alternate" && type === "text/html", "the entry has no page");
    url(href, "link");
    date(in_(entry, "published").text, rfc3339, "published");
    date(in_(entry, "updated").text, rfc3339, "updated");
    for (const { attributes } of named(entry, atomSpace, "category"))
      need(attributes.term !== "", "a category has no term");
    const content = in_(entry, "content");
    need(content.attributes.type === "html", "the content is not called HTML");
    html(content.text);
  }
  return faults;
}

export function jsonFaults(text: string): Faults {
  const { faults, need, url, date, unique, html } = checker();
  const feed = JSON.parse(text);
  need(feed.version === "https://jsonfeed.org/version/1.1", "it is not JSON Feed 1.1");
  for (const key of ["title", "description", "language"])
    need(typeof feed[key] === "string" && feed[key] !== "", `${key} is blank`);
  url(feed.home_page_url, "home_page_url");
  url(feed.feed_url, "feed_url");
  need(feed.authors?.[0]?.name !== "", "it has no author");
  need(Array.isArray(feed.items), "it has no items");
  for (const item of feed.items) {
    unique(item.id);
    url(item.url, "url");
    for (const key of ["title", "summary", "content_html"])
      need(typeof item[key] === "string" && item[key] !== "", `${key} is blank`);
    date(item.date_published, rfc3339, "date_published");
    date(item.date_modified, rfc3339, "date_modified");
    need(
      item.tags.every((tag: unknown) => typeof tag === "string" && tag !== ""),
      "a tag is not text",
    );
    html(String(item.content_html));
  }
  return faults;
}
