/** What docs/open-data.md says of the files, asked of the built demonstration. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { readRemoved } from "../../lib/content/removed.ts";
import { isFree } from "../../lib/open-data/cost.ts";
import { allClearDays, newsDays } from "../../lib/timetable/targets.ts";
import { site } from "../built-site.ts";
import { recordNames } from "../open-data/record-names.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const docs = readFileSync("docs/open-data.md", "utf8");
const folder = resolve(site.folder, "open-data");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const json = (file: string): Json => JSON.parse(read(file));
const rows = (file: string): Record<string, string>[] => parse(read(file), { bom: true, columns: true });
/** Part of the page, from its heading to the next. */
const section = (heading: string) => docs.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";
const program = (language: string, part = docs) =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(part)?.[1] ?? "";
const lines = (told: string) => told.trim().split(/\r?\n/);
const inJavaScript = (part: string) => {
  const options = ["--input-type=module", "--eval", program("js", part)];
  return lines(execFileSync(process.execPath, options, { cwd: folder, encoding: "utf8" }));
};
const inPython = (part: string) => {
  const env = { ...process.env, PYTHONIOENCODING: "utf-8" };
  return lines(execFileSync("python3", ["-c", program("python", part)], { cwd: folder, encoding: "utf8", env }));
};
const python = spawnSync("python3", ["--version"]).status === 0;
const withPython = python ? "" : " (there is none on this computer)";

/** The answer to the question of the page, by way of three files and no column that joins them for us. */
function answer(): string[] {
  const places = new Map(rows("locations.csv").map((place) => [place.id, place]));
  const changes = new Map(json("changes.json").entity.map(({ id, alert }: Json) => [id, alert]));
  return rows("sessions.csv")
    .filter(({ starts = "", location_id }) => {
      const place = places.get(location_id ?? "");
      const inWeek = starts >= "2026-11-23" && starts < "2026-11-30";
      return inWeek && place?.step_free === "yes" && place.areas?.split("; ").includes("northgate");
    })
    .map(({ starts, service, location, status, change_ids = "" }) => {
      const told = change_ids
        .split("; ")
        .filter(Boolean)
        .map((id) => (changes.get(id) as Json).header_text.translation[0].text);
      return [starts, service, location, status, told.join("; ")].join(" | ");
    });
}

describe("the question of the page", () => {
  test("has an answer with a change in it", () => {
    expect(answer().length).toBeGreaterThan(2);
    expect(answer().some((line) => /\| moved \| Moved: /.test(line))).toBe(true);
  });

  const question = section("One question, one file");
  test("is answered in JavaScript", () => expect(inJavaScript(question)).toEqual(answer()));
  test.skipIf(!python)(`is answered in Python${withPython}`, () => expect(inPython(question)).toEqual(answer()));

  test.each(["python", "js"])("takes ten lines of %s", (language) =>
    expect(lines(program(language, question)).filter(Boolean).length).toBeLessThanOrEqual(10),
  );
});

test("every file is in the table of the page, and every file of the table is there", () => {
  const [, table = ""] = /\| File [^\n]*\n\| ---[^\n]*\n((?:\|.*\n)+)/.exec(docs) ?? [];
  const named = [...table.matchAll(/`([\w-]+\.\w+)`/g)].map(([, file = ""]) => file);
  const there = globSync("*.{json,csv,pb}", { cwd: folder });
  expect(named.sort()).toEqual(there.sort());
});

test("each file of JSON is as its schema has it, which is called as the file or as the record in it", () => {
  const known = new Map<string, ValidateFunction>();
  const files = globSync(["*.json", "*/*.json", "*/page/*.json"], {
    cwd: folder,
    exclude: ["schemas/*", "openactive/*"],
  });
  for (const file of files) {
    const [, list = "", record] = /^([\w-]+)(?:\/page\/\d+|\/([0-9a-f-]{36}))?\.json$/.exec(file) ?? [];
    const name = record === undefined ? list : (recordNames[list] ?? "");
    const validate = known.get(name) ?? new Ajv2020({ allErrors: true }).compile(json(`schemas/${name}.json`));
    known.set(name, validate);
    validate(json(file));
    expect(validate.errors ?? [], file).toEqual([]);
  }
  expect(globSync("*.json", { cwd: join(folder, "schemas") }).sort()).toEqual(
    [...known.keys()].map((name) => `${name}.json`).sort(),
  );
});

