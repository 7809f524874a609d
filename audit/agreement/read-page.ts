/** Reads back what a page says of sessions, changes and places: its visible words, and the machine dates beside them. */
import { type Cheerio, type CheerioAPI, load } from "cheerio";
import { Notes, type Reading } from "./notes.ts";
import { accessForLists, readAccess } from "./read-access.ts";
import { readEdition } from "./read-edition.ts";
import {
  type Difference,
  forPrograms,
  onDay,
  placeToken,
  readAnnounced,
  readDay,
  readDifference,
  readPeriod,
  readRange,
  readRuleLine,
  readRuleStart,
  readTold,
  readValidity,
  readWhen,
  titleOf,
  Unreadable,
} from "./words.ts";

type AnyNode = Extract<Parameters<typeof load>[0], { readonly type: unknown }>;
type Element = Extract<AnyNode, { readonly attribs: unknown }>;

/** Marks a row that stands where a session was to be and is not. */
export const gone = " (gone)";

const statuses: Readonly<Record<string, string>> = {
  Cancelled: "cancelled",
  Moved: "moved",
  "New time": "retimed",
  "Extra session": "extra",
};

/** @param base the path under which the site is published, such as `/signpost/` */
export function readPage(path: string, html: string, base: string): Reading {
  return new PageReader(path, html, base).read();
}

class PageReader {
  readonly notes: Notes;
  readonly $: CheerioAPI;
  readonly main: Cheerio<Element>;
  /** The page's own path from the site's root, without `page/2/` or `poster/`. */
  readonly url: string;
  readonly part: number;
  readonly zone: string;
  readonly base: string;
  readonly origin: string;
  today = "";

  constructor(path: string, html: string, base: string) {
    this.notes = new Notes(path);
    this.$ = load(html);
    this.base = base;
    this.main = this.$("main");
    this.origin = new URL(this.$("link[rel=canonical]").attr("href") ?? "").origin;
    const url = `/${path.replace(/index\.html$/, "")}`;
    this.part = Number(/\/page\/(\d+)\/$/.exec(url)?.[1] ?? 1);
    this.url = url.replace(/page\/\d+\/$/, "");
    this.zone = this.$("html").attr("data-zone") ?? "";
  }

  read(): Reading {
    this.guard(() => {
      this.notes.fact("site", "time zone", this.zone);
      for (const when of this.main.find("time").toArray()) {
        const before = when.prev;
        if (before?.type !== "text" || !/ as of $/.test(before.data)) continue;
        const machine = this.$(when).attr("datetime") ?? "";
        this.today = readDay(this.seen(when), machine);
        this.notes.fact("site", "today", this.today, "correct as of");
        this.notes.fact("site", "today", machine, "machine date of correct as of");
      }
    });
    const [, kind = "", id = "", rest = ""] = this.url.split("/");
    if (this.url === "/") this.home();
    else if (kind === "services" && id === "") this.services();
    else if ((kind === "services" || kind === "locations") && rest === "poster") this.poster();
    else if (kind === "services" && rest === "places") this.allRules(`/services/${id}/`);
    else if (kind === "services" && rest === "") this.service();
    else if (kind === "locations" && id !== "" && id !== "page") this.location();
    else if (kind === "locations") this.placeLinks(this.main);
    else if (kind === "access" && id !== "") this.accessPage();
    else if (kind === "areas" && id !== "" && rest === "") this.area();
    else if (kind === "areas" && rest === "sheet") this.sheet(`/areas/${id}/`);
    else if (kind === "timetable") this.timetable();
    else if (kind === "today") this.nextDays();
    else if (kind === "changes" && id === "") this.changes();
    else if (kind === "changes") this.change(id);
    else if (kind === "newsletter" && id !== "") readEdition(this.notes, this.$, this.url, this.base);
    return this.notes;
  }

  guard(act: () => void, where = ""): void {
    try {
      act();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.notes.flaw(error.message, where);
    }
  }

  /** The words that a reader gets, with spaces as they look: nothing hidden, nothing that only paints. */
  seen(node: AnyNode | Cheerio<Element> | undefined, painted = false): string {
    const words = (one: AnyNode): string => {
      if (one.type === "text") return one.data;
      if (!("children" in one) || one.type === "script" || one.type === "style") return "";
      if (one.type === "tag") {
        if (one.attribs.hidden !== undefined) return "";
        if ((one.attribs["aria-hidden"] === "true") !== painted && !painted) return "";
        if (one.name === "br") return " ";
      }
      return one.children.map(words).join("");
    };
    if (node === undefined) return "";
    const nodes = "toArray" in node ? node.toArray() : [node];
    return nodes.map(words).join(" ").replace(/\s+/g, " ").trim();
  }

  /** The path from the site's root of a link's target. */
  target(link: Cheerio<Element> | Element): string {
    const href = (this.$(link).attr("href") ?? "").replace(this.origin, "");
    if (href.startsWith(this.base)) return `/${href.slice(this.base.length)}`;
    return href;
  }

  instant(local: string): string {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(this.zone).toInstant().toString();
  }

  /** Notes a time in words and the machine date beside it, both ways. */
  moment(about: string, what: string, local: string | undefined, where: string): void {
    if (local === undefined) return;
    this.notes.fact(about, `${what} on the clock`, local, where);
    this.notes.fact(about, what, this.instant(local), where);
  }

  machine(about: string, what: string, date: string | undefined, where: string): void {
    if (date === undefined) {
      this.notes.flaw(`no machine date says when ${about} ${what}`, where);
      return;
    }
    this.notes.fact(about, `${what} on the clock`, date.slice(0, 16), `${where}, machine date`);
    this.notes.fact(about, what, Temporal.Instant.from(date).toString(), `${where}, machine date`);
  }

