/** A template of `pages/`: its front matter says which pages it makes, from which list of views. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const frontMatter = z.strictObject({
  /** Where the page goes in the site, as a template of its own: `{{ service.url }}index.html`. */
  permalink: z.string(),
  /** For a template that makes a page of each item of a list. */
  each: z
    .strictObject({
      /** The list, by the name of its file in `_data/`. */
      of: z.string(),
      /** The name under which the template knows its item. */
      as: z.string(),
    })
    .optional(),
});

export interface PageTemplate extends z.output<typeof frontMatter> {
  /** From the project's root, such as `pages/service.njk`. */
  readonly file: string;
  readonly text: string;
}

/** Every template of a folder, in order of name. Throws, naming the file, when its front matter can't be used. */
export function readPageTemplates(folder: string): readonly PageTemplate[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const [, front = "", text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, "utf8")) ?? [];
      try {
        if (text === undefined) throw new Error("The lines of three hyphens are missing.");
        return { file, text, ...frontMatter.parse(parse(front)) };
      } catch (cause) {
        const needs = "a permalink, and at most what it makes a page of each of, between two lines of three hyphens";
        throw new Error(`${file} needs ${needs}.`, { cause });
      }
    });
}
