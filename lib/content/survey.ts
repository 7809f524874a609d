/** What files are in `content/`, and which of them have no place there. */
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { wordSystemError } from "../refusal.ts";
import { isId } from "./kinds/fields.ts";
import { isKind, type Kind, kindNames } from "./kinds.ts";
import { nameFor } from "./name.ts";
import { nearest } from "./nearest.ts";
import { postcodesFile } from "./postcodes.ts";
import type { Problem } from "./problem.ts";
import { removedFile } from "./removed.ts";
import { type PictureFile, pictureFolder, surveyPictures } from "./survey-pictures.ts";

/** The files that are not of a kind. */
export const wholeFiles = ["site.yaml", "vocabulary.yaml", "glossary.yaml"] as const;
export type WholeFile = (typeof wholeFiles)[number];

/** The files of words of the whole site in another language, such as `site.cy.yaml`. */
export interface TranslatedFile {
  readonly name: WholeFile;
  readonly language: string;
  /** For messages, such as `content/site.cy.yaml`. */
  readonly file: string;
  readonly path: string;
}

export interface EntryFile {
  readonly kind: Kind;
  readonly id: string;
  /** For messages, such as `content/funding/grantfinder.md`. */
  readonly file: string;
  readonly path: string;
}

export interface Survey {
  readonly entries: readonly EntryFile[];
  /** `walking-group.cy.md` beside `walking-group.md`. */
  readonly translations: readonly (EntryFile & { readonly language: string })[];
  /** `sleep.easy.md` beside `sleep.md`. */
  readonly easyRead: readonly EntryFile[];
  readonly whole: ReadonlySet<WholeFile>;
  readonly translatedWhole: readonly TranslatedFile[];
  /** Whether there is a file of postcodes. */
  readonly postcodes: boolean;
  /** Whether there is a file of what was taken out. */
  readonly removed: boolean;
  readonly pictures: readonly PictureFile[];
  /** Ids that files would have if they were named rightly, so that what refers to them is not refused as well. */
  readonly meantIds: readonly Pick<EntryFile, "kind" | "id">[];
  /** Folders of which nobody knows what is in them; undefined where the whole content is such a folder. */
  readonly unread: ReadonlySet<Kind> | undefined;
  readonly problems: readonly Problem[];
}

const isWhole = (name: string): name is WholeFile => (wholeFiles as readonly string[]).includes(name);

/** What a file's name says that has a language in it: `sleep.cy.md` is `sleep` in `cy`. */
function translatedName(name: string, ending: "md" | "yaml"): { id: string; language: string } | undefined {
  const [, id, language] =
    new RegExp(`^([a-z0-9-]+)\\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.${ending}$`).exec(name) ?? [];
  return id !== undefined && language !== undefined && isId(id) ? { id, language } : undefined;
}

/** What an Easy Read version is of: `sleep.easy.md` is that of `sleep`. No language has a code of four letters. */
function easyReadId(name: string): string | undefined {
  const id = /^([a-z0-9-]+)\.easy\.md$/.exec(name)?.[1];
  return id !== undefined && isId(id) ? id : undefined;
}

