/** Reads the files that have the content's words in the other languages of the site, and holds them against their originals. */
import type { z } from "zod";
import { readText } from "./content-file.ts";
import type { DraftFile } from "./drafts.ts";
import type { Values } from "./front-matter.ts";
import type { glossary } from "./kinds/glossary.ts";
import { glossary as glossarySchema } from "./kinds/glossary.ts";
import { site as siteSchema } from "./kinds/site.ts";
import { vocabulary as vocabularySchema } from "./kinds/vocabulary.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { Body, Site, Vocabulary } from "./library.ts";
import type { Rendered } from "./markdown.ts";
import type { Memory } from "./memory.ts";
import { prepare } from "./prepare.ts";
import type { Problem } from "./problem.ts";
import type { Survey, TranslatedFile, WholeFile } from "./survey.ts";
import { changedSince, inTranslation, statesOf, translationSchema, unmatched, untranslated } from "./translation.ts";
import { conformYaml, readYaml } from "./yaml-file.ts";

type Group = Readonly<Record<string, unknown>>;

/** The words of one file in another language. */
export interface TranslatedEntry {
  readonly front: Group;
  readonly body: Body;
  /** The parts of the original that are not as they were when it was translated, as its front matter names them; `text` is its text. */
  readonly changed: readonly string[];
}

/** The words of the content in one language; what is not there is as in the site's first language. */
export interface Translation {
  readonly language: string;
  readonly site: Group;
  readonly vocabulary: Group;
  readonly glossary?: z.output<typeof glossary>;
  /** By kind and id: `services/walking-group` */
  readonly entries: ReadonlyMap<string, TranslatedEntry>;
  /** Files of words of the whole site that have changed since, such as `content/site.yaml`, with the keys that have. */
  readonly behind: readonly { readonly file: string; readonly changed: readonly string[] }[];
}

export interface Originals {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  readonly files: { readonly [K in Kind]: readonly DraftFile[] };
  readonly render: (body: string, firstLine: number) => Rendered;
  readonly memory: Memory;
}

export interface TranslationReading {
  readonly translations: readonly Translation[];
  readonly problems: readonly Problem[];
  /** The files whose front matter could be read, for the rules about texts. */
  readonly drafts: readonly (DraftFile & { readonly language: string })[];
  readonly texts: readonly { readonly file: string; readonly text: string }[];
}

const named = (keys: readonly string[]) => keys.map((key) => `"${key}"`).join(", ");
const command = (file: string, language: string) => `npm run new -- translation ${file} ${language}`;

