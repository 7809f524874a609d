import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { accessFacts, accessLabels, accessSigns } from "../../lib/words/access.ts";

test("access is told in one order, with what nobody has answered", () => {
  const accessibility = {
    hearing_loop: "partial",
    step_free: "yes",
    blue_badge_parking: "no",
    notes: "Ring.",
  } as const;
  expect(
    accessFacts(english(), { accessibility, location_type: "physical" }).map(({ label, answer, line }) => [
      label,
      answer,
      line,
    ]),
  ).toEqual([
    ["Step-free access", "Yes", "Step-free access: yes"],
    ["Accessible toilet", "Not known: ask the service", undefined],
    ["Hearing loop", "Partly", "Hearing loop: partly"],
    ["Quiet space", "Not known: ask the service", undefined],
    ["Blue Badge parking", "No", "Blue Badge parking: no"],
  ]);
});

test("nobody is told of steps where nobody goes", () =>
  expect(accessFacts(english(), { accessibility: {}, location_type: "virtual" })).toEqual([]));

describe("in lists, in few words", () => {
  const place = (accessibility: Parameters<typeof accessSigns>[1]["accessibility"]) =>
    ({ accessibility, location_type: "physical" }) as const;
  const words = (accessibility: Parameters<typeof place>[0]) =>
    accessSigns(english(), place(accessibility)).map(({ words }) => words);

  test("what a place has is told, and what it has in part as such", () =>
    expect(words({ step_free: "yes", accessible_toilet: "partial", hearing_loop: "partial" })).toEqual([
      "Step-free",
      "Toilet partly accessible",
      "Hearing loop in part",
    ]));

  test("that something is missing is told of steps alone, with a sign of its own", () =>
    expect(accessSigns(english(), place({ step_free: "no", hearing_loop: "no", quiet_space: "no" }))).toEqual([
      { sign: "steps", words: "Not step-free" },
    ]));

  test("nothing is told of what nobody has answered, nor where nobody goes", () => {
    expect(words({})).toEqual([]);
    expect(accessSigns(english(), { accessibility: { step_free: "yes" }, location_type: "virtual" })).toEqual([]);
  });

  test("lists are narrowed to places that have a thing altogether", () =>
    expect(accessLabels(english(), place({ step_free: "partial", quiet_space: "yes" }))).toEqual(["Quiet space"]));
});
