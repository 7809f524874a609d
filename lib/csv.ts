/** A table as spreadsheets and people save it: letters, separators and line ends as they come, each row with its line. */
import { CsvError, parse } from "csv-parse/sync";

export interface CsvRow {
  /** The line on which it begins, from 1, as an editor shows it. */
  readonly line: number;
  /** Value by name of its column, without space around it; empty where the row ends early. Line breaks are `\n`. */
  readonly values: Readonly<Record<string, string>>;
  /** Why some of it could not be read: sentences, when a value is under no name. */
  readonly problem?: string;
}

export interface CsvTable {
  readonly encoding: "UTF-8" | "UTF-16" | "Windows-1252";
  /** The line of the names. */
  readonly line: number;
  /** In lower case, in the order of the file; a column without a name has none. A name may be there twice. */
  readonly names: readonly string[];
  /** Without empty rows, and without those that repeat the names, as where two files were put together. */
  readonly rows: readonly CsvRow[];
}

/** Why a file is no table: complete sentences, and the line on which to mend it. */
export interface CsvProblem {
  readonly line: number;
  readonly message: string;
}

/**
 * Reads the bytes of a CSV file, or says why not. Takes UTF-8, UTF-16 and Windows-1252; commas, semicolons or tabs
 * between the columns, whichever the first row has most of; line ends of any kind, and of several in one file.
 */
export function readCsv(bytes: Uint8Array): CsvTable | CsvProblem {
  const decoded = decode(bytes);
  if ("message" in decoded) return decoded;
  const text = decoded.text.replace(/(?:\r\n?|\n)\uFEFF?/g, "\n");
  const delimiter = delimiterOf(text);
  const records: { line: number; values: readonly string[] }[] = [];
  let end = 0;
  let empty = 0;
  try {
    parse(text, {
      delimiter,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { lines, empty_lines }) => {
        const values = record.map((value) => value.trim());
        if (values.some((value) => value !== "")) records.push({ line: end + 1 + empty_lines - empty, values });
        [end, empty] = [lines, empty_lines];
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const rest = text.split("\n").slice(end).join("\n");
    return {
      line: end + rest.slice(0, openQuote(rest, delimiter)).split("\n").length,
      message:
        'A quotation mark on this line is not closed, or stands within a value. Put one at the beginning and one at the end of the value and write each one within it twice (""), or take it away.',
    };
  }
  const [head, ...rows] = records;
  if (!head) return { line: 1, message: "It is empty. The first line must name the columns." };
  const columns = head.values.map(columnName);
  return {
    encoding: decoded.encoding,
    line: head.line,
    names: columns.filter((name) => name !== ""),
    rows: rows
      .filter(({ values }) => columns.some((name, index) => columnName(values[index] ?? "") !== name))
      .map(({ line, values }) => row(line, values, columns, delimiter)),
  };
}

/** A column's name as the table has it: in lower case, with single spaces. */
export const columnName = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

function row(line: number, values: readonly string[], columns: readonly string[], delimiter: string): CsvRow {
  const named = columns.flatMap((name, index) => (name === "" ? [] : [[name, values[index] ?? ""]]));
  const count = values.findLastIndex((value) => value !== "") + 1;
  const problem =
    count > named.length
      ? `This line has ${count} values and the first line ${named.length} names.`
      : "This line has a value in a column without a name.";
  return {
    line,
    values: Object.fromEntries(named),
    ...(values.some((value, index) => value !== "" && !columns[index]) && {
      problem: `${problem} Put quotation marks round a value with a ${delimiters.get(delimiter)} in it.`,
    }),
  };
}

const delimiters: ReadonlyMap<string, string> = new Map([
  [",", "comma"],
  [";", "semicolon"],
  ["\t", "tab"],
]);

/** Of comma, semicolon and tab the one that the first row has most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const [head = ""] = /^(?:"[^"]*"|[^"\n])*/.exec(text.trimStart()) ?? [];
  const bare = head.replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => bare.split(delimiter).length;
  return [...delimiters.keys()].reduce((most, other) => (count(other) > count(most) ? other : most));
}

/** Where the first quotation mark stands that has no right end: it is followed by something other than the next column. */
function openQuote(text: string, delimiter: string): number {
  let open = text.indexOf('"');
  while (open >= 0) {
    let end = text.indexOf('"', open + 1);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    let next = end + 1;
    while (text[next] !== delimiter && text[next] !== "\n" && text[next]?.trim() === "") next += 1;
    if (end < 0 || (next < text.length && text[next] !== delimiter && text[next] !== "\n")) return open;
    open = text.indexOf('"', end + 1);
  }
  return 0;
}

const mend = 'Save it again, and choose "CSV UTF-8".';

function decode(bytes: Uint8Array): { text: string; encoding: CsvTable["encoding"] } | CsvProblem {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 3, 4) || begins(0xd0, 0xcf, 0x11, 0xe0))
    return { line: 1, message: 'This is a spreadsheet, not CSV. Open it, and save it as "CSV UTF-8".' };

  // The first letter of a table is ASCII: where the mark is left out, its other byte is 0.
  const [first, second] = bytes;
  const wide =
    begins(0xff, 0xfe) || (first !== 0 && second === 0)
      ? "utf-16le"
      : begins(0xfe, 0xff) || (first === 0 && second !== 0)
        ? "utf-16be"
        : undefined;
  const text = decodeAs(wide ?? "utf-8", bytes);
  if (text !== undefined && !wide) return { text, encoding: "UTF-8" };

  const [before = "", ...after] = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).split("\uFFFD");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: everything that is not ASCII
  if (!wide && /[^\u0000-\u007f]/.test(before + after.join("")))
    return {
      line: before.split(/\r\n?|\n/).length,
      message: `Some letters of the file are in UTF-8, and some on this line are not and would be lost. Write them anew. ${mend}`,
    };
  const other = wide ? text : new TextDecoder("windows-1252").decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no table has: bytes that mean nothing in Windows-1252
  if (other === undefined || /[\u0000\u0080-\u009f]/.test(other))
    return {
      line: 1,
      message: `Its letters are neither in UTF-8 nor in UTF-16 nor in Windows-1252, and some would be lost. ${mend}`,
    };
  return { text: other, encoding: wide ? "UTF-16" : "Windows-1252" };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
