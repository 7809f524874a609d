/** What docs/open-data.md says of the files, asked of the built demonstration. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readRemoved } from "../../lib/content/removed.ts";
import { site } from "../built-site.ts";

// biome-ignore lint/suspicious/noExplicitAny: what a file holds is known only once it is read.
type Json = any;

const docs = readFileSync("docs/open-data.md", "utf8");
const folder = resolve(site.folder, "open-data");
const read = (file: string) => readFileSync(join(folder, file), "utf8");
const json = (file: string): Json => JSON.parse(read(file));
const rows = (file: string): Record<string, string>[] => parse(read(file), { bom: true, columns: true });
const program = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? "";

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

  test("is answered in JavaScript", () => {
    const options = ["--input-type=module", "--eval", program("js")];
    const told = execFileSync(process.execPath, options, { cwd: folder, encoding: "utf8" });
    expect(told.trim().split("\n")).toEqual(answer());
  });

  const python = spawnSync("python3", ["--version"]).status === 0;
  test.skipIf(!python)(`is answered in Python${python ? "" : " (there is none on this computer)"}`, () => {
    const told = execFileSync("python3", ["-c", program("python")], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expect(told.trim().split(/\r?\n/)).toEqual(answer());
  });

  test.each(["python", "js"])("takes ten lines of %s", (language) =>
    expect(program(language).trim().split("\n").filter(Boolean).length).toBeLessThanOrEqual(10),
  );
});

test("every file is in the table of the page, and every file of the table is there", () => {
  const [, table = ""] = /\| File [^\n]*\n\| ---[^\n]*\n((?:\|.*\n)+)/.exec(docs) ?? [];
  const named = [...table.matchAll(/`([\w-]+\.\w+)`/g)].map(([, file = ""]) => file);
  const there = globSync("*.{json,csv,pb}", { cwd: folder });
  expect(named.sort()).toEqual(there.sort());
});

test("each list of JSON is as its schema has it", () => {
  const lists = globSync("*.json", { cwd: folder });
  expect(globSync("*.json", { cwd: join(folder, "schemas") }).sort()).toEqual(lists.sort());
  for (const file of lists) {
    const validate = new Ajv2020({ allErrors: true }).compile(json(`schemas/${file}`));
    validate(json(file));
    expect(validate.errors ?? [], file).toEqual([]);
  }
});

test("each list of Open Referral has a folder with a file for each record", () => {
  for (const table of ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"]) {
    for (const { id } of json(`${table}.json`).contents)
      expect(existsSync(join(folder, table, `${id}.json`))).toBe(true);
  }
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

test("sessions reach eight weeks ahead, today included", () =>
  expect(json("sessions.json").temporalCoverage).toBe("2026-11-22/2027-01-16"));
