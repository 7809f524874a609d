/** Which sessions and changes each list of a site must hold, by what the site as a whole says of them. */
import { hasAccess } from "./access-agree.ts";
import type { Agreed, AgreedChange, AgreedSession } from "./agreed.ts";
import { accessPages } from "./read-access.ts";
import { gone } from "./read-page.ts";
import { readPeriod } from "./words.ts";

/** What a list must hold, in an order by which it may be cut short. */
interface Expected {
  readonly ids: readonly string[];
  /** Of a list of so many: ids that may as well stand for its last, because they come at the same moment. */
  readonly alike?: ReadonlySet<string>;
  /** Ids may stand in another order only where this is the same. */
  readonly order: (id: string) => string;
}

export interface ListRule {
  /** Of which pages there must be one, how many outputs give it, and for which pages. */
  readonly of: "site" | "services" | "places" | "areas";
  /** The page of a list of the whole site. */
  readonly page?: string;
  /** There is none of a confidential place. */
  readonly open?: boolean;
  /** How many files give it. */
  readonly outputs?: number;
  readonly about: "session" | "change";
  readonly expected: (agreed: Agreed, of: string) => Expected;
}

const day = (local: string) => local.slice(0, 10);

/** Sessions of which a day is one of the days from `first` on, counted from today. */
const within = ({ today }: Agreed, first: number, days: number) => {
  const from = today.add({ days: first }).toString();
  const before = today.add({ days: first + days }).toString();
  return (local: string) => day(local) >= from && day(local) < before;
};

const bySession = (agreed: Agreed, keep: (session: AgreedSession) => boolean): Expected => {
  const start = (id: string) => agreed.sessions.get(id)?.start ?? "";
  return {
    ids: [...agreed.sessions.values()]
      .filter((session) => session.start !== "" && keep(session))
      .map(({ id }) => id)
      .sort((a, b) => (start(a) < start(b) ? -1 : 1)),
    order: start,
  };
};

/** Where it is now, and once more on the day from which it has gone to another. */
function byDay(agreed: Agreed, days: number): Expected {
  const shown = within(agreed, 0, days);
  const rows: { readonly id: string; readonly at: string }[] = [];
  for (const { id, starts, plannedStarts } of agreed.sessions.values()) {
    if (starts !== "" && shown(starts)) rows.push({ id, at: starts });
    if (starts !== "" && day(starts) !== day(plannedStarts) && shown(plannedStarts)) {
      rows.push({ id: `${id}${gone}`, at: plannedStarts });
    }
  }
  rows.sort((a, b) => (a.at < b.at ? -1 : 1));
  const order = new Map(rows.map(({ id, at }) => [id, at]));
  return { ids: rows.map(({ id }) => id), order: (id) => order.get(id) ?? "" };
}

const goingAhead = (agreed: Agreed, keep: (session: AgreedSession) => boolean, most: number): Expected => {
  const today = agreed.today.toString();
  const all = bySession(
    agreed,
    (session) => session.status !== "cancelled" && day(session.starts) >= today && keep(session),
  );
  return first(all, most);
};

/** The next three, called off or not; where all three are, also the first that is not. */
function nextOf(agreed: Agreed, of: string): Expected {
  const today = agreed.today.toString();
  const next = first(
    bySession(agreed, ({ service, starts }) => service === of && day(starts) >= today),
    3,
  );
  const on = goingAhead(agreed, ({ service }) => service === of, 1);
  const isOff = (id: string) => agreed.sessions.get(id)?.status === "cancelled";
  return next.ids.every(isOff) ? { ...next, ids: [...next.ids, ...on.ids] } : next;
}

/** The first so many. */
function first({ ids, order }: Expected, most: number): Expected {
  const shown = ids.slice(0, most);
  const last = order(shown.at(-1) ?? "");
  return { ids: shown, order, alike: new Set(ids.filter((id) => order(id) === last)) };
}

export const over = ({ state }: AgreedChange) => state !== "Now" && state !== "Coming up";

const byChange = (agreed: Agreed, keep: (change: AgreedChange) => boolean): Expected => {
  // Last published first.
  const order = (id: string) => {
    const told = Date.parse(agreed.changes.get(id)?.published ?? "");
    return String(9e15 - told);
  };
  return {
    ids: [...agreed.changes.values()]
      .filter(keep)
      .map(({ id }) => id)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    order,
  };
};

