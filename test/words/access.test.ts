import { expect, test } from "vitest";
import { accessFacts } from "../../lib/words/access.ts";

test("access is told in one order, and what nobody answered is left out", () => {
  const accessibility = {
    hearing_loop: "partial",
    step_free: "yes",
    blue_badge_parking: "no",
    notes: "Ring.",
  } as const;
  expect(accessFacts({ accessibility }).map(({ label, words }) => `${label}: ${words}`)).toEqual([
    "Step-free access: yes",
    "Hearing loop: partly",
    "Blue Badge parking: no",
  ]);
});
