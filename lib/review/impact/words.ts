/** The impact in words, for whoever is about to publish. */

import { problemLines } from "../../content/report-problems.ts";
import { clock, fullDay } from "../../dates.ts";
import { tagUri } from "../../feeds/feed.ts";
import type { Model } from "../../model.ts";
import { list } from "../../word-list.ts";
import { headline } from "../../words/change.ts";
import type { Block, Briefing } from "../briefing.ts";
import type { Difference } from "./feeds.ts";
import type { Impact } from "./impact.ts";
import type { ChangeMessage, Message, Messages } from "./messages.ts";

export interface Context {
  /** What was compared with, as staff named it, such as `origin/main`. */
  readonly base: string;
  /** In the site's time zone. */
  readonly now: Temporal.ZonedDateTime;
  /** What the content folder is called. */
  readonly folder?: string;
  /** The model as it would be. */
  readonly model: Model;
}

export function wordImpact(impact: Impact, context: Context): Briefing {
  const { base, now, folder } = context;
  const compared = `Compared with ${base} on ${fullDay(now)} at ${clock(now)}.`;
  const title = "What this would do";
  const { warnings, sessions } = impact;
  if (isNothing(impact)) {
    return { title, blocks: [{ paragraph: `${compared} Nothing that people see or hear would be different.` }] };
  }
  return {
    title,
    blocks: [
      { paragraph: `${compared} ${summary(impact)}` },
      heading("What needs care"),
      warnings.length === 0
        ? { paragraph: "Nothing that this command can see." }
        : { warnings: problemLines(warnings, "text", folder) },
      heading("Sessions affected"),
      sessions.length === 0
        ? { paragraph: "No session is affected." }
        : { head: ["Session", "Before", "After"], rows: sessions.map(({ name, was, is }) => [name, was, is]) },
      heading("Who will hear"),
      ...wordMessages(impact, context),
      heading("Pages that change"),
      ...wordPages(impact),
      heading("Feeds"),
      ...wordFeeds(impact),
      heading("Calendars"),
      ...wordCalendars(impact),
    ],
  };
}

const heading = (words: string): Block => ({ heading: words, level: 2 });

function isNothing({ warnings, sessions, messages, pages, feeds, calendars }: Impact): boolean {
  const all = [warnings, sessions, messages.changes, messages.editions, messages.next ? [messages.next] : []];
  const files = [pages.added, pages.changed, pages.removed, feeds.items, feeds.added, feeds.removed];
  return [...all, ...files, calendars.entries, calendars.added, calendars.removed].every(({ length }) => length === 0);
}

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

function summary({ warnings, sessions, messages, pages, feeds, calendars }: Impact): string {
  const touched = pages.added.length + pages.changed.length + pages.removed.length;
  const entries = new Set(calendars.entries.map(({ id }) => id)).size;
  return `${list([
    counted(sessions.length, "session"),
    counted(touched, "page"),
    `${counted(new Set(feeds.items.map(({ guid }) => guid)).size, "item")} in feeds`,
    `${counted(entries, "entry", "entries")} in calendars`,
  ])} would be different. ${counted(messages.changes.length, "new change")} to tell. ${counted(warnings.length, "warning")}.`;
}

function wordMessages({ messages, feeds, calendars }: Impact, { model }: Context): Block[] {
  const { site } = model.library;
  const blocks = messages.changes.flatMap((told): Block[] => {
    const { change, sessions } = told.compiled;
    const guid = tagUri(site, change.published, `changes/${change.id}`);
    const meant = new Set(sessions.map(({ after }) => after.id));
    const inFeeds = feeds.items.filter((item) => item.guid === guid && item.difference === "new");
    const inCalendars = calendars.entries.filter(({ id }) => meant.has(id)).flatMap((entry) => entry.calendars);
    return [
      { heading: headline(model.library.language, change), level: 3 },
      {
        items: [
          byEmail(told),
          ...reached(told),
          `By feed: ${list(inFeeds.flatMap((item) => item.feeds)) || "nobody"}`,
          `By calendar: ${list([...new Set(inCalendars)].filter(isPlain)) || "no entry is different"}`,
        ],
      },
      ...(told.message
        ? exactly(told.message, told.way === "bulletin" ? "" : ", if nothing else is news to its reader")
        : []),
    ];
  });
  const { changes, editions, next } = messages;
  if (changes.length + editions.length === 0 && !next) {
    return [{ paragraph: "There is no new change, and nothing new for the newsletter." }];
  }
  return [
    { paragraph: "Messages are shown as they would go out; the address that stops them is each reader's own." },
    ...blocks,
    ...wordEditions(messages),
  ];
}

