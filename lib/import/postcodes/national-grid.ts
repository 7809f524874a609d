/**
 * From the National Grid (OSGB36) to degrees of WGS84, within some metres. The formulas and figures are those of
 * Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes B and C and section 6.6:
 * https://docs.os.uk/more-than-maps/deep-dive/a-guide-to-coordinate-systems-in-great-britain
 * Distances are told in miles, so the grid of corrections that would give centimetres is not needed.
 */

import type { Position } from "../../content/position.ts";

interface Ellipsoid {
  /** The half axes in metres. */
  readonly a: number;
  readonly b: number;
}

const airy: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 };
const wgs84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_2 };
const radians = Math.PI / 180;

/** The projection: its scale, its true origin, and the grid's own figures for that. */
const scale = 0.999_601_271_7;
const origin = { latitude: 49 * radians, longitude: -2 * radians, easting: 400_000, northing: -100_000 };

const squared = ({ a, b }: Ellipsoid) => (a * a - b * b) / (a * a);

/** The length of the meridian from the true origin to a latitude (annex C, formula C3). */
function meridian(latitude: number): number {
  const n = (airy.a - airy.b) / (airy.a + airy.b);
  const [difference, sum] = [latitude - origin.latitude, latitude + origin.latitude];
  return (
    airy.b *
    scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * difference -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(difference) * Math.cos(sum) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n ** 3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

/** Degrees on the Airy ellipsoid of a point of the grid (annex C.2). */
export function gridToAiry(easting: number, northing: number): Position {
  let latitude = origin.latitude;
  let rest = northing - origin.northing;
  do {
    latitude += rest / (airy.a * scale);
    rest = northing - origin.northing - meridian(latitude);
  } while (Math.abs(rest) >= 0.000_01);
  const e2 = squared(airy);
  const sine = Math.sin(latitude) ** 2;
  const nu = (airy.a * scale) / Math.sqrt(1 - e2 * sine);
  const rho = (airy.a * scale * (1 - e2)) / (1 - e2 * sine) ** 1.5;
  const eta2 = nu / rho - 1;
  const [t, sec] = [Math.tan(latitude), 1 / Math.cos(latitude)];
  const vii = t / (2 * rho * nu);
  const viii = (t / (24 * rho * nu ** 3)) * (5 + 3 * t ** 2 + eta2 - 9 * t ** 2 * eta2);
  const ix = (t / (720 * rho * nu ** 5)) * (61 + 90 * t ** 2 + 45 * t ** 4);
  const x = sec / nu;
  const xi = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t ** 2);
  const xii = (sec / (120 * nu ** 5)) * (5 + 28 * t ** 2 + 24 * t ** 4);
  const xiia = (sec / (5040 * nu ** 7)) * (61 + 662 * t ** 2 + 1320 * t ** 4 + 720 * t ** 6);
  const east = easting - origin.easting;
  return {
    latitude: (latitude - vii * east ** 2 + viii * east ** 4 - ix * east ** 6) / radians,
    longitude: (origin.longitude + x * east - xi * east ** 3 + xii * east ** 5 - xiia * east ** 7) / radians,
  };
}

/** From OSGB36 to WGS84: the figures of section 6.6 the other way, in metres, parts and radians. */
const shift = { x: 446.448, y: -125.157, z: 542.06 };
const stretch = 1 - 20.4894e-6;
const second = radians / 3600;
const turn = { x: 0.1502 * second, y: 0.247 * second, z: 0.8421 * second };

/** Degrees of WGS84 of a point of the National Grid. */
export function gridToWgs84(easting: number, northing: number): Position {
  const { latitude, longitude } = gridToAiry(easting, northing);
  const [phi, lambda] = [latitude * radians, longitude * radians];
  const nu = airy.a / Math.sqrt(1 - squared(airy) * Math.sin(phi) ** 2);
  const [x, y, z] = [
    nu * Math.cos(phi) * Math.cos(lambda),
    nu * Math.cos(phi) * Math.sin(lambda),
    (1 - squared(airy)) * nu * Math.sin(phi),
  ];
  const moved = {
    x: shift.x + stretch * x - turn.z * y + turn.y * z,
    y: shift.y + turn.z * x + stretch * y - turn.x * z,
    z: shift.z - turn.y * x + turn.x * y + stretch * z,
  };
  const across = Math.hypot(moved.x, moved.y);
  const e2 = squared(wgs84);
  let found = Math.atan2(moved.z, across * (1 - e2));
  for (let before = Number.POSITIVE_INFINITY; Math.abs(found - before) > 1e-12; ) {
    before = found;
    const own = wgs84.a / Math.sqrt(1 - e2 * Math.sin(before) ** 2);
    found = Math.atan2(moved.z + e2 * own * Math.sin(before), across);
  }
  return { latitude: found / radians, longitude: Math.atan2(moved.y, moved.x) / radians };
}
