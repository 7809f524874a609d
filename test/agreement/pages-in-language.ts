/** Holds a page in a further language of a site against the model, and against the same page in the first language. */
import type { CheerioAPI, load } from "cheerio";
import type { Model } from "../../lib/model.ts";
import type { Meeting } from "../../lib/timetable/session.ts";
import { daysIn, namesOf, onDial, timesIn, weekdaysIn } from "./days-of-language.ts";

type Node = Extract<Parameters<typeof load>[0], { readonly type: unknown }>;

/** What a page of one language is held against. */
export interface Wanted {
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** Every language of the site, the first first. */
  readonly tags: readonly string[];
  readonly origin: string;
  /** The model in this language. */
  readonly model: Model;
}

const foldersOf = ({ tags }: Pick<Wanted, "tags">) => tags.map((tag, index) => (index === 0 ? "/" : `/${tag}/`));
const shared = /^\/(?:assets|images|pagefind|admin)\/|^\/open-data\/.+\.(?:json|csv)$/;

/** A page's file is at the same path in the folder of each language. */
export function pageProblems(path: string, $: CheerioAPI, $first: CheerioAPI, wanted: Wanted): string[] {
  return [
    ...marks($, path, wanted),
    ...strayLinks($, wanted),
    ...facts($, $first, path, wanted),
    ...words($, wanted),
    ...foreignDays($, wanted),
    ...rows($, wanted),
  ].map((problem) => `${wanted.tag}/${path}: ${problem}`);
}

/** `lang`, `dir` and the addresses of the page in each language. */
function marks($: CheerioAPI, path: string, wanted: Wanted): string[] {
  const { tag, direction, tags, origin } = wanted;
  const { lang, dir } = $("html").attr() ?? {};
  const told = $("link[hreflang]")
    .toArray()
    .map((link) => `${$(link).attr("hreflang")} ${$(link).attr("href")}`);
  // In another language a list may have fewer pages, so that a later page leads to the first.
  const url = path.replace(/(?:page\/\d+\/)?index\.html$/, "");
  const due = tags.map((one, index) => `${one} ${origin}${foldersOf(wanted)[index]}${url}`);
  return [
    ...(lang === tag && dir === direction ? [] : [`is marked ${lang} ${dir}, not ${tag} ${direction}`]),
    ...(path === "404.html" || told.join() === due.join() ? [] : [`leads to ${told}, not to ${due}`]),
  ];
}

const addresses = ($: CheerioAPI, { origin }: Wanted, within: string) =>
  $(within)
    .find("a[href], form[action]")
    .not("[hreflang]")
    .toArray()
    .map((link) => ($(link).attr("href") ?? $(link).attr("action") ?? "").replace(origin, ""))
    .filter((href) => href.startsWith("/"));

function strayLinks($: CheerioAPI, wanted: Wanted): string[] {
  return addresses($, wanted, "body")
    .filter((href) => !href.startsWith(`/${wanted.tag}/`) && !shared.test(href))
    .map((href) => `leads out of its language to ${href}`);
}