/** The second calendar of each page, for programs that hide what is cancelled, has the same entries. */
const isPlain = (path: string) => !path.endsWith("-visible-cancellations.ics");

function byEmail({ way, edition, compiled }: ChangeMessage): string {
  switch (way) {
    case "bulletin":
      return `By email and text message, at once, to those who asked for that: npm run newsletter -- send --change ${compiled.change.id}. To others in the next newsletter`;
    case "edition":
      return `By email and text message: in the edition of ${edition}`;
    case "next edition":
      return "By email and text message: in the next newsletter";
    case "over":
      return "By email and text message: nobody, because it is over";
    case "no newsletter":
      return "By email and text message: nobody, because the site has no newsletter";
  }
}

function reached({ message, areas, services }: ChangeMessage): string[] {
  if (!message) return [];
  const topics = [...areas, ...services];
  return [`To subscribers of ${topics.length === 0 ? "everything" : `everything, or of ${list(topics, "or")}`}`];
}

function exactly(message: Message, when: string): Block[] {
  const [subject, sms] = outside(message, when);
  return [subject, { label: `Text of the email${when}`, exact: message.text }, sms];
}

/** What a lock screen may show. */
function outside({ subject, sms, cost }: Message, when: string): [Block, Block] {
  const { alphabet, length, parts } = cost;
  return [
    { label: `Subject of the email${when}`, exact: subject },
    { label: `Text message (${length} characters of ${alphabet} in ${counted(parts, "part")})`, exact: sms },
  ];
}

function wordEditions({ editions, next }: Messages): Block[] {
  return [
    ...editions.flatMap(({ edition, message }): Block[] => [
      { heading: `New edition: ${edition.title}, ${fullDay(edition.date)}`, level: 3 },
      {
        items: [
          `Tells ${counted(edition.entries.length, "change")} and ${counted(edition.guidance.length, "page")} of guidance`,
        ],
      },
      ...exactly(message, ", to subscribers of everything"),
    ]),
    ...(next
      ? ([
          { heading: "The next newsletter", level: 3 },
          {
            paragraph: `If it went out on ${fullDay(next.edition.date)} with all that is waiting, it would tell ${counted(next.edition.entries.length, "change")} and ${counted(next.edition.guidance.length, "page")} of guidance:`,
          },
          ...outside(next.message, ", to subscribers of everything"),
        ] satisfies Block[])
      : []),
  ];
}

function wordPages({ pages: { added, changed, removed, total } }: Impact): Block[] {
  if (added.length + changed.length + removed.length === 0) return [{ paragraph: "No page is different." }];
  const part = (words: string, urls: readonly string[]): Block[] =>
    urls.length === 0 ? [] : [{ paragraph: `${words}: ${urls.length}` }, { items: urls }];
  const all = changed.length + added.length === total && changed.length > 1;
  return [
    ...(all ? [{ paragraph: `Every page of the site is different (${total}).` }] : []),
    ...part("New", added),
    ...(all ? [] : part("Changed", changed)),
    ...part("Gone", removed),
  ];
}

const differences: Readonly<Record<Difference, string>> = {
  new: "New",
  changed: "Reads differently (most readers show an item once, so few will see it)",
  gone: "Gone, though some will have seen it",
};

function wordFeeds({ feeds: { items, added, removed } }: Impact): Block[] {
  if (items.length + added.length + removed.length === 0) return [{ paragraph: "No feed is different." }];
  return [
    { paragraph: "Each path stands for its RSS, Atom and JSON feed." },
    ...(items.length === 0
      ? []
      : [
          {
            head: ["Item", "What happens", "Feeds"],
            rows: items.map(({ title, difference, feeds }) => [title, differences[difference], feeds.join(", ")]),
          },
        ]),
    ...paths("New feeds", added),
    ...paths("Feeds that go away, with those who follow them", removed),
  ];
}

function wordCalendars({ calendars: { entries, added, removed } }: Impact): Block[] {
  if (entries.length + added.length + removed.length === 0) return [{ paragraph: "No calendar is different." }];
  const what: Readonly<Record<Difference, string>> = { new: "Appears", changed: "Changes", gone: "Goes" };
  return [
    ...(entries.length === 0
      ? []
      : [
          {
            head: ["Entry", "What happens", "Calendars"],
            rows: entries.map(({ name, difference, calendars }) => [
              name,
              what[difference],
              calendars.filter(isPlain).join(", "),
            ]),
          },
        ]),
    ...paths("New calendars", added.filter(isPlain)),
    ...paths("Calendars that go away, with those who follow them", removed.filter(isPlain)),
  ];
}

const paths = (words: string, found: readonly string[]): Block[] =>
  found.length === 0 ? [] : [{ paragraph: `${words}:` }, { items: found }];
