import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { afterAll, describe, expect, test } from "vitest";
import { dataFiles } from "../../lib/eleventy/data-files.ts";
import type { Model } from "../../lib/model.ts";

const folder = mkdtempSync(join(tmpdir(), "data-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The parser that Eleventy would call with each path of `_data/`. */
function parser(model: Model): (path: string) => Promise<unknown> {
  let found: ((path: string) => unknown) | undefined;
  const eleventy = {
    addDataExtension: (extension: string, options: { read: boolean; parser: (path: string) => unknown }) => {
      expect([extension, options.read]).toEqual(["ts", false]);
      found = options.parser;
    },
  };
  dataFiles(eleventy as unknown as UserConfig, model);
  return async (path) => found?.(path);
}

const written = (name: string, code: string) => {
  const path = join(folder, name);
  writeFileSync(path, code);
  return path;
};

describe("a file of _data", () => {
  const model = { today: Temporal.PlainDate.from("2026-11-22") } as Model;

  test("is called with the model, and its answer is the data", async () =>
    expect(
      await parser(model)(written("day.ts", "export default ({ today }: { today: unknown }) => String(today);")),
    ).toBe("2026-11-22"));

  test("that exports no function is refused, naming it", async () =>
    await expect(parser(model)(written("plain.ts", "export default { day: 1 };"))).rejects.toThrow(
      /plain\.ts must export a function of the model/,
    ));
});
