/** What the files of a site agree on, and the sessions, changes and places that they tell of. */
import type { Fact, Reading } from "./notes.ts";
import { titleOf } from "./words.ts";

export interface AgreedSession {
  readonly id: string;
  readonly service: string;
  readonly place: string;
  readonly plannedPlace: string;
  readonly status: string;
  /** Exact, and local as `2026-12-01T10:00`. */
  readonly start: string;
  readonly starts: string;
  readonly ends: string;
  readonly plannedStarts: string;
  readonly changes: readonly string[];
  readonly allChanges: readonly string[];
}

export interface AgreedChange {
  readonly id: string;
  readonly headline: string;
  readonly effect: string;
  readonly state: string;
  readonly published: string;
  readonly period: string;
  readonly services: readonly string[];
  readonly locations: readonly string[];
  readonly areas: readonly string[];
  readonly thread: readonly string[];
}

export interface Agreed {
  readonly today: Temporal.PlainDate;
  readonly zone: string;
  readonly sessions: ReadonlyMap<string, AgreedSession>;
  readonly changes: ReadonlyMap<string, AgreedChange>;
  /** By path from the site's root. */
  readonly services: readonly string[];
  readonly places: readonly string[];
  readonly areas: readonly string[];
  areasOf(place: string): readonly string[];
  /** The value that most files give; undefined where none says. */
  value(about: string, what: string): string | undefined;
  readonly quarrels: readonly string[];
}

type Votes = Map<string, string[]>;

/** Facts by what they are about and which property they give, each value with who gives it. */
class Ballot {
  readonly votes = new Map<string, Map<string, Votes>>();

  cast({ about, what, is, by }: Fact): void {
    const properties = this.votes.get(about) ?? new Map<string, Votes>();
    const values = properties.get(what) ?? new Map<string, string[]>();
    const voters = values.get(is) ?? [];
    voters.push(by);
    values.set(is, voters);
    properties.set(what, values);
    this.votes.set(about, properties);
  }

  value(about: string, what: string): string | undefined {
    return inOrder(this.votes.get(about)?.get(what))[0]?.[0];
  }

  abouts(kind: string): string[] {
    return [...this.votes.keys()]
      .filter((about) => about.startsWith(`${kind} `))
      .map((about) => about.slice(kind.length + 1));
  }

  /** Each value that fewer give than another, with who gives it. */
  quarrels(): string[] {
    const found: string[] = [];
    for (const [about, properties] of this.votes) {
      for (const [what, values] of properties) {
        const [most, ...others] = inOrder(values);
        for (const [value, voters] of most ? others : []) {
          const [said, said2] = [value, most?.[0] ?? ""].map((one) => one.replaceAll("\n", " | "));
          found.push(
            `${voters.slice(0, 3).join(", ")} ${voters.length > 3 ? `and ${voters.length - 3} more ` : ""}` +
              `say of ${about}, ${what}: “${said}”; ${most?.[1].length} (${most?.[1][0]}) say “${said2}”`,
          );
        }
      }
    }
    return found;
  }
}

const inOrder = (values: Votes | undefined) => [...(values ?? [])].sort((a, b) => b[1].length - a[1].length);

const words = (text: string | undefined) => (text ? text.split(" ") : []);

/** Whom a change concerns, by whose feeds tell it: once for each format. A confidential place has none, and is added. */
function concernedByFeeds(readings: readonly Reading[], isOpen: (place: string) => boolean): Fact[] {
  const hidden = new Map(
    readings
      .flatMap(({ facts }) => facts)
      .filter(({ what }) => what === "locations")
      .map(({ about, is }) => [about, words(is).filter((place) => !isOpen(place))]),
  );
  const pages = new Map<string, string[]>();
  for (const { path, lists } of readings) {
    for (const { name, of, members } of lists) {
      if (name !== "feed") continue;
      const [, folder = ""] = of.split("/");
      for (const id of members) {
        for (const kind of folder === "changes" ? ["services", "locations", "areas"] : [folder]) {
          const key = `${path.split(".").at(-1)} ${kind} ${id}`;
          pages.set(key, [...(pages.get(key) ?? []), ...(kind === folder ? [of] : [])]);
        }
      }
    }
  }
  return [...pages].map(([key, found]) => {
    const [format, what = "", id] = key.split(" ");
    const about = `change ${id}`;
    const all = what === "locations" ? [...found, ...(hidden.get(about) ?? [])] : found;
    return { about, what, is: all.sort().join(" "), by: `the ${format} feeds` };
  });
}

