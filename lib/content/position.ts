/** Where something is on the earth, and how far one such place is from another. */

/** Degrees north and east (WGS84). */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const earth = 6371;
const radians = Math.PI / 180;

/** In a straight line, in kilometres: https://en.wikipedia.org/wiki/Haversine_formula */
export function distance(a: Position, b: Position): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  return 2 * earth * Math.asin(Math.sqrt(half(a.latitude, b.latitude) + across * half(a.longitude, b.longitude)));
}

/** A degree east, in degrees north, at a latitude. */
export const shortened = (latitude: number): number => Math.cos(latitude * radians);
