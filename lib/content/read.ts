/** The one reader of `content/`: every file once, every mistake at once, or the Library. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { conform } from "./conform.ts";
import { readText } from "./content-file.ts";
import type { DraftFile, Drafts } from "./drafts.ts";
import type { Path, Values } from "./front-matter.ts";
import { inLanguage } from "./in-language.ts";
import { glossary } from "./kinds/glossary.ts";
import { site } from "./kinds/site.ts";
import { vocabulary } from "./kinds/vocabulary.ts";
import { entryUrl, type Kind, kindNames, kinds } from "./kinds.ts";
import { knownIds } from "./known-ids.ts";
import type { EasyRead, Library, Site } from "./library.ts";
import { linkLibrary, type SoundEntry } from "./link.ts";
import { logoOf } from "./logo.ts";
import { markdownRenderer } from "./markdown.ts";
import { emptyMemory } from "./memory.ts";
import { pictureReader } from "./picture.ts";
import { postcodesFile, readPostcodes } from "./postcodes.ts";
import { prepare } from "./prepare.ts";
import type { Mistake, Problem } from "./problem.ts";
import { readEasyRead } from "./read-easy-read.ts";
import { readTranslations } from "./read-translations.ts";
import { readRemoved, removedFile } from "./removed.ts";
import { rules } from "./rules/all.ts";
import { allSections, isKindLeftOut, sectionsShown } from "./sections.ts";
import { soundFiles } from "./sound.ts";
import { standInSite, standInVocabulary } from "./stand-in.ts";
import { type Survey, survey, type WholeFile } from "./survey.ts";
import { conformYaml, readYaml } from "./yaml-file.ts";

/** The Library, or every problem, then with a Library of what is sound, for further checks, where there can be one. */
export type Reading =
  | {
      readonly library: Library;
      /** The same content for readers of each further language of the site. */
      readonly translations: readonly Library[];
    }
  | {
      readonly problems: readonly Problem[];
      readonly sound?: Library;
      /** Every edition is in what is sound: which change none of them tells of can be said. */
      readonly allEditions?: boolean;
    };

interface WholeReading<Value> {
  readonly text?: string;
  readonly values?: Values;
  /** Absent when the file is not there or not wholly right. */
  readonly value?: Value;
  readonly mistakes: readonly Mistake[];
}

/** A YAML file without a body. */
function readWhole<Schema extends z.ZodType>(
  directory: string,
  found: Survey,
  name: WholeFile,
  schema: Schema,
): WholeReading<z.output<Schema>> {
  if (!found.whole.has(name)) return { mistakes: [] };
  const { values, ...file } = readYaml(join(directory, name));
  if (!values) return file;
  const { draft, mistakes } = conformYaml(schema, values);
  return { ...file, values, mistakes, ...(mistakes.length === 0 && { value: draft as z.output<Schema> }) };
}

/**
 * Reads a content folder. Problems name files as `content/…`, whatever the folder is called. Of files that say what they
 * said when the `memory` was made nothing is worked out again; it is brought up to date.
 */
