/** Content that an older version took comes along, and nothing else in it changes. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bringContent } from "../../../lib/editing/upgrade/bring-content.ts";
import { migrated } from "../../../lib/editing/upgrade/migrations.ts";
import { loadModel } from "../../../lib/load-model.ts";

const older = join(import.meta.dirname, "content-0.1.0");
const today = () => Temporal.PlainDate.from("2026-11-22");

describe("the demonstration of 0.1.0", () => {
  const content = mkdtempSync(join(tmpdir(), "signpost-upgrade-"));
  afterAll(() => rmSync(content, { recursive: true }));
  cpSync(older, content, { recursive: true });
  const told = bringContent(content);
  const files = readdirSync(older, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(older.length + 1));
  const changed = files.filter((file) => !readFileSync(join(older, file)).equals(readFileSync(join(content, file))));

  test("is refused as it is, and in order when it has come along", () => {
    expect(loadModel(older, today)).toHaveProperty("problems");
    expect(loadModel(content, today)).toHaveProperty("model");
  });

  test("is the same to the byte but for the lines that tell where a confidential place is", () => {
    expect(changed).toEqual(["locations/private-address-northgate.md"]);
    const lines = (folder: string) => readFileSync(join(folder, changed[0] as string), "utf8").split("\n");
    const left = new Set(lines(content));
    const gone = lines(older).filter((line) => !left.has(line));
    expect(gone.map((line) => line.split(":")[0])).toEqual([
      "address_1",
      "city",
      "postal_code",
      "latitude",
      "longitude",
      "getting_there",
    ]);
    expect(lines(content)).toEqual(lines(older).filter((line) => !gone.includes(line)));
  });

  test("is told of without the address", () => {
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(
      "private-address-northgate.md: address_1, city, postal_code, latitude, longitude, getting_",
    );
    expect(told[0]).not.toMatch(/Almoner|ZZ2|53\.0587|Tanners/);
  });

  test("has nothing more to change a second time", () => expect(bringContent(content)).toEqual([]));
});

describe("a title on several lines", () => {
  const head = "---\n# What we call it\n";
  const tail = "summary:   two  spaces # kept\n---\nText.\n";

  test.each([
    ["a block", "title: |\n  Walking\n  group\n", 'title: "Walking group"\n'],
    ["a block without its last line break", "title: |-\n  Walking\n  group\n", 'title: "Walking group"\n'],
    ["quotation marks", 'title: "Walking\\tgroup"\n', 'title: "Walking group"\n'],
  ])("of %s is put on one, and all else stays", (_, before, after) =>
    expect(migrated({ path: "services/walk.md", text: head + before + tail }).text).toBe(head + after + tail),
  );

  test("that only seems to be is left alone", () => {
    const text = `${head}title: Walking\n  group\n${tail}`;
    expect(migrated({ path: "services/walk.md", text })).toEqual({ text, told: [] });
  });
});

describe("the name of the newsletter's list", () => {
  const site = (name: string) => `name: Wend\nnewsletter:\n  list_id: ${name}\n  # often\n  cadence: weekly\n`;

  test("is taken out of the words around it", () =>
    expect(migrated({ path: "site.yaml", text: site('"Wend changes <changes.example.org>"') }).text).toBe(
      site("changes.example.org"),
    ));

  test("is left alone where it is that already, or nothing can be made of it", () => {
    for (const name of ["changes.example.org", "Wend changes", "<no name at all>"])
      expect(migrated({ path: "site.yaml", text: site(name) }).told).toEqual([]);
  });
});

test("line ends and the mark at the beginning stay as an editor wrote them", () => {
  const content = mkdtempSync(join(tmpdir(), "signpost-upgrade-"));
  cpSync(older, content, { recursive: true });
  const path = join(content, "locations/private-address-northgate.md");
  const text = readFileSync(path, "utf8");
  const windows = (words: string) => `\ufeff${words.replaceAll("\n", "\r\n")}`;
  writeFileSync(path, windows(text));
  bringContent(content);
  expect(readFileSync(path, "utf8")).toBe(windows(migrated({ path: "locations/x.md", text }).text));
  rmSync(content, { recursive: true });
});
