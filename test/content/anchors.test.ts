import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { templateAnchors } from "../../lib/content/anchors.ts";

const root = join(import.meta.dirname, "../..");

test("every anchor that a template writes is known, so that no heading of a text can take it", () => {
  const templates = ["pages", "_includes"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      // An example beside a component is a page of its own, never part of the site.
      .filter((name) => name.endsWith(".njk") && !name.endsWith("example.njk"))
      .map((name) => readFileSync(join(root, folder, name), "utf8")),
  );
  const written = templates.flatMap((text) => [...text.matchAll(/ id="([a-z0-9-]+)"/g)].map(([, id = ""]) => id));
  expect(written.length).toBeGreaterThan(20);
  expect([...new Set(written)].filter((id) => !templateAnchors.has(id))).toEqual([]);
});