/** Of a site without anything that is said as of a day, none of which anything is asked. */
const noDay = "1970-01-01";

export function agree(readings: readonly Reading[]): Agreed {
  const ballot = new Ballot();
  const named: Fact[] = [];
  for (const { facts } of readings) {
    for (const fact of facts) {
      if (fact.about.startsWith("session ") && /place name$|^place line$/.test(fact.what)) named.push(fact);
      else ballot.cast(fact);
    }
  }
  const isOpen = (place: string) => ballot.value(`place ${place}`, "published") === "true";
  for (const fact of concernedByFeeds(readings, isOpen)) ballot.cast(fact);
  const titles = new Map<string, string>();
  const lines = new Map<string, string>();
  const areaNames = new Map(ballot.abouts("area").map((url) => [ballot.value(`area ${url}`, "name"), url]));
  const areasOf = (place: string) =>
    (ballot.value(`place ${place}`, "areas in words") || undefined)
      ?.split(", ")
      .map((name) => areaNames.get(name) ?? name) ?? [];
  for (const place of ballot.abouts("place")) {
    const name = ballot.value(`place ${place}`, "name") ?? "";
    const areas = ballot.value(`place ${place}`, "areas in words");
    titles.set(name, place);
    const address = ballot.value(`place ${place}`, "address");
    // Of a confidential place the line goes on with how people are told.
    const others = areas?.split(", ").filter((area) => !name.includes(area)) ?? [];
    lines.set(
      isOpen(place) ? `${name}, ${address}` : `${name}${others.length > 0 ? ` (${others.join(", ")})` : ""}`,
      place,
    );
  }
  for (const { about, what, is, by } of named) {
    const line = what === "place line";
    const place =
      (line
        ? lines.get(is.replace(/\. (Call|Text|Email|Ask) .+ to be told where it is\.$/, ""))
        : titles.get(titleOf(is))) ?? `no known place, “${is}”`;
    ballot.cast({ about, what: line ? "place" : what.replace(" name", ""), is: place, by });
  }

  const sessions = new Map<string, AgreedSession>();
  for (const id of ballot.abouts("session")) {
    const about = `session ${id}`;
    const [service = "", place = "", day = ""] = id.split(".");
    const planned = day.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5");
    const by = "its id";
    ballot.cast({ about, what: "service", is: `/services/${service}/`, by });
    ballot.cast({ about, what: "planned place", is: `/locations/${place}/`, by });
    ballot.cast({ about, what: "was planned to start on the clock", is: planned, by });
    const value = (what: string) => ballot.value(about, what) ?? "";
    sessions.set(id, {
      id,
      service: value("service"),
      place: value("place"),
      plannedPlace: value("planned place"),
      status: value("status"),
      start: value("start"),
      starts: value("start on the clock"),
      ends: value("end on the clock"),
      plannedStarts: value("was planned to start on the clock"),
      changes: words(value("changes")),
      allChanges: words(value("changes and all-clears")),
    });
  }
  const changes = new Map<string, AgreedChange>();
  for (const id of ballot.abouts("change")) {
    const value = (what: string) => ballot.value(`change ${id}`, what) ?? "";
    changes.set(id, {
      id,
      headline: value("headline"),
      effect: value("effect"),
      state: value("state"),
      published: value("published"),
      period: value("period"),
      services: words(value("services")),
      locations: words(value("locations")),
      areas: words(value("areas")),
      thread: value("thread") ? value("thread").split("; ") : [],
    });
  }
  return {
    today: Temporal.PlainDate.from(ballot.value("site", "today") ?? noDay),
    zone: ballot.value("site", "time zone") ?? "UTC",
    sessions,
    changes,
    services: ballot.abouts("service"),
    places: ballot.abouts("place"),
    areas: ballot.abouts("area"),
    areasOf,
    value: (about, what) => ballot.value(about, what),
    quarrels: ballot.quarrels(),
  };
}
