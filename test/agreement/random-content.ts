/** Random places, services, changes, histories of changes and editions, written as the Markdown files that staff would write. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { stringify } from "yaml";
import { loadModel } from "../../lib/load-model.ts";
import type { Session } from "../../lib/timetable/session.ts";
import { wishes } from "../timetable/histories/history.ts";
import { historyOfSite, periodsOfHistories } from "./history-content.ts";

export interface Wanted {
  readonly seed: number;
  /** The day for which the site is built. */
  readonly today: string;
  readonly nation: string;
  readonly url: string;
  readonly places: number;
  readonly services: number;
  readonly changes: number;
  /** Of three services each, at four places of their own. */
  readonly histories: number;
}

type Front = Record<string, unknown>;

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
/** Names that a careless writer of XML, JSON, HTML or iCalendar would spoil. */
const names = [
  "Quay hall",
  "Ali & Sons’ yard",
  "The “Old” mill",
  "St Mary's",
  "Café <3",
  "Llyfrgell; y dref",
  "Back\\slash house",
  "مركز الحي",
  "🌻 Garden room",
  "Hut No. 7",
  "A very long name of a place that goes on until it no longer fits on one line of a calendar file",
  "100% hall",
] as const;
const groups = [
  "Walking group",
  "Arts & crafts",
  "Women's space",
  "Tea – and a chat",
  "Job club; and more",
  "Choir 🎵",
  "<Open> door",
  "“Quiet” hour",
] as const;

const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const half = (hours: number) => `${String(Math.floor(hours)).padStart(2, "0")}:${hours % 1 ? "30" : "00"}`;

const place = fc.record({
  areas: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  confidential: fc.nat(5).map((one) => one === 0),
  /** Online, by telephone, or a place like any other. */
  join: fc.option(fc.nat(1), { nil: undefined, freq: 4 }),
  where: maybe(fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }))),
  city: fc.boolean(),
  gettingThere: maybe(pick(["Bus 7; then walk.", "Ring the bell, twice.", "Through the arch\\n"])),
});

const nths = ["first", "second", "third", "fourth", "fifth"];

const schedule = fc.record({
  place: fc.nat(),
  monthly: fc.nat(3).map((one) => one === 0),
  interval: pick([1, 1, 2, 3]),
  days: fc.uniqueArray(pick(weekdays), { minLength: 1, maxLength: 2 }),
  nth: pick(["first", "second", "third", "fourth", "fifth", "last"]),
  phase: fc.nat(20),
  hours: pick([0.5, 1, 1.5, 2]),
  limits: fc.tuple(
    fc.option(fc.integer({ min: -30, max: 60 }), { nil: undefined, freq: 1 }),
    fc.option(fc.integer({ min: 61, max: 170 }), { nil: undefined, freq: 1 }),
  ),
  holidays: pick(["runs", "closed"]),
  description: maybe(pick(["Bring a cup.", "Until it gets dark; then we go home."])),
});

const service = fc.record({
  status: pick([...Array<string>(8).fill("active"), "inactive", "temporarily closed"]),
  areas: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
  schedules: fc.array(schedule, { minLength: 1, maxLength: 3 }),
});

const effects = [
  ...["cancelled", "cancelled", "moved", "moved", "moved", "retimed", "retimed", "extra", "extra"],
  ...["reduced", "delayed", "access", "contact", "started", "ended", "notice"],
] as const;

const change = fc.record({
  effect: pick(effects),
  session: fc.nat(),
  /** Most concern what pages show, and some what another change concerns already. */
  soon: fc.nat(3).map((one) => one > 0),
  again: fc.option(fc.nat(), { nil: undefined, freq: 1 }),
  others: fc.array(fc.nat(6), { maxLength: 2 }),
  all: fc.nat(9).map((one) => one === 0),
  limited: fc.boolean(),
  lasts: fc.nat(3).map((one) => one === 0),
  days: maybe(fc.nat(60)),
  place: fc.nat(),
  day: maybe(fc.integer({ min: -5, max: 12 })),
  opens: maybe(fc.integer({ min: 16, max: 38 })),
  closes: fc.boolean(),
  told: fc.nat(50 * 24 * 60),
  cause: maybe(pick(["weather", "maintenance", "staff-shortage", "unknown-cause"])),
  severity: pick(["info", "warning", "severe"]),
  urgent: fc.boolean(),
  thread: fc.nat(9),
  earlier: fc.nat(),
  body: pick([
    "",
    "Sorry.",
    "It rains & rains; <bring> a coat.\n\nOr **stay** at home.",
    "Call:\n\n- before 10am, or\n- [write to us](https://example.org/a?b=1&c=2).",
  ]),
});

const history = fc.record({ wishes, places: fc.array(place, { minLength: 4, maxLength: 4 }) });

