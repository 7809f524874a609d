/** A Markdown body as plain text, for feeds, mail, reading level and search. */
import type { Token } from "markdown-it";
import { wordsOf } from "./inline.ts";

/**
 * A table as it is told in plain text, a row a line, so that each makes sense when it is read aloud: `Monday: 10am` of
 * two columns, `Monday: Time 10am; Place Quay Hall` of more. Each row is its cells that say something, with what stands
 * before them. A table that is only a head is told as a row.
 */
export function rowsTold<Cell>(
  table: readonly (readonly Cell[])[],
  textOf: (cell: Cell) => string,
): readonly (readonly { readonly before: string; readonly cell: Cell }[])[] {
  const [head = [], ...rows] = table;
  const heads = head.map(textOf);
  const label = (column: number) => (heads.length > 2 && column > 0 && heads[column] ? `${heads[column]} ` : "");
  return (rows.length > 0 ? rows : [head]).map((row) =>
    row
      .map((cell, column) => ({ cell, column }))
      .filter(({ cell }) => textOf(cell) !== "")
      .map(({ cell, column }, place) => ({
        before: `${place === 0 ? "" : place === 1 ? ": " : "; "}${rows.length > 0 ? label(column) : ""}`,
        cell,
      })),
  );
}

/** The text of blocks: a paragraph or a row of a table each. */
export function textOf(tokens: readonly Token[]): string {
  const blocks: string[] = [];
  const table: string[][] = [];
  for (const { type, children, content } of tokens) {
    if (type === "tr_open") table.push([]);
    const words = type === "inline" ? wordsOf(children ?? []) : undefined;
    // A picture has no words of the text.
    if (words !== undefined && (table.length > 0 || words !== "")) (table.at(-1) ?? blocks).push(words);
    if (type === "fence") blocks.push(content.trim());
    if (type !== "table_close") continue;
    for (const row of rowsTold(table, (cell) => cell)) {
      blocks.push(row.map(({ before, cell }) => before + cell).join(""));
    }
    table.length = 0;
  }
  return blocks.join("\n\n");
}
