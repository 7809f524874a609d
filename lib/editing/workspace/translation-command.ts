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
import { changedSince, statesOf, textKey, words } from "../../content/translation.ts";
import { Refusal } from "../../refusal.ts";
import { list } from "../../word-list.ts";
import { markdownFile, yamlText } from "../markdown-file.ts";

export const translationUsage = `npm run new -- translation FILE LANGUAGE

FILE is what is to be translated, such as content/services/walking-group.md, content/site.yaml or content/vocabulary.yaml;
LANGUAGE is one of "languages" in content/site.yaml, such as cy. Where there is no translation yet, it is begun with the
words of the original, for you to put into the other language. Where there is one, it is noted that it says what the
original says now: run it when you have made it so.`;

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
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) {
    throw new Refusal(`"${language}" is not a language code. Write it like cy, pl or ur.`, 2);
  }
  const target = file.replace(/(?=\.(md|yaml)$)/, `.${language}`);
  const original = read(file);
  const states = statesOf(schema, original.front, original.text);
  if (existsSync(target)) return noteAsCurrent(target, states, say);
  const front = { ...words(schema, original.front), original: states };
  writeFileSync(target, file.endsWith(".md") ? markdownFile(front, original.text) : yamlText(front), { flag: "wx" });
  say(`Written: ${target}, with the words of the original.

What next:
  1. Put every word of it into the other language, but what stands under "original".
  2. npm run check                     says what is still to be translated
  3. git add ${relative(".", target)}`);
  return 0;
}

function noteAsCurrent(target: string, states: Readonly<Record<string, string>>, say: (text: string) => void): number {
  const { front } = read(target);
  const before = (front.original ?? {}) as Group;
  const changed = changedSince(before, states);
  if (changed.length === 0 && Object.keys(before).length === Object.keys(states).length) {
    say(`${target} is up to date already: nothing in the original has changed since it was translated.`);
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
    written.replace(parts.frontMatter, () => yaml),
  );
  const told = changed.map((key) => (key === textKey ? "its text" : `"${key}"`));
  say(
    `${target} is noted as up to date. Since it was last so, the original has had new words in ${list(told)}: be sure that the translation says them.`,
  );
  return 0;
}