const world = ({ places, services, changes, histories }: Wanted) =>
  fc.record({
    places: fc.array(place, { minLength: places, maxLength: places }),
    services: fc.array(service, { minLength: services, maxLength: services }),
    changes: fc.array(change, { minLength: changes, maxLength: changes }),
    editions: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 3 }),
    histories: fc.array(history, { minLength: histories, maxLength: histories }),
  });

type World = typeof world extends (wanted: Wanted) => fc.Arbitrary<infer Made> ? Made : never;

const areaIds = ["harbourside", "north-gate", "mere"];
const cycle = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
const named = (items: readonly string[], index: number) =>
  `${cycle(items, index)}${index < items.length ? "" : ` ${Math.floor(index / items.length) + 1}`}`;
const placeId = (index: number) => `place-${index + 1}`;

/**
 * Writes a folder of content that the checker takes: what a random change can't mean is left out, as its writer would
 * have to. The same wishes give the same files.
 */
export function writeRandomContent(folder: string, wanted: Wanted): void {
  const [made] = fc.sample(world(wanted), { seed: wanted.seed, numRuns: 1 }) as [World];
  const today = Temporal.PlainDate.from(wanted.today);
  rmSync(folder, { recursive: true, force: true });
  writeSettings(folder, wanted);
  writePlaces(folder, made);
  writeServices(folder, made, today);
  const model = load(folder, today);
  if (!("model" in model)) throw new Error(`The services are refused: ${JSON.stringify(model.problems)}`);
  const sessions = model.model.timetable.sessions.filter(
    ({ status, service }) => status === "scheduled" && service.status === "active",
  );
  writeChanges(folder, made, sessions, today);
  writeHistories(folder, made, today);
  writeEditions(folder, made, today);
}

const load = (folder: string, today: Temporal.PlainDate) => loadModel(folder, () => today);

function write(folder: string, path: string, front: Front, body = ""): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const kept = Object.fromEntries(Object.entries(front).filter(([, value]) => value !== undefined));
  const yaml = stringify(kept);
  writeFileSync(file, path.endsWith(".yaml") ? yaml : `---\n${yaml}---\n\n${body}\n`);
}

function writeSettings(folder: string, { url, nation, today }: Wanted): void {
  write(folder, "site.yaml", {
    name: "Trial & error",
    tagline: "What is on.",
    url,
    organisation: "Trial Trust",
    timezone: "Europe/London",
    nation,
    locale: "en-GB",
    email: "editors@example.org",
    demonstration: true,
    newsletter: { from: "News <news@example.org>", list_id: "changes.example.org", cadence: "every Tuesday" },
  });
  const term = (id: string, label: string) => ({ id, label, description: `About ${label}.` });
  write(folder, "vocabulary.yaml", {
    audiences: [term("people", "People")],
    topics: [term("inclusion", "Taking part")],
    areas: areaIds.map((id, index) => term(id, ["Harbourside", "North gate & hill", "The mere"][index] as string)),
    periods: periodsOfHistories(Temporal.PlainDate.from(today)),
  });
  write(folder, "organisations/trust.md", { title: "Trial Trust", summary: "A charity." });
}

function writePlaces(folder: string, { places }: World): void {
  for (const [index, one] of places.entries()) writePlace(folder, placeId(index), index, one);
}

type Place = World["places"][number];

function writePlace(folder: string, id: string, index: number, one: Place): void {
  const { areas, confidential, join, where, city, gettingThere } = one;
  const title = named(names, index);
  if (join !== undefined && !confidential) {
    const phone = `01632 960${String(index % 1000).padStart(3, "0")}`;
    const way = join === 0 ? { url: `https://meet.example.org/room-${index}`, phone } : { phone };
    write(folder, `locations/${id}.md`, {
      title,
      location_type: "virtual",
      ...way,
      areas: areas.map((area) => areaIds[area]),
    });
    return;
  }
  write(folder, `locations/${id}.md`, {
    title,
    ...(!confidential && {
      address_1: `${index + 1} Street; ${index % 2 ? "North" : "South"}`,
      city: city ? "Wend" : undefined,
      postal_code: `ZZ${(index % 9) + 1} ${index % 10}AB`,
      latitude: where && 53 + where[0] / 10_000,
      longitude: where && where[1] / 10_000,
      getting_there: gettingThere,
    }),
    areas: areas.map((area) => areaIds[area]),
    confidential,
  });
}

