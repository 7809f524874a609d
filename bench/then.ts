/** What the same measurements gave at an earlier commit, beside what they give now. */
import type { Cell } from "./figures.ts";
import figures from "./then.json" with { type: "json" };

export interface Section {
  readonly title: string;
  readonly note: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface Earlier {
  readonly columns: readonly string[];
  /** By the first cells of a row, as many as it takes to tell it from the others. */
  readonly rows: Readonly<Record<string, readonly (number | null)[]>>;
}

/** The commit that is compared with. */
export const earlier: string = figures.commit;

/** The section with a column `then` after each that was measured at that commit too; one that was not there stays as it is. */
export function withThen(section: Section): Section {
  const before = (figures.sections as Readonly<Record<string, Earlier>>)[section.title];
  if (!before) return section;
  const { columns, rows } = before;
  const known = (row: readonly Cell[]) => rows[String(row[0])] ?? rows[row.slice(0, 2).join(" ")];
  const widened = (cells: readonly Cell[], then: (column: number) => Cell) =>
    cells.flatMap((cell, index) => {
      const column = columns.indexOf(section.header[index] ?? "");
      return column < 0 ? [cell] : [cell, then(column)];
    });
  return {
    ...section,
    note: `${section.note} "Then" is at ${earlier}.`,
    header: widened(section.header, () => "then").map(String),
    rows: section.rows.map((row) => widened(row, (column) => known(row)?.[column] ?? undefined)),
  };
}
