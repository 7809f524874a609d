/** What a reader's own page needs to say how far places are: where they are, and where postcodes are. */
import type { Library, Location } from "../content/library.ts";

/** `53.0474,1.6021`; empty of a place of which that is not public or not known. */
export function positionOf({ confidential, latitude, longitude }: Location): string {
  return confidential || latitude === undefined || longitude === undefined ? "" : `${latitude},${longitude}`;
}

/** The file that a page loads when somebody gives a postcode: each beginning of one with degrees north and east. */
export function postcodeFile({ postcodes }: Library): { readonly path: string; readonly content: string }[] {
  if (!postcodes) return [];
  const codes = postcodes.codes.map(({ code, latitude, longitude }) => [code, [latitude, longitude]]);
  return [{ path: "postcodes.json", content: JSON.stringify(Object.fromEntries(codes)) }];
}
