/** The one reader of `content/`: every file once, every mistake at once, or the Library. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { conform } from "./conform.ts";
import { type Mistake, readYaml, type Values } from "./front-matter.ts";
import { actionPoint } from "./kinds/action-points.ts";
import { caseStudy } from "./kinds/case-studies.ts";
import { change } from "./kinds/changes.ts";
import { factSheet } from "./kinds/fact-sheets.ts";
import { fund } from "./kinds/funding.ts";
import { glossaryEntry } from "./kinds/glossary.ts";
import { location } from "./kinds/locations.ts";
import { newsletter } from "./kinds/newsletters.ts";
import { organisation } from "./kinds/organisations.ts";
import { page } from "./kinds/pages.ts";
import { service } from "./kinds/services.ts";
import { site } from "./kinds/site.ts";
import { vocabulary } from "./kinds/vocabulary.ts";
import { type Kind, kinds, type Library } from "./library.ts";
import { linkLibrary, type SoundEntry } from "./link.ts";
import { markdownRenderer } from "./markdown.ts";
import type { Problem } from "./problem.ts";

/** The schema of each kind's front matter. */
export const schemas = {
  organisations: organisation,
  pages: page,
  "fact-sheets": factSheet,
  "case-studies": caseStudy,
  "action-points": actionPoint,
  funding: fund,
  locations: location,
  services: service,
  changes: change,
  newsletters: newsletter,
} as const satisfies Record<Kind, z.ZodObject>;

/** The Library, or every problem, then with a Library of what is sound, for further checks, where there can be one. */
export type Reading =
  | { readonly library: Library }
  | { readonly problems: readonly Problem[]; readonly sound?: Library };

/** Reads a content folder. Problems name files as `content/…`, whatever the folder is called. */
export function readLibrary(directory: string): Reading {
  const problems: Problem[] = [];
  const note = (file: string, mistakes: readonly Mistake[]) => {
    for (const { line, message } of mistakes) problems.push({ file, line, message });
  };

  const readWhole = <Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> | undefined => {
    const reading = readYaml(readFileSync(join(directory, name), "utf8"), 1);
    if ("mistakes" in reading) {
      note(`content/${name}`, reading.mistakes);
      return undefined;
    }
    const { draft, mistakes } = conform(schema, reading.values);
    note(`content/${name}`, mistakes);
    return draft as z.output<Schema> | undefined;
  };
  const siteFile = readWhole("site.yaml", site);
  const words = readWhole("vocabulary.yaml", vocabulary);
  const glossary = existsSync(join(directory, "glossary.yaml"))
    ? readWhole("glossary.yaml", z.array(glossaryEntry))
    : [];
  const render = markdownRenderer({ url: siteFile?.url ?? "https://example.org/" }, glossary ?? []);

  const entries = {} as Record<Kind, SoundEntry[]>;
  for (const kind of kinds) {
    entries[kind] = [];
    const folder = join(directory, kind);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith(".md")) continue;
      const file = `content/${kind}/${name}`;
      const text = readFileSync(join(folder, name), "utf8")
        .replace(/^\uFEFF/, "")
        .replaceAll("\r\n", "\n");
      const parts = /^---\n(.*?)^---[ \t]*(?:\n|$)/ms.exec(text);
      if (!parts) {
        note(file, [
          {
            line: 1,
            message: "The file must start with a line of three hyphens, then the keys, then another such line.",
          },
        ]);
        continue;
      }
      const reading = readYaml(parts[1] ?? "", 2);
      if ("mistakes" in reading) {
        note(file, reading.mistakes);
        continue;
      }
      const { draft, mistakes } = conform(schemas[kind] as z.ZodObject, reading.values);
      note(file, mistakes);
      const bodyLine = parts[0].split("\n").length;
      const rendered = render(text.slice(parts[0].length), bodyLine);
      note(file, rendered.mistakes);
      entries[kind].push({
        id: name.slice(0, -3),
        front: draft as Record<string, unknown>,
        body: rendered.body,
        source: sourceOf(file, reading.values),
      });
    }
  }
  if (problems.length > 0 || !siteFile || !words) return { problems };
  return { library: linkLibrary({ site: siteFile, vocabulary: words, glossary: glossary ?? [], entries }) };
}

const sourceOf = (file: string, values: Values) => ({ file, line: values.line });
