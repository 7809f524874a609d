/** Every day that a program writes on a page has its machine date; what staff wrote is theirs. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { filesIn } from "../../audit/page.ts";
import { english } from "../../lib/language.ts";
import { withMachineDates } from "../../lib/views/machine-dates.ts";
import { datesIn } from "../../lib/views/written-dates.ts";
import { site, siteDate } from "../built-site.ts";

type Node = Extract<Parameters<typeof load>[0], { readonly type: unknown }>;

const today = Temporal.PlainDate.from(siteDate);
const plain = (text: string) =>
  text
    .replace(/[‘’“”"'`*_\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const written = plain(
  globSync("test/demonstration/**/*.{md,yaml}")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n"),
);

/** The words with a day in them that stand outside `time` and that nobody wrote in `content/`. */
function bare(html: string): string[] {
  const $ = load(html);
  $("head, script, style, time, pre").remove();
  const texts = (node: Node): string[] =>
    node.type === "text" ? [node.data] : "children" in node ? node.children.flatMap(texts) : [];
  return $("body")
    .toArray()
    .flatMap(texts)
    .filter((text) => datesIn(english(), text, today).length > 0 && !written.includes(plain(text)));
}

test("no day that a program wrote stands without its machine date", () => {
  const pages = filesIn(site.folder).filter((path) => path.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(100);
  const found = pages.flatMap((path) =>
    bare(readFileSync(join(site.folder, path), "utf8")).map((text) => `${path}: ${text.trim()}`),
  );
  expect(found).toEqual([]);
});

test("a day that lacks one is found, and one that has it is not", () => {
  const line = "The session on Saturday 3 April 2027 moves";
  expect(bare(`<body><p>${line}</p></body>`)).toEqual([line]);
  expect(bare(`<body><p>${withMachineDates(english(), line, today)}</p></body>`)).toEqual([]);
});
