/** Figures of several runs, and tables of them in Markdown. */

/** The middle one, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

const figure = new Intl.NumberFormat("en-GB", {
  maximumSignificantDigits: 3,
  maximumFractionDigits: 0,
  roundingPriority: "morePrecision",
  signDisplay: "negative",
});

/** `0.084`, `1.23`, `12.3`, `1,234`: three digits that count, or all of a whole number; `–` for what was not measured. */
export function shown(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? "–" : figure.format(value);
}

export type Cell = string | number | undefined;

/** A table in Markdown: columns with numbers in them to the right, `–` for what is missing. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumber = header.map((_, column) => rows.some((row) => typeof row[column] === "number"));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(header),
    line(isNumber.map((right) => (right ? "---:" : "---"))),
    ...rows.map((row) =>
      line(header.map((_, column) => (typeof row[column] === "string" ? row[column] : shown(row[column])))),
    ),
  ].join("\n");
}
