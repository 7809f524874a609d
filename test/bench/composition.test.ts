import { describe, expect, test } from "vitest";
import { measureComposition } from "../../bench/composition.ts";
import { ownSite } from "../../bench/own-site.ts";
import { serviceContent } from "../../bench/service-content.ts";
import type { Model } from "../../lib/model.ts";
import { modelOf } from "./model.ts";

const model = modelOf(serviceContent(100, 1));

/** The newest edition tells a single change, of a service in one area of the four. */
function tellingOne(): Model {
  const { library, timetable } = model;
  const [newest] = library.newsletters;
  // It was published on the edition's day, so that it is to come.
  const change = library.changes.find(({ published }) => published.toPlainDate().equals(newest?.date ?? ""));
  return {
    ...model,
    timetable,
    library: { ...library, newsletters: [{ ...newest, changes: [change] }] },
  } as unknown as Model;
}

describe("the newsletter for many", () => {
  test("counts those who follow everything and those whose area has a change, not the others", async () => {
    // Of 20 subscribers 4 follow everything. The others have the areas 1, 2, 3, 0, 2, 3, 0, 1 … by turns: 4 have each.
    expect(model.library.areas).toHaveLength(4);
    expect(await measureComposition(tellingOne(), 20)).toMatchObject({ messages: 4 + 4 });
  });

  test("counts everybody when there is news of every area", async () =>
    expect(await measureComposition(model, 20)).toMatchObject({ messages: 20 }));

  test("is the same bytes twice, of whole messages", async () => {
    const first = await measureComposition(model, 5);
    expect((await measureComposition(model, 5)).bytes).toBe(first.bytes);
    expect(first.bytes / first.messages).toBeGreaterThan(2000);
    expect(first.milliseconds).toBeGreaterThan(0);
  });

  test("needs an edition", () =>
    expect(measureComposition(modelOf(ownSite(["town"])), 5)).rejects.toThrow(/no edition/));
});
