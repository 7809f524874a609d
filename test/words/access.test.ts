import { expect, test } from "vitest";
import { accessFacts } from "../../lib/words/access.ts";

test("access is told in one order, with what nobody has answered", () => {
  const accessibility = {
    hearing_loop: "partial",
    step_free: "yes",
    blue_badge_parking: "no",
    notes: "Ring.",
  } as const;
  expect(
    accessFacts({ accessibility, location_type: "physical" }).map(({ label, answer, line }) => [label, answer, line]),
  ).toEqual([
    ["Step-free access", "Yes", "Step-free access: yes"],
    ["Accessible toilet", "Not known: ask the service", undefined],
    ["Hearing loop", "Partly", "Hearing loop: partly"],
    ["Quiet space", "Not known: ask the service", undefined],
    ["Blue Badge parking", "No", "Blue Badge parking: no"],
  ]);
});

test("nobody is told of steps where nobody goes", () =>
  expect(accessFacts({ accessibility: {}, location_type: "virtual" })).toEqual([]));