export function readTranslations(found: Survey, originals: Originals): TranslationReading {
  const problems: Problem[] = [];
  const texts: { file: string; text: string }[] = [];
  const drafts: (DraftFile & { language: string })[] = [];
  const refuse = (file: string, line: number, message: string) => problems.push({ file, line, message });
  const languages = originals.site.languages?.slice(1) ?? [];
  const isOurs = ({ file, language }: { file: string; language: string }) => {
    if (languages.includes(language)) return true;
    refuse(
      file,
      1,
      `The site is not in the language "${language}". Add it to "languages" in content/site.yaml, or take this file out.`,
    );
    return false;
  };
  const entries = new Map<string, Map<string, TranslatedEntry>>(languages.map((language) => [language, new Map()]));

  for (const one of found.translations.filter(isOurs)) {
    const { kind, id, file, path, language } = one;
    const original = originals.files[kind].find((other) => other.id === id);
    const isThere =
      original || [...found.entries, ...found.meantIds].some((other) => other.kind === kind && other.id === id);
    if (!isThere) refuse(file, 1, `There is no file content/${kind}/${id}.md of which this could be a translation.`);
    const prepared = prepare(kind, readText(path), originals.render, originals.memory.files.get(path));
    originals.memory.files.set(path, prepared);
    if (prepared.text !== undefined) texts.push({ file, text: prepared.text });
    for (const { line, message } of prepared.mistakes) refuse(file, line, message);
    if (!prepared.parts || !original) continue;
    const { values, rendered } = prepared.parts;
    const schema = kinds[kind].schema as z.ZodObject;
    const front = held(schema, values, original.front as Group, file, refuse, command(original.file, language));
    for (const { line, message } of rendered.mistakes) refuse(file, line, message);
    const written = original.rendered.body.markdown;
    if (written.trim() !== "" && rendered.body.markdown.trim() === "") {
      refuse(file, 1, `This translation has no text, and ${original.file} has one. Translate it too.`);
    }
    if (written.trim() !== "" && rendered.body.markdown.trim() === written.trim()) {
      refuse(file, 1, `The text of this file is word for word that of ${original.file}. Translate it.`);
    }
    if (!front) continue;
    drafts.push({ ...original, file, values, rendered, language });
    const states = statesOf(schema, original.front as Group, written);
    entries.get(language)?.set(`${kind}/${id}`, {
      front: inTranslation(original.front as Group, front),
      body: rendered.body,
      changed: changedSince((front.original ?? {}) as Group, states),
    });
  }

  const valuesOf = ({ file, path }: TranslatedFile): Values | undefined => {
    const { text, values, mistakes } = readYaml(path);
    if (text !== undefined) texts.push({ file, text });
    for (const { line, message } of mistakes) refuse(file, line, message);
    return values;
  };
  const whole = (language: string, name: WholeFile) =>
    found.translatedWhole.find((one) => one.language === language && one.name === name);
  for (const one of found.translatedWhole) isOurs(one);
  const translations = languages.map((language): Translation => {
    const read = <Front extends object>(name: WholeFile, schema: z.ZodObject, front: Front): Front => {
      const file = whole(language, name);
      if (!file) {
        refuse(
          `content/${name}`,
          1,
          `"languages" has ${language}, and there is no file content/${name.replace(".yaml", `.${language}.yaml`)} with the words of this one. Begin it with: ${command(`content/${name}`, language)}`,
        );
        return front;
      }
      const values = valuesOf(file);
      const words =
        values && held(schema, values, front as Group, file.file, refuse, command(`content/${name}`, language));
      if (!words) return front;
      const changed = changedSince((words.original ?? {}) as Group, statesOf(schema, front as Group, ""));
      if (changed.length > 0) behind.push({ file: `content/${name}`, changed });
      return inTranslation(front as Group, words) as Front;
    };
    const behind: { file: string; changed: readonly string[] }[] = [];
    const ownGlossary = whole(language, "glossary.yaml");
    const glossaryValues = ownGlossary && valuesOf(ownGlossary);
    const terms = glossaryValues && conformYaml(glossarySchema, glossaryValues);
    for (const { line, message } of terms?.mistakes ?? []) refuse(ownGlossary?.file ?? "", line, message);
    return {
      language,
      site: read("site.yaml", siteSchema, originals.site) as Group,
      vocabulary: read("vocabulary.yaml", vocabularySchema, originals.vocabulary) as Group,
      ...(terms?.mistakes.length === 0 && { glossary: terms.draft as z.output<typeof glossary> }),
      entries: entries.get(language) ?? new Map(),
      behind,
    };
  });
  return { translations, problems, drafts, texts };
}

/** The words of a translation, held against its original; undefined where they are not wholly right. */
function held(
  schema: z.ZodObject,
  values: Values,
  front: Group,
  file: string,
  refuse: (file: string, line: number, message: string) => unknown,
  command: string,
): Group | undefined {
  const wanted = translationSchema(schema);
  const data = values.data as Group;
  // What belongs to the original alone is told of as such, not as a word that nobody knows.
  const repeated = Object.keys(data ?? {}).filter((key) => key in schema.shape && !(key in wanted.shape));
  for (const key of repeated) {
    refuse(
      file,
      values.line([key]),
      `"${key}" is the same in every language, and is taken from the original. Take it out here.`,
    );
  }
  const own = {
    ...values,
    data: Object.fromEntries(Object.entries(data ?? {}).filter(([key]) => !repeated.includes(key))),
  };
  const { draft, mistakes } = conformYaml(wanted, own);
  for (const { line, message } of mistakes) refuse(file, line, message);
  if (mistakes.length > 0 || repeated.length > 0 || !draft) return undefined;
  const { missing, foreign } = unmatched(schema, front, draft as Group);
  const original = file.replace(/\.[A-Za-z-]+(?=\.(md|yaml)$)/, "");
  if (missing.length > 0) {
    refuse(
      file,
      1,
      `This translation lacks ${named(missing)}, which ${original} has. A page is in one language or the other: translate the whole of it.`,
    );
  }
  for (const key of foreign) {
    refuse(
      file,
      values.line(key.split(/[.,] ?/)),
      `"${key}" is here but not in ${original}. Take it out here, or add it there.`,
    );
  }
  for (const key of untranslated(schema, front, draft as Group)) {
    refuse(file, values.line([key]), `"${key}" is word for word as in ${original}. Translate it.`);
  }
  if ((draft as Group).original === undefined) {
    refuse(
      file,
      1,
      `This translation does not say which state of ${original} it renders ("original"). Have it written: ${command}`,
    );
  }
  return missing.length + foreign.length > 0 ? undefined : (draft as Group);
}
