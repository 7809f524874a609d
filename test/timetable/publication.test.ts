import { describe, expect, test } from "vitest";
import { inOrderOfPublication, threads } from "../../lib/timetable/publication.ts";
import { aChange, aLibrary, type Front } from "./library-factory.ts";

const changes = (...fronts: Front[]) =>
  aLibrary({ changes: fronts.map((front) => aChange({ ...front, effect: "notice", from: "2026-12-01" })) }).changes;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("the order of publication", () => {
  test("is by minute, whatever the ids", () =>
    expect(
      ids(
        inOrderOfPublication(
          changes({ id: "a", published: "2026-11-02T09:01" }, { id: "b", published: "2026-11-02T09:00" }),
        ),
      ),
    ).toEqual(["b", "a"]));
  test("within a minute puts what follows on after what it follows", () =>
    expect(
      ids(inOrderOfPublication(changes({ id: "a", replaces: "b" }, { id: "b", resolves: "c" }, { id: "c" }))),
    ).toEqual(["c", "b", "a"]));
  test.each([["a b c"], ["b c a"], ["c b a"], ["b a c"]])("is else by id, of %s", (given) =>
    expect(ids(inOrderOfPublication(changes(...given.split(" ").map((id) => ({ id })))))).toEqual(["a", "b", "c"]),
  );
  test("counts all that a change follows on from, over several others", () =>
    expect(
      ids(
        inOrderOfPublication(
          changes({ id: "a", resolves: "d", replaces: "b" }, { id: "b", replaces: "c" }, { id: "c" }, { id: "d" }),
        ),
      ),
    ).toEqual(["c", "d", "b", "a"]));
  test("of two that replace each other is by id", () =>
    expect(ids(inOrderOfPublication(changes({ id: "b", replaces: "a" }, { id: "a", replaces: "b" })))).toEqual([
      "a",
      "b",
    ]));
});

test("a thread is all changes that hang together, in order", () => {
  const ordered = inOrderOfPublication(
    changes(
      { id: "d", replaces: "b" },
      { id: "c", resolves: "a" },
      { id: "b" },
      { id: "a" },
      { id: "e", resolves: "d", replaces: "c" },
    ),
  );
  const found = threads(ordered);
  expect(ids(found.get("a") ?? [])).toEqual(["a", "b", "c", "d", "e"]);
  expect(found.get("e")).toBe(found.get("a"));
  expect(ids(threads(changes({ id: "a" })).get("a") ?? [])).toEqual(["a"]);
});