describe("the feed of physical activities", () => {
  const pages = globSync("openactive/**/*.json", { cwd: folder }).map((file) => [file, json(file)] as const);
  const dated = pages.filter(([file]) => /session-series\/\d{4}-\d\d-\d\d\.json$/.test(file));

  test("is as its schema has it, each page", () => {
    const validate = new Ajv2020({ allErrors: true }).compile(json("schemas/openactive/session-series.json"));
    expect(pages.length).toBeGreaterThan(30);
    for (const [file, page] of pages) {
      validate(page);
      expect(validate.errors ?? [], file).toEqual([]);
    }
  });

  test("has the services that the vocabulary of the page makes activities, and what was removed", () => {
    const [topic] = parseYaml(program("yaml")).topics;
    const ours = parseYaml(readFileSync("test/demonstration/vocabulary.yaml", "utf8")).topics;
    const { aliases: _, ...same } = ours.find(({ id }: Json) => id === topic.id);
    expect(same).toEqual(topic);
    const items: Json[] = dated.flatMap(([, page]) => page.items);
    const walks = rows("services.csv").filter(({ topics = "" }) => topics.split("; ").includes(topic.id));
    expect(items.filter(({ state }) => state === "updated").map(({ id }) => id)).toEqual(walks.map(({ id }) => id));
    const gone = rows("removed.csv").filter(({ kind }) => kind === "services");
    expect(items.filter(({ state }) => state === "deleted").map(({ id }) => id)).toEqual(gone.map(({ id }) => id));
  });

  test("has the sessions of sessions.json by their ids", () => {
    const events: Json[] = json("sessions.json")["@graph"];
    for (const { id, data } of dated.flatMap(([, page]) => page.items).filter(({ data }: Json) => data))
      expect(data.subEvent.map(({ identifier }: Json) => identifier)).toEqual(
        events.filter(({ superEvent }) => superEvent.identifier === id).map(({ identifier }) => identifier),
      );
  });

  test("has a page for each week by its Monday, none of which is missing, and ends for four weeks", () => {
    const mondays = dated.map(([file]) => /(\d{4}-\d\d-\d\d)\.json$/.exec(file)?.[1]).sort();
    expect(mondays).toEqual(["2026-10-19", "2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16"]);
    const ends = pages.flatMap(([file]) => /end\/(\d{4}-\d\d-\d\d)-\d+\.json$/.exec(file)?.[1] ?? []).sort();
    expect([ends[0], ends.at(-1)]).toEqual(["2026-10-25", "2026-11-22"]);
  });
});

test("each list of Open Referral has a folder with a file for each record", () => {
  for (const table of Object.keys(recordNames)) {
    const ids = json(`${table}.json`).contents.map(({ id }: Json) => `${id}.json`);
    expect(globSync("*.json", { cwd: join(folder, table) }).sort()).toEqual(ids.sort());
  }
});

