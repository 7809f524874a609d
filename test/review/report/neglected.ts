/** A site that nobody has looked after, on a day. */
import { join } from "node:path";
import { loadModel } from "../../../lib/load-model.ts";
import type { Model } from "../../../lib/model.ts";

const written = Temporal.PlainDate.from("2026-11-22");

/** On Sunday 22 November 2026 unless another day is given; one before it finds what was written by then. */
export function neglected(day = "2026-11-22"): Model {
  const today = Temporal.PlainDate.from(day);
  const loaded = loadModel(join(import.meta.dirname, "content"), () =>
    Temporal.PlainDate.compare(today, written) < 0 ? written : today,
  );
  if ("model" in loaded) return { ...loaded.model, today };
  throw new Error(loaded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
}