export function readLibrary(directory: string, memory = emptyMemory()): Reading {
  if (!existsSync(directory)) {
    return { problems: [{ file: "content", line: 1, message: `There is no folder ${directory}. Is its name right?` }] };
  }
  const found = survey(directory);
  const problems: Problem[] = [...found.problems];
  if (!found.unread) return { problems };
  const note = (file: string, mistakes: readonly Mistake[]) => {
    for (const { line, message } of mistakes) problems.push({ file, line, message });
  };

  const texts: { file: string; text: string }[] = [];
  const whole = <Schema extends z.ZodType>(name: WholeFile, schema: Schema) => {
    const { text, value, values, mistakes } = readWhole(directory, found, name, schema);
    const file = `content/${name}`;
    if (text !== undefined) texts.push({ file, text });
    note(file, mistakes);
    return { data: values?.data, draft: value && values && { file, front: value, values } };
  };
  const { draft: siteDraft, data: siteData } = whole("site.yaml", site);
  const { draft: wordsDraft, data: wordData } = whole("vocabulary.yaml", vocabulary);
  const siteFile = siteDraft?.front;
  const words = wordsDraft?.front;
  const terms = whole("glossary.yaml", glossary).draft?.front;
  const table = found.postcodes ? readPostcodes(readFileSync(join(directory, postcodesFile))) : undefined;
  const postcodes = table && "postcodes" in table ? table.postcodes : undefined;
  if (table && "mistakes" in table) note(`content/${postcodesFile}`, table.mistakes);
  const list = found.removed ? readRemoved(readFileSync(join(directory, removedFile))) : undefined;
  if (list && "mistakes" in list) note(`content/${removedFile}`, list.mistakes);

  const ids = Object.fromEntries(kindNames.map((kind) => [kind, new Set<string>()])) as Record<Kind, Set<string>>;
  for (const { kind, id } of [...found.entries, ...found.meantIds]) ids[kind].add(id);
  // What has come back is not gone.
  const removed = list && "removed" in list ? list.removed.filter(({ kind, id }) => !ids[kind].has(id)) : [];
  const readings = found.pictures.map(pictureReader(memory.pictures));
  for (const { picture, mistakes } of readings)
    note(
      picture.file,
      mistakes.map((message) => ({ line: 1, message })),
    );
  const pictures = new Map(readings.map(({ picture }) => [picture.name, picture]));
  const known = knownIds(ids, words, new Set(pictures.keys()), found.unread);
  const settings = {
    url: siteFile?.url ?? "https://example.org/",
    glossary: terms ?? [],
    pictures: [...pictures.values()],
  };
  const render = markdownRenderer(settings, settings.glossary, pictures);
  if (memory.settings !== JSON.stringify(settings)) memory.files.clear();
  memory.settings = JSON.stringify(settings);

  /** The file in which each text was read first. */
  const first = Object.fromEntries(kindNames.map((kind) => [kind, new Map()])) as Record<Kind, Map<unknown, string>>;
  const files = Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Record<Kind, DraftFile[]>;
  for (const { kind, id, file, path } of found.entries) {
    const prepared = prepare(kind, readText(path), render, memory.files.get(path));
    memory.files.set(path, prepared);
    const { text, mistakes, parts } = prepared;
    if (text !== undefined) texts.push({ file, text });
    note(file, mistakes);
    if (!parts) continue;
    const twin = first[kind].get(text);
    if (twin !== undefined) {
      note(file, [
        { line: 1, message: `This file and ${twin} are the same. Change what one of them says, or take it out.` },
      ]);
      continue;
    }
    first[kind].set(text, file);
    const { values } = parts;
    const conformed = conform(kinds[kind].schema as z.ZodObject, values, known);
    note(file, conformed.mistakes);
    if (!conformed.draft) continue;
    note(file, parts.rendered.mistakes);
    files[kind].push({
      kind,
      id,
      file,
      front: conformed.draft as DraftFile["front"],
      values,
      has: conformed.has,
      references: conformed.references,
      rendered: parts.rendered,
    });
  }

  const translated =
    siteFile && words
      ? readTranslations(found, { site: siteFile, vocabulary: words, files, render, memory })
      : { translations: [], problems: [], drafts: [], texts: [] };
  problems.push(...translated.problems);
  texts.push(...translated.texts);

  const explained = settings.glossary.flatMap(({ term, abbreviation }) => [term, abbreviation ?? ""]);
  const measure = { locale: siteFile?.locale ?? "en-GB", explained };
  const easyRead = readEasyRead(found, { files, render, memory, measure });
  problems.push(...easyRead.problems);
  texts.push(...easyRead.texts);
  const drafts: Drafts = {
    translations: translated.drafts,
    easyRead: easyRead.drafts,
    files: files as Drafts["files"],
    ids: {
      ...ids,
      areas: words?.areas.map((area) => area.id) ?? [],
      easyRead: new Set(found.easyRead.map(({ kind, id }) => entryUrl(kind, id))),
      confidential: new Set(
        (files as Drafts["files"]).locations.flatMap(({ id, front }) => (front.confidential ? id : [])),
      ),
    },
    site: siteDraft,
    shown: siteFile
      ? sectionsShown(siteFile, (what) => {
          if (what === "glossary") return settings.glossary.length > 0;
          return what === "easy-read" ? isInOtherForms(siteFile, found, files) : ids[what].size > 0;
        })
      : allSections,
    pictures,
    texts,
  };
  for (const rule of rules) {
    rule(drafts, ({ file, values }: { file: string; values?: Values }, where: Path | number, message: string) => {
      problems.push({ file, line: typeof where === "number" ? where : (values?.line(where) ?? 1), message });
    });
  }

  const [rightSite, rightWords] = [siteFile ?? standInSite(siteData), words ?? standInVocabulary(wordData)];
  if (!rightSite || !rightWords || found.unread.size > 0) return { problems };
  const make = (sound: Drafts["files"]) =>
    linkLibrary({
      ...(postcodes && { postcodes }),
      removed,
      ...settings,
      logo: logoOf(rightSite, pictures),
      site: rightSite,
      vocabulary: rightWords,
      entries: entriesOf(sound, easyRead.entries),
    });
  if (problems.length === 0) {
    const entries = entriesOf(drafts.files, easyRead.entries);
    const translations = translated.translations.map((translation) =>
      linkLibrary({
        ...(postcodes && { postcodes }),
        removed,
        ...inLanguage(translation, { site: rightSite, vocabulary: rightWords, glossary: settings.glossary, entries }),
        pictures: settings.pictures,
        logo: logoOf(rightSite, pictures),
      }),
    );
    return { library: make(drafts.files), translations };
  }
  const changes = [...found.entries, ...found.meantIds].filter(({ kind }) => kind === "changes").length;
  const refused = new Set(problems.map(({ file }) => file));
  const sound = soundFiles(drafts, refused, files.changes.length < changes, rightWords);
  const editions = [...found.entries, ...found.meantIds].filter(({ kind }) => kind === "newsletters").length;
  return { problems, sound: make(sound), allEditions: sound.newsletters.length === editions };
}

/** Whether anything that is published has an Easy Read version, or a video in sign language. */
function isInOtherForms(
  site: Site,
  { easyRead }: Survey,
  files: Readonly<Record<Kind, readonly DraftFile[]>>,
): boolean {
  const withVideo = kindNames.flatMap((kind) => files[kind]).filter(({ front }) => "bsl_video" in front);
  return [...easyRead, ...withVideo].some(({ kind }) => !isKindLeftOut(site, kind));
}

function entriesOf(files: Drafts["files"], easyReadOf: ReadonlyMap<string, EasyRead>): Record<Kind, SoundEntry[]> {
  const entries = kindNames.map((kind) => [
    kind,
    (files[kind] as readonly DraftFile[]).map(({ id, file, front, values, rendered }): SoundEntry => {
      const easyRead = easyReadOf.get(`${kind}/${id}`);
      const source = { file, line: values.line };
      return { id, front, body: rendered.body, source, ...(easyRead && { easyRead }) };
    }),
  ]);
  return Object.fromEntries(entries);
}
