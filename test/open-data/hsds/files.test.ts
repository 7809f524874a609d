import { describe, expect, test } from "vitest";
import { english } from "../../../lib/language.ts";
import { changesFile, inForceOrComing } from "../../../lib/open-data/changes.ts";
import { hsdsFiles } from "../../../lib/open-data/hsds/files.ts";
import { identifier } from "../../../lib/open-data/hsds/identifier.ts";
import { wordChange } from "../../../lib/words/change.ts";
import { aModel } from "../../feeds/model-factory.ts";
import { aChange, aSchedule, aService } from "../../timetable/library-factory.ts";
import { content } from "../content.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const read = (model = aModel(content)) =>
  new Map([...hsdsFiles(model)].map(({ path, content: text }) => [path, JSON.parse(text) as Json]));
const files = read();
const tables = ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"];
const listOf = (table: string): Json[] => files.get(`/open-data/${table}.json`).contents;
const recordsOf = (table: string): Json[] => listOf(table).map(({ id }) => files.get(`/open-data/${table}/${id}.json`));
const walkingGroup = recordsOf("services").find(({ name }) => name === "Walking group");

/** Every object in a value, with the name of the field or list that holds it. */
function objects(value: Json, name: string): { readonly name: string; readonly one: Json }[] {
  if (Array.isArray(value)) return value.flatMap((part) => objects(part, name));
  if (typeof value !== "object" || value === null) return [];
  return [{ name, one: value }, ...Object.entries(value).flatMap(([key, part]) => objects(part, key))];
}
const everything = tables.flatMap((table) => objects(recordsOf(table), table));

describe("the lists", () => {
  test.each(tables)("of %s stands in the standard's envelope, as its only page", (table) => {
    const { contents, ...envelope } = files.get(`/open-data/${table}.json`);
    expect(contents.length).toBeGreaterThan(0);
    expect(envelope).toEqual({
      total_items: contents.length,
      total_pages: 1,
      page_number: 1,
      size: contents.length,
      first_page: true,
      last_page: true,
      empty: false,
    });
  });

  test("of a site without services say that they are empty", () => {
    const empty = read(aModel({ services: [], locations: [] })).get("/open-data/services.json");
    expect(empty).toMatchObject({ total_items: 0, size: 0, empty: true, contents: [] });
  });

  test("have a file for each thing in them and a page, and there is no other", () => {
    const all = [...tables, "announcements"];
    const records = all.flatMap((table) => listOf(table).map(({ id }) => `/open-data/${table}/${id}.json`));
    const lists = all.flatMap((table) => [`/open-data/${table}.json`, `/open-data/${table}/page/1.json`]);
    expect([...files.keys()].sort()).toEqual([...lists, ...records].sort());
  });

  test("say of each thing nothing but what its file says, and leave out lists", () => {
    for (const table of tables) {
      for (const one of listOf(table)) {
        expect(files.get(`/open-data/${table}/${one.id}.json`)).toMatchObject(one);
        expect(objects(one, table).filter(({ one: part }) => Object.values(part).some(Array.isArray))).toEqual([]);
      }
    }
  });
});

describe("the pages of a list", () => {
  const pagesOf = (services: number): Json[] => {
    const model = aModel({ services: Array.from({ length: services }, (_, n) => aService({ id: `service-${n}` })) });
    return [...read(model)].filter(([path]) => path.startsWith("/open-data/services/page/")).map(([, page]) => page);
  };

  test.each([
    [0, [0]],
    [1, [1]],
    [50, [50]],
    [51, [50, 1]],
    [120, [50, 50, 20]],
  ])("of %i things hold %j", (services, sizes) => {
    const pages = pagesOf(services);
    expect(pages.map(({ contents }) => contents.length)).toEqual(sizes);
    expect(pages.map(({ contents, ...envelope }) => envelope)).toEqual(
      sizes.map((size, index) => ({
        total_items: services,
        total_pages: sizes.length,
        page_number: index + 1,
        size,
        first_page: index === 0,
        last_page: index === sizes.length - 1,
        empty: services === 0,
      })),
    );
    expect(new Set(pages.flatMap(({ contents }) => contents.map(({ id }: Json) => id))).size).toBe(services);
  });

  test.each(tables)("of %s have together what the list has", (table) =>
    expect(files.get(`/open-data/${table}/page/1.json`).contents).toEqual(listOf(table)),
  );
});

