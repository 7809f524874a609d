/** The feed of physical activities: what is in it, how a harvester walks it, and what OpenActive's own validator says of it. */
import { rmSync } from "node:fs";
import { validate } from "@openactive/data-model-validator";
import { afterAll, describe, expect, test } from "vitest";
import type { Model } from "../../../lib/model.ts";
import { feedFiles, feedItems, feedPath } from "../../../lib/open-data/openactive/feed.ts";
import { aModel } from "../../feeds/model-factory.ts";
import { soundModel } from "../../sound-model.ts";
import { aChange, aLocation, aSchedule, aService, type Content, type Front } from "../../timetable/library-factory.ts";
import { nordicWalking, walking, withActivityList } from "./activity-list.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const base = "https://signpost.example.org";
const topics = [
  { id: "walks", label: "Walks", openactive: walking },
  { id: "poles", label: "With poles", openactive: nordicWalking },
  { id: "arts", label: "Arts" },
];
const locations = [
  aLocation({ id: "quay-hall", city: "Wend", postal_code: "ZZ1 1AQ", latitude: 53.0474, longitude: 1.6021 }),
  aLocation({ id: "mill-house" }),
  aLocation({ id: "safe-house", confidential: true }),
  aLocation({ id: "room", location_type: "virtual", url: "https://meet.example.org/room" }),
];
const group = (front: Partial<Front> = {}): Front =>
  aService({
    id: "walking-group",
    topics: ["walks", "poles"],
    fees_description: "Free.",
    minimum_age: 16,
    assured_date: "2026-11-16",
    schedules: [aSchedule()],
    ...front,
  });
const site = (...services: readonly Front[]): Content => ({ topics, locations, services });
const withChanges = (...changes: Front[]): Content => ({ ...site(group()), changes: changes.map(aChange) });

type Pages = ReadonlyMap<string, { next: string; items: Json[]; license: string }>;
const pagesOf = (model: Model): Pages =>
  new Map([...feedFiles(model)].map(({ path, content }) => [path, JSON.parse(content)]));

/** As a harvester does: from an address until a page that names itself. The query is the host's to pass over. */
function walk(pages: Pages, from = `${base}${feedPath}`) {
  const items: Json[] = [];
  const seen: string[] = [];
  for (let url = from; ; ) {
    const page = pages.get(new URL(url).pathname);
    if (!page) throw new Error(`There is nothing at ${url}.`);
    if (seen.push(url) > 20) throw new Error("There is no end.");
    items.push(...page.items);
    if (page.next === url) {
      expect(page.items).toEqual([]);
      return { items, end: url, seen };
    }
    url = page.next;
  }
}
const items = (content: Content, today?: string) => feedItems(aModel(content, () => ({}), today));
const series = (content: Content, today?: string): Json =>
  JSON.parse(JSON.stringify(items(content, today)[0]?.data ?? null));

