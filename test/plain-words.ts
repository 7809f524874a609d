/** Finds what a page says in plain letters where its language has an accent on every one. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CheerioAPI, load } from "cheerio";
import { isScalar, parseDocument, visit } from "yaml";
import { files } from "../lib/words/open-data.ts";
import { namesOf } from "./agreement/days-of-language.ts";

type Node = Extract<Parameters<typeof load>[0], { readonly type: unknown }>;

/** Attributes that are read out or shown. */
const spoken = ["aria-label", "alt", "title", "placeholder", "label"];

/** Each text and spoken attribute, but for what says that it is in another language, and examples of data. */
export function textsOf($: CheerioAPI, tag: string): string[] {
  const texts = (node: Node): string[] => {
    if (node.type === "text") return [node.data];
    if (!("children" in node) || node.type === "script" || node.type === "style") return [];
    if (node.type !== "tag") return node.children.flatMap(texts);
    if ((node.attribs.lang ?? tag) !== tag || ["pre", "code"].includes(node.name)) return [];
    return [...spoken.flatMap((name) => node.attribs[name] ?? []), ...node.children.flatMap(texts)];
  };
  return $("body").toArray().flatMap(texts);
}

export interface Written {
  /** Names, titles and labels: each value by itself. */
  readonly values: ReadonlySet<string>;
  /** All of it. */
  readonly text: string;
}

/** A name may have a number or a letter with an accent in it, and an address has commas. */
const apart = /[,.:;()–|\d]|[A-Za-z]*[^\p{ASCII}\s]\S*/u;

const plain = (text: string) =>
  text
    .replace(/[*_`\\[\]]|\]\([^)]*\)/g, "")
    .replace(/[^A-Za-z\d]+/g, " ")
    .trim()
    .toLowerCase();

/** What people wrote, and what Unicode says of days and languages, of which neither is the program's. */
export function writtenIn(content: string, tag: string): Written {
  const languages = new Intl.DisplayNames(tag, { type: "language" });
  const spoken = ["en", "pl", "ur"].map((language) => languages.of(language) ?? "");
  // What open data are called is told in English, to programmers.
  const ofData = ["Open Government Licence", ...Object.values(files).map(({ title }) => title)];
  const values = new Set(["and", "or", ...[...spoken, ...ofData].map(plain)]);
  const texts: string[] = [];
  for (const file of globSync("**/*.{md,yaml}", { cwd: content })) {
    const text = readFileSync(join(content, file), "utf8");
    texts.push(text);
    const front = file.endsWith(".md") ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "") : text;
    visit(parseDocument(front), {
      Scalar: (_, node) => {
        if (isScalar(node) && typeof node.value === "string")
          for (const words of [node.value, ...node.value.split(apart)]) values.add(plain(words));
      },
    });
  }
  return { values, text: plain(texts.join("\n")) };
}

/** Runs of words in plain letters that nobody wrote; three words and less only where they are no name and no label. */
export function plainWords(text: string, { values, text: all }: Written): string[] {
  const isWritten = (run: string) => {
    const words = plain(run);
    return (
      !/[a-z]{4}|[a-z] [a-z]/.test(words) || values.has(words) || (words.split(" ").length > 3 && all.includes(words))
    );
  };
  const runs = text
    .replace(/\S+@\S+|https?:\S+|[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g, "|")
    .match(/(?<![\p{L}\p{M}])[A-Za-z\d][A-Za-z\d\s,.'’:;()–/-]*(?![\p{L}\p{M}])/gu);
  return (runs ?? [])
    .map((run) => run.replace(/ (?:and|or)$/, "").trim())
    .filter((run) => !isWritten(run) && !withoutDays(run).split(apart).every(isWritten));
}

const days = (["long", "short"] as const).flatMap((width) => Object.values(namesOf("en", width)).flat());
const dayWords = new RegExp(`\\b(?:${days.join("|")}|\\d+)\\b`, "gi");

/** Joints between days and other names are those of Unicode, too. */
const withoutDays = (run: string) =>
  run
    .replace(dayWords, "|")
    .replace(/(?<=[|\s])(?:and|or)(?=[|\s])/g, (joint, at, all) =>
      /\|\s*$/.test(all.slice(0, at)) || all === joint ? "|" : joint,
    );
