/** The first sheet of a spreadsheet, as the table that it would be in CSV: dates and times as they are read there. */
import { stringify } from "csv-stringify/sync";
import { read } from "hucre";
import { columnName } from "../csv.ts";

export interface SheetTable {
  /** CSV, each row on the line that it has in the sheet. */
  readonly bytes: Uint8Array;
  readonly sheet: string;
  /** Sheets that are not read. */
  readonly others: readonly string[];
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether the bytes are of Excel or LibreOffice, also of an old Excel. */
export const isSpreadsheet = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Reads it, or says why not. `names` are those of the columns, by which the row of names is found under a title. */
export async function tableOf(bytes: Uint8Array, names: readonly string[]): Promise<SheetTable | string> {
  const workbook = await read(bytes).catch(() => undefined);
  if (!workbook) return "It cannot be read as a spreadsheet. Save it as .xlsx, .ods or CSV.";
  const sheets = workbook.sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(inWords)) }));
  const [first, ...others] = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== "")));
  if (!first) return "It has nothing in it.";
  const rows = underTitle(first.rows, names).map((row) => (row.length === 0 ? [""] : row));
  return { bytes: Buffer.from(stringify(rows)), sheet: first.name, others: others.map(({ name }) => name) };
}

/** What stands above the row of names, or else above the first that is filled in most, is a title: its row is emptied. */
function underTitle(rows: readonly (readonly string[])[], names: readonly string[]): readonly (readonly string[])[] {
  const known = new Set(names.map(columnName));
  const top = rows.slice(0, 20);
  const isName = (cell: string) => known.has(columnName(cell));
  const isHead = top.some((row) => row.some(isName)) ? isName : (cell: string) => cell !== "";
  const count = (row: readonly string[]) => row.filter(isHead).length;
  const head = top.findIndex((row) => count(row) === Math.max(...top.map(count)));
  return rows.map((row, index) => (index < head ? [] : row));
}

/** A time of day is a part of a day, which some programs call one of 1899. */
function inWords(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) {
    const [day = "", time = ""] = cell.toISOString().split("T");
    if (cell.getUTCFullYear() < 1900) return time.slice(0, 5);
    return time.startsWith("00:00") ? day : `${day} ${time.slice(0, 5)}`;
  }
  if (typeof cell === "number" && cell > 0 && cell < 1)
    return Temporal.PlainTime.from("00:00")
      .add({ minutes: Math.round(cell * 24 * 60) })
      .toString()
      .slice(0, 5);
  // A line of its own within a cell would move the rows below it.
  return String(cell)
    .trim()
    .replace(/\s*\n\s*/g, ", ");
}