describe("the API of Open Referral", () => {
  const part = section("The API of Open Referral");
  /** The file that answers, by the rules that hosts read; undefined where none does. */
  const rules = readFileSync(join(site.folder, "_redirects"), "utf8").trim().split("\n");
  const answering = (address: string, readsQuery: boolean): string | undefined => {
    const { pathname, searchParams } = new URL(address, "https://signpost.example.org/open-data/");
    for (const rule of rules) {
      const [from = "", ...rest] = rule.split(" ");
      const [status, to = "", query] = rest.reverse();
      if (status !== "200" || (query !== undefined && !readsQuery)) continue;
      const found = new RegExp(`^${from.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`).exec(pathname);
      const [, asked = ""] = /^(\w+)=:/.exec(query ?? "") ?? [];
      if (!found || (query !== undefined && !searchParams.has(asked))) continue;
      const values: Record<string, string | null> = { ...found.groups, [asked]: searchParams.get(asked) };
      return to.replace(/:(\w+)/g, (_, name: string) => values[name] ?? "").replace("/open-data/", "");
    }
    return undefined;
  };

  test("answers at each of its addresses with the file that the page names", () => {
    const rows = [...part.matchAll(/^\| `(hsds[^`]*)`( and an id)? \|[^|]*\| `([^`]*)`( and the id, `\.json`)? \|$/gm)];
    expect(rows.map(([, address]) => address)).toEqual([
      "hsds/",
      "hsds/services",
      "hsds/services?page=2",
      "hsds/services/",
    ]);
    for (const [, address = "", id, file = "", ending] of rows) {
      expect(answering(id ? `${address}an-id` : address, true)).toBe(ending ? `${file}an-id.json` : file);
    }
  });

  test("is the same for every list, with a file behind each address", () => {
    for (const table of Object.keys(recordNames)) {
      expect(part.split(/[`/]/)).toContain(table);
      const [first] = json(`${table}.json`).contents;
      const files = [table, `${table}?page=1`, `${table}/${first.id}`].map((one) => answering(`hsds/${one}`, true));
      expect(files).toEqual([`${table}.json`, `${table}/page/1.json`, `${table}/${first.id}.json`]);
      for (const file of files) expect(existsSync(join(folder, file as string)), file).toBe(true);
    }
    expect(existsSync(join(folder, answering("hsds", true) as string))).toBe(true);
  });

  test("gives the whole list, as its only page, where a host does not look at what is asked for", () => {
    expect(answering("hsds/services?page=2", false)).toBe("services.json");
    expect(json("services.json")).toMatchObject({ page_number: 1, total_pages: 1, last_page: true });
  });

  test("says its version, profile and description", () =>
    expect(json("hsds.json")).toEqual({
      version: "HSDS-UK-3.0",
      profile: expect.stringMatching(/^https:/),
      openapi_url: expect.stringMatching(/^https:.*\.json$/),
    }));

  test("has pages that hold together what the list holds, fifty at most", () => {
    expect(part).toContain("up to 50 things");
    for (const table of Object.keys(recordNames)) {
      const pages = globSync(`${table}/page/*.json`, { cwd: folder }).map(json);
      pages.sort((a, b) => a.page_number - b.page_number);
      expect(pages.flatMap(({ contents }) => contents)).toEqual(json(`${table}.json`).contents);
      expect(pages.filter(({ last_page }) => last_page)).toEqual([pages.at(-1)]);
      for (const { total_pages, contents } of pages) {
        expect(total_pages).toBe(pages.length);
        expect(contents.length).toBeLessThanOrEqual(50);
      }
    }
  });

  test("is read page by page in JavaScript", () =>
    expect(inJavaScript(part)).toEqual(json("services.json").contents.map(({ id, name }: Json) => `${id} ${name}`)));
});

describe("announcements", () => {
  const part = section("Announcements");
  const announced: Json[] = json("announcements.json").contents;
  const schema = json("schemas/announcement.json");
  const table = [...part.matchAll(/^\| `(\w+)` \|([^|]*)\|(.*)\|$/gm)].map(([, field = "", when = "", says = ""]) => ({
    field,
    when: when.trim(),
    says,
  }));
  const fields = (...kinds: string[]) => table.filter(({ when }) => kinds.includes(when)).map(({ field }) => field);

  test("have the fields that the page tells of, and those always that it says are", () => {
    expect(Object.keys(schema.properties).sort()).toEqual(table.map(({ field }) => field).sort());
    expect([...schema.required].sort()).toEqual(fields("always", "in its own file and list").sort());
    const within = json("schemas/service.json").$defs.announcement;
    expect([...within.required].sort()).toEqual(fields("always").sort());
  });

  test("have the values that the page tells of", () => {
    for (const field of ["effect", "severity", "status"]) {
      const told = table.find((row) => row.field === field)?.says ?? "";
      expect([...told.matchAll(/`([\w-]+)`/g)].map(([, value]) => value)).toEqual(schema.properties[field].enum);
    }
    const session = table.find(({ field }) => field === "sessions")?.says ?? "";
    expect([...session.matchAll(/`(\w+)`/g)].map(([, field]) => field)).toEqual(
      schema.$defs.announced_session.required,
    );
    for (const { sessions } of announced) for (const one of sessions) expect(Object.keys(one).length).toBe(4);
  });

  test("stand in changes.json by their external_identifier, each of them and no other", () =>
    expect(announced.map(({ external_identifier }) => external_identifier)).toEqual(
      json("changes.json").entity.map(({ id }: Json) => id),
    ));

  test("stand in the record of each service, with their titles in its alert", () => {
    let shown = 0;
    for (const { id } of json("services.json").contents) {
      const { announcements, alert } = json(`services/${id}.json`);
      expect(announcements.map((one: Json) => one.id)).toEqual(
        announced.filter(({ service_ids }) => service_ids.includes(id)).map((one) => one.id),
      );
      for (const one of announcements) {
        expect(alert).toContain(one.title);
        for (const field of fields("in its own file and list")) expect(one).not.toHaveProperty(field);
      }
      shown += announcements.length;
    }
    expect(shown).toBeGreaterThan(5);
  });

  test("name services, places and other announcements that are there, or that were", () => {
    const ids = (table: string) => new Set(json(`${table}.json`).contents.map(({ id }: Json) => id));
    const services = ids("services");
    const places = new Set(rows("locations.csv").map(({ hsds_id }) => hsds_id));
    for (const { service_ids, location_ids, resolved_by } of announced) {
      for (const id of service_ids) expect(services).toContain(id);
      for (const id of location_ids) expect(places).toContain(id);
      if (resolved_by) expect(announced.map(({ id }) => id)).toContain(resolved_by);
    }
    expect(announced.some(({ resolved_by }) => resolved_by !== undefined)).toBe(true);
  });

  test.skipIf(!python)(`are told beside each service in Python${withPython}`, () => {
    const names = new Map(json("services.json").contents.map(({ id, name }: Json) => [id, name]));
    expect(inPython(part)).toEqual(
      announced.flatMap(({ service_ids, title, valid_from, valid_to = "no last day" }) =>
        service_ids.map((id: string) => [names.get(id), title, valid_from, valid_to].join(" | ")),
      ),
    );
  });
});

describe("ids join the files", () => {
  const ids = (file: string) => new Set(rows(file).map(({ id }) => id));
  const events: Json[] = json("sessions.json")["@graph"];
  const selectors: Json[] = json("changes.json").entity.flatMap(({ alert }: Json) => alert.informed_entity);
  const named = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined);
  test.each([
    ["superEvent.identifier", events.map(({ superEvent }) => superEvent.identifier), "services.csv"],
    ["location.identifier", events.map(({ location }) => location.identifier), "locations.csv"],
    ["identifier", events.map(({ identifier }) => identifier), "sessions.csv"],
    [
      "signpost:changes",
      events.flatMap((event) => event["signpost:changes"]).map(({ identifier }) => identifier),
      "changes.csv",
    ],
    ["route_id", selectors.map(({ route_id }) => route_id), "services.csv"],
    ["stop_id", named(selectors.map(({ stop_id }) => stop_id)), "locations.csv"],
  ])("by %s", (_, used, file) => {
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids(file).has(id))).toEqual([]);
  });

  test("by agency_id and organizer", () => {
    const known = new Set(rows("services.csv").map(({ organisation_id }) => organisation_id));
    const used = [
      ...selectors.map(({ agency_id }) => agency_id),
      ...events.map(({ organizer }) => organizer.identifier),
    ];
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  test("by the services and places of a change, which are the same in its row, its alert and its announcement", () => {
    const announced = new Map(json("announcements.json").contents.map((one: Json) => [one.external_identifier, one]));
    const hsds = (file: string) => new Map(rows(file).map(({ id, hsds_id }) => [id, hsds_id]));
    const [services, places] = [hsds("services.csv"), hsds("locations.csv")];
    const alerts = new Map<string, Json>(json("changes.json").entity.map(({ id, alert }: Json) => [id, alert]));
    let without = 0;
    for (const row of rows("changes.csv")) {
      const cell = (text = "") => text.split("; ").filter(Boolean);
      const entities: Json[] = alerts.get(row.id ?? "").informed_entity;
      const [routes, stops] = [
        entities.map(({ route_id }) => route_id),
        entities.flatMap(({ stop_id }) => stop_id ?? []),
      ];
      expect(cell(row.services), row.id).toEqual([...new Set(routes)]);
      expect(cell(row.locations), row.id).toEqual([...new Set(stops)]);
      expect(announced.get(row.id), row.id).toMatchObject({
        service_ids: cell(row.services).map((id) => services.get(id)),
        location_ids: cell(row.locations).map((id) => places.get(id)),
      });
      if (cell(row.locations).length === 0) without += 1;
    }
    expect(without).toBeGreaterThan(1);
  });

  test("by the code of a topic or audience", () => {
    const codes = (taxonomy: string) =>
      json("taxonomy_terms.json")
        .contents.filter((term: Json) => term.taxonomy === taxonomy)
        .map(({ code }: Json) => code);
    const used = (column: string) => [
      ...new Set(rows("services.csv").flatMap((row) => (row[column] ?? "").split("; ").filter(Boolean))),
    ];
    for (const [column, taxonomy] of [
      ["topics", "Topics"],
      ["audiences", "Audiences"],
    ] as const) {
      expect(used(column).length).toBeGreaterThan(1);
      expect(used(column).filter((id) => !codes(taxonomy).includes(id))).toEqual([]);
    }
  });

  test("by way of a service, to its organisation", () => {
    const known = new Set(json("organizations.json").contents.map(({ id }: Json) => id));
    const found = new Map<string | undefined, string>();
    for (const { hsds_id, organisation_id } of rows("services.csv")) {
      const { organization_id } = json(`services/${hsds_id}.json`);
      expect(known).toContain(organization_id);
      expect(found.get(organisation_id) ?? organization_id).toBe(organization_id);
      found.set(organisation_id, organization_id);
    }
  });

  test("by the places where services meet by their rules, which every file says alike", () => {
    const services = new Map(rows("services.csv").map(({ id, hsds_id }) => [hsds_id, id]));
    const places = new Map(rows("locations.csv").map(({ id, hsds_id }) => [hsds_id, id]));
    const pairs = (file: string, column: string) =>
      rows(file).flatMap((row) =>
        (row[column] ?? "")
          .split("; ")
          .filter(Boolean)
          .map((id) => [row.id, id]),
      );
    const told = json("service_at_locations.json")
      .contents.map((one: Json) => [services.get(one.service_id), places.get(one.location_id)].join(" "))
      .sort();
    expect(
      pairs("services.csv", "locations")
        .map((pair) => pair.join(" "))
        .sort(),
    ).toEqual(told);
    expect(
      pairs("locations.csv", "services")
        .map((pair) => pair.toReversed().join(" "))
        .sort(),
    ).toEqual(told);
  });

  test("by hsds_id", () => {
    const services = new Set(json("services.json").contents.map(({ id }: Json) => id));
    expect(rows("services.csv").filter(({ hsds_id }) => !services.has(hsds_id))).toEqual([]);
    const places = new Set(rows("locations.csv").map(({ hsds_id }) => hsds_id));
    expect(
      json("service_at_locations.json").contents.filter(({ location_id }: Json) => !places.has(location_id)),
    ).toEqual([]);
  });
});

test("JSON and CSV tell of the same places, sessions, services and changes", () => {
  const ids = (file: string) => rows(file).map(({ id }) => id);
  expect(ids("locations.csv")).toEqual(json("locations.json").items.map(({ id }: Json) => id));
  expect(ids("sessions.csv")).toEqual(json("sessions.json")["@graph"].map(({ identifier }: Json) => identifier));
  expect(ids("changes.csv")).toEqual(json("changes.json").entity.map(({ id }: Json) => id));
  expect(rows("services.csv").map(({ hsds_id }) => hsds_id)).toEqual(
    json("services.json").contents.map(({ id }: Json) => id),
  );
});

test("access is yes, no, partial or nothing", () => {
  const answers = rows("locations.csv").flatMap((place) => [place.step_free, place.hearing_loop, place.quiet_space]);
  expect(answers.filter((one) => !["yes", "no", "partial", ""].includes(one ?? "-"))).toEqual([]);
});

test("a confidential place has its name and areas, and no address or position", () => {
  const secret = rows("locations.csv").filter(({ confidential }) => confidential === "true");
  expect(secret.length).toBeGreaterThan(0);
  for (const place of secret) {
    expect([place.address_1, place.postal_code, place.latitude, place.longitude].join("")).toBe("");
    expect(place.title).not.toBe("");
    expect(place.areas).not.toBe("");
  }
});

describe("what was removed", () => {
  test("stands as the list of the page says, with its id and the day alone", () => {
    const bytes = new TextEncoder().encode(program("csv"));
    const told = readRemoved(bytes);
    const [first] = "removed" in told ? told.removed : [];
    const found = json("removed.json").items.find(({ id }: Json) => id === first?.id);
    expect(found).toEqual({
      kind: first?.kind,
      id: first?.id,
      hsds_id: expect.any(String),
      state: "deleted",
      removed_on: first?.on.toString(),
    });
    expect(rows("removed.csv").map(({ id }) => id)).toEqual(json("removed.json").items.map(({ id }: Json) => id));
  });

  test("is in no other file", () => {
    for (const { id } of json("removed.json").items)
      for (const file of globSync("*.{json,csv}", { cwd: folder }).filter((name) => !name.startsWith("removed")))
        expect(read(file), file).not.toContain(id);
  });
});

test("sessions reach eight weeks ahead, today included", () => {
  expect(json("sessions.json").temporalCoverage).toBe("2026-11-22/2027-01-16");
  expect(rows("sessions.csv").filter(({ starts = "" }) => starts < "2026-11-22")).toEqual([]);
});

test("what a service costs is read for the words that the page names", () => {
  const [, words = ""] = /nowhere a word of a condition: ([^.]*)\./.exec(docs) ?? [];
  const named = words.split(/, | or /);
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((word) => isFree({ fees_description: `Free. ${word}` }))).toEqual([]);
});

test("what is news is told for as many weeks as the page says", () => {
  const [, four, one] = /is news for (\w+) weeks; that all is as it was before, for (\w+)\./.exec(docs) ?? [];
  expect([four, one]).toEqual(["four", "one"]);
  expect([newsDays, allClearDays]).toEqual([4 * 7, 7]);
});
