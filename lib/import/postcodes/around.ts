/** The sectors and outward codes around a site's places: the middle of the postcodes of each. */
import type { Postcode } from "../../content/postcodes.ts";
import type { Position } from "./national-grid.ts";
import type { PostcodeRow } from "./postcode-row.ts";

const kilometres = 30;
const earth = 6371;
const radians = Math.PI / 180;

/** In a straight line, in kilometres: https://en.wikipedia.org/wiki/Haversine_formula */
export function distance(a: Position, b: Position): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * radians) / 2) ** 2;
  const across = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  return 2 * earth * Math.asin(Math.sqrt(half(a.latitude, b.latitude) + across * half(a.longitude, b.longitude)));
}

interface Sum {
  latitude: number;
  longitude: number;
  count: number;
}

/** Gathers rows, of which there may be millions. */
export class Gathering {
  readonly #sums = new Map<string, Sum>();

  add({ postcode, latitude, longitude }: PostcodeRow): void {
    const sector = postcode.slice(0, -2);
    for (const code of [sector, sector.slice(0, -2)]) {
      const sum = this.#sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
      sum.latitude += latitude;
      sum.longitude += longitude;
      sum.count += 1;
      this.#sums.set(code, sum);
    }
  }

  /** Those whose middle is near one of the places, in order. */
  around(places: readonly Position[]): readonly Postcode[] {
    const middle = (sum: number, count: number) => Math.round((sum / count) * 1e4) / 1e4;
    return [...this.#sums]
      .map(([code, { latitude, longitude, count }]) => ({
        code,
        latitude: middle(latitude, count),
        longitude: middle(longitude, count),
      }))
      .filter((one) => places.some((place) => distance(one, place) <= kilometres))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}