  /** Whether the rows of this page say what it is like to get in. */
  get tellsAccess(): boolean {
    return /^\/(?:timetable|today|areas\/[^/]+|access\/[^/]+|services)\/$/.test(this.url);
  }

  heading(): string {
    return this.seen(this.main.find("h1").first());
  }

  /** Notes every session row in a part of the page. Gives their ids; a row from which the session has gone is marked. */
  rows(part: Cheerio<Element>, where: string): string[] {
    const ids: string[] = [];
    for (const row of part.find("li[data-session]").toArray()) {
      const id = this.$(row).attr("data-session") ?? "";
      this.guard(() => {
        ids.push(this.row(this.$(row), id, `session ${id}`, where) ? `${id}${gone}` : id);
      }, where);
    }
    return ids;
  }

  /** The day in words that stands beside a row or above a group of them. */
  rowDay(row: Cheerio<Element>): string {
    const own = row.children(".date-tile");
    const time = own.length > 0 ? own : row.closest(".home__day, .day").find("time").first();
    const day = readDay(this.seen(time), this.today);
    const tile = this.seen(time.children("[aria-hidden=true]"), true);
    if (tile !== "" && readDay(tile, this.today) !== day)
      throw new Unreadable(`the tile says ${tile}, its text ${day}`);
    for (const machine of [time.attr("datetime"), row.attr("data-day")]) {
      if (machine !== day) throw new Unreadable(`the words say ${day}, the machine date ${machine}`);
    }
    return day;
  }