describe("every record", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  /** What the UK profile requires, by the field that holds it. */
  const required: Record<string, string[]> = {
    services: ["name", "status"],
    organizations: ["name", "description"],
    organization: ["name", "description"],
    location: ["location_type"],
    addresses: ["address_1", "city", "state_province", "postal_code", "country", "address_type"],
    taxonomy_terms: ["name", "description"],
    taxonomy_term: ["name", "description"],
    phones: ["number"],
  };

  test("has a UUID of version 5, and what the standard requires", () => {
    for (const { name, one } of everything) {
      expect(one.id, name).toMatch(uuid);
      for (const field of required[name] ?? []) expect(typeof one[field], `${name} ${field}`).toBe("string");
    }
  });

  test("has values of the forms that the UK profile asks for", () => {
    const address = /^https?:\/\/[\w.-]+(?:\/[!-~]*)?$/;
    const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
    /** By the field that holds the record, and its own. */
    const forms: Record<string, Record<string, RegExp>> = {
      services: {
        url: address,
        email,
        status: /^(?:active|inactive|defunct|temporarily closed)$/,
        last_modified: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/,
        minimum_age: /^\d+$/,
      },
      organization: { website: address, email },
      organizations: { website: address, email },
      location: { location_type: /^(?:physical|postal|virtual)$/, latitude: /^-?[\d.]+$/, longitude: /^-?[\d.]+$/ },
      addresses: { address_type: /^(?:physical|postal|virtual)$/ },
      schedules: { freq: /^(?:WEEKLY|MONTHLY)$/, interval: /^\d+$/, schedule_link: address },
      accessibility: { url: address },
      contacts: { email },
    };
    const told = new Set<string>();
    for (const { name, one } of everything) {
      for (const [field, form] of Object.entries(forms[name] ?? {})) {
        if (one[field] === undefined) continue;
        told.add(name);
        expect(String(one[field]), `${name} ${field}`).toMatch(form);
      }
    }
    expect([...told].sort()).toEqual(Object.keys(forms).sort());
  });

  test("names only things that are there", () => {
    const ids = (...names: string[]) =>
      new Set(everything.filter(({ name }) => names.includes(name)).map(({ one }) => one.id));
    const targets: Record<string, Set<string>> = {
      service_id: ids("services"),
      organization_id: ids("organizations"),
      location_id: ids("location"),
      service_at_location_id: ids("service_at_locations"),
      taxonomy_id: ids("taxonomies"),
      taxonomy_term_id: ids("taxonomy_terms"),
      link_id: ids("services"),
    };
    let checked = 0;
    for (const { name, one } of everything) {
      for (const [field, known] of Object.entries(targets)) {
        if (!(field in one)) continue;
        checked += 1;
        expect(known.has(one[field]), `${name} ${field}`).toBe(true);
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  test("is the same wherever it is repeated, but for what is left out", () => {
    const seen = new Map<string, Json>();
    for (const { one } of everything) {
      const facts = Object.fromEntries(Object.entries(one).filter(([, value]) => typeof value !== "object"));
      seen.set(one.id, seen.get(one.id) ?? facts);
      for (const [field, value] of Object.entries(facts)) expect(seen.get(one.id)[field] ?? value).toBe(value);
    }
  });

  test("holds no null: what nobody wrote is left out", () =>
    expect(everything.flatMap(({ one }) => Object.values(one)).filter((value) => value === null)).toEqual([]));
});

describe("a service", () => {
  test("says what it is, for whom, what it costs and whom to ask", () =>
    expect(walkingGroup).toMatchObject({
      name: "Walking group",
      status: "active",
      description: "A group that meets.\n\nWho can come: Anyone who can walk a mile.\n\nHow to join: Just come.",
      eligibility_description: "Anyone who can walk a mile.",
      application_process: "Just come.",
      minimum_age: 18,
      fees: "Free.",
      assured_date: "2026-11-01",
      url: "https://signpost.example.org/services/walking-group/",
      email: "walk@wend.example.org",
      organization: { name: "Wend Trust", website: "https://wend.example.org/" },
      cost_options: [{ amount_description: "Free." }],
      contacts: [{ name: "Walking group", email: "walk@wend.example.org" }],
      phones: [
        { number: "01632 960112", type: "voice" },
        { number: "07700 900112", type: "text" },
      ],
      languages: [
        { code: "en", name: "English" },
        { code: "cy", name: "Welsh" },
      ],
      service_areas: [{ name: "Harbourside", uri: "https://signpost.example.org/areas/harbourside/" }],
      attributes: [
        { link_type: "service_type", taxonomy_term: { name: "Arts and sport", taxonomy: "Topics" } },
        { link_type: "intended_audience", taxonomy_term: { name: "Carers", taxonomy: "Audiences" } },
      ],
    }));

  test("gives its rules as the parts of an RRULE, in local time", () =>
    expect(walkingGroup.schedules).toMatchObject([
      {
        dtstart: "2026-09-01",
        freq: "WEEKLY",
        interval: 1,
        byday: "TU",
        opens_at: "10:00",
        closes_at: "12:30",
        description: "By the water.",
        notes: "Closed on bank holidays. Times are local time (Europe/London).",
        schedule_link: "https://signpost.example.org/services/walking-group/",
      },
      {
        dtstart: "2026-09-05",
        valid_from: "2026-09-01",
        valid_to: "2027-03-31",
        freq: "MONTHLY",
        interval: 2,
        byday: "1SA,-1FR",
        notes: "Runs on bank holidays. Times are local time (Europe/London).",
      },
      { byday: "TH" },
    ]));

  test("links to its own website where it has one", () =>
    expect(listOf("services").find(({ name }) => name === "Women's space").url).toBe("https://space.example.org/"));

  test.each([
    ["before its first session", "2026-12-01", true],
    ["until its last session", "2026-12-08", true],
    ["and not after it", "2026-12-09", false],
  ])("alerts to a change in its own words %s", (_, today, alerted) => {
    const model = aModel(content, () => ({}), today);
    const [change] = model.timetable.changes.map((one) => `${wordChange(english(), one).headline}.`);
    const services: Json[] = read(model).get("/open-data/services.json").contents;
    expect(services.map(({ alert }) => alert)).toEqual([alerted ? change : undefined, undefined]);
  });

  test("names each of its places once, with address and access", () => {
    expect(walkingGroup.service_at_locations.map(({ location }: Json) => location.name)).toEqual([
      "Quay hall",
      "Mill house",
    ]);
    expect(walkingGroup.service_at_locations[0].location).toMatchObject({
      location_type: "physical",
      latitude: 53.0474,
      longitude: 1.6021,
      transportation: "Bus 4.",
      addresses: [
        {
          address_1: "1 Quay hall Street",
          city: "Wend",
          state_province: "England",
          postal_code: "ZZ1 1AQ",
          country: "GB",
          address_type: "physical",
        },
      ],
      accessibility: [{ description: "Step-free access: yes" }, { description: "Use the blue doors." }],
    });
  });
});

describe("an announcement", () => {
  const cafe = aService({ id: "cafe", schedules: [aSchedule({ location: "mill-house", byday: "Friday" })] });
  const changes = [
    aChange({
      id: "moved",
      effect: "moved",
      sessions: ["2026-12-08"],
      to: { location: "mill-house" },
      cause: "weather",
    }),
    aChange({ id: "steps", effect: "access", services: "all", locations: ["mill-house"], from: "2026-12-01" }),
    aChange({ id: "later", effect: "retimed", services: ["cafe"], from: "2026-12-11", to: { opens_at: "11:00" } }),
    aChange({
      id: "mended",
      effect: "notice",
      services: "all",
      locations: ["mill-house"],
      resolves: "steps",
      from: "2026-12-20",
      published: "2026-11-21T09:00",
    }),
    aChange({ id: "off", effect: "cancelled", sessions: ["2026-12-15"] }),
    aChange({
      id: "on-again",
      effect: "notice",
      sessions: ["2026-12-15"],
      replaces: "off",
      published: "2026-11-22T09:00",
    }),
    aChange({ id: "over", effect: "cancelled", sessions: ["2026-11-24"] }),
  ];
  const model = aModel({ ...content, services: [...(content.services ?? []), cafe], changes });
  const found = read(model);
  const announced: Json[] = found.get("/open-data/announcements.json").contents;
  const called = (id: string): Json => announced.find(({ external_identifier }) => external_identifier === id);
  const uuids = (table: string, ids: Iterable<string>) => [...new Set(ids)].map((id) => identifier(table, id));

  test("is there for each change in force or to come, last published first", () =>
    expect(announced.map(({ external_identifier }) => external_identifier)).toEqual(
      inForceOrComing(model).map(({ change }) => change.id),
    ));

  test("says what happens, when, and what people are told", () =>
    expect(called("moved")).toMatchObject({
      id: identifier("announcement", "moved"),
      title: expect.stringMatching(/^Moved: Walking group, .*, to Mill house$/),
      url: "https://signpost.example.org/changes/moved/",
      effect: "moved",
      cause: "weather",
      severity: "info",
      status: "coming",
      valid_from: "2026-12-08",
      valid_to: "2026-12-08",
      published: "2026-11-20T09:00:00+00:00",
      last_modified: "2026-11-20T09:00:00+00:00",
      description: expect.stringContaining("Mill house"),
      sessions: [
        {
          session_id: "walking-group.quay-hall.20261208T1000",
          service_id: identifier("service", "walking-group"),
          location_id: identifier("location", "quay-hall"),
          starts_at: "2026-12-08T10:00:00+00:00",
        },
      ],
    }));

  test("that lasts until further notice has no last day, and names no sessions", () =>
    expect([called("later").valid_to, called("later").sessions]).toEqual([undefined, []]));

  test("concerns what its alert in changes.json concerns", () => {
    const alerts: Json[] = JSON.parse(changesFile(model).content).entity;
    expect(alerts.map(({ id }) => id)).toEqual(announced.map(({ external_identifier }) => external_identifier));
    for (const { id, alert } of alerts) {
      const entities: Json[] = alert.informed_entity;
      const { title, description, url, severity, service_ids, location_ids, sessions } = called(id);
      const said = (text: Json) => text.translation[0].text;
      expect([title, description, url]).toEqual([alert.header_text, alert.description_text, alert.url].map(said));
      expect(severity.toUpperCase()).toBe(alert.severity_level);
      expect(service_ids).toEqual(
        uuids(
          "service",
          entities.map(({ route_id }) => route_id),
        ),
      );
      expect(location_ids).toEqual(
        uuids(
          "location",
          entities.flatMap(({ stop_id }) => stop_id ?? []),
        ),
      );
      const trips = entities.flatMap(({ trip }) => trip?.trip_id ?? []);
      expect(sessions.map(({ session_id }: Json) => session_id)).toEqual([...new Set(trips)]);
    }
  });

  test("names the announcement that it ends or makes void, and the one that ends it", () => {
    expect(called("mended").resolves).toBe(called("steps").id);
    expect(called("steps")).toMatchObject({
      resolved_by: called("mended").id,
      valid_to: "2026-12-19",
      last_modified: "2026-11-21T09:00:00+00:00",
    });
    expect(called("off")).toBeUndefined();
    expect(called("on-again").replaces).toBe(identifier("announcement", "off"));
  });

  test("stands in the record of each service that it concerns, without what is about others", () => {
    for (const { id } of found.get("/open-data/services.json").contents) {
      const { announcements, alert = "" } = found.get(`/open-data/services/${id}.json`);
      const own = announced.filter(({ service_ids }) => service_ids.includes(id));
      expect(announcements).toEqual(
        own.map(({ description: _, service_ids: __, location_ids: ___, sessions: ____, ...rest }) => rest),
      );
      for (const { title } of own) expect(alert).toContain(`${title}.`);
    }
  });

  test("has a file of its own with all that the list says", () => {
    for (const one of announced) expect(found.get(`/open-data/announcements/${one.id}.json`)).toEqual(one);
  });
});

test("a service at a place gives the rules for that place alone", () => {
  const there = recordsOf("service_at_locations").find(({ location }) => location.name === "Quay hall");
  expect(there.schedules.map(({ byday }: Json) => byday)).toEqual(["TU", "TH"]);
  expect(there.service.schedules).toEqual(there.schedules);
});

test("a rule with times of the year in it is a schedule for each time without a break, and single dates are one each", () => {
  const schedules = [
    aSchedule({ not_in: ["fair"] }),
    aSchedule({
      freq: "dates",
      byday: undefined,
      dtstart: undefined,
      dates: ["2027-01-14", "2026-12-10", "2026-09-03"],
    }),
  ];
  const [tea] = [
    ...read(
      aModel({
        periods: [{ id: "fair", label: "Fair week", dates: [["2026-12-07", "2026-12-13"]] }],
        services: [aService({ id: "tea", schedules })],
      }),
    ),
  ].flatMap(([path, record]) => (/^\/open-data\/services\/[^/]+\.json$/.test(path) ? [record] : []));
  const told = tea.schedules.map((one: Json) => [one.freq, one.byday, one.dtstart, one.valid_from, one.valid_to]);
  expect(told).toEqual([
    ["WEEKLY", "TU", "2026-09-01", undefined, "2026-12-06"],
    ["WEEKLY", "TU", "2026-09-01", "2026-12-14", undefined],
    [undefined, undefined, "2026-12-10", "2026-12-10", "2026-12-10"],
    [undefined, undefined, "2027-01-14", "2027-01-14", "2027-01-14"],
  ]);
  expect(new Set(tea.schedules.map(({ id }: Json) => id)).size).toBe(4);
});

test("an organisation gives its services, and whom to ring", () => {
  const trust = recordsOf("organizations").find(({ name }) => name === "Wend Trust");
  expect(trust.services.map(({ name }: Json) => name)).toEqual(["Walking group", "Women's space"]);
  expect(trust.phones).toMatchObject([{ number: "01632 960100", type: "voice" }]);
});

test("a confidential place gives its name and area, and how people are told where it is", () => {
  const place = recordsOf("service_at_locations").find(({ location }) => location.name === "Safe house").location;
  expect(place).toMatchObject({
    description: "Ask the service to be told where it is. It is in Harbourside.",
    addresses: [],
  });
});

test("nothing in it depends on where the site is published but links", () => {
  const elsewhere = read(aModel({ ...content, site: { url: "https://example.github.io/signpost/" } }));
  expect([...elsewhere.keys()]).toEqual([...files.keys()]);
});