/**
 * What begins or ends on one of the next 7 days comes first, then what goes on before and after them, then what begins
 * later; each by its next such day, and of those the one that ends first, and of those the last published.
 */
const soonest = (agreed: Agreed, keep: (change: AgreedChange) => boolean): Expected => {
  const soon = within(agreed, 0, 7);
  const today = agreed.today.toString();
  const places = new Map<string, string>();
  const published = byChange(agreed, (change) => !over(change) && keep(change));
  for (const id of published.ids) {
    const { from, until } = readPeriod(agreed.changes.get(id)?.period ?? "");
    const begins = from >= today;
    const turn = soon(from) || (!begins && until !== undefined && soon(until)) ? 0 : begins ? 2 : 1;
    places.set(id, [turn, (begins ? from : until) ?? "9999", until ?? "9999", published.order(id)].join(" "));
  }
  const order = (id: string) => places.get(id) ?? "";
  return { ids: published.ids.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)), order };
};

/** A session in words, where a list has no ids. */
export function occasionOf(agreed: Agreed, id: string): string {
  const session = agreed.sessions.get(id);
  if (!session) return id;
  const service = agreed.value(`service ${session.service}`, "name");
  const place = agreed.value(`place ${session.place}`, "name");
  return `${service}, ${session.starts}–${session.ends.slice(11)} at ${place}`;
}

const inWords = (agreed: Agreed, { ids, order, alike }: Expected): Expected => {
  const words = (all: Iterable<string>) => new Map([...all].map((id) => [occasionOf(agreed, id), order(id)]));
  const others = words(alike ?? []);
  const starts = new Map([...others, ...words(ids)]);
  return { ids: [...words(ids).keys()], order: (one) => starts.get(one) ?? "", alike: new Set(others.keys()) };
};

const concerns = (change: AgreedChange, page: string) =>
  page === "/changes/" || [...change.services, ...change.locations, ...change.areas].includes(page);

const weeks = 7;

const touches = (agreed: Agreed, { service, place, plannedPlace }: AgreedSession, page: string) =>
  page === "/timetable/" ||
  page === service ||
  page === place ||
  page === plannedPlace ||
  [...agreed.areasOf(place), ...agreed.areasOf(plannedPlace)].includes(page);

const feed: Pick<ListRule, "about" | "expected" | "outputs"> = {
  outputs: 3,
  about: "change",
  expected: (agreed, of) => byChange(agreed, (change) => concerns(change, of)),
};

const calendar: Pick<ListRule, "about" | "expected" | "outputs"> = {
  outputs: 2,
  about: "session",
  expected: (agreed, of) => {
    const shown = within(agreed, -4 * weeks, 30 * weeks + 1);
    return bySession(
      agreed,
      (session) => touches(agreed, session, of) && (shown(session.starts) || shown(session.plannedStarts)),
    );
  },
};

const inState =
  (state: (change: AgreedChange) => boolean): ListRule["expected"] =>
  (agreed, of) =>
    byChange(agreed, (change) => state(change) && concerns(change, of));

/** The list of changes has each turn under a heading of its own. */
const inTurn =
  (turn: number): ListRule["expected"] =>
  (agreed) => {
    const { ids, order } = soonest(agreed, () => true);
    return { ids: ids.filter((id) => order(id).startsWith(`${turn} `)), order };
  };

const soonestOf: ListRule["expected"] = (agreed, of) => soonest(agreed, (change) => concerns(change, of));

const inForceOrComing: ListRule = {
  of: "site",
  page: "",
  about: "change",
  expected: (agreed) => byChange(agreed, (change) => !over(change)),
};

