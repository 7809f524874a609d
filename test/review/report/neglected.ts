/** A site that nobody has looked after, on a day. */
import type { Model } from "../../../lib/model.ts";
import { soundModel } from "../../sound-model.ts";

const written = Temporal.PlainDate.from("2026-11-22");

/** On Sunday 22 November 2026 unless another day is given; one before it finds what was written by then. */
export function neglected(day = "2026-11-22"): Model {
  const today = Temporal.PlainDate.from(day);
  const built = Temporal.PlainDate.compare(today, written) < 0 ? written : today;
  return { ...soundModel("test/review/report/content", `${built}`), today };
}
