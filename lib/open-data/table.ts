/** A kind of thing as a table: the same columns as JSON for programs and as CSV for spreadsheets. */
import { stringify } from "csv-stringify/sync";
import type { Model } from "../model.ts";
import { files } from "../words/open-data.ts";
import { type DataFile, jsonFile, licence } from "./data-file.ts";

type Scalar = string | number | boolean | null;
type Value = Scalar | readonly string[] | readonly Readonly<Record<string, Scalar>>[];

/** What stands in each column, by its name; what nobody wrote is null. */
export type Columns<Item, Name extends string = string> = Readonly<
  Record<Name, (item: Item, model: Model) => Value | undefined>
>;

type FileName = keyof typeof files;

/** `name` is that of its files under `/open-data/`, and of their words: no column is without an explanation. */
export interface Table<Item, Name extends FileName = FileName> {
  readonly name: Name;
  readonly columns: Columns<Item, keyof (typeof files)[Name]["fields"] & string>;
  readonly items: (model: Model) => readonly Item[];
}

export function tableFiles<Item, Name extends FileName>(table: Table<Item, Name>, model: Model): DataFile[] {
  const rows = [...records(table, model)];
  const path = `/open-data/${table.name}`;
  return [
    jsonFile(`${path}.json`, {
      title: files[table.name].title,
      publisher: model.library.site.organisation,
      licence: licence.url,
      correct_as_of: model.today.toString(),
      items: rows,
    }),
    { path: `${path}.csv`, content: csv(Object.keys(table.columns), rows) },
  ];
}

/** Of a table whose name ends in `.csv`: of what is in it there is JSON in another form. */
export function sheetFile<Item, Name extends FileName>(table: Table<Item, Name>, model: Model): DataFile {
  return { path: `/open-data/${table.name}`, content: csv(Object.keys(table.columns), [...records(table, model)]) };
}

/** One object an item, with every column. */
export function* records<Item, Name extends FileName>(
  { items, columns }: Table<Item, Name>,
  model: Model,
): Generator<Record<string, Value>> {
  const each = Object.entries(columns as Columns<Item>);
  for (const item of items(model)) {
    yield Object.fromEntries(each.map(([name, value]) => [name, value(item, model) ?? null]));
  }
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
