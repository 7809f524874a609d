/** The sectors and outward codes around a site's places: the middle of the postcodes of each. */

import { distance, type Position } from "../../content/position.ts";
import type { Postcode } from "../../content/postcodes.ts";
import type { PostcodeRow } from "./postcode-row.ts";

const kilometres = 30;

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
