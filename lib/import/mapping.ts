/** What a timetable calls our columns, and what it does not say because it is the same in every row. */
import { z } from "zod";
import { conform } from "../content/conform.ts";
import { decode } from "../content/content-file.ts";
import { readData, valuesOf } from "../content/front-matter.ts";
import { line } from "../content/kinds/fields.ts";
import { nearest } from "../content/nearest.ts";
import type { Mistake } from "../content/problem.ts";
import { type CsvRow, columnName, readCsv } from "../csv.ts";
import { columns, needed, type Row } from "./stop-row.ts";

const forColumns = z.strictObject(
  Object.fromEntries(columns.map((column) => [column, line.optional()])) as Record<
    keyof Row,
    z.ZodOptional<typeof line>
  >,
);

const mapping = z.strictObject({
  columns: forColumns.default({}).describe("The table's name for a column of ours."),
  values: forColumns.default({}).describe("What stands in a column of ours where the table says nothing."),
  service: z
    .strictObject({ title: line, summary: line })
    .optional()
    .describe("What the services are; mobile libraries when nothing is said."),
  on_bank_holidays: z.enum(["runs", "closed"]).default("closed").describe("Whether they meet on bank holidays."),
});

export type Mapping = z.output<typeof mapping>;

/** For a table that has our names and is of mobile libraries. */
export const plain: Mapping = mapping.parse({});

/** Reads a mapping in YAML, or finds everything that is wrong with it. */
export function readMapping(bytes: Uint8Array): Mapping | { readonly mistakes: readonly Mistake[] } {
  const decoded = decode(bytes);
  if ("mistakes" in decoded) return decoded;
  const reading = readData(decoded.text, 1);
  if ("mistakes" in reading) return reading;
  const { draft, mistakes } = conform(mapping, valuesOf(reading.data, decoded.text, 1), () => undefined);
  return mistakes.length > 0 ? { mistakes } : (draft as Mapping);
}

/**
 * The rows of a timetable with our names for its columns, and what a person should look at in the table as a whole; or why
 * it can't be read.
 */
export function readTable(
  bytes: Uint8Array,
  { columns: called, values: fixed }: Mapping,
):
  | { readonly rows: readonly CsvRow[]; readonly doubts: readonly Mistake[] }
  | { readonly mistakes: readonly Mistake[] } {
  const table = readCsv(bytes);
  if ("message" in table) return { mistakes: [table] };
  const { names, line, rows } = table;
  const theirs = new Map(columns.map((column) => [column, columnName(called[column] ?? column)]));
  const read = (column: keyof Row) => names.includes(theirs.get(column) ?? "");
  const known = columns.filter(read).map((column) => theirs.get(column));
  const meant = (name: string, among: readonly string[]) => {
    const found = nearest(name, among);
    return found ? ` Did you mean "${found}"?` : "";
  };
  const strange = names.filter((name) => !known.includes(name));
  const messages = [
    ...columns
      .filter((column) => called[column] && !read(column))
      .map(
        (column) =>
          `It has no column "${called[column]}", which is to be "${column}".${meant(theirs.get(column) ?? "", strange)}`,
      ),
    ...needed
      .filter((column) => !called[column] && !fixed[column] && !read(column))
      .map((column) => `It has no column ${column}.${meant(column, strange)}`),
    ...columns
      .map((column) => theirs.get(column) ?? "")
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name) => `It has more than one column ${name}.`),
    ...(rows.length === 0 ? ["It has no rows."] : []),
  ];
  if (messages.length > 0) return { mistakes: messages.map((message) => ({ line, message })) };

  const ours = columns.filter((column) => !read(column));
  const doubts = strange.map((name) => ({ line, message: `The column "${name}" is not read.${meant(name, ours)}` }));
  const text = rows.flatMap(({ line, values }) => Object.values(values).map((text) => ({ line, text })));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is not ASCII
  const lettered = text.find(({ text }) => /[^\u0000-\u007f]/.test(text));
  if (table.encoding === "Windows-1252" && lettered) {
    const message = `The file is not in UTF-8, and was read as Windows-1252. Are the letters right, as in "${lettered.text}"?`;
    doubts.push({ line: lettered.line, message });
  }
  return {
    doubts,
    rows: rows.map(({ values, ...row }) => ({
      ...row,
      values: Object.fromEntries(
        columns.map((column) => [column, values[theirs.get(column) ?? ""] || (fixed[column] ?? "")]),
      ),
    })),
  };
}
