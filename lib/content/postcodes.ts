/**
 * `content/postcodes.csv`: where the postcodes around the site's places are, so that a reader's own page can say how far
 * each place is. `npm run postcodes` writes it. Its first line says where it comes from.
 */
import { readCsv } from "../csv.ts";
import type { Mistake } from "./problem.ts";

/** A sector such as `ZZ1 1`, or an outward code such as `ZZ1`, and about where it is. */
export interface Postcode {
  readonly code: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Postcodes {
  /** `OS Code-Point Open, November 2026. Contains OS data …` */
  readonly source: string;
  readonly codes: readonly Postcode[];
}

export const postcodesFile = "postcodes.csv";
const columns = ["postcode", "latitude", "longitude"] as const;

/** An outward code, alone or with the digit of a sector. */
export const isSector = (code: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]?( \d)?$/.test(code);

const again = "Make the file again: npm run postcodes -- FILE.";

export function readPostcodes(
  bytes: Uint8Array,
): { readonly postcodes: Postcodes } | { readonly mistakes: readonly Mistake[] } {
  const text = new TextDecoder().decode(bytes);
  const [first = "", ...rest] = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const source = first.replace(/^#\s*/, "").replace(/,+$/, "").trim();
  if (!first.startsWith("#") || source === "") {
    const message = `The first line must be # and then where the postcodes come from, and when. ${again}`;
    return { mistakes: [{ line: 1, message }] };
  }
  const table = readCsv(new TextEncoder().encode(rest.join("\n")));
  if ("message" in table) return { mistakes: [{ line: table.line + 1, message: table.message }] };
  if (!columns.every((name) => table.names.includes(name))) {
    const message = `The second line must name the columns: ${columns.join(", ")}. ${again}`;
    return { mistakes: [{ line: 2, message }] };
  }
  const mistakes: Mistake[] = [];
  const seen = new Set<string>();
  const codes = table.rows.map(({ line, values }): Postcode => {
    const refuse = (message: string) => mistakes.push({ line: line + 1, message });
    const { postcode: code = "" } = values;
    const [latitude, longitude] = [values.latitude, values.longitude].map(degrees) as [number, number];
    if (!isSector(code)) refuse(`“${code}” is no beginning of a postcode, such as ZZ1 or ZZ1 1. ${again}`);
    else if (seen.has(code)) refuse(`${code} is in the file twice. Take one of the two lines out.`);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
      refuse(`Where ${code} is must be two numbers: degrees north, and degrees east. ${again}`);
    seen.add(code);
    return { code, latitude, longitude };
  });
  if (codes.length === 0) mistakes.push({ line: 2, message: `There is no postcode in the file. ${again}` });
  return mistakes.length > 0 ? { mistakes: mistakes.slice(0, 20) } : { postcodes: { source, codes } };
}

/** A number as a table has it; nothing else is one. */
const degrees = (text = ""): number => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN);
