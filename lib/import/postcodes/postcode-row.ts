/** What one row of a file of open data says of a postcode: OS Code-Point Open, or the ONS Postcode Directory. */
import type { Position } from "../../content/position.ts";
import { gridToWgs84 } from "./national-grid.ts";

export type Dataset = "OS Code-Point Open" | "ONS Postcode Directory";

export interface PostcodeRow extends Position {
  /** `ZZ1 1AQ` */
  readonly postcode: string;
}

export interface RowReader {
  readonly dataset: Dataset;
  /** Whether the first row is one of the data, and not the names of its columns. */
  readonly fromFirst: boolean;
  /** Undefined of a postcode that is no longer in use, or of which it is not known where it is. */
  read(row: readonly string[]): PostcodeRow | undefined;
}

const spaced = (text: string) =>
  text
    .replace(/\s+/g, "")
    .replace(/(\d[A-Z]{2})$/i, " $1")
    .toUpperCase();
const isPostcode = (text: string) => /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/.test(text);

/** How the rows of a file are read, by its first; undefined where it is of neither sort. */
export function readerOf(first: readonly string[]): RowReader | undefined {
  const names = first.map((name) => name.trim().toLowerCase());
  const column = (...called: string[]) => names.findIndex((name) => called.includes(name));
  const [pcds, lat, long, doterm] = [column("pcds", "pcd"), column("lat"), column("long"), column("doterm")];
  if (pcds >= 0 && lat >= 0 && long >= 0) {
    return {
      dataset: "ONS Postcode Directory",
      fromFirst: false,
      read: (row) => {
        const [latitude, longitude] = [Number(row[lat]), Number(row[long])];
        // 99.999999 is where no place is known; a day is when the Post Office stopped using it.
        if (!isPostcode(spaced(row[pcds] ?? "")) || row[doterm]?.trim() || !(latitude < 90) || row[lat] === "")
          return undefined;
        return { postcode: spaced(row[pcds] ?? ""), latitude, longitude };
      },
    };
  }
  if (!isPostcode(spaced(first[0] ?? "")) || !(Number(first[2]) >= 0 && Number(first[3]) >= 0)) return undefined;
  return {
    dataset: "OS Code-Point Open",
    fromFirst: true,
    read: (row) => {
      const [easting, northing] = [Number(row[2]), Number(row[3])];
      if (!isPostcode(spaced(row[0] ?? "")) || !easting || !northing) return undefined;
      return { postcode: spaced(row[0] ?? ""), ...gridToWgs84(easting, northing) };
    },
  };
}
