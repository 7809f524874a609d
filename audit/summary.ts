/** What an audit found, in words, by page and by rule. */
import type { Part } from "./audit.ts";

/** More findings than this of one page are counted. */
const mostOfPage = 12;

/** @param name what the site is called */
export function summary(name: string, parts: readonly Part[]): string {
  const findings = parts.flatMap((part) => part.findings);
  const width = Math.max(...parts.map((part) => part.name.length));
  const outcome = (count: number) => (count === 0 ? "nothing to mend" : `${count} to mend`);
  const table = parts.map((part) => `  ${part.name.padEnd(width)}  ${outcome(part.findings.length)}  (${part.extent})`);
  if (findings.length === 0) return [`${name}: nothing to mend.`, ...table, ""].join("\n");
  const byPage = [...Map.groupBy(findings, ({ where }) => where)].map(([where, all]) => {
    const shown = all.slice(0, mostOfPage).map(({ rule, words }) => `  ${words}\n    ${rule}`);
    const more = all.length > mostOfPage ? [`  and ${all.length - mostOfPage} more`] : [];
    return [where, ...shown, ...more, ""].join("\n");
  });
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([rule, all]) => {
      const pages = new Set(all.map(({ where }) => where)).size;
      return `  ${all.length} times, on ${pages === 1 ? "1 page" : `${pages} pages`}: ${rule}`;
    });
  return [
    ...byPage,
    "By rule, the commonest first:",
    ...byRule,
    "",
    `${name}: ${findings.length} to mend.`,
    ...table,
    "",
  ].join("\n");
}