  row(row: Cheerio<Element>, id: string, about: string, where: string): boolean {
    const { notes } = this;
    const day = this.rowDay(row);
    const time = row.find(".session__when > time");
    const shown = onDay(day, readRange(this.seen(time)));
    const links = row.find(".session__what a").toArray();
    const link = (folder: string) => links.find((one) => this.target(one).startsWith(`/${folder}/`));
    const [service, place] = [link("services"), link("locations")];
    const label = this.seen(row.find(".session__when .status"));
    const status = label === "" ? "scheduled" : statuses[label];
    if (status === undefined) notes.flaw(`“${label}” is no status`, where);
    notes.fact(about, "status", status, where);
    notes.fact(about, "service", service && this.target(service), where);
    notes.fact(about, "service name", service && this.seen(service), where);
    const area = this.seen(row.find(".session__area"));
    this.filters(row, day, service && this.seen(service), area, where);
    const line = this.seen(row.find(".session__line"));
    const said: Difference = line === "" ? {} : readDifference(line, day);
    notes.fact(about, "bank holiday", said.bankHoliday, where);
    notes.fact(about, "why", said.why, where);
    const [stands, other] = said.gone ? ["was planned to", ""] : ["", "was planned to"];
    this.moment(about, `${stands} start`.trim(), shown.starts, where);
    this.moment(about, `${stands} end`.trim(), shown.ends, where);
    this.machine(about, `${stands} start`.trim(), time.attr("datetime"), where);
    this.machine(about, `${stands} end`.trim(), row.attr("data-ends"), where);
    this.moment(about, `${other} start`.trim(), said.when?.starts, `${where}, line`);
    this.moment(about, `${other} end`.trim(), said.when?.ends, `${where}, line`);
    notes.fact(about, said.gone ? "planned place" : "place", place && this.target(place), where);
    notes.fact(about, said.gone ? "planned place name" : "place name", place && this.seen(place), where);
    notes.fact(about, said.gone ? "place name" : "planned place name", said.place, `${where}, line`);
    if (place && area !== "") notes.fact(`place ${this.target(place)}`, "areas in words", area, where);
    if (place) this.position(`place ${this.target(place)}`, row, where);
    if (place && this.tellsAccess && !said.gone) this.access(`place ${this.target(place)}`, row, where);
    if (said.cancelled && status !== "cancelled") notes.flaw(`${id} is ${status}, but its line says “${line}”`, where);
    if (said.extra && status !== "extra") notes.flaw(`${id} is ${status}, but its line says “${line}”`, where);
    if (said.gone && !said.cancelled && status === "cancelled")
      notes.flaw(`${id} is cancelled, but its line says “${line}”`, where);
    const changes = row.find(".session__more a, .session__when a").toArray();
    const ids = changes.map((one) => this.changeId(one)).sort();
    // The page of a service or place tells its changes once, and not again under each session that they made what it is.
    if (/^\/(?:services|locations)\/[^/]+\//.test(this.url)) notes.list("some changes of a session", id, ids);
    else notes.fact(about, "changes", ids.join(" "), where);
    for (const one of changes)
      notes.fact(`change ${this.changeId(one)}`, "headline", this.seen(one).replace(/^More: /, ""), where);
    return said.gone === true;
  }

  /** Where a row says its place is, from which the reader's own page works out how far that is. */
  position(place: string, row: Cheerio<Element>, where: string): void {
    const at = row.attr("data-at");
    if (at) this.notes.fact(place, "position", at.split(",").map(Number).join(" "), where);
  }

  /** What a row of a list says of getting in: the same as the page of its place, and nothing less. */
  access(place: string, row: Cheerio<Element>, where: string): void {
    this.guard(
      () => this.notes.fact(place, "access in lists", readAccess(this.seen(row.find(".access"))), where),
      where,
    );
  }

  /** By what a row can be narrowed is what stands in it. */
  filters(row: Cheerio<Element>, day: string, service: string | undefined, area: string, where: string): void {
    const weekday = row.attr("data-weekday");
    if (weekday === undefined) return;
    const shown = { weekday: readWeekday(day), service, area };
    const hidden = { weekday, service: row.attr("data-service"), area: row.attr("data-area")?.split("|").join(", ") };
    for (const key of ["weekday", "service", "area"] as const) {
      if (shown[key] !== hidden[key]) this.notes.flaw(`shows “${shown[key]}” and filters by “${hidden[key]}”`, where);
    }
    const links = row
      .find(".session__what a")
      .toArray()
      .map((link) => this.target(link));
    const about = (folder: string) => links.find((url) => url.startsWith(`/${folder}/`));
    this.notes.fact(`service ${about("services")}`, "for", row.attr("data-audience")?.split("|").join("; "), where);
    this.notes.fact(`place ${about("locations")}`, "how people meet", row.attr("data-how"), where);
    this.guard(() => {
      const has = readAccess(row.attr("data-access")?.split("|").join(", ") ?? "");
      this.notes.fact(`place ${about("locations")}`, "has altogether", has, where);
    }, where);
  }

  changeId(link: Element): string {
    const [, folder, id = ""] = this.target(link).split("/");
    if (folder !== "changes") this.notes.flaw(`“${this.seen(link)}” links to no change`);
    return id;
  }

  /** Notes every change row in a part of the page, and gives the ids. */
  changeRows(part: Cheerio<Element>, where: string): string[] {
    return part
      .find("li.change")
      .toArray()
      .map((element) => {
        const row = this.$(element);
        const link = row.find(".change__title a").get(0) as Element;
        const id = this.changeId(link);
        const about = `change ${id}`;
        const { notes } = this;
        notes.fact(about, "title", this.seen(link), where);
        notes.fact(about, "effect", this.seen(row.find(".status")), where);
        const state = this.seen(row.find(".change__state"));
        if (state !== "") notes.fact(about, "state", state, where);
        notes.fact(about, "urgent", String(row.find(".change__urgent").length > 0), where);
        notes.fact(about, "ends", row.attr("data-ends") ?? "", where);
        this.guard(() => {
          const period = this.seen(row.find(".change__period"));
          if (period !== "") {
            readPeriod(period);
            notes.fact(about, "period", period, where);
          }
          const told = row.find(".change__told time");
          if (told.length > 0) this.announced(about, told, where);
        }, where);
        return id;
      });
  }

  announced(about: string, time: Cheerio<Element>, where: string): void {
    this.moment(about, "published", readAnnounced(this.seen(time)), where);
    this.machine(about, "published", time.attr("datetime"), where);
  }

  section(id: string): Cheerio<Element> {
    return this.main.find(`section[aria-labelledby="${id}"]`);
  }

  home(): void {
    const on = this.section("on");
    const more = Number(/^(\d+) more sessions?/.exec(this.seen(on.find("> p > a").last()))?.[1] ?? 0);
    if (on.length > 0) this.notes.list("next 7 days", "/", this.rows(on, "next 7 days"), { more });
    const latest = this.section("latest");
    const left = Number(/^(\d+) more changes/.exec(this.seen(latest.find("> p > a").last()))?.[1] ?? 0);
    if (latest.length > 0)
      this.notes.list("changes on the home page", "/", this.changeRows(latest, "what has changed"), { more: left });
    if (this.main.find(".answers__on").length === 0) return;
    const next = this.main.find(".answers__on dd > span > span");
    this.guard(() => {
      const [, place = ""] = /, at (.+)$/.exec(this.seen(next)) ?? [];
      const keys = next.toArray().map(() => {
        const key = this.occasion(next.find("time"), next.attr("data-ends"), "next on");
        return `${this.seen(next.children("a"))}, ${key} at ${titleOf(place)}`;
      });
      this.notes.list("next on", "/", keys);
    });
    const last = this.main.find(".answers__changed dd a").toArray();
    this.notes.list(
      "first change",
      "/",
      last.filter((link) => this.target(link) !== "/changes/").map((link) => this.changeId(link)),
    );
  }

  /** `2026-12-01T10:00–11:30` of a time element in words, as its machine date says too. */
  occasion(time: Cheerio<Element>, ends: string | undefined, where: string): string {
    const said = readWhen(this.seen(time), this.today);
    const machine = time.attr("datetime")?.slice(0, 16);
    if (machine !== said.starts) this.notes.flaw(`says ${said.starts}, its machine date ${machine}`, where);
    if (ends && ends.slice(0, 16) !== said.ends) this.notes.flaw(`ends ${said.ends}, its machine date ${ends}`, where);
    return `${said.starts}–${said.ends.slice(11)}`;
  }

  services(): void {
    for (const item of this.main.find(".link-list__item").toArray()) {
      const link = this.$(item).find(".link-list__title").get(0) as Element;
      const url = this.target(link);
      this.notes.fact(`service ${url}`, "name", this.seen(link));
      const here = this.rows(this.$(item), "next session of each service");
      this.narrowedBy(this.$(item));
      for (const id of here) this.notes.fact(`session ${id}`, "service", url, "next session of each service");
      this.notes.list("next session of each service", url, here);
    }
  }

  /** By what the list of services can be narrowed is what is so of the place of the next session. */
  narrowedBy(item: Cheerio<Element>): void {
    const link = item
      .find(".session__what a")
      .toArray()
      .find((one) => this.target(one).startsWith("/locations/"));
    if (!link) return;
    const place = `place ${this.target(link)}`;
    const where = "the next session's place";
    this.position(place, item, where);
    this.notes.fact(place, "how people meet", item.attr("data-how"), where);
    this.guard(() => {
      const access = item.attr("data-access")?.split("|").join(", ") ?? "";
      this.notes.fact(place, "has altogether", readAccess(access), where);
    }, where);
  }

  service(): void {
    const { notes, url } = this;
    const about = `service ${url}`;
    const back = this.main.find(".lead > a");
    if (this.part > 1) {
      notes.fact(about, "name", titleOf(this.seen(back).replace(/^Back to /, "")), "page of its list");
    } else {
      notes.fact(about, "name", this.heading());
      const notice = this.main.find("> p.notice");
      const over = this.section("next").find(".next__over");
      notes.fact(about, "running", String(notice.length === 0));
      const call = this.main.find('.actions a[href^="tel:"] .actions__detail').first();
      notes.fact(about, "number to call", this.seen(call) || undefined, "button");
      notes.fact(about, "notice", this.seen(notice) || this.seen(over));
    }
    const shown: string[] = [];
    if (this.part === 1) {
      const next = this.section("next");
      shown.push(...this.rows(next, "next sessions"));
      for (const id of shown) notes.fact(`session ${id}`, "service", url, "next sessions");
      notes.list("next sessions", url, shown);
      for (const item of next.find(".next__item").toArray()) this.nextPlace(this.$(item));
      this.ownCalendars(next.find(".next__item"), "next sessions");
      notes.list("changes of a service", url, this.changeRows(this.section("changes"), "what has changed"));
      notes.list("earlier changes of a service", url, this.earlier());
      this.rules();
    }
    const list = this.part === 1 ? this.section("when") : this.main;
    const here = this.rows(list, "further dates");
    this.ownCalendars(list.find("li[data-session]"), "further dates");
    for (const id of here) {
      notes.fact(`session ${id}`, "service", url, "further dates");
      if (shown.includes(id)) notes.flaw(`${id} stands under the next sessions and under the further dates`);
    }
    notes.list("further dates of a service", url, here, { part: this.part });
    this.jsonLd([...shown, ...here]);
  }

  /** What adds a session to a calendar leads to the file of that session. */
  ownCalendars(items: Cheerio<Element>, where: string): void {
    for (const item of items.toArray().map((one) => this.$(one))) {
      const id = item.attr("data-session") ?? item.find("[data-session]").attr("data-session");
      for (const link of item.find('a[href$=".ics"]').toArray()) {
        this.notes.fact(`session ${id}`, "calendar of its own", this.target(link), where);
      }
    }
  }

  /** The address under a next session is that of the place that the session names. */
  nextPlace(item: Cheerio<Element>): void {
    const link = item.find(".session__what a").get(0);
    if (!link) return;
    this.place(`place ${this.target(link)}`, item.find(".place"), "next sessions");
    this.access(`place ${this.target(link)}`, item.find(".place"), "next sessions");
  }

  place(about: string, place: Cheerio<Element>, where = ""): void {
    const joined = place.find(".place__join a").first();
    const address = joined.length > 0 ? joined : place.find(".place__address");
    const answers = place.find(".place__access > div").toArray();
    const access = answers.map(
      (one) => [this.seen(this.$(one).find("dt")), this.seen(this.$(one).find("dd"))] as const,
    );
    this.notes.fact(about, "access in lists", accessForLists(access), where);
    const altogether = access.filter(([, answer]) => answer === "Yes");
    this.notes.fact(about, "has altogether", accessForLists(altogether), where);
    const joining = place
      .find(".place__join a")
      .toArray()
      .map((link) => this.$(link).attr("href") ?? "");
    const ways = joining.map((href) => (href.startsWith("tel:") ? "By telephone" : "Online"));
    this.notes.fact(about, "how people meet", ways.join("|") || "In person", where);
    this.notes.fact(about, "published", String(address.length > 0), where);
    if (address.length > 0) this.notes.fact(about, "address", this.seen(address), where);
    for (const link of place.find('a[href*="/directions?to="]').toArray()) {
      const [, latitude, longitude] = /to=([-\d.]+)%2C([-\d.]+)$/.exec(link.attribs.href ?? "") ?? [];
      this.notes.fact(about, "position", `${Number(latitude)} ${Number(longitude)}`, where);
    }
  }

  earlier(): string[] {
    return this.section("changes")
      .find(".earlier > li")
      .toArray()
      .map((element) => {
        const item = this.$(element);
        const link = item.find("a").get(0) as Element;
        const about = `change ${this.changeId(link)}`;
        const [, state = "", announced = ""] =
          /^(.+)\. (Announced on .+)\.$/.exec(this.seen(item.find(".quiet"))) ?? [];
        this.notes.fact(about, "title", this.seen(link), "earlier changes");
        this.notes.fact(about, "state", state, "earlier changes");
        this.guard(() => this.moment(about, "published", readAnnounced(announced), "earlier changes"));
        return this.changeId(link);
      });
  }

  /** The rules of a service's page; where there are too many for it, the first of them. */
  rules(): void {
    const when = this.section("when");
    this.guard(() => {
      const told = this.rulesIn(when);
      const all = when.find("a").filter((_, link) => this.target(link) === `${this.url}places/`);
      if (all.length > 0) {
        const more = Number(/\d+/.exec(this.seen(all))?.[0]) - told.length;
        const members = told.filter(({ paused }) => !paused).map(({ told }) => told);
        this.notes.list("rules of a service", this.url, members, { more });
        return;
      }
      for (const [what, isPaused] of [
        ["rules", false],
        ["paused rules", true],
      ] as const) {
        const those = told.filter(({ paused }) => paused === isPaused).map(({ told }) => told);
        this.notes.fact(`service ${this.url}`, what, those.sort().join("; "));
        if (!isPaused)
          this.notes.fact(`service ${this.url}`, "rules for programs", those.flatMap(forPrograms).sort().join("; "));
      }
    }, "rules");
  }

  /** A page of all the rules of a service that has many. */
  allRules(service: string): void {
    this.guard(() => {
      const running = this.rulesIn(this.main).filter(({ paused }) => !paused);
      const members = running.map(({ told }) => told);
      this.notes.list("all rules of a service", service, members, { part: this.part });
    }, "rules");
  }

  /** The rules in words, as `rule, times @place valid holidays`. */
  rulesIn(part: Cheerio<Element>): { readonly paused: boolean; readonly told: string }[] {
    return part
      .find("ul:not([role]) > li")
      .toArray()
      .map((element) => {
        const words = this.seen(element);
        const [, pause, line = words] = /^(No sessions .+?)\. Usually (.+)$/.exec(words) ?? [];
        const link = this.$(element).find("a").get(0) as Element;
        const { rule, range, rest } = readRuleStart(line.charAt(0).toUpperCase() + line.slice(1));
        const after = rest.slice(`at ${this.seen(link)}`.length);
        const [, validity = "", tail = ""] = /^(?:, ((?:from|until|in|not in) .+?))?\.(.*)$/.exec(after) ?? [];
        const holidays = / (Runs|Closed) on bank holidays\./.exec(tail)?.[1] ?? "Unsaid";
        const basic = `${rule.freq}/${rule.interval} ${rule.days} ${range.opens}–${range.closes}`;
        return pause
          ? {
              paused: true,
              told: `${basic} ${placeToken(this.seen(link))} ${readRuleLine(pause).replace("paused ", "")}`,
            }
          : { paused: false, told: `${basic} ${placeToken(this.seen(link))} ${readValidity(validity)} ${holidays}` };
      });
  }

  jsonLd(shown: readonly string[]): void {
    for (const script of this.$('script[type="application/ld+json"]').toArray()) {
      const graph = JSON.parse(this.$(script).text())["@graph"] as { readonly identifier: string }[];
      const ids = graph.map(({ identifier }) => identifier);
      this.notes.fact(`file ${this.notes.path}`, "sessions shown", shown.join(" "), "rows");
      this.notes.fact(`file ${this.notes.path}`, "sessions shown", ids.join(" "), "JSON-LD");
      for (const event of graph) readEvent(this.notes, event as unknown as SchemaEvent, this.base, "JSON-LD");
    }
  }

  location(): void {
    const { notes, url, part } = this;
    const about = `place ${url}`;
    const here = this.rows(part === 1 ? this.section("here") : this.main, "who meets here");
    for (const id of here) notes.fact(`session ${id}`, "place", url, "who meets here");
    notes.list("who meets at a place", url, here, { part });
    if (part > 1) {
      notes.fact(
        about,
        "name",
        titleOf(this.seen(this.main.find(".lead > a")).replace(/^Back to /, "")),
        "page of its list",
      );
      return;
    }
    notes.fact(about, "name", this.heading());
    notes.fact(about, "areas in words", /^(?:In (.*)\.)?$/.exec(this.seen(this.main.find(".lead")))?.[1] ?? "");
    this.place(about, this.section("getting-in").find(".place"));
    const notHere = this.rows(this.section("not-here"), "not here after all");
    for (const id of notHere) notes.fact(`session ${id.replace(gone, "")}`, "planned place", url, "not here after all");
    notes.list("not at a place after all", url, notHere);
    notes.list("changes of a place", url, this.changeRows(this.section("changes"), "changes"));
    this.guard(() => {
      const rules = this.section("regulars")
        .find("li")
        .toArray()
        .map((element) => {
          const link = this.$(element).find("a").get(0) as Element;
          const line = this.seen(element).slice(`${this.seen(link)}: `.length);
          return `${this.target(link)} ${readRuleLine(line)}`;
        });
      notes.fact(about, "regulars", rules.sort().join("; "));
    }, "services that come here");
  }

  /** The links to places in a part of the page, each with what is said of getting in. */
  placeLinks(part: Cheerio<Element>): string[] {
    return part
      .find("ul > li > a")
      .toArray()
      .filter((link) => /^\/locations\/[^/]+\/$/.test(this.target(link)))
      .map((link) => {
        const url = this.target(link);
        this.notes.fact(`place ${url}`, "name", this.seen(link), "places");
        this.access(`place ${url}`, this.$(link).parent(), "places");
        this.position(`place ${url}`, this.$(link).parent(), "places");
        return url;
      });
  }

  accessPage(): void {
    const { notes, url, part } = this;
    notes.list("places with access", url, this.placeLinks(this.section("places")), { part });
    if (part > 1) return;
    const week = this.section("week");
    const more = Number(
      /^And (\d+) more in /.exec(this.seen(week.find("> p:not(.as-of):not([hidden])").last()))?.[1] ?? 0,
    );
    notes.list("next 7 days with access", url, this.rows(week, "next 7 days"), { more });
  }

  area(): void {
    const { notes, url, part } = this;
    const places = this.placeLinks(this.section("places"));
    notes.list("places of an area", url, places, { part });
    if (part > 1) return;
    notes.fact(`area ${url}`, "name", this.heading());
    const more = (section: Cheerio<Element>) =>
      Number(/^And (\d+) more in /.exec(this.seen(section.find("> p:not(.as-of):not([hidden])").last()))?.[1] ?? 0);
    const [week, changes] = [this.section("week"), this.section("changes")];
    notes.list("next 7 days of an area", url, this.rows(week, "next 7 days"), { more: more(week) });
    const rows = this.changeRows(changes, "what has changed");
    notes.list("changes of an area", url, rows, { more: more(changes) });
  }

  /** Every one of the next days, in order, each of which goes from the page when it is over. */
  nextDays(): void {
    const { notes, part } = this;
    notes.list("next 7 days, day by day", "/today/", this.rows(this.main, "next days"), { part });
    const days = this.main.find("section.day").toArray();
    for (const element of days) {
      const section = this.$(element);
      this.guard(() => {
        const time = section.find("time").first();
        const day = readDay(this.seen(time), this.today);
        const midnight = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(this.zone).toInstant();
        if (time.attr("datetime") !== day || section.attr("data-day") !== day)
          throw new Unreadable(
            `the words say ${day}, the machine dates ${time.attr("datetime")} and ${section.attr("data-day")}`,
          );
        if (!Temporal.Instant.from(section.attr("data-ends") ?? "").equals(midnight))
          throw new Unreadable(`${day} is said to be over at ${section.attr("data-ends")}`);
        const link = this.main.find(`.day__jump a[href="#day-${day}"]`);
        if (
          readDay(this.seen(link), this.today) !== day ||
          link.parent().attr("data-ends") !== section.attr("data-ends")
        )
          throw new Unreadable(`the link to ${day} says “${this.seen(link)}” until ${link.parent().attr("data-ends")}`);
        const none = this.seen(section.children("p")) === "Nothing is planned.";
        if (none !== (section.find("li[data-session]").length === 0))
          throw new Unreadable(`${day} does not say whether anything is on`);
      });
    }
    notes.list("days of the next 7", "/today/", [...new Set(days.map((one) => this.$(one).attr("data-day") ?? ""))], {
      part,
    });
    this.guard(() => {
      const { from, until } = readPeriod(this.seen(this.main.find(".lead")).replace(/\.$/, ""));
      notes.fact("site", "today", from, "first of the next days");
      notes.fact("site", "last of the next days", until);
    });
  }

  timetable(): void {
    this.notes.list("timetable", "/timetable/", this.rows(this.main, "timetable"), { part: this.part });
    this.guard(() => {
      const lead = this.seen(this.main.find(".lead")).replace(/: every session.*$/, "");
      const { from, until } = readPeriod(lead);
      this.notes.fact("site", "today", from, "first day");
      this.notes.fact("site", "last day of the timetable", until);
    });
  }

  changes(): void {
    for (const id of ["soon", "lasting", "later", "past"]) {
      const section = this.section(id);
      // Of what lasts nothing is said where there is none.
      if (section.length > 0 || (id === "lasting" && this.part === 1)) {
        this.notes.list(`${id} changes`, "/changes/", this.changeRows(section, id), { part: this.part });
      }
      if (id !== "soon" && id !== "later") continue;
      const heading = this.seen(section.find("h2"));
      if (heading !== "") this.guard(() => this.turnHeading(id, heading));
    }
  }

  /** `From Tuesday 24 November to Monday 30 November`, and `From Tuesday 1 December on`. */
  turnHeading(turn: "soon" | "later", heading: string): void {
    const [, from = "", until] = /^From (.+?)(?: to (.+)| on)$/.exec(heading) ?? [];
    const first = Temporal.PlainDate.from(readDay(from, this.today));
    const last = until === undefined ? undefined : readDay(until, this.today);
    const today = (turn === "soon" ? first : first.subtract({ days: 7 })).toString();
    this.notes.fact("site", "today", today, `heading of ${turn} changes`);
    if ((turn === "soon") !== (last === first.add({ days: 6 }).toString()))
      throw new Unreadable(`“${heading}” is no time of 7 days`);
  }

  change(id: string): void {
    const { notes, main } = this;
    const about = `change ${id}`;
    notes.list("change pages", "", [id]);
    notes.fact(about, "title", this.heading());
    const signs = main.find("> p").first();
    const effect = this.seen(signs.find(".status"));
    const [, urgent, state] = /^(Urgent\. )?(.+)\.$/.exec(this.seen(signs).slice(effect.length + 1)) ?? [];
    notes.fact(about, "effect", effect);
    notes.fact(about, "urgent", String(urgent !== undefined));
    notes.fact(about, "ends", signs.children("span").attr("data-ends") ?? "");
    notes.fact(about, "state", state?.replace(/, as of .+$/, ""));
    const isNewRule = main
      .find("> p")
      .toArray()
      .some((one) => /^(?:It meets|They meet) /.test(this.seen(one)));
    notes.fact(about, "new rule", String(isNewRule));
    const lead = this.seen(main.find(".lead")).replace(/\.$/, "");
    const [, period = lead, cause] = /^(.+?), (because of .+)$/.exec(lead) ?? [];
    this.guard(() => {
      readPeriod(period);
      notes.fact(about, "period", period);
      notes.fact(about, "cause", cause ?? "");
      this.announced(about, main.find("> p:not(.lead) > time").first(), "announced");
    });
    const blocks = main.find("> .prose").find("p, li").toArray();
    notes.fact(about, "body", blocks.map((block) => this.seen(block)).join("\n"));
    this.told(about);
    const concerned = (folder: string) =>
      this.section("concerns")
        .find("dd a")
        .toArray()
        .map((link) => this.target(link))
        .filter((target) => target.startsWith(`/${folder}/`))
        .sort()
        .join(" ");
    for (const folder of ["services", "locations", "areas"]) notes.fact(about, folder, concerned(folder));
    const thread = this.section("thread")
      .find("li")
      .toArray()
      .map((element) => {
        const link = this.$(element).find("a").get(0) as Element;
        const other = this.changeId(link);
        notes.fact(`change ${other}`, "headline", this.seen(link), "thread");
        const [, relation = "?"] = /^This (?:is )?(replaces|ends|replaced by|ended by) /.exec(this.seen(element)) ?? [];
        return `${relation.replace("ends", "resolves").replace("ended", "resolved")} ${other}`;
      });
    notes.fact(about, "thread", thread.sort().join("; "));
  }

  /** The sessions that a change's page lists, and what it says of each. */
  told(about: string): void {
    const items = this.section("sessions").find("li.change-session").toArray();
    const said = /^This is about (?:([\d,]+) sessions|one session)$/.exec(this.seen(this.main.find("#sessions")));
    if (items.length > 0 && (!said || Number(said[1]?.replaceAll(",", "") ?? 1) !== items.length)) {
      this.notes.flaw(`the heading says “${said?.[0]}”, ${items.length} are listed`, "sessions");
    }
    const ids: string[] = [];
    for (const element of items) {
      const item = this.$(element);
      const id = item.attr("data-session") ?? "";
      ids.push(id);
      this.guard(() => {
        const service = this.seen(item.closest("ul").prev("h3"));
        const side = (name: string) => {
          const dd = item.find(`.from-to__${name} dd`);
          if (dd.length === 0) return undefined;
          const link = dd.find("a").get(0) as Element;
          const place = this.seen(link);
          const words = this.seen(dd);
          const when = readWhen(words.slice(0, words.length - place.length - 2), "2000-01-01");
          this.notes.fact(`place ${this.target(link)}`, "name", place, "sessions");
          return { ...when, place };
        };
        const line = this.seen(item.find("> p"));
        const [was, now] = [side("was"), side("now")];
        const [told] =
          line === ""
            ? [{ service, ...(was && { was }), ...(now && { now }), outcome: "changed" }]
            : readTold(`${service}: ${line.charAt(0).toLowerCase()}${line.slice(1)}`);
        if (!told) throw new Unreadable(`“${line}” tells of no session`);
        this.notes.list("session as a change tells it", id, [JSON.stringify({ change: about.slice(7), ...told })]);
      }, "sessions");
    }
    this.notes.list("sessions of a change", about.slice(7), ids);
  }

  /** The timetable of an area: who meets where and at what times, what the place is like, and whom to call. */
  sheet(area: string): void {
    const { notes } = this;
    const rows = this.main.find(".sheet__row").toArray();
    const told = rows.flatMap((element) => {
      const row = this.$(element);
      const [service, place] = row.find("a[href*='/services/'], a[href*='/locations/']").toArray();
      const aboutService = `service ${service && this.target(service)}`;
      notes.fact(aboutService, "name", this.seen(service), "sheet");
      const [, number] = / Call ([\d ]+)\.$/.exec(` ${this.seen(row.find("p").last())}`) ?? [];
      notes.fact(aboutService, "number to call", number, "sheet");
      if (!service || !place) return [];
      const about = `place ${this.target(place)}`;
      notes.fact(about, "name", titleOf(this.seen(place)), "sheet");
      this.guard(
        () => notes.fact(about, "access in lists", readAccess(this.seen(row.find(".sheet__access"))), "sheet"),
        "sheet",
      );
      const { opens, closes } = readRange(this.seen(row.find(".sheet__times")));
      const [, weekday = ""] = /^(.+day)s$/.exec(this.seen(row.closest("section").find("h2"))) ?? [];
      const code = weekday.slice(0, 2).toUpperCase();
      return [`${this.target(service)} ${code} ${opens}–${closes} at ${this.target(place)}`];
    });
    const more = Number(/^And (\d+) more: /.exec(this.seen(this.main.find(".sheet > p").first()))?.[1] ?? 0);
    notes.list("rules on a sheet", area, [...new Set(told)].sort(), { more });
  }

  poster(): void {
    const { notes, url } = this;
    const subject = url.replace(/poster\/$/, "");
    const title = this.seen(this.main.find(".poster h1"));
    const ofService = subject.startsWith("/services/");
    notes.fact(`${ofService ? "service" : "place"} ${subject}`, "name", title);
    this.guard(() => {
      const rows = this.main
        .find(".poster__next > li")
        .toArray()
        .map((element) => {
          const time = this.$(element).find("time");
          const key = this.occasion(time, undefined, "next");
          const rest = this.seen(element).slice(this.seen(time).length + 2);
          return ofService ? `${title}, ${key} at ${rest}` : `${rest}, ${key} at ${title}`;
        });
      notes.list("next on a poster", subject, rows);
      if (ofService) notes.fact(`service ${subject}`, "notice", this.seen(this.main.find(".poster__notice")));
      const rules = this.main.find(".poster__rows > li").toArray();
      const isMore = /^And (\d+) more: /;
      const shown = rules.filter((element) => !isMore.test(this.seen(element)));
      const more = Number(isMore.exec(this.seen(rules.at(-1)))?.[1] ?? 0);
      const told = shown.map((element) => {
        const main = this.seen(this.$(element).find("strong"));
        const detail = this.seen(element).slice(main.length + 1);
        if (!ofService) return `${main}: ${readRuleLine(detail)}`;
        const [, usually] = /^Usually (.+)$/.exec(detail) ?? [];
        const line = usually ? usually.charAt(0).toUpperCase() + usually.slice(1) : `${main}, ${detail}`;
        const { rule, range, rest } = readRuleStart(line);
        const [, place, validity = ""] =
          /^(.+?)(?:, ((?:from|until) \d.+|(?:not )?in [^(),]+ \(.+))?$/.exec(rest) ?? [];
        const when = usually ? readRuleLine(main) : readValidity(validity);
        return `${rule.freq}/${rule.interval} ${rule.days} ${range.opens}–${range.closes} at ${place} ${when}`;
      });
      notes.list("rules on a poster", subject, told.sort(), { more });
    });
  }
}

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const readWeekday = (day: string) => weekdays[Temporal.PlainDate.from(day).dayOfWeek - 1];

interface SchemaPlace {
  readonly "@type": string;
  readonly "@id": string;
  readonly name: string;
  readonly address?: Readonly<Record<string, string>> | string;
  /** Where people join who do not come; in OpenActive, the page of a place. */
  readonly url?: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
}

export interface SchemaEvent {
  readonly "@id": string;
  readonly identifier: string;
  readonly name: string;
  readonly url: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly previousStartDate?: string;
  readonly eventStatus: string;
  readonly location: SchemaPlace;
  readonly superEvent: { readonly name: string; readonly url: string };
  readonly "signpost:status": string;
  readonly "signpost:bankHoliday"?: string;
  readonly "signpost:originalLocation"?: SchemaPlace;
  readonly "signpost:changes": readonly {
    readonly "@id": string;
    readonly identifier: string;
    readonly name: string;
  }[];
}

/** The path from the site's root of a full address on it. */
export const pathOf = (address: string, base: string) => `/${new URL(address).pathname.slice(base.length)}`;

/** Notes a session as schema.org words it. */
export function readEvent(notes: Notes, event: SchemaEvent, base: string, where = ""): void {
  const { identifier: id } = event;
  const about = `session ${id}`;
  const path = (address: string) => pathOf(address, base);
  readMeeting(notes, event, base, where);
  if (event.previousStartDate !== undefined)
    readMoment(notes, about, "was planned to start", event.previousStartDate, where);
  notes.fact(about, "service", path(event.superEvent.url), `${where} superEvent`);
  notes.fact(about, "service name", event.superEvent.name, `${where} superEvent`);
  notes.fact(about, "status", event["signpost:status"], where);
  if (!isCancelled(event)) {
    notes.fact(about, "new time", String(event.previousStartDate !== undefined), `${where} previousStartDate`);
  }
  notes.fact(about, "bank holiday", event["signpost:bankHoliday"], where);
  notes.fact(
    about,
    "changes and all-clears",
    event["signpost:changes"]
      .map(({ identifier }) => identifier)
      .sort()
      .join(" "),
    where,
  );
  for (const change of event["signpost:changes"]) {
    notes.fact(`change ${change.identifier}`, "headline", change.name, where);
    if (path(change["@id"]) !== `/changes/${change.identifier}/`) {
      notes.flaw(`${id} has the change ${change.identifier} at ${change["@id"]}`, where);
    }
  }
  const planned = event["signpost:originalLocation"];
  if (planned) readSchemaPlace(notes, about, "planned place", planned, base, where);
}

const isCancelled = ({ eventStatus }: Pick<SchemaEvent, "eventStatus">) => eventStatus.endsWith("/EventCancelled");

/** What schema.org and OpenActive say alike of a session: when and where it is, and whether it goes ahead. */
export function readMeeting(
  notes: Notes,
  event: Pick<SchemaEvent, "@id" | "identifier" | "name" | "url" | "startDate" | "endDate" | "eventStatus"> & {
    readonly location?: SchemaPlace;
  },
  base: string,
  where = "",
): void {
  const about = `session ${event.identifier}`;
  readMoment(notes, about, "start", event.startDate, where);
  readMoment(notes, about, "end", event.endDate, where);
  notes.fact(about, "service", pathOf(event.url, base), where);
  notes.fact(about, "service name", event.name, where);
  notes.fact(about, "goes ahead", String(!isCancelled(event)), where);
  if (!isCancelled(event)) {
    notes.fact(about, "new time", String(event.eventStatus.endsWith("/EventRescheduled")), where);
  }
  if (new URL(event["@id"]).hash !== `#${event.identifier}`) {
    notes.flaw(`${event.identifier} has the @id ${event["@id"]}`, where);
  }
  if (event.location) readSchemaPlace(notes, about, "place", event.location, base, where);
}

function readMoment(notes: Notes, about: string, what: string, date: string, where: string): void {
  notes.fact(about, what, Temporal.Instant.from(date).toString(), where);
  notes.fact(about, `${what} on the clock`, date.slice(0, 16), where);
}

function readSchemaPlace(
  notes: Notes,
  about: string,
  what: string,
  { "@type": type, "@id": url, name, address, geo, url: join }: SchemaPlace,
  base: string,
  where: string,
): void {
  const place = `place ${pathOf(url, base)}`;
  notes.fact(about, what, pathOf(url, base), where);
  notes.fact(place, "name", name, where);
  // OpenActive has the page of a place under `url`, and an address that is not whole in words.
  const online = type === "VirtualLocation" ? join : undefined;
  const parts = typeof address === "object" ? address : undefined;
  const published = parts?.streetAddress !== undefined;
  if (typeof address !== "string") notes.fact(place, "published", String(published || online !== undefined), where);
  if (online?.startsWith("http")) notes.fact(place, "address", online, where);
  if (published) {
    const lines = [parts.streetAddress, parts.addressLocality, parts.postalCode];
    notes.fact(place, "address", lines.filter(Boolean).join(", "), where);
  }
  if (geo) notes.fact(place, "position", `${geo.latitude} ${geo.longitude}`, where);
}