/** Lists a content folder in order of name. Names that start with a dot belong to other programs and are passed over. */
export function survey(directory: string): Survey {
  const entries: EntryFile[] = [];
  const translations: (EntryFile & { language: string })[] = [];
  const easyRead: EntryFile[] = [];
  const whole = new Set<WholeFile>();
  const translatedWhole: TranslatedFile[] = [];
  const meantIds: { kind: Kind; id: string }[] = [];
  let postcodes = false;
  let removed = false;
  let pictures: readonly PictureFile[] = [];
  const problems: Problem[] = [];
  const unread = new Set<Kind>();
  const refuse = (file: string, message: string) => problems.push({ file: join("content", file), line: 1, message });
  const inFolder = (folder: string): Dirent[] | undefined => {
    try {
      return readdirSync(join(directory, folder), { withFileTypes: true })
        .filter(({ name }) => !name.startsWith("."))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const said = wordSystemError(error);
      if (said === undefined) throw error;
      refuse(folder, said);
      return undefined;
    }
  };
  /** Links may lead out of the folder, or nowhere; and from a device there is no end of reading. */
  const isOwn = (entry: Dirent, file: string) => {
    if (entry.isFile() || entry.isDirectory()) return true;
    const what = entry.isSymbolicLink() ? "a link to another place" : "no file";
    refuse(file, `This is ${what}. Take it out, and put the file itself here.`);
    return false;
  };

  const meant = new Set<string>();
  const tops = inFolder("");
  for (const top of tops ?? []) {
    const { name } = top;
    if (!isOwn(top, name)) {
      if (isKind(name)) unread.add(name);
      continue;
    }
    if (!top.isDirectory()) {
      const ofWhole = translatedName(name, "yaml");
      if (isWhole(name)) whole.add(name);
      else if (ofWhole && isWhole(`${ofWhole.id}.yaml`)) {
        const { id, language } = ofWhole;
        const original = `${id}.yaml` as WholeFile;
        translatedWhole.push({ name: original, language, file: `content/${name}`, path: join(directory, name) });
      } else if (name === postcodesFile) postcodes = true;
      else if (name === removedFile) removed = true;
      else {
        const guess = /\.ya?ml$/i.test(name) ? nearest(name, wholeFiles) : undefined;
        if (guess) meant.add(guess);
        if (guess) refuse(name, `This file is called ${name}. Rename it to ${guess}.`);
        else if (name.endsWith(".md"))
          refuse(name, `This file is in no folder. Put it in one of: ${kindNames.join(", ")}.`);
        else
          refuse(name, `Nothing reads this file. Take it out; only ${wholeFiles.join(", ")} and folders stand here.`);
      }
      continue;
    }
    if (name === pictureFolder) {
      const own = (inFolder(name) ?? []).filter((entry) => isOwn(entry, `${name}/${entry.name}`));
      pictures = surveyPictures(directory, own, refuse);
      continue;
    }
    if (!isKind(name)) {
      const folders = [...kindNames, pictureFolder];
      const guess = nearest(name, folders);
      const mend = guess ? `Did you mean ${guess}?` : `The folders are: ${folders.join(", ")}.`;
      refuse(name, `The folder ${name} is none of those that are read. ${mend}`);
      continue;
    }
    const inside = inFolder(name);
    if (!inside) unread.add(name);
    for (const entry of inside ?? []) {
      const file = `${name}/${entry.name}`;
      if (!isOwn(entry, file)) {
        meantIds.push({ kind: name, id: nameFor(entry.name.replace(/\.md$/, "")) });
        continue;
      }
      const ending = /\.[^.]*$/.exec(entry.name)?.[0] ?? "";
      const stem = entry.name.slice(0, entry.name.length - ending.length);
      const translated = translatedName(entry.name, "md");
      const easy = easyReadId(entry.name);
      if (entry.isDirectory()) refuse(file, `A folder in a folder is not read. Put its files in content/${name}.`);
      else if (ending !== ".md") {
        const isPicture = /^\.(jpe?g|png|gif|svg|webp|hei[cf])$/i.test(ending);
        const isDocument = /^\.(pdf|docx?|odt)$/i.test(ending);
        const isText = /^\.(markdown|mdown|txt|mdx|MD|Md)$/.test(ending);
        if (isText) meantIds.push({ kind: name, id: nameFor(stem) });
        refuse(
          file,
          isPicture
            ? `Pictures have no place here. Put it in content/${pictureFolder}.`
            : isDocument
              ? "Documents have no place here. Put what they say into words, in a file that ends in .md."
              : isText
                ? `The name of this file must end in .md. Rename it to ${nameFor(stem)}.md.`
                : "Only files that end in .md are read here. Take this one out, or rename it.",
        );
      } else if (translated) {
        const path = join(directory, name, entry.name);
        translations.push({ kind: name, ...translated, file: `content/${file}`, path });
      } else if (easy !== undefined) {
        easyRead.push({ kind: name, id: easy, file: `content/${file}`, path: join(directory, name, entry.name) });
      } else if (!isId(stem)) {
        const id = nameFor(stem);
        meantIds.push({ kind: name, id });
        const mend = id === "" ? "" : ` Rename it to ${id}.md.`;
        refuse(file, `The name of a file has lower-case letters, digits and single hyphens only.${mend}`);
      } else {
        entries.push({ kind: name, id: stem, file: `content/${file}`, path: join(directory, name, entry.name) });
      }
    }
  }
  for (const name of ["site.yaml", "vocabulary.yaml"] as const) {
    if (tops && !whole.has(name) && !meant.has(name))
      refuse(name, `The file ${name} is missing. Every site needs one.`);
  }
  return {
    entries,
    translations,
    easyRead,
    whole,
    translatedWhole,
    postcodes,
    removed,
    pictures,
    meantIds,
    problems,
    unread: tops && unread,
  };
}
