/** Holds feeds and calendars in a further language of a site against the model, and against those in the first language. */
import { load } from "cheerio";
import { parseAtomFeed, parseRssFeed } from "feedsmith";
import ICAL from "ical.js";
import { daysIn, namesOf, weekdaysIn } from "./days-of-language.ts";
import type { Wanted } from "./pages-in-language.ts";

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly words: string;
  /** What is a fact in any language: when, what kind, whom. */
  readonly facts: string;
}

interface Feed {
  readonly language: string;
  readonly items: readonly Item[];
}

const instant = (text: string | undefined) => Temporal.Instant.fromEpochMilliseconds(Date.parse(text ?? "")).toString();

function readFeed(path: string, text: string): Feed {
  if (path.endsWith(".json")) {
    const { language, items } = JSON.parse(text);
    return {
      language,
      items: items.map((item: Record<string, string>) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        words: ownWords(item.content_html ?? "", language),
        facts: `${instant(item.date_published)} ${instant(item.date_modified)}`,
      })),
    };
  }
  if (path.endsWith(".rss")) {
    const { language = "", items = [] } = parseRssFeed(text);
    return {
      language,
      items: items.map(({ guid, link = "", title = "", content, pubDate, atom }) => ({
        id: guid?.value ?? "",
        url: link,
        title,
        words: ownWords(content?.encoded ?? "", language),
        facts: `${instant(pubDate)} ${instant(atom?.updated)}`,
      })),
    };
  }
  const feed = parseAtomFeed(text);
  const language = /xml:lang="([^"]+)"/.exec(text)?.[1] ?? "";
  return {
    language,
    items: (feed.entries ?? []).map(({ id, links, title, content, published, updated, categories }) => ({
      id: id ?? "",
      url: links?.find(({ rel }) => rel === "alternate")?.href ?? "",
      title: title?.value ?? "",
      words: ownWords(content?.value ?? "", language),
      facts: `${instant(published)} ${instant(updated)} ${categories?.map(({ term }) => term)}`,
    })),
  };
}

/** The words of an item but for what says that it is in another language. */
function ownWords(html: string, tag: string): string {
  const $ = load(html);
  $("[lang]")
    .filter((_, element) => $(element).attr("lang") !== tag)
    .remove();
  $("p, li, br").append(" . ");
  return $.text();
}

/** The path of the file is the same in the folder of each language. */
export function feedProblems(path: string, text: string, firstText: string, wanted: Wanted): string[] {
  const { tag, tags, model } = wanted;
  const [names, firstNames] = [namesOf(tag), namesOf(tags[0] as string)];
  const [feed, first] = [readFeed(path, text), readFeed(path, firstText)];
  const problems = feed.language === tag ? [] : [`says that it is in ${feed.language}`];
  if (feed.items.length !== first.items.length) return [`has ${feed.items.length} items, not ${first.items.length}`];
  feed.items.forEach((item, index) => {
    const same = first.items[index] as Item;
    const about = (wrong: boolean, what: string) => {
      if (wrong) problems.push(`${item.id}: ${what}`);
    };
    const change = model.timetable.changeById.get(/\/changes\/([^/]+)\/$/.exec(item.url)?.[1] ?? "")?.change;
    about(item.id !== same.id.replace(/:(?=[^:]+$)/, `:${tag}/`), `is not the ${same.id} of ${tag}`);
    about(item.url !== same.url.replace(wanted.origin, `${wanted.origin}/${tag}`), `leads to ${item.url}`);
    about(item.facts !== same.facts, `has ${item.facts}, not ${same.facts}`);
    if (change === undefined) return;
    // What staff wrote as a title may say other days; a headline is made of the facts in either language.
    const [said, due] = [daysIn(item.title, names), daysIn(same.title, firstNames)];
    about(said.join() !== due.join(), `“${item.title}” says ${said}, and “${same.title}” ${due}`);
    about(
      weekdaysIn(item.words, firstNames).length > 0 && tag !== tags[0],
      `has a day of the first language in “${item.words}”`,
    );
    const [told, wantedDays] = [daysIn(item.words, names), daysIn(withoutTitle(same.words), firstNames)];
    about(
      wantedDays.some((day) => !told.includes(day)) && change.body.html === "",
      `tells of ${told}, and the first language of ${wantedDays}`,
    );
  });
  return problems.map((problem) => `${tag}/${path}: ${problem}`);
}

const withoutTitle = (words: string) => words.replace(/^[^.]*? \. /, "");

interface Event {
  readonly facts: string;
  readonly url: string;
  readonly summary: string;
  readonly description: string;
}

function readCalendar(text: string): ReadonlyMap<string, Event> {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return new Map(
    events.map((event) => {
      const value = (name: string) => String(event.getFirstPropertyValue(name) ?? "");
      const facts = ["dtstart", "dtend", "status", "sequence", "dtstamp", "location"].map(value).join(" ");
      const [url, summary, description] = [value("url"), value("summary"), value("description")];
      return [value("uid"), { facts, url, summary, description }];
    }),
  );
}

const utc = (time: Temporal.ZonedDateTime) => time.toInstant().toString();

export function calendarProblems(path: string, text: string, firstText: string, wanted: Wanted): string[] {
  const { tag, model, origin } = wanted;
  const [events, first] = [readCalendar(text), readCalendar(firstText)];
  const problems: string[] = [];
  if ([...events.keys()].join() !== [...first.keys()].join())
    problems.push("has other sessions than the first language");
  for (const [uid, { facts, url, summary, description }] of events) {
    const session = model.timetable.byId.get(uid.replace(/@.*$/, ""));
    const same = first.get(uid);
    const about = (wrong: boolean, what: string) => {
      if (wrong) problems.push(`${uid}: ${what}`);
    };
    const due = session && `${utc(session.current.start)} ${utc(session.current.end)} `;
    about(!due || !facts.startsWith(due), `is at ${facts}, not ${due}`);
    about(facts.replace(/ [^ ]*$/, "") === "" || same === undefined, "is not in the first language");
    if (!session || !same) continue;
    const machine = (all: string) => all.split(" ").slice(0, 5).join(" ");
    about(
      machine(facts) !== machine(same.facts),
      `is ${machine(facts)}, and in the first language ${machine(same.facts)}`,
    );
    about(!url.startsWith(`${origin}/${tag}/`), `leads to ${url}`);
    about(!summary.includes(session.service.title), `“${summary}” does not name ${session.service.title}`);
    // Whatever has become of it stands before or after the name of the service, and in words of this language.
    about(
      (summary === session.service.title) !== (same.summary === session.service.title),
      `“${summary}” for “${same.summary}”`,
    );
    about(session.status !== "scheduled" && summary === same.summary, `“${summary}” is in the first language`);
    const stray = description
      .match(/https:\/\/\S+/g)
      ?.filter((one) => one.startsWith(origin) && !one.startsWith(`${origin}/${tag}/`));
    about((stray ?? []).length > 0, `leads out of its language to ${stray}`);
  }
  return problems.map((problem) => `${tag}/${path}: ${problem}`);
}