describe("what is in the feed", () => {
  test("are the services with a topic that is a physical activity, and no others", () => {
    const services = [group(), group({ id: "choir", topics: ["arts"] }), group({ id: "no-topic", topics: [] })];
    expect(items(site(...services)).map(({ id, state }) => [id, state])).toEqual([["walking-group", "updated"]]);
  });

  test("is nothing, and no file, where no service is one", () =>
    expect([...feedFiles(aModel(site(group({ topics: ["arts"] }))))]).toEqual([]));

  test("is a series with its activities, its organiser, its cost and whom it is for", () =>
    expect(series(site(group()))).toMatchObject({
      "@type": "SessionSeries",
      identifier: "walking-group",
      name: "Walking group",
      activity: [
        { "@id": walking.id, prefLabel: "Walking", inScheme: "https://openactive.io/activity-list" },
        { "@id": nordicWalking.id, prefLabel: "Nordic Walking" },
      ],
      organizer: { identifier: "wend-trust", name: "Wend Trust" },
      offers: [{ price: 0, priceCurrency: "GBP", description: "Free." }],
      ageRange: { minValue: 16 },
      location: { identifier: "quay-hall", address: { addressRegion: "England", postalCode: "ZZ1 1AQ" } },
      eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    }));

  const first = (content: Content) => series(content).subEvent.find((one: Json) => /20261208/.test(one.identifier));
  const day = { sessions: ["2026-12-08"] };
  test.each<[string, Front, Json]>([
    ["cancelled", { id: "a", effect: "cancelled", ...day }, { eventStatus: "https://schema.org/EventCancelled" }],
    [
      "retimed",
      { id: "a", effect: "retimed", ...day, to: { opens_at: "11:00" } },
      {
        eventStatus: "https://schema.org/EventRescheduled",
        startDate: "2026-12-08T11:00:00+00:00",
        duration: "PT1H30M",
      },
    ],
    [
      "moved",
      { id: "a", effect: "moved", ...day, to: { location: "mill-house" } },
      { eventStatus: "https://schema.org/EventScheduled", location: { identifier: "mill-house" } },
    ],
  ])("is a session that is %s, as it will be", (_, change, told) =>
    expect(first(withChanges(change))).toMatchObject(told),
  );

  test("is a session online, without a place, beside those at one", () => {
    const both = series(
      site(
        group({ schedules: [aSchedule(), aSchedule({ location: "room", byday: "Wednesday", dtstart: "2026-09-02" })] }),
      ),
    );
    expect(both.eventAttendanceMode).toBe("https://schema.org/MixedEventAttendanceMode");
    const online = both.subEvent.find(({ identifier }: Json) => identifier.includes(".room."));
    expect(online.eventAttendanceMode).toBe("https://schema.org/OnlineEventAttendanceMode");
    expect(online).not.toHaveProperty("location");
  });

  test("is of a confidential place its area alone", () =>
    expect(series(site(group({ schedules: [aSchedule({ location: "safe-house" })] }))).location).toEqual({
      "@type": "Place",
      "@id": `${base}/locations/safe-house/`,
      identifier: "safe-house",
      name: "Safe house",
      url: `${base}/locations/safe-house/`,
      address: "Harbourside",
    }));

  test.each([
    ["that costs something", { fees_description: "£3." }],
    ["of which nobody says what it costs", { fees_description: undefined }],
    ["that has ended", { status: "defunct" }],
    ["without sessions in the next eight weeks", { schedules: [aSchedule({ valid_from: "2027-06-01" })] }],
  ])("is deleted of a service %s", (_, front) => {
    const [item] = items(site(group(front)));
    expect(item).toEqual({
      state: "deleted",
      kind: "SessionSeries",
      id: "walking-group",
      modified: expect.any(Number),
    });
  });

  test("is deleted of a service that was taken out, for 90 days", () => {
    const removed = [{ kind: "services", id: "tai-chi", on: "2026-10-30" }] as const;
    const state = (today: string) =>
      items({ ...site(group()), removed }, today).find(({ id }) => id === "tai-chi")?.state;
    expect([state("2026-10-30"), state("2027-01-28"), state("2027-01-29")]).toEqual(["deleted", "deleted", undefined]);
  });
});

const demonstration = (today: string) => soundModel("test/demonstration", today);

