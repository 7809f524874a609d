/** Translations that no translator made, for sites in several languages that are measured or tested. */
import { readFileSync, writeFileSync } from "node:fs";
import { isScalar, parseDocument, visit } from "yaml";
import { split } from "../lib/content/content-file.ts";
import { translationCommand } from "../lib/editing/workspace/translation-command.ts";

/**
 * Begins the translation of a file as staff do, and puts other words into each of its values and paragraphs.
 * @param words gives them; what is short may stay as it is
 */
export function translateFile(file: string, language: string, words: (text: string) => string): void {
  translationCommand([file, language], () => {});
  const target = file.replace(/(?=\.(?:md|yaml)$)/, `.${language}`);
  const written = readFileSync(target, "utf8");
  const parts = target.endsWith(".md") ? split(written) : { frontMatter: written, body: "" };
  if ("mistakes" in parts) throw new Error(`${target} can't be read.`);
  const document = parseDocument(parts.frontMatter);
  visit(document, {
    Pair: (_, { key }) => (isScalar(key) && (key.value === "original" || key.value === "id") ? visit.SKIP : undefined),
    Scalar: (key, node) => {
      if (key !== "key" && typeof node.value === "string") node.value = words(node.value);
    },
  });
  const yaml = document.toString({ lineWidth: 0 });
  const body = parts.body
    .split("\n")
    .map((line) => (/^[\p{L}“]/u.test(line) ? words(line) : line))
    .join("\n");
  writeFileSync(target, target.endsWith(".md") ? `---\n${yaml}---\n${body}` : yaml);
}

/** Adds further languages to the settings of a site, and the translations that it must have. */
export function addLanguages(content: string, languages: readonly string[], words: (text: string) => string): void {
  const settings = readFileSync(`${content}/site.yaml`, "utf8");
  const [, first] = /^locale: *(\S+)$/m.exec(settings) ?? [];
  const all = [first, ...languages].join(", ");
  writeFileSync(`${content}/site.yaml`, settings.replace(/^locale:.*$/m, `$&\nlanguages: [${all}]`));
  for (const language of languages) {
    for (const file of ["site.yaml", "vocabulary.yaml"]) translateFile(`${content}/${file}`, language, words);
  }
}
