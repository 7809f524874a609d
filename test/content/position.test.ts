import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, nearestAmong, type Position } from "../../lib/content/position.ts";

/** As plainly as it can be said. */
function sortedAll(places: readonly Position[], from: Position, count: number): readonly Position[] {
  const others = places.filter((place) => place !== from);
  return others.sort((a, b) => distance(from, a) - distance(from, b)).slice(0, count);
}

describe("the nearest of places", () => {
  // So coarse that many are as far as others, or at the same spot.
  const degrees = (most: number) => fc.integer({ min: -most, max: most }).map((tenths) => tenths / 10);
  const position = fc.record({ latitude: degrees(900), longitude: degrees(1800) });
  const near = fc.record({ latitude: degrees(12), longitude: degrees(12) });

  test("are the first of all, sorted by distance", () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.array(position), fc.array(near, { minLength: 30 })),
        fc.integer({ min: 1, max: 20 }),
        (places, count) => {
          const nearest = nearestAmong(places);
          for (const from of places) expect(nearest(from, count)).toEqual(sortedAll(places, from, count));
        },
      ),
    ));

  test("of a place that is not among them are none", () =>
    expect(nearestAmong([{ latitude: 53, longitude: 1 }])({ latitude: 53, longitude: 1 }, 5)).toEqual([]));
});
