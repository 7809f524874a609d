import { describe, expect, test } from "vitest";
import { change } from "../../lib/content/kinds/changes.ts";
import type { Change } from "../../lib/content/library.ts";
import { english } from "../../lib/language.ts";
import { effectLabel, wordCause, wordEffect, wordEffectOnSessions } from "../../lib/words/effects.ts";

const effects = change.shape.effect.options;

describe("every effect", () => {
  test.each(effects)("%s has a label of its own", (effect) =>
    expect(
      effects.filter((other) => effectLabel(english(), { effect: other }) === effectLabel(english(), { effect })),
    ).toHaveLength(1),
  );

  const told = {
    when: "on Tuesday 1 December 2026",
    from: "",
    place: "Quay Hall",
    times: "10am to 11am",
    first: "now",
  };
  test.each(effects)(
    "%s says something of its own of services, and of sessions that it leaves as they are",
    (effect) => {
      const says = (one: typeof effect) => wordEffect(english(), { effect: one }, told);
      expect(effects.filter((other) => says(other) === says(effect))).toHaveLength(1);
      const sessions = { when: "Tuesday 1 December 2026, 10am to 11am", place: "Quay Hall" };
      const one = wordEffectOnSessions(english(), { effect } as Change, { ...sessions, count: 1 });
      const two = wordEffectOnSessions(english(), { effect } as Change, { ...sessions, count: 2 });
      expect(one).toMatch(/\bsession on Tuesday 1 December 2026, 10am to 11am, at Quay Hall/);
      expect(two).toMatch(/\bsessions on Tuesday 1 December 2026, 10am to 11am, at Quay Hall/);
    },
  );

  test.each([
    [{ from: "", times: "" }, "sessions move to Quay Hall on Tuesday 1 December 2026"],
    [{ from: "Elm Hall", times: "" }, "sessions at Elm Hall move to Quay Hall on Tuesday 1 December 2026"],
    [{ from: "" }, "sessions move to Quay Hall on Tuesday 1 December 2026, 10am to 11am"],
    [{ from: "Elm Hall" }, "sessions at Elm Hall move to Quay Hall on Tuesday 1 December 2026, 10am to 11am"],
  ])("of a move, with %j, says from where and when as far as it is known", (part, words) =>
    expect(wordEffect(english(), { effect: "moved" }, { ...told, ...part })).toBe(words),
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