function writeServices(folder: string, { places, services }: World, today: Temporal.PlainDate): void {
  for (const [index, { status, areas, schedules }] of services.entries()) {
    write(folder, `services/service-${index + 1}.md`, {
      title: named(groups, index),
      summary: "A group that meets.",
      organisation: "trust",
      status,
      areas: areas.map((area) => areaIds[area]),
      schedules: schedules.map((one, nth) => {
        // Two rules of one service never start at the same time, so they are not the same session.
        const opens = 8 + (index % 6) + nth * 3.5;
        const days = one.days.map((day) => (one.monthly ? `${one.nth} ${day}` : day));
        const interval = one.monthly ? 1 : one.interval;
        const [from, to] = one.limits.map((days) => (days === undefined ? undefined : today.add({ days }).toString()));
        return {
          location: placeId(one.place % places.length),
          freq: one.monthly ? "monthly" : "weekly",
          interval,
          byday: days.length === 1 ? days[0] : days,
          dtstart: firstDay(one, today.subtract({ days: 60 + one.phase })).toString(),
          opens_at: half(opens),
          closes_at: half(opens + one.hours),
          ...(from && { valid_from: from }),
          ...(to && { valid_to: to }),
          on_bank_holidays: one.holidays,
          ...(one.description && { description: one.description }),
        };
      }),
    });
  }
}

/** The first day of the rule from a day on. */
function firstDay({ monthly, days, nth }: World["services"][number]["schedules"][number], from: Temporal.PlainDate) {
  let day = from;
  const isNth = () =>
    nth === "last" ? day.day + 7 > day.daysInMonth : Math.ceil(day.day / 7) === nths.indexOf(nth) + 1;
  while (!days.includes(weekdays[day.dayOfWeek - 1] as (typeof weekdays)[number]) || (monthly && !isNth())) {
    day = day.add({ days: 1 });
  }
  return day;
}

function writeChanges(folder: string, made: World, sessions: readonly Session[], today: Temporal.PlainDate): void {
  // First told first, so that one can answer another that stands already.
  const recipes = made.changes
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => b.told - a.told || a.index - b.index);
  const minutes = new Set<number>();
  const standing: { readonly id: string; readonly front: Front }[] = [];
  for (const { index, ...recipe } of recipes) {
    let told = recipe.told;
    while (minutes.has(told)) told += 1;
    minutes.add(told);
    const published = today
      .toPlainDateTime()
      .subtract({ minutes: told })
      .with({ second: 0 })
      .toString({ smallestUnit: "minute" });
    const front = frontOf(recipe, made, meant(recipe, standing, sessions, today), published);
    const earlier = standing.length > 0 ? cycle(standing, recipe.earlier) : undefined;
    if (earlier && recipe.thread === 0) Object.assign(front, { replaces: earlier.id });
    if (earlier && recipe.thread < 3 && recipe.thread > 0) {
      const { services, locations } = earlier.front;
      for (const key of ["sessions", "from", "until", "to", "locations"]) delete front[key];
      const from = recipe.lasts ? today.add({ days: recipe.days ?? 0 }).toString() : undefined;
      Object.assign(front, { services, locations, effect: "notice", resolves: earlier.id, from });
    }
    const id = `change-${index + 1}`;
    const path = `changes/${id}.md`;
    write(folder, path, front, recipe.body);
    const checked = load(folder, today);
    if ("problems" in checked) rmSync(join(folder, path));
    else standing.push({ id, front });
  }
}

type Recipe = World["changes"][number];

interface Named {
  readonly services: "all" | readonly string[];
  readonly sessions: readonly string[];
  readonly from: string;
  readonly until: string;
}

/** The sessions from which the change takes those that it concerns. */
function meant(
  { effect, soon, again }: Recipe,
  standing: readonly { readonly front: Front }[],
  sessions: readonly Session[],
  today: Temporal.PlainDate,
): readonly Session[] {
  // What ends does so late, or little would be left to compare.
  if (effect === "ended") return sessions.slice(Math.floor(sessions.length * 0.8));
  const dayOf = ({ original }: Session) => original.start.toPlainDate().toString();
  const earlier = again === undefined || standing.length === 0 ? undefined : cycle(standing, again).front;
  const named = sessions.filter((session) => {
    const { services = [], sessions: days, from = "9999", until = "9999" } = (earlier ?? {}) as Partial<Named>;
    const day = dayOf(session);
    const concerned = services === "all" || services.includes(session.service.id);
    return concerned && (days ? days.includes(day) : day >= from && day <= until);
  });
  if (named.length > 0) return named;
  const last = today.add({ weeks: 6 }).toString();
  const near = sessions.filter((session) => dayOf(session) >= today.toString() && dayOf(session) <= last);
  return soon && near.length > 0 ? near : sessions;
}