describe("OpenActive's own validator", () => {
  const options = withActivityList();
  afterAll(() => rmSync(options.remoteJsonCachePath, { recursive: true }));
  const failures = async (data: unknown) =>
    (await validate(data, options))
      .filter(({ severity }) => severity === "failure")
      .map(({ path, type }) => `${path} ${type}`);

  const cancelled = aChange({ id: "a", effect: "cancelled", sessions: ["2026-12-08"] });
  const later = aChange({ id: "b", effect: "retimed", sessions: ["2026-12-15"], to: { opens_at: "11:00" } });
  const moved = aChange({ id: "c", effect: "moved", sessions: ["2026-12-22"], to: { location: "room" } });
  const at = (location: string) => group({ schedules: [aSchedule({ location })] });
  test.each<[string, Content]>([
    ["at a place with its whole address", site(group())],
    ["at a place with a street alone", site(at("mill-house"))],
    ["at a confidential place", site(at("safe-house"))],
    ["online", site(at("room"))],
    [
      "with sessions that are cancelled, later, and moved online",
      { ...site(group()), changes: [cancelled, later, moved] },
    ],
  ])("finds no failure in a service %s", async (_, content) => {
    const data = series(content);
    expect(data["@type"]).toBe("SessionSeries");
    expect(await failures(data)).toEqual([]);
  });

  test("finds none in a page of the feed, of the demonstration", async () => {
    const pages = [...pagesOf(demonstration("2026-11-22")).values()].filter((page) => page.items.length > 0);
    expect(pages.flatMap((page) => page.items).filter(({ data }) => data)).not.toEqual([]);
    for (const page of pages) expect(await failures(page)).toEqual([]);
  });

  test.each<[string, (data: Json) => void, string]>([
    [
      "an activity that is not in the list",
      (data) => Object.assign(data.activity[0], { "@id": `${walking.id}0`, prefLabel: "Strolling" }),
      "$.activity[0] activity_not_in_activity_list",
    ],
    ["no price", (data) => delete data.offers[0].price, "$.offers[0].price missing_required_field"],
    ["no sessions", (data) => delete data.subEvent, "$ missing_required_field"],
    [
      "an address without a postcode",
      (data) => delete data.location.address.postalCode,
      "$.location.address.postalCode missing_required_field",
    ],
  ])("would find %s", async (_, alter, found) => {
    const data = series(site(group({ topics: ["walks"] })));
    alter(data);
    expect(await failures(data)).toContain(found);
  });
});