/** An edition tells dates in the words of staff, and a poster as many rules as its words leave room for. */
const differsIn = { dates: /^newsletter\/\d|\/poster\//, sessions: /^$/, links: /^a-z\// };

/** The machine dates, sessions and links of a page, which are the same in every language. */
function facts($: CheerioAPI, $first: CheerioAPI, path: string, wanted: Wanted): string[] {
  const all = (page: CheerioAPI) => ({
    dates: datesOf(page),
    sessions: page("main [data-session]")
      .toArray()
      .map((row) => `${page(row).attr("data-session")} until ${page(row).attr("data-ends")}`),
    links: addresses(page, wanted, "main").map((href) => href.replace(`/${wanted.tag}/`, "/")),
  });
  const [here, there] = [all($), all($first)];
  return (["dates", "sessions", "links"] as const).flatMap((what) => {
    if (differsIn[what].test(path)) return [];
    const [missing, more] = [minus(there[what], here[what]), minus(here[what], there[what])];
    return [
      ...(missing.length > 0 ? [`lacks ${what} that the first language has: ${missing.join(", ")}`] : []),
      ...(more.length > 0 ? [`has ${what} that the first language lacks: ${more.join(", ")}`] : []),
    ];
  });
}

/**
 * The title that staff gave a change is in the first language alone, and may name other days than the headline that is made
 * of its facts; a row says the period besides, where the title does not.
 */
const datesOf = (page: CheerioAPI) =>
  page("main time[datetime]")
    .not("a time, h1 time, strong time")
    .toArray()
    .filter((time) => page(time).closest(".change").length === 0 || (page(time).attr("datetime") ?? "").includes("T"))
    .map((time) => page(time).attr("datetime") ?? "");

function minus(all: readonly string[], without: readonly string[]): string[] {
  const left = [...without];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Whether each day and time in words is that of the machine date around it. */
function words($: CheerioAPI, { tag }: Wanted): string[] {
  const names = namesOf(tag);
  return $("main time[datetime]")
    .toArray()
    .filter((time) => $(time).closest("[lang]").attr("lang") === tag)
    .flatMap((time) => {
      const machine = $(time).attr("datetime") ?? "";
      const text = $(time).text();
      if (!/^\d{4}-\d\d-\d\d/.test(machine)) return [];
      const [days, weekdays] = [daysIn(text, names), weekdaysIn(text, names)];
      const { dayOfWeek } = Temporal.PlainDate.from(machine.slice(0, 10));
      const right = days.every((day) => machine.slice(5, 10) === day) && weekdays.every((day) => day === dayOfWeek);
      const named = machine.length > 10 || days.length + weekdays.length > 0 || /\d/.test(text);
      return right && named ? [] : [`“${text}” has the machine date ${machine}`];
    });
}

/** What stands in elements of the page's own language, a text node at a time. */
export function ownWords($: CheerioAPI, tag: string): string[] {
  const texts = (node: Node): string[] => {
    if (node.type === "text") return [node.data];
    if (!("children" in node) || node.type === "script" || node.type === "style") return [];
    if (node.type === "tag" && node.name === "pre") return [];
    if (node.type === "tag" && (node.attribs.lang ?? tag) !== tag) return [];
    return node.children.flatMap(texts);
  };
  return $("body").toArray().flatMap(texts);
}

function foreignDays($: CheerioAPI, { tag, tags }: Wanted): string[] {
  const own = new Set(Object.values(namesOf(tag)).flat());
  const foreign = tags
    .filter((one) => one !== tag)
    .flatMap((one) => Object.values(namesOf(one)).flat())
    .filter((name) => name.length > 3 && !own.has(name));
  return ownWords($, tag)
    .filter((text) => (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => foreign.includes(word)))
    .map((text) => `has a day of another language in “${text.trim()}”`);
}

const clocks = ({ start, end }: Pick<Meeting, "start" | "end">) =>
  [start, end].map(({ hour, minute }) => onDial(hour, minute));

/** Whether a row of a session says in words when it is, and leads to where it is, as the model has it. */
function rows($: CheerioAPI, { model }: Wanted): string[] {
  return $("main li[data-session]:has(.session__when)")
    .toArray()
    .flatMap((element) => {
      const row = $(element);
      const id = row.attr("data-session") ?? "";
      const session = model.timetable.byId.get(id);
      if (!session) return [`has a session ${id} that is not in the timetable`];
      const time = row.find(".session__when > time");
      const starts = time.attr("datetime") ?? "";
      const shown = [session.current, session.original].find(
        ({ start }) => start.toString({ timeZoneName: "never", smallestUnit: "second" }) === starts,
      );
      if (!shown) return [`${id} starts at ${starts}`];
      const place = row.find(".session__what a[href*='/locations/']").attr("href");
      const places = [session.current, session.original].map(
        ({ location }) => new URL(model.library.site.url).pathname.slice(0, -1) + location.url,
      );
      const due = clocks(shown);
      // Midday and midnight may be words.
      const words = timesIn(time.text());
      const said = due.filter((one) => one !== "0:00" || words.includes(one));
      return [
        ...(words.join() === said.join() ? [] : [`${id} is at ${due.join(" to ")}, and “${time.text()}” is said`]),
        ...(place === undefined || places.includes(place) ? [] : [`${id} leads to the place ${place}`]),
      ];
    });
}

/** The words for what has become of a session, by its status in the model. */
export function statusWords(
  $: CheerioAPI,
  { timetable }: Model,
): readonly (readonly [status: string, words: string])[] {
  return $("main li[data-session] .session__when .status")
    .toArray()
    .flatMap((element) => {
      const session = timetable.byId.get($(element).closest("[data-session]").attr("data-session") ?? "");
      return session ? [[session.status, $(element).text().trim()] as const] : [];
    });
}
