/** Figures of several runs, and tables of them in Markdown. */

/** The middle one, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** `0.084`, `1.23`, `12.3`, `1,234`: three digits that count; `–` for what was not measured. */
export function shown(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-GB");
  return value
    .toPrecision(3)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

export type Cell = string | number | undefined;

/** A table in Markdown, its numbers to the right. */
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
