import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Library } from "../../lib/content/library.ts";
import { readLibrary } from "../../lib/content/read.ts";

const folder = join(import.meta.dirname, "../refusals/content");

function read(files: Readonly<Record<string, string>> = {}): Library {
  const copy = mkdtempSync(join(tmpdir(), "signpost-"));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(copy, file), text);
    const reading = readLibrary(copy);
    if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
    return reading.library;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const library = read();
const [sheet, study, point, fund] = [
  library.factSheets[0],
  library.caseStudies[0],
  library.actionPoints[0],
  library.funding[0],
];
const service = library.services.find(({ id }) => id === "walking-group");
const change = (id: string) => library.changes.find((one) => one.id === id);

describe("what a file names is the thing itself", () => {
  test.each([
    ["a fact sheet's topics", sheet?.topics, [library.topics[1], library.topics[0]]],
    ["its audiences", sheet?.audiences, library.audiences],
    ["its related case studies", sheet?.related.case_studies, [study]],
    ["its related funds", sheet?.related.funding, [fund]],
    ["a service's organisation", service?.organisation, library.organisations[0]],
    ["a schedule's place", service?.schedules[0]?.location.id, "quay-hall"],
    ["a place's areas", service?.schedules[0]?.location.areas, library.areas],
    ["a change's services", change("2026-11-02-walk-moved")?.services, [service]],
    ["a change's new place", change("2026-11-02-walk-moved")?.to?.location?.title, "Wend Library"],
    ["what a change resolves", change("2026-11-21-walk-on-again")?.resolves, change("2026-11-20-walk-cancelled")],
    ["an edition's changes", library.newsletters[1]?.changes, [change("2026-11-02-walk-moved")]],
    ["an edition's guidance", library.newsletters[1]?.guidance, [sheet]],
  ])("%s", (_, found, expected) => expect(found).toEqual(expected));

  test("and the same one wherever it is named", () =>
    expect(change("2026-11-02-walk-moved")?.services[0]).toBe(service));
});

describe("a body is", () => {
  test("the organisation of that id", () =>
    expect(point?.lead).toEqual([{ title: "Wend Trust", organisation: library.organisations[0] }]));
  test("the organisation of that name", () => expect(fund?.funder.organisation).toBe(library.organisations[0]));
  test("or only a name", () => expect(study?.organisation).toEqual({ title: "Imagine" }));
});

describe("links back", () => {
  test("list the fact sheets that name a page", () => {
    expect(study?.cited_by).toEqual([sheet]);
    expect(fund?.cited_by).toEqual([sheet]);
  });
  test("are none where no fact sheet does", () => {
    expect(point?.cited_by).toEqual([]);
    expect(service?.cited_by).toEqual([]);
  });
});

test("of a confidential place, its name, its areas and what it is like there are all that is known", () => {
  const { source: _, ...place } = library.locations.find(({ confidential }) => confidential) ?? {};
  expect(place).toEqual({
    kind: "locations",
    id: "safe-house",
    url: "/locations/safe-house/",
    title: "A private address in Harbourside",
    areas: library.areas,
    accessibility: {},
    location_type: "physical",
    confidential: true,
    body: { markdown: "", html: "", headings: [], text: "", pictures: [] },
  });
});

describe("the Library", () => {
  test("is frozen through and through", () => {
    const seen = new Set<unknown>();
    const thawed: unknown[] = [];
    const look = (value: unknown) => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      if (!Object.isFrozen(value)) thawed.push(value);
      Object.values(value).forEach(look);
    };
    look(library);
    expect(seen.size).toBeGreaterThan(100);
    expect(thawed).toEqual([]);
  });

  test("lists pages by title, and changes and editions newest first", () => {
    expect(library.locations.map(({ id }) => id)).toEqual(["safe-house", "quay-hall", "wend-library"]);
    expect(library.changes.map(({ id }) => id.slice(0, 10))).toEqual(["2026-11-21", "2026-11-20", "2026-11-02"]);
    expect(library.newsletters.map(({ id }) => id)).toEqual(["2026-11-21", "2026-11-10"]);
  });

  test("leaves out what a file does not say", () =>
    expect(Object.keys(library.organisations[0] ?? {})).not.toContain("website"));

  test("knows the line of every key, and of the nearest above it", () => {
    expect(sheet?.source.file).toBe("content/fact-sheets/direct-payments.md");
    expect(sheet?.source.line(["title"])).toBe(2);
    expect(sheet?.source.line(["sources", 0, "year"])).toBe(12);
    expect(sheet?.source.line(["sources", 0, "archive_url"])).toBe(11);
    expect(sheet?.source.line(["key_facts"])).toBe(1);
  });

  test("gives the site's address its last slash", () => {
    const site =
      "name: A\ntagline: B\nurl: https://a.example.org/b\norganisation: C\nnation: wales\nemail: a@example.org\nnewsletter:\n  from: A <a@example.org>\n  list_id: news.example.org\n  cadence: weekly\n";
    expect(read({ "site.yaml": site }).site.url).toBe("https://a.example.org/b/");
  });
});

describe("names made of digits", () => {
  const phone = (written: string) =>
    read({ "organisations/wend-trust.md": `---\ntitle: Wend Trust\nsummary: A charity.\nphone: ${written}\n---\n` })
      .organisations[0]?.phone;

  test.each(["01632960101", "+441632960101", "0300 123 1234", "111"])("keep every digit: %s", (written) =>
    expect(phone(written)).toBe(written),
  );
});
