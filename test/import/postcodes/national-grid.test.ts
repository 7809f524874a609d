import { describe, expect, test } from "vitest";
import { distance } from "../../../lib/content/position.ts";
import { gridToAiry, gridToWgs84 } from "../../../lib/import/postcodes/national-grid.ts";

const degrees = (whole: number, minutes: number, seconds: number) => whole + minutes / 60 + seconds / 3600;

describe("the National Grid becomes degrees", () => {
  test("as in the worked example of Ordnance Survey's guide (annex C.2)", () => {
    const { latitude, longitude } = gridToAiry(651_409.903, 313_177.27);
    expect(latitude).toBeCloseTo(degrees(52, 39, 27.2531), 8);
    expect(longitude).toBeCloseTo(degrees(1, 43, 4.5177), 8);
  });

  test("of WGS84 within 5 metres, as Ordnance Survey gives the water tower at Caister in both", () => {
    const tower = { latitude: degrees(52, 39, 28.8282), longitude: degrees(1, 42, 57.8663) };
    expect(distance(gridToWgs84(651_409.804, 313_177.45), tower)).toBeLessThan(0.005);
  });
});
