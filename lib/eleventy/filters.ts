/** What templates know beside their data. */
import nunjucks from "nunjucks";
import { calendarsOf } from "../calendar/calendar-files.ts";
import { openPlaces } from "../content/library.ts";
import { absoluteUrl, basePath, hostOf, isShared, rootUrl } from "../content/urls.ts";
import { autodiscovery } from "../feeds/autodiscovery.ts";
import { feedTitles } from "../feeds/feeds.ts";
import type { Parts } from "../language.ts";
import type { Model } from "../model.ts";
import { headOf } from "../views/head.ts";
import { withMachineDates } from "../views/machine-dates.ts";
import { filterWords, type Listed } from "../words/filter.ts";
import { escapeHtml, languageMarks, textIn } from "../words/html.ts";
import { inSentence } from "../words/place.ts";
import { badgeOf } from "../words/sections.ts";

/** @param current gives the model of the build that is under way */
export function filters(current: () => Model) {
  const site = ofModel(current, ({ library: { site } }) => ({
    url: site.url,
    base: basePath(site.url),
    rootUrl: rootUrl(site),
    root: basePath(rootUrl(site)),
  }));
  const feedsOf = ofModel(current, (model) => autodiscovery(feedTitles(model)));
  const withCalendar = ofModel(
    current,
    ({ library }) =>
      new Set([
        "/timetable/",
        ...[...library.services, ...openPlaces(library)].map(({ url }) => url),
        ...library.areas.map(({ id }) => `/areas/${id}/`),
      ]),
  );
  const foreign = (tag?: string) => (!tag || tag === current().library.site.locale ? undefined : tag);
  return {
    /** A page's address on this host, from its path from the site's root. */
    href: (path?: string) => {
      const to = stated(path, "href");
      return (isShared(to) ? site().root : site().base) + to.slice(1);
    },
    /** A page's full address. */
    absolute: (path?: string) => {
      const to = stated(path, "absolute");
      return absoluteUrl(isShared(to) ? site().rootUrl : site().url, to);
    },
    /** The attributes of an element whose words are in another language than its page; none for a page's own, or none named. */
    lang: (tag?: string) => new nunjucks.runtime.SafeString(languageMarks(foreign(tag))),
    /** Text as a part of a message, marked where it is in another language. */
    textIn: (text?: string, tag?: string) =>
      new nunjucks.runtime.SafeString(textIn(foreign(tag), stated(text, "textIn")).replaceAll("'", "&#39;")),
    /** A message of the catalogue, with its parts in it. */
    say: (id?: string, parts: Parts = {}) => current().library.language.say(stated(id, "say"), checked(parts, id)),
    /** A message that has mark-up, such as a link within its sentence; its parts are text, but for those in `html`. */
    sayHtml: (id?: string, parts: Parts = {}, html: Readonly<Record<string, unknown>> = {}) =>
      new nunjucks.runtime.SafeString(
        current().library.language.say(stated(id, "sayHtml"), { ...asHtml(checked(parts, id)), ...written(html) }),
      ),
    /** What the script says that narrows a list. */
    filterWords: (listed: Listed, pages = 1, days = false) =>
      filterWords(current().library.language, listed, pages, days),
    /** A place's title in the middle of a sentence. */
    inSentence: (title?: string) => inSentence(current().library.language, stated(title, "inSentence")),
    /** Words of a program as HTML with a machine date for each day; `near` is a date of the time of which they speak. */
    dates: (text?: string, near?: string) =>
      new nunjucks.runtime.SafeString(
        withMachineDates(
          current().library.language,
          stated(text, "dates"),
          near ? Temporal.PlainDate.from(near.slice(0, 10)) : current().today,
        ),
      ),
    /** The host of an address on another website, to be named in its link. */
    host: (url?: string) => hostOf(stated(url, "host")),
    /** The feeds and the calendar that a page offers to programs, by its path. */
    alternates: (path?: string) => {
      const page = stated(path, "alternates");
      const title = current().library.language.say("calendar-of-page");
      const calendar = { title, url: calendarsOf(page).calendar, type: "text/calendar" };
      return [...feedsOf()(page), ...(withCalendar().has(page) ? [calendar] : [])];
    },
    /** What the layout needs to know of a page, where its own front matter says just a title and a description. */
    headOf: ({ title, description, url }: { title?: string; description?: string; url: string }) => {
      if (!title || !description) throw new Error("Its front matter needs a title and a description.");
      const search = {
        filters: [{ name: "kind" as const, value: badgeOf(current().library.language, "pages") }],
        aliases: [],
      };
      return headOf({ title, description, url, search }, current().library);
    },
    /** Text as XML writes it, in an element or an attribute. Refuses what XML cannot hold, as the check of content does. */
    xml: (text?: string) => new nunjucks.runtime.SafeString(escapeXml(stated(text, "xml"))),
    /** JSON that is safe inside a script element: no `<` can end it. */
    json: (value: unknown) => JSON.stringify(stated(value, "json")).replaceAll("<", "\\u003c"),
  };
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Everything but the characters of XML 1.0: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function escapeXml(text: string): string {
  const character = forbidden.exec(text)?.[0].codePointAt(0);
  if (character === undefined) return text.replace(/[&<>"']/g, (sign) => entities[sign] as string);
  throw new Error(`XML cannot hold the character U+${character.toString(16).toUpperCase().padStart(4, "0")}.`);
}

/** What is made of a model, kept until there is another. */
function ofModel<Made>(current: () => Model, make: (model: Model) => Made): () => Made {
  let made: { readonly model: Model; readonly value: Made } | undefined;
  return () => {
    const model = current();
    if (made?.model !== model) made = { model, value: make(model) };
    return made.value;
  };
}

/** Refuses a part that a template does not have: Fluent would write its name in its place. */
function checked(parts: Parts, id?: string): Parts {
  for (const [name, part] of Object.entries(parts)) {
    if (part === undefined || part === null) throw new Error(`The message "${id}" was given nothing as its "${name}".`);
  }
  return parts;
}

/** Parts with the entities that nunjucks itself writes. */
function asHtml(parts: Parts): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "number" ? part : escapeHtml(String(part)).replaceAll("'", "&#39;"),
    ]),
  );
}

/** Parts that other filters made, which are objects to nunjucks. */
function written(html: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(html).map(([name, part]) => [name, String(part)]));
}

function stated<Value>(value: Value | null | undefined, filter: string): Value {
  if (value === null || value === undefined) throw new Error(`The filter "${filter}" was given nothing to work on.`);
  return value;
}