describe("a harvester that begins at the first page", () => {
  const many = site(
    ...Array.from({ length: 30 }, (_, n) =>
      group({
        id: `walk-${n}`,
        assured_date: `2026-11-${String((n % 28) + 1).padStart(2, "0")}`,
        schedules: [
          aSchedule({
            freq: "monthly",
            byday: `first ${["Monday", "Tuesday", "Wednesday"][n % 3]}`,
            dtstart: `2026-09-${["07", "01", "02"][n % 3]}`,
          }),
        ],
      }),
    ),
  );
  const model = aModel(many);
  const { items: got, end } = walk(pagesOf(model));

  test("gets each item once, by when it was modified and then by id", () => {
    expect(got).toHaveLength(30);
    const keys = got.map(({ modified, id }) => [modified, id] as const);
    expect(new Set(keys.map(([, id]) => id)).size).toBe(30);
    expect(keys).toEqual([...keys].sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
    expect(new Set(keys.map(([modified]) => modified)).size).toBeGreaterThan(3);
  });

  test("is led on by the last item that it got, and the end names itself", () => {
    let last: Json;
    for (const url of walk(pagesOf(model)).seen) {
      const page = pagesOf(model).get(new URL(url).pathname);
      last = page?.items.at(-1) ?? last;
      const { searchParams } = new URL(page?.next ?? "");
      const after = [searchParams.get("afterTimestamp"), searchParams.get("afterId")];
      expect(after).toEqual(last ? [String(last.modified), last.id] : [null, null]);
      expect(page?.license).toMatch(/^https:/);
    }
    expect(pagesOf(model).get(new URL(end).pathname)).toMatchObject({ items: [], next: end });
  });

  test("gets a deleted item without data, and every other with it", () =>
    expect(got.filter(({ state, data }) => (state === "deleted") === (data !== undefined))).toEqual([]));

  test("meets no page that a later week adds to, but the newest", () => {
    const dated = (pages: Pages) => new Map([...pages].filter(([path]) => /\/\d{4}-\d\d-\d\d\.json$/.test(path)));
    const [before, after] = ["2026-12-01", "2026-12-08"].map((today) =>
      dated(pagesOf(aModel(many, () => ({}), today))),
    );
    const full = [...(before ?? [])].filter(([path]) => after?.has(path)).slice(0, -1);
    expect(full.length).toBeGreaterThan(2);
    for (const [path, { items: held }] of full) {
      const ids = new Set(held.map(({ id }) => id));
      expect(
        after?.get(path)?.items.filter(({ id }) => !ids.has(id)),
        path,
      ).toEqual([]);
    }
  });
});

describe("a harvester that waits at the end", () => {
  const end = (content: Content, today: string) => walk(pagesOf(aModel(content, () => ({}), today))).end;
  const then = (content: Content, today: string, from: string) =>
    walk(pagesOf(aModel(content, () => ({}), today)), from);
  const off = (published: string): Front => ({ id: "off", effect: "cancelled", sessions: ["2026-12-08"], published });

  test("gets nothing while nothing is new", () => {
    const at = end(site(group()), "2026-12-01");
    expect(then(site(group()), "2026-12-01", at)).toMatchObject({ items: [], end: at });
  });

  test.each([
    ["told since", "2026-12-01T09:00"],
    ["told before, and merged since", "2026-11-27T09:00"],
  ])("gets a change that was %s, the same day", (_, published) => {
    const at = end(site(group()), "2026-12-01");
    const { items: got } = then(withChanges(off(published)), "2026-12-01", at);
    expect(got[0].data.subEvent[1].eventStatus).toBe("https://schema.org/EventCancelled");
  });

  test.each([1, 2, 9, 28])("gets everything after %i days, whatever was told in them", (days) => {
    const at = end(withChanges(off("2026-11-30T09:00")), "2026-12-01");
    const today = Temporal.PlainDate.from("2026-12-01").add({ days }).toString();
    const later = withChanges(off("2026-11-30T09:00"), {
      id: "more",
      effect: "notice",
      from: "2026-12-02",
      published: "2026-12-01T12:00",
    });
    expect(then(later, today, at).items.map(({ id }) => id)).toEqual(["walking-group"]);
  });

  test("still finds the end when news of everybody at a place no longer concerns a service of the feed", () => {
    const ramp = { id: "ramp", services: "all", locations: ["mill-house"], effect: "access", from: "2026-12-01" };
    const met = (location: string): Content => {
      const choir = aService({ id: "choir", schedules: [aSchedule({ location: "mill-house" })] });
      const walkers = group({ schedules: [aSchedule({ location, on_bank_holidays: "runs" })] });
      return { ...site(walkers, choir), changes: [aChange({ ...ramp, published: "2026-11-30T09:00" })] };
    };
    const at = end(met("mill-house"), "2026-12-01");
    const now = then(met("quay-hall"), "2026-12-01", at).end;
    expect(new URL(now).pathname).toBe(new URL(at).pathname);
  });
});

test("what is told of a service never changes without being newer, and is never older than before", () => {
  const schedule = {
    monthly: aSchedule({ freq: "monthly", byday: "last Friday", dtstart: "2026-09-25", interval: 2 }),
  };
  const services = [
    group(),
    group({ id: "monthly", assured_date: undefined, schedules: [schedule.monthly] }),
    group({ id: "until-new-year", schedules: [aSchedule({ valid_to: "2026-12-31" })] }),
    group({ id: "from-march", schedules: [aSchedule({ valid_from: "2027-03-01" })] }),
  ];
  const changes = [
    { id: "a", effect: "cancelled", sessions: ["2026-12-08"], published: "2026-11-27T09:00" },
    {
      id: "b",
      effect: "moved",
      sessions: ["2026-12-15"],
      to: { location: "mill-house" },
      published: "2026-12-10T09:00",
    },
    { id: "c", effect: "retimed", sessions: ["2026-12-22"], to: { date: "2027-01-30" }, published: "2026-12-12T09:00" },
    { id: "d", effect: "notice", from: "2027-01-01", resolves: "b", published: "2026-12-14T09:00" },
  ];
  const before = new Map<string, Json>();
  let newer = 0;
  for (let day = Temporal.PlainDate.from("2026-11-20"); day.toString() < "2027-04-20"; day = day.add({ days: 1 })) {
    const known = changes.filter(({ published }) => published.slice(0, 10) <= day.toString()).map(aChange);
    for (const { id, modified, data } of items({ topics, locations, services, changes: known }, day.toString())) {
      const [then, told] = [before.get(id), JSON.stringify(data)];
      if (then) expect(modified, `${id} on ${day}`).toBeGreaterThanOrEqual(then.modified);
      if (then && then.told !== told) {
        expect(modified, `${id} on ${day}`).toBeGreaterThan(then.modified);
        newer += 1;
      }
      before.set(id, { modified, told });
    }
  }
  expect(newer).toBeGreaterThan(40);
});
