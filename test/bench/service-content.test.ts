import { describe, expect, test } from "vitest";
import { proportions, serviceContent } from "../../bench/service-content.ts";
import { modelOf } from "./model.ts";

const text = (files: number, seed: number) => JSON.stringify([...serviceContent(files, seed)]);

describe("the content of a site", () => {
  test("is the same for the same seed", () => expect(text(60, 3)).toBe(text(60, 3)));
  test("is other for another seed", () => expect(text(60, 3)).not.toBe(text(60, 4)));

  test.each([20, 37, 99, 100, 250, 1000, 10_000])("of %i files has so many, by its proportions", (files) => {
    const counts = Object.values(proportions(files));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(files);
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  test("of 100 is a council's mixture", () =>
    expect(proportions(100)).toEqual({
      "fact-sheets": 25,
      "case-studies": 5,
      "action-points": 5,
      funding: 5,
      locations: 15,
      services: 15,
      changes: 29,
      newsletters: 1,
    }));

  test.each([19, 1, 0])("of %i files is too small to be made", (files) =>
    expect(() => serviceContent(files, 1)).toThrow(/too small/),
  );

  test.each([
    [20, 1],
    [37, 5],
    [100, 1],
    [100, 2],
    [250, 1],
  ])(
    "of %i files from seed %i is read without a problem, with as many of each kind as its proportions say",
    (files, seed) => {
      const { library } = modelOf(serviceContent(files, seed));
      expect({
        "fact-sheets": library.factSheets.length,
        "case-studies": library.caseStudies.length,
        "action-points": library.actionPoints.length,
        funding: library.funding.length,
        locations: library.locations.length,
        services: library.services.length,
        changes: library.changes.length,
        newsletters: library.newsletters.length,
      }).toEqual(proportions(files));
    },
  );
});

describe("a site of 100 files", () => {
  const { library, timetable } = modelOf(serviceContent(100, 1));

  test("has a change of each effect that it knows", () =>
    expect(new Set(library.changes.map(({ effect }) => effect))).toEqual(
      new Set(["cancelled", "moved", "retimed", "access", "delayed", "notice"]),
    ));

  test("has changes that alter sessions of the timetable", () =>
    expect(library.changes.filter(({ id }) => (timetable.changeById.get(id)?.sessions.length ?? 0) > 0)).toHaveLength(
      library.changes.length,
    ));

  test("has an edition that tells changes", () => {
    const [newest] = library.newsletters;
    expect(newest?.changes.length).toBeGreaterThan(5);
  });

  test("has no change in two editions", () => {
    const told = modelOf(serviceContent(250, 1)).library.newsletters.flatMap(({ changes }) =>
      changes.map(({ id }) => id),
    );
    expect(new Set(told).size).toBe(told.length);
  });

  test("has services in every area, and each of them meets", () => {
    expect(new Set(library.services.flatMap(({ areas }) => areas))).toEqual(new Set(library.areas));
    for (const { id } of library.services) expect(timetable.byService.get(id)?.length).toBeGreaterThan(5);
  });
});
