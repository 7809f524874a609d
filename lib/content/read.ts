/** The one reader of `content/`: every file once, every mistake at once, or the Library. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { conform, type KnownIds } from "./conform.ts";
import { decode, split } from "./content-file.ts";
import type { DraftFile, Drafts } from "./drafts.ts";
import { type Mistake, type Path, readYaml, type Values } from "./front-matter.ts";
import type { Target } from "./kinds/fields.ts";
import { glossaryEntry } from "./kinds/glossary.ts";
import { site } from "./kinds/site.ts";
import { vocabulary } from "./kinds/vocabulary.ts";
import { guidanceKinds, type Kind, kinds, type Library } from "./library.ts";
import { linkLibrary, type SoundEntry } from "./link.ts";
import { markdownRenderer } from "./markdown.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules/all.ts";
import { repeatedWords } from "./rules/words.ts";
import { schemas } from "./schemas.ts";
import { soundFiles } from "./sound.ts";
import { survey, type WholeFile } from "./survey.ts";

/** The Library, or every problem, then with a Library of what is sound, for further checks, where there can be one. */
export type Reading =
  | { readonly library: Library }
  | { readonly problems: readonly Problem[]; readonly sound?: Library };

/** Reads a content folder. Problems name files as `content/…`, whatever the folder is called. */
export function readLibrary(directory: string): Reading {
  if (!existsSync(directory)) {
    return { problems: [{ file: "content", line: 1, message: `There is no folder ${directory}. Is its name right?` }] };
  }
  const found = survey(directory);
  const problems: Problem[] = [...found.problems];
  const note = (file: string, mistakes: readonly Mistake[]) => {
    for (const { line, message } of mistakes) problems.push({ file, line, message });
  };

  const texts: { file: string; text: string }[] = [];
  /** A YAML file without a body; undefined when it is not wholly right. */
  const readWhole = <Schema extends z.ZodType>(name: WholeFile, schema: Schema): z.output<Schema> | undefined => {
    if (!found.whole.has(name)) return undefined;
    const decoded = decode(readFileSync(join(directory, name)));
    if ("text" in decoded) texts.push({ file: `content/${name}`, text: decoded.text });
    const reading = "mistakes" in decoded ? decoded : readYaml(decoded.text, 1);
    const conformed = "mistakes" in reading ? undefined : conform(schema, reading.values, () => undefined);
    const mistakes = "mistakes" in reading ? reading.mistakes : (conformed?.mistakes ?? []);
    const repeated = conformed && "values" in reading ? repeatedWords(conformed.draft, reading.values) : [];
    note(`content/${name}`, [...mistakes, ...repeated]);
    return mistakes.length + repeated.length === 0 ? (conformed?.draft as z.output<Schema>) : undefined;
  };
  const siteFile = readWhole("site.yaml", site);
  const words = readWhole("vocabulary.yaml", vocabulary);
  const glossary = readWhole("glossary.yaml", z.array(glossaryEntry)) ?? [];

  const ids = Object.fromEntries(kinds.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  for (const { kind, id } of [...found.entries, ...found.meantIds]) ids[kind].add(id);
  const known = knownIds(ids, words);
  const render = markdownRenderer({ url: siteFile?.url ?? "https://example.org/" }, glossary);

  const copies = new Map<string, string>();
  const files = Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, DraftFile[]>;
  for (const { kind, id, file, path } of found.entries) {
    const decoded = decode(readFileSync(path));
    if ("text" in decoded) texts.push({ file, text: decoded.text });
    const parts = "mistakes" in decoded ? decoded : split(decoded.text);
    const reading = "mistakes" in parts ? parts : readYaml(parts.frontMatter, 2);
    if ("mistakes" in reading || "mistakes" in parts || "mistakes" in decoded) {
      note(file, "mistakes" in reading ? reading.mistakes : []);
      continue;
    }
    const twin = copies.get(`${kind} ${decoded.text}`);
    if (twin !== undefined) {
      note(file, [
        { line: 1, message: `This file and ${twin} are the same. Change what one of them says, or take it out.` },
      ]);
      continue;
    }
    copies.set(`${kind} ${decoded.text}`, file);
    const conformed = conform(schemas[kind] as z.ZodObject, reading.values, known);
    if (!conformed.draft) {
      note(file, conformed.mistakes);
      continue;
    }
    const rendered = render(parts.body, parts.bodyLine);
    note(file, [...conformed.mistakes, ...rendered.mistakes]);
    files[kind].push({
      kind,
      id,
      file,
      front: conformed.draft as DraftFile["front"],
      values: reading.values,
      has: conformed.has,
      references: conformed.references,
      rendered,
    });
  }

  const drafts: Drafts = {
    files: files as Drafts["files"],
    ids: { ...ids, areas: words?.areas.map((area) => area.id) ?? [] },
    texts,
  };
  for (const rule of rules) {
    rule(drafts, ({ file, values }: { file: string; values?: Values }, where: Path | number, message: string) => {
      problems.push({ file, line: typeof where === "number" ? where : (values?.line(where) ?? 1), message });
    });
  }

  if (!siteFile || !words) return { problems };
  const make = (sound: Drafts["files"]) =>
    linkLibrary({ site: siteFile, vocabulary: words, glossary, entries: entriesOf(sound) });
  if (problems.length === 0) return { library: make(drafts.files) };
  const changes = [...found.entries, ...found.meantIds].filter(({ kind }) => kind === "changes").length;
  const refused = new Set(problems.map(({ file }) => file));
  return { problems, sound: make(soundFiles(drafts, refused, files.changes.length < changes)) };
}

function entriesOf(files: Drafts["files"]): Record<Kind, SoundEntry[]> {
  const entries = kinds.map((kind) => [
    kind,
    (files[kind] as readonly DraftFile[]).map(({ id, file, front, values, rendered }): SoundEntry => {
      return { id, front, body: rendered.body, source: { file, line: values.line } };
    }),
  ]);
  return Object.fromEntries(entries);
}

/** What each kind of reference can name. */
function knownIds(ids: Record<Kind, Set<string>>, words: z.output<typeof vocabulary> | undefined): KnownIds {
  const guidance = new Set(guidanceKinds.flatMap((kind) => [...ids[kind]].map((id) => `${kind}/${id}`)));
  const terms = words && {
    audiences: new Set(words.audiences.map(({ id }) => id)),
    topics: new Set(words.topics.map(({ id }) => id)),
    areas: new Set(words.areas.map(({ id }) => id)),
  };
  return (target: Target) => {
    if (target === "guidance") return guidance;
    return target === "audiences" || target === "topics" || target === "areas" ? terms?.[target] : ids[target];
  };
}
