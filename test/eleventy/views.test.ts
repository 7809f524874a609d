import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { views } from "../../lib/eleventy/views.ts";
import type { Model } from "../../lib/model.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "views-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a file of _data", () => {
  const model = { today: Temporal.PlainDate.from("2026-11-22") } as Model;
  const write = (name: string, code: string) => writeFileSync(join(folder, name), code);

  test("is called with the model, and its answer is known by its name", async () => {
    write("day.ts", "export default ({ today }: { today: unknown }) => String(today);");
    expect(await views(folder, model)).toEqual({ day: "2026-11-22" });
  });

  test("that exports no function is refused, naming it", async () => {
    write("plain.ts", "export default { day: 1 };");
    await expect(views(folder, model)).rejects.toThrow(/plain\.ts must export a function of the model/);
  });
});
