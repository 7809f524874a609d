/** What a calendar calls our places: a line each, such as `The hut: quay-hall`. */
import { decode } from "../../content/content-file.ts";
import { readData, valuesOf } from "../../content/front-matter.ts";
import type { Location } from "../../content/library.ts";
import { nameFor } from "../../content/name.ts";
import { nearest } from "../../content/nearest.ts";
import type { Mistake } from "../../content/problem.ts";
import type { PlaceNames } from "./known-place.ts";

/** Reads the file, or finds everything that is wrong with it. */
export function readPlaceNames(
  bytes: Uint8Array,
  locations: readonly Location[],
): { readonly names: PlaceNames } | { readonly mistakes: readonly Mistake[] } {
  const decoded = decode(bytes);
  if ("mistakes" in decoded) return decoded;
  const reading = readData(decoded.text, 1);
  if ("mistakes" in reading) return reading;
  const { data } = reading;
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return { mistakes: [{ line: 1, message: "Write a line for each place, as in: The hut: quay-hall" }] };
  const places = new Map(locations.map((place) => [place.id, place]));
  const values = valuesOf(data, decoded.text, 1);
  const mistakes = Object.entries(data)
    .filter(([, id]) => !places.has(String(id)))
    .map(([name, id]) => {
      const meant = nearest(String(id), [...places.keys()]);
      return {
        line: values.line([name]),
        message: `There is no place ${id}.${meant ? ` Did you mean ${meant}?` : ""}`,
      };
    });
  if (mistakes.length > 0) return { mistakes };
  return { names: new Map(Object.entries(data).map(([name, id]) => [nameFor(name), places.get(id) as Location])) };
}
