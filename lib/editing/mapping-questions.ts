/** Which column of a table says what: asked where a table has names of its own and no mapping comes with it. */
import { nearest } from "../content/nearest.ts";
import { type CsvTable, columnName } from "../csv.ts";
import { columns, needed, type Row } from "../import/stop-row.ts";
import type { Asker } from "./interview.ts";
import { yamlText } from "./markdown-file.ts";

type Column = keyof Row;

/** What a column says, as the end of a question, in the order in which people think of it. */
const meanings: Partial<Record<Column, string>> = {
  stop: "the name of the place",
  address: "its street",
  community: "its town or village",
  postcode: "its postcode",
  arrival: "when it begins",
  departure: "when it ends",
  frequency: "how often it meets, such as every other Thursday, or its dates",
  start: "the first day on which it meets",
  end: "the last day",
  exceptions: "the days on which it does not meet",
  mobile: "which of several services it is",
  organisation: "who runs it",
};

/** What a table may leave out because it is the same in every row. */
const ofAll: Partial<Record<Column, string>> = {
  organisation: "Who runs it?",
  stop: "What is the place called?",
  arrival: "When does it begin, such as 6pm?",
  departure: "When does it end?",
  frequency: "How often does it meet, such as every other Thursday?",
  start: "What is the first day on which it meets, such as 3 September 2026?",
};

/** Whether the table says under our names what has to be known. */
export const hasOurNames = ({ names }: Pick<CsvTable, "names">): boolean =>
  needed.every((column) => names.includes(column));

/** Asks about each column, and what the services are; gives the mapping as the file that would say the same. */
export async function askMapping({ names, rows }: Pick<CsvTable, "names" | "rows">, asker: Asker): Promise<string> {
  const called: Partial<Record<Column, string>> = {};
  const values: Partial<Record<Column, string>> = {};
  const free = new Set(names);
  for (const [column, meaning] of Object.entries(meanings) as [Column, string][]) {
    const choices = [
      { value: "", label: "No column says that" },
      ...[...free].map((name) => ({ value: name, label: labelOf(name, rows) })),
    ];
    const suggested = free.has(column) ? column : (nearest(column, [...free]) ?? "");
    const name = free.size === 0 ? "" : await asker.one(`Which column has ${meaning}?`, choices, suggested);
    const ask = ofAll[column];
    if (name !== "") {
      free.delete(name);
      if (name !== columnName(column)) called[column] = name;
    } else if (ask !== undefined) {
      const isNeeded = (needed as readonly string[]).includes(column);
      const said = await asker.words(ask, undefined, (written) =>
        written.trim() === "" && isNeeded ? { mistake: "This needs an answer." } : { value: written.trim() },
      );
      if (said !== "") values[column] = said;
    }
  }
  const isLibrary = await asker.yesNo("Are these the stops of a mobile library?", false);
  const words = (ask: string) =>
    asker.words(ask, undefined, (written) =>
      written.trim() === "" ? { mistake: "This needs an answer." } : { value: written.replace(/\s+/g, " ").trim() },
    );
  const service = isLibrary
    ? undefined
    : {
        title: await words("What is the service called?"),
        summary: await words("What is it and who is it for, in a sentence or two?"),
      };
  const runs = await asker.yesNo("Does it meet on bank holidays?", false);
  const inOrder = (of: Partial<Record<Column, string>>) =>
    Object.fromEntries(columns.flatMap((column) => (of[column] === undefined ? [] : [[column, of[column]]])));
  return yamlText({
    columns: inOrder(called),
    values: inOrder(values),
    service,
    on_bank_holidays: runs ? "runs" : "closed",
  });
}

/** `opens, such as 6pm` */
function labelOf(name: string, rows: CsvTable["rows"]): string {
  const example = rows.map(({ values }) => values[name] ?? "").find((value) => value !== "");
  return example ? `${name}, such as ${example.replace(/\s+/g, " ").slice(0, 40)}` : name;
}
