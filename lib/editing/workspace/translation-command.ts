/** `npm run new -- translation FILE LANGUAGE`: begins a translation, or notes that one is up to date with its original. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, relative } from "node:path";
import { isMap, parseDocument } from "yaml";
import type { z } from "zod";
import { split } from "../../content/content-file.ts";
import { readData } from "../../content/front-matter.ts";
import { site } from "../../content/kinds/site.ts";
import { vocabulary } from "../../content/kinds/vocabulary.ts";
import { isKind, kinds } from "../../content/kinds.ts";
import { easyKinds, fullPageStates } from "../../content/read-easy-read.ts";
import { changedSince, statesOf, textKey, words } from "../../content/translation.ts";
import { Refusal } from "../../refusal.ts";
import { list } from "../../word-list.ts";
import { markdownFile, yamlText } from "../markdown-file.ts";

export const translationUsage = `npm run new -- translation FILE LANGUAGE

FILE is what is to be translated, such as content/services/walking-group.md, content/site.yaml or content/vocabulary.yaml;
LANGUAGE is one of "languages" in content/site.yaml, such as cy. Where there is no translation yet, it is begun with the
words of the original, for you to put into the other language. Where there is one, it is noted that it says what the
original says now: run it when you have made it so.

Instead of a language, LANGUAGE may be easy: then it is an Easy Read version of a page, a fact sheet or a service, which
has its words in short sentences, with a picture beside each part.`;

type Group = Readonly<Record<string, unknown>>;

interface File {
  readonly front: Group;
  readonly text: string;
}

const whole: Readonly<Record<string, z.ZodObject>> = { "site.yaml": site, "vocabulary.yaml": vocabulary };

/** The front matter that files beside this one have. */
function schemaOf(path: string): z.ZodObject | undefined {
  const folder = basename(dirname(path));
  return whole[basename(path)] ?? (isKind(folder) ? (kinds[folder].schema as z.ZodObject) : undefined);
}

function read(path: string): File {
  const written = readFileSync(path, "utf8").replace(/\r\n?/g, "\n");
  const parts = path.endsWith(".md") ? split(written) : { frontMatter: written, body: "" };
  const reading = "mistakes" in parts ? parts : readData(parts.frontMatter, 1);
  if ("mistakes" in parts || "mistakes" in reading) {
    throw new Refusal(`Mend ${path} first: npm run check says what is wrong with it.`, 1);
  }
  return { front: reading.data as Group, text: parts.body.trim() };
}

/** Returns the exit code. */
export function translationCommand(args: readonly string[], say: (text: string) => void): number {
  const [file, language, ...more] = args.filter((one) => one !== "--");
  if (args.includes("--help") || file === undefined || language === undefined || more.length > 0) {
    say(translationUsage);
    return args.includes("--help") ? 0 : 2;
  }
  if (!existsSync(file)) throw new Refusal(`There is no file ${file}. Is its name right?`, 2);
  const schema = schemaOf(file);
  if (!schema) throw new Refusal(`${file} has no words that are translated here.`, 2);
  const isEasy = language === easy;
  if (isEasy && !hasEasyRead(file)) {
    throw new Refusal(`${file} can have no Easy Read version: pages, guidance and services can.`, 2);
  }
  if (!isEasy && !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new Refusal(`"${language}" is not a language code. Write it like cy, pl or ur.`, 2);
  }
  const target = file.replace(/(?=\.(md|yaml)$)/, `.${language}`);
  const original = read(file);
  const states = (isEasy ? fullPageStates : statesOf)(schema, original.front, original.text);
  if (existsSync(target)) return noteAsCurrent(target, states, say);
  const front = { ...(isEasy ? inBrief(original.front) : words(schema, original.front)), original: states };
  writeFileSync(target, file.endsWith(".md") ? markdownFile(front, original.text) : yamlText(front), { flag: "wx" });
  say(isEasy ? easyBegun(target) : begun(target));
  return 0;
}

const begun = (target: string) => `Written: ${target}, with the words of the original.

What next:
  1. Put every word of it into the other language, but what stands under "original".
  2. npm run check                     says what is still to be translated
  3. git add ${relative(".", target)}`;

const easyBegun = (target: string) => `Written: ${target}, with the words of the full page.

What next:
  1. Say it in short sentences and easy words, with a picture above each part. Leave what stands under "original".
  2. npm run check                     says which sentences are still too hard
  3. git add ${relative(".", target)}`;

/** What an Easy Read version has of the keys of its page. */
const inBrief = ({ title, summary }: Group): Group => ({ title, summary });

const isEasyRead = (target: string) => target.endsWith(`.${easy}.md`);

/** What stands in the place of a language. */
const easy = "easy";

const hasEasyRead = (path: string) => {
  const folder = basename(dirname(path));
  return isKind(folder) && easyKinds.includes(folder);
};

function noteAsCurrent(target: string, states: Readonly<Record<string, string>>, say: (text: string) => void): number {
  const { front } = read(target);
  const before = (front.original ?? {}) as Group;
  const changed = changedSince(before, states);
  if (changed.length === 0 && Object.keys(before).length === Object.keys(states).length) {
    say(
      `${target} is up to date already: nothing in the original has changed since it was ${isEasyRead(target) ? "made" : "translated"}.`,
    );
    return 0;
  }
  const written = readFileSync(target, "utf8").replace(/\r\n?/g, "\n");
  const parts = target.endsWith(".md") ? split(written) : { frontMatter: written };
  if ("mistakes" in parts) throw new Refusal(`Mend ${target} first: npm run check says what is wrong with it.`, 1);
  const document = parseDocument(parts.frontMatter);
  if (!isMap(document.contents))
    throw new Refusal(`Mend ${target} first: npm run check says what is wrong with it.`, 1);
  document.set("original", states);
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  writeFileSync(
    target,
    written.replace(parts.frontMatter, () => (parts.frontMatter.endsWith("\n") ? yaml : yaml.trimEnd())),
  );
  const told = changed.map((key) => (key === textKey ? "its text" : `"${key}"`));
  say(
    `${target} is noted as up to date. Since it was last so, the original has had new words in ${list(told)}: be sure that ${isEasyRead(target) ? "the Easy Read version" : "the translation"} says them.`,
  );
  return 0;
}