function frontOf(recipe: Recipe, { places, services }: World, sessions: readonly Session[], published: string): Front {
  const session = cycle(sessions, recipe.session);
  const all = recipe.all && recipe.effect !== "ended";
  const { service, original } = session;
  const own = sessions.filter((one) => one.service === service);
  const at = own.indexOf(session);
  const named = [session, ...recipe.others.flatMap((step) => own[at + step] ?? [])];
  const day = (one: Session) => one.original.start.toPlainDate().toString();
  const first = original.start.toPlainDate();
  const spanned = recipe.lasts || ["contact", "started", "ended"].includes(recipe.effect);
  const to = placeId(recipe.place % places.length);
  const { day: shift = undefined } = recipe;
  const opens = recipe.opens === undefined ? undefined : recipe.opens / 2;
  const times = {
    ...(opens !== undefined && { opens_at: half(opens) }),
    ...(opens !== undefined && recipe.closes && { closes_at: half(opens + 1) }),
    ...(opens === undefined && recipe.closes && { closes_at: half(original.end.hour + 1) }),
  };
  const date =
    shift !== undefined && !spanned && named.length === 1 ? { date: first.add({ days: shift }).toString() } : {};
  const front: Front = {
    title: `News ${recipe.session % 97} of ${service.title}, “${recipe.effect}” & more`,
    services: all ? "all" : [service.id],
    locations: recipe.limited && !all ? [original.location.id] : undefined,
    effect: recipe.effect,
    cause: recipe.cause,
    severity: recipe.severity,
    published,
    urgent: recipe.urgent,
  };
  if (recipe.effect === "extra") {
    const start = opens ?? 20.5;
    const when = {
      date: first.add({ days: shift ?? 1 }).toString(),
      opens_at: half(start),
      closes_at: half(start + 1.5),
    };
    const { locations: _, ...rest } = front;
    const extras = all ? [`service-${(recipe.place % services.length) + 1}`] : [service.id];
    return { ...rest, services: extras, to: { location: to, ...when } };
  }
  if (spanned) {
    const until = recipe.effect === "started" || recipe.effect === "ended" || recipe.days === undefined;
    Object.assign(front, {
      from: first.toString(),
      until: until ? undefined : first.add({ days: recipe.days ?? 0 }).toString(),
    });
  } else Object.assign(front, { sessions: [...new Set(named.map(day))].sort() });
  if (recipe.effect === "moved") {
    return { ...front, to: { location: to, ...date, ...times } };
  }
  if (recipe.effect === "retimed") return { ...front, to: { ...date, ...times } };
  return front;
}

function writeHistories(folder: string, { places, services, histories }: World, today: Temporal.PlainDate): void {
  for (const [number, { wishes, places: odd }] of histories.entries()) {
    const told = historyOfSite(number, wishes, today);
    for (const [nth, id] of told.places.entries())
      writePlace(folder, id, places.length + number * odd.length + nth, odd[nth] as Place);
    for (const [nth, { id, ...front }] of told.services.entries()) {
      const title = named(groups, services.length + number * 3 + nth);
      write(folder, `services/${id}.md`, { ...front, title, organisation: "trust" });
    }
    for (const { id, ...front } of told.changes)
      write(folder, `changes/${id}.md`, {
        ...front,
        title: `News of ${id.replaceAll("-", " ")}, “${front.effect}” & more`,
      });
  }
  leaveOutWhatIsRefused(folder, today);
}

/** What random changes say of everybody may be refused of the services of histories. */
function leaveOutWhatIsRefused(folder: string, today: Temporal.PlainDate): void {
  for (let checked = load(folder, today); "problems" in checked; checked = load(folder, today)) {
    for (const file of new Set(checked.problems.map(({ file }) => file))) {
      if (!file.startsWith("content/changes/")) throw new Error(JSON.stringify(checked.problems));
      rmSync(join(folder, file.slice("content/".length)));
    }
  }
}

/** Each edition tells some of the changes that were told by its day and that no earlier edition has told. */
function writeEditions(folder: string, { editions }: World, today: Temporal.PlainDate): void {
  const published = new Map(
    changesIn(folder).map((id) => {
      const text = readFileSync(join(folder, "changes", `${id}.md`), "utf8");
      return [id, /^published: "?([\d-]+)/m.exec(text)?.[1] ?? ""];
    }),
  );
  const told = new Set<string>();
  for (const back of [...editions].sort((a, b) => b - a)) {
    const date = today.subtract({ days: back }).toString();
    const changes = [...published].filter(([id, day]) => day <= date && !told.has(id)).map(([id]) => id);
    for (const id of changes) told.add(id);
    write(folder, `newsletters/${date}.md`, { title: `News of ${date}`, date, changes }, "Hello.");
  }
}

const changesIn = (folder: string) => {
  try {
    return readdirSync(join(folder, "changes")).map((name) => name.replace(/\.md$/, ""));
  } catch {
    return [];
  }
};
