/** A small content folder to write new files for, with a service that meets at two places on one day. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Circumstances } from "../../lib/editing/circumstances.ts";
import { loadModel } from "../../lib/load-model.ts";

const choir = `---
title: Choir
summary: Singing for everyone.
organisation: wend-trust
status: active
schedules:
  - location: quay-hall
    freq: weekly
    byday: Thursday
    dtstart: 2026-09-03
    opens_at: "18:00"
    closes_at: "19:00"
    on_bank_holidays: closed
  - location: wend-library
    freq: weekly
    byday: Thursday
    dtstart: 2026-09-03
    opens_at: "19:30"
    closes_at: "20:30"
    on_bank_holidays: closed
---
`;

/** The day on which these tests take place: a Sunday. */
export const today = Temporal.PlainDate.from("2026-11-22");

/** A copy that goes away with the test file. */
export function wend(): { readonly directory: string; readonly here: Circumstances } {
  const directory = mkdtempSync(join(tmpdir(), "signpost-wend-"));
  afterAll(() => rmSync(directory, { recursive: true }));
  cpSync(join(import.meta.dirname, "../refusals/content"), directory, { recursive: true });
  writeFileSync(join(directory, "services/choir.md"), choir);
  const loaded = loadModel(directory, () => today);
  if ("problems" in loaded) throw new Error(loaded.problems.map(({ message }) => message).join("\n"));
  return { directory, here: { model: loaded.model, now: today.toPlainDateTime("16:30") } };
}
