import { describe, expect, test } from "vitest";
import { causeFacts, effectFacts, effectLabel } from "../../lib/content/effects.ts";
import { causes, effects } from "../../lib/content/kinds/changes.ts";

describe("every effect", () => {
  test.each(effects)("%s has a label of its own and a GTFS-Realtime effect", (effect) => {
    const { label, gtfs } = effectFacts[effect];
    expect(Object.values(effectFacts).filter((other) => other.label === label)).toHaveLength(1);
    expect([
      "NO_SERVICE",
      "REDUCED_SERVICE",
      "SIGNIFICANT_DELAYS",
      "ADDITIONAL_SERVICE",
      "MODIFIED_SERVICE",
      "OTHER_EFFECT",
      "STOP_MOVED",
      "NO_EFFECT",
      "ACCESSIBILITY_ISSUE",
    ]).toContain(gtfs);
  });
  test("is called the same whatever it resolves, but for a notice", () => {
    const resolves = {} as never;
    expect(effectLabel({ effect: "moved", resolves })).toBe("Moved");
    expect(effectLabel({ effect: "notice", resolves })).toBe("All clear");
    expect(effectLabel({ effect: "notice" })).toBe("Notice");
  });
});

test.each(causes)("the cause %s is a GTFS-Realtime cause, in words after because or in none", (cause) => {
  const { words, gtfs } = causeFacts[cause];
  expect(gtfs).toBe(cause === "staff-shortage" ? "OTHER_CAUSE" : cause.toUpperCase().replaceAll("-", "_"));
  expect(words ?? "because of").toMatch(/^because of/);
});
