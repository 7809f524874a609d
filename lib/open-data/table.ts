/** A kind of guidance as a table: the same columns as JSON for programs and as CSV for spreadsheets. */
import { stringify } from "csv-stringify/sync";
import type { Model } from "../model.ts";
import { type DataFile, jsonFile } from "./data-file.ts";
import { licence } from "./licence.ts";

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly string[] | readonly Readonly<Record<string, Scalar>>[];

export interface Column<Item> {
  readonly name: string;
  /** What it means, for the page that explains the file. */
  readonly meaning: string;
  /** What nobody wrote is null. */
  readonly value: (item: Item, model: Model) => Value | undefined;
}

export interface Table<Item> {
  /** The path of its files from the site's root, without the extension. */
  readonly path: string;
  readonly title: string;
  readonly columns: readonly Column<Item>[];
  readonly items: (model: Model) => readonly Item[];
}

export function tableFiles<Item>(table: Table<Item>, model: Model): DataFile[] {
  const rows = records(table, model);
  return [
    jsonFile(`${table.path}.json`, {
      title: table.title,
      publisher: model.library.site.organisation,
      licence: licence.url,
      correct_as_of: model.today.toString(),
      items: rows,
    }),
    {
      path: `${table.path}.csv`,
      content: csv(
        table.columns.map(({ name }) => name),
        rows,
      ),
    },
  ];
}

/** One object an item, with every column. */
export function records<Item>(table: Table<Item>, model: Model): Record<string, Value>[] {
  return table
    .items(model)
    .map((item) => Object.fromEntries(table.columns.map(({ name, value }) => [name, value(item, model) ?? null])));
}

/**
 * RFC 4180 with a header, in UTF-8. It begins with a byte order mark, without which Excel misreads every pound sign, and
 * a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Value>>[]): string {
  return stringify(
    rows.map((row) => columns.map((name) => cell(row[name] ?? null))),
    {
      bom: true,
      columns: [...columns],
      header: true,
      record_delimiter: "\r\n",
      quote_record_delimiter: true,
      escape_formulas: true,
    },
  );
}

function cell(value: Value): string | number {
  if (value === null) return "";
  if (typeof value === "number") return value;
  if (typeof value !== "object") return String(value);
  return value
    .map((part) => (typeof part === "string" ? part : Object.values(part).filter(Boolean).join(", ")))
    .join("; ");
}
