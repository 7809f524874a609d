/** Brings the content along to this version of Signpost. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { migrated } from "./migrations.ts";

/** Rewrites what an older version took and this one does not; returns what was done, a line a file, as problems name them. */
export function bringContent(directory: string): readonly string[] {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return files.flatMap((file) => {
    const path = relative(directory, file).split(sep).join("/");
    const bytes = readFileSync(file);
    const text = bytes.toString("utf8");
    // Bytes that are no text are told of by the check.
    if (!Buffer.from(text).equals(bytes)) return [];
    // The line ends and the mark at the beginning are as they were.
    const [, mark = "", words = ""] = /^(\ufeff?)([\s\S]*)$/.exec(text) ?? [];
    const ends = words.includes("\r\n") ? "\r\n" : "\n";
    const { text: now, told } = migrated({ path, text: words.replaceAll("\r\n", "\n") });
    if (told.length > 0) writeFileSync(file, mark + now.replaceAll("\n", ends));
    return told.map((sentence) => `${directory}/${path}: ${sentence}`);
  });
}