export const membership: Readonly<Record<string, readonly ListRule[]>> = {
  "next 7 days": [{ of: "site", page: "/", about: "session", expected: (agreed) => byDay(agreed, 7) }],
  "next on": [
    {
      of: "site",
      page: "/",
      about: "session",
      expected: (agreed) => {
        const soon = within(agreed, 0, 7);
        return inWords(
          agreed,
          goingAhead(agreed, ({ starts }) => soon(starts), 1),
        );
      },
    },
  ],
  "next 7 days, day by day": [
    { of: "site", page: "/today/", about: "session", expected: (agreed) => byDay(agreed, 7) },
  ],
  timetable: [{ of: "site", page: "/timetable/", about: "session", expected: (agreed) => byDay(agreed, 4 * weeks) }],
  "next session of each service": [
    {
      of: "services",
      about: "session",
      expected: (agreed, of) => goingAhead(agreed, ({ service }) => service === of, 1),
    },
  ],
  "next sessions": [{ of: "services", about: "session", expected: nextOf }],
  "next on a poster": (["services", "places"] as const).map((kind) => ({
    of: kind,
    open: kind === "places",
    about: "session",
    expected: (agreed, of) =>
      inWords(
        agreed,
        goingAhead(agreed, ({ service, place }) => service === of || place === of, 2),
      ),
  })),
  "further dates of a service": [
    {
      of: "services",
      about: "session",
      expected: (agreed, of) => {
        const shown = within(agreed, 0, 8 * weeks);
        const { ids, order } = bySession(agreed, ({ service, starts }) => service === of && shown(starts));
        const next = nextOf(agreed, of);
        const told = new Set(next.ids);
        return {
          ids: ids.filter((id) => !told.has(id)),
          order,
          ...(next.alike && { alike: next.alike }),
        };
      },
    },
  ],
  "who meets at a place": [
    {
      of: "places",
      about: "session",
      expected: (agreed, of) => {
        const shown = within(agreed, 0, 8 * weeks);
        return bySession(agreed, ({ place, starts }) => place === of && shown(starts));
      },
    },
  ],
  "not at a place after all": [
    {
      of: "places",
      about: "session",
      expected: (agreed, of) => {
        const shown = within(agreed, 0, 8 * weeks);
        const { ids, order } = bySession(
          agreed,
          ({ place, plannedPlace, plannedStarts }) => plannedPlace === of && place !== of && shown(plannedStarts),
        );
        return { ids: ids.map((id) => `${id}${gone}`), order: (id) => order(id.replace(gone, "")) };
      },
    },
  ],
  "next 7 days of an area": [
    {
      of: "areas",
      about: "session",
      expected: (agreed, of) => {
        const shown = within(agreed, 0, 7);
        return bySession(agreed, ({ place, starts }) => agreed.areasOf(place).includes(of) && shown(starts));
      },
    },
  ],
  "next 7 days with access": Object.entries(accessPages).map(([page, what]) => ({
    of: "site",
    page,
    about: "session",
    expected: (agreed) => {
      const shown = within(agreed, 0, 7);
      return bySession(agreed, ({ place, starts }) => shown(starts) && hasAccess(agreed, place, what));
    },
  })),
  calendar: [
    { of: "site", page: "/timetable/", ...calendar },
    { of: "services", ...calendar },
    { of: "places", open: true, ...calendar },
    { of: "areas", ...calendar },
  ],
  "sessions.json": [
    {
      of: "site",
      page: "",
      about: "session",
      expected: (agreed) => {
        const shown = within(agreed, 0, 8 * weeks);
        return bySession(agreed, ({ starts, plannedStarts }) => shown(starts) || shown(plannedStarts));
      },
    },
  ],
  "soon changes": [{ of: "site", page: "/changes/", about: "change", expected: inTurn(0) }],
  "lasting changes": [{ of: "site", page: "/changes/", about: "change", expected: inTurn(1) }],
  "later changes": [{ of: "site", page: "/changes/", about: "change", expected: inTurn(2) }],
  "past changes": [{ of: "site", page: "/changes/", about: "change", expected: inState(over) }],
  "changes of a service": [{ of: "services", about: "change", expected: soonestOf }],
  "earlier changes of a service": [{ of: "services", about: "change", expected: inState(over) }],
  "changes of a place": [{ of: "places", about: "change", expected: soonestOf }],
  "changes of an area": [{ of: "areas", about: "change", expected: soonestOf }],
  "changes on the home page": [
    { of: "site", page: "/", about: "change", expected: (agreed) => soonest(agreed, () => true) },
  ],
  "first change": [
    {
      of: "site",
      page: "/",
      about: "change",
      expected: (agreed) =>
        first(
          soonest(agreed, () => true),
          1,
        ),
    },
  ],
  "changes.json": [inForceOrComing],
  "announcements.json": [inForceOrComing],
  feed: [
    { of: "site", page: "/changes/", ...feed },
    { of: "services", ...feed },
    { of: "places", open: true, ...feed },
    { of: "areas", ...feed },
  ],
};
