/** A site that nobody has looked after, on a day. */
import { join } from "node:path";
import { loadModel } from "../../../lib/load-model.ts";
import type { Model } from "../../../lib/model.ts";

/** On Sunday 22 November 2026 unless another day is given. */
export function neglected(today = "2026-11-22"): Model {
  const loaded = loadModel(join(import.meta.dirname, "content"), () => Temporal.PlainDate.from(today));
  if ("model" in loaded) return loaded.model;
  throw new Error(loaded.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join("\n"));
}
