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

/**
 * Tells of each of these places the others that are nearest, the nearest first, those at the same distance in the order given.
 * Only places of about the same latitude are looked at: to look at all would take a country of places the square of their number.
 */
export function nearestAmong<Place extends Position>(
  places: readonly Place[],
): (from: Place, count: number) => readonly Place[] {
  const sorted = places.map((place, order) => ({ place, order })).sort((a, b) => a.place.latitude - b.place.latitude);
  const indexes = new Map(sorted.map(({ place }, index) => [place, index]));
  return (from, count) => {
    const index = indexes.get(from) ?? -1;
    // No place is nearer than its latitude is, but for what rounding takes off.
    const apart = ({ place }: { place: Place }) =>
      Math.abs(place.latitude - from.latitude) * radians * earth * (1 - 1e-9);
    let found: { readonly place: Place; readonly order: number; readonly far: number }[] = [];
    let [south, north] = [index - 1, index + 1];
    while (index >= 0) {
      const [below, above] = [sorted[south], sorted[north]];
      const isAbove = below === undefined || (above !== undefined && apart(above) < apart(below));
      const next = isAbove ? above : below;
      const last = found[count - 1];
      if (next === undefined || (last && apart(next) > last.far)) break;
      if (isAbove) north += 1;
      else south -= 1;
      const far = distance(from, next.place);
      if (last && far > last.far) continue;
      found = [...found, { ...next, far }].sort((a, b) => a.far - b.far || a.order - b.order).slice(0, count);
    }
    return found.map(({ place }) => place);
  };
}
