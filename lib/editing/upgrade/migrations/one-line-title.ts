/** Since 0.1.0 a title is one line: it stands in subjects, calendars and lists. */
import { isScalar, parseDocument } from "yaml";
import { split } from "../../../content/content-file.ts";
import type { Migration } from "../migration.ts";

export const titleOnOneLine: Migration = ({ path, text }) => {
  const parts = path.endsWith(".md") ? split(text) : { mistakes: [] };
  if ("mistakes" in parts) return undefined;
  const title = parseDocument(parts.frontMatter).get("title", true);
  if (!isScalar(title) || typeof title.value !== "string" || !/[\n\t]/.test(title.value.trim())) return undefined;
  const [start = 0, end = 0] = title.range ?? [];
  const line = JSON.stringify(title.value.replace(/\s+/g, " ").trim());
  // A block of lines ends with the line break before the next key.
  const rest = parts.frontMatter.slice(end);
  const gap = parts.frontMatter.slice(start, end).endsWith("\n") ? "\n" : "";
  const frontMatter = `${parts.frontMatter.slice(0, start)}${line}${gap}${rest}`;
  return {
    text: text.replace(parts.frontMatter, () => frontMatter),
    told: "The title was on several lines, and is on one.",
  };
};
