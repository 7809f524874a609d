/** The same fact sheets and the same look as sites of other generators, whose templates are in `peers/`. */
import { globSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { markdownFile } from "../lib/editing/markdown-file.ts";
import type { Sheet } from "./guidance-content.ts";

export interface Peer {
  readonly name: string;
  /** Of the folder that it builds in: text by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The program and its arguments, run in that folder; it writes into `_site`. */
  readonly command: readonly [program: string, ...parts: string[]];
}

/** What stands inline in every page, the same on all sides. */
export interface Look {
  readonly style: string;
  readonly script: string;
}

/** The look of a page of Signpost's. */
export function lookOf(html: string): Look {
  const [, style] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  const [, script] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  if (style === undefined || script === undefined) throw new Error("The page has no style or no script.");
  return { style, script };
}

const folder = fileURLToPath(new URL("peers", import.meta.url));

function templates(name: string, { style, script }: Look): Map<string, string> {
  const own = join(folder, name);
  const paths = globSync("**/*", { cwd: own }).filter((path) => statSync(join(own, path)).isFile());
  const text = (path: string) => readFileSync(join(own, path), "utf8");
  return new Map(
    paths.map((path) => [
      path,
      text(path)
        .replace("STYLE", () => style)
        .replace("SCRIPT", () => script),
    ]),
  );
}

const navigation = readFileSync(join(folder, "navigation.json"), "utf8");

/** Front matter in JSON, which Hugo reads fastest. */
export function hugo(sheets: readonly Sheet[], look: Look): Peer {
  const files = templates("hugo", look).set("data/navigation.json", navigation);
  for (const { id, body, published, ...front } of sheets)
    files.set(`content/fact-sheets/${id}.md`, `${JSON.stringify({ ...front, date: published }, null, 1)}\n\n${body}`);
  return { name: "Hugo", files, command: ["hugo", "--quiet"] };
}

/** A Markdown template a page. */
export function eleventy(sheets: readonly Sheet[], look: Look): Peer {
  const files = templates("eleventy", look).set("_data/navigation.json", navigation);
  for (const { id, body, ...front } of sheets)
    files.set(`content/sheets/${id}.md`, markdownFile({ ...front, permalink: `/fact-sheets/${id}/index.html` }, body));
  const program = resolve("node_modules/@11ty/eleventy/cmd.cjs");
  return { name: "Eleventy", files, command: [process.execPath, program, "--quiet"] };
}
