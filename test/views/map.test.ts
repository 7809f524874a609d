import { describe, expect, test } from "vitest";
import { mapsOf } from "../../lib/views/map.ts";
import { soundModel } from "../sound-model.ts";

const model = soundModel("test/demonstration", "2026-11-22");
const mapOf = mapsOf(model);
const place = (id: string) => {
  const found = model.library.locations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no place ${id}.`);
  return found;
};
const secret = model.library.locations.filter(({ confidential }) => confidential);

describe("the map of a place", () => {
  const map = mapOf(place("northgate-library"));

  test("has every other place that people can go to, within the drawing", () => {
    expect(map?.others).toHaveLength(model.library.locations.length - secret.length - 1);
    for (const { x, y } of [map?.here ?? { x: -1, y: -1 }, ...(map?.others ?? [])]) {
      expect(x > 0 && x < 320 && y > 0 && y < 240).toBe(true);
    }
  });

  test("has north above and east to the right", () => {
    const [library, hall] = [mapOf(place("northgate-library"))?.here, mapOf(place("quayside-hall"))?.here];
    expect(library?.y).toBeLessThan(hall?.y ?? 0);
    expect(mapOf(place("sedge-green-allotments"))?.here.x).toBeGreaterThan(hall?.x ?? 0);
  });

  test("says by the nearest place, and one of another area, where it is", () =>
    expect(map?.words).toBe(
      "It is less than half a mile north-west of Wend Town Hall and about 1 mile north-west of Station Community Room, in a straight line.",
    ));

  test("names each area once, no name over another", () =>
    expect(map?.areas.map(({ label }) => label)).toEqual(["Harbourside", "Northgate", "Wendmere"]));
});

test("of a confidential place there is no map, and it is on nobody's", () => {
  expect(secret.length).toBeGreaterThan(0);
  for (const one of secret) expect(mapOf({ ...one, latitude: 53.05, longitude: 1.6 })).toBeUndefined();
});

test("a place alone has no map", () =>
  expect(
    mapsOf({ ...model, library: { ...model.library, locations: [place("town-hall")] } })(place("town-hall")),
  ).toBeUndefined());
