import { describe, expect, test } from "vitest";
import { change } from "../../lib/content/kinds/changes.ts";
import { english } from "../../lib/language.ts";
import { effectLabel, wordCause } from "../../lib/words/effects.ts";

const effects = change.shape.effect.options;

describe("every effect", () => {
  test.each(effects)("%s has a label of its own", (effect) =>
    expect(
      effects.filter((other) => effectLabel(english(), { effect: other }) === effectLabel(english(), { effect })),
    ).toHaveLength(1),
  );

  test("is called the same whatever it resolves, but for a notice", () => {
    const resolves = {} as never;
    expect(effectLabel(english(), { effect: "moved", resolves })).toBe("Moved");
    expect(effectLabel(english(), { effect: "notice", resolves })).toBe("All clear");
    expect(effectLabel(english(), { effect: "notice" })).toBe("Notice");
  });
});

test.each(change.shape.cause.unwrap().options)("the cause %s is in words after because, or in none", (cause) =>
  expect(wordCause(english(), cause) ?? "because of").toMatch(/^because of/),
);
