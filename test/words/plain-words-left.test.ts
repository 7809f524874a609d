import { describe, expect, test } from "vitest";
import { scripts, templates } from "./said.ts";

/** What is left of a template without what nunjucks does: its HTML, with a sign where something is written. */
const htmlOf = (text: string) =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/\{#[\s\S]*?#\}/g, "")
    .replace(/\{%[\s\S]*?%\}/g, "")
    .replace(/\{\{[\s\S]*?\}\}/g, "·");

/** Attributes that readers see or hear, or that scripts say words of. */
const attribute =
  /\s(aria-(?:label|description|roledescription|valuetext)|alt|title|placeholder|summary|data-[\w-]+)="([^"]*)"/g;

/** Names that are the same in every language. */
const names = /\(wa\.me\)/g;

/** Words of a kind that people read: a value such as `step-free` is for programs. */
const isWords = (name: string, value: string) =>
  name.startsWith("data-") ? /\p{Lu}\p{Ll}|\p{L} \p{L}/u.test(value) : /\p{L}/u.test(value);

/** Text that the parts of a template give to others: `external(url, "Read more")`. */
const given = (text: string) =>
  [...text.replace(/\{#[\s\S]*?#\}/g, "").matchAll(/\{[{%]([\s\S]*?)[%}]\}/g)]
    .flatMap(([, inside = ""]) => [...inside.matchAll(/"([^"]*)"/g)].map(([, value = ""]) => value))
    .filter((value) => /\p{Lu}\p{Ll}|\p{L}{2} \p{L}{2}/u.test(value));

/** Plain words in a template, which nobody could translate. */
function wordsLeft(text: string): string[] {
  const html = htmlOf(text).replace(names, "");
  const attributes = [...html.matchAll(attribute)].flatMap(([, name = "", value = ""]) =>
    isWords(name, value) ? [`${name}="${value}"`] : [],
  );
  const texts = html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<\?xml[^>]*>|<!doctype[^>]*>|<[^>]*>/gi, "\n")
    // A macro may make attributes alone.
    .replace(/\bdata-[\w-]+(="[^"]*")?/g, "")
    .split("\n")
    .filter((line) => /\p{L}/u.test(line));
  return [...texts.map((line) => line.trim()), ...attributes, ...given(text)];
}

/** Strings of a script that people would read; selectors, and what a thrown error says to developers, are none. */
const spoken = (text: string) =>
  [
    ...text
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")
      .replace(/new Error\([^)]*\)/g, "")
      .matchAll(/"([^"\n]*)"|`([^`]*)`/g),
  ]
    .map(([, plain, templated]) => plain ?? String(templated).replace(/\$\{[^{}]*\}/g, ""))
    .filter((value) => /\p{Lu}\p{Ll}|\p{L}{2} \p{L}{2}/u.test(value) && !/[[\]#>]/.test(value));

describe("no template has words of its own", () => {
  test.each(templates.map(({ path, text }) => [path, text]))("%s", (_, text) =>
    expect(wordsLeft(text as string)).toEqual([]),
  );

  test.each([
    ["<p>Hello</p>", "Hello"],
    ['{{ "a" | say }}, or <a href="/">ask</a>', "ask"],
    ['<nav aria-label="Letters">', 'aria-label="Letters"'],
    ['<div data-many="sources of money{% if x %} on{% endif %}">', 'data-many="sources of money on"'],
    ['{{ external(url, "Read more") }}', "Read more"],
  ])("or it would be seen: %s", (template, words) => expect(wordsLeft(template)).toContain(words));

  test("but values for programs are none", () =>
    expect(
      wordsLeft('---\na: B\n---\n{# Why #}<li data-when="today" class="Aa">{{ "x-y" | say }}: {{ b }}</li>'),
    ).toEqual([]));
});

describe("no script has words of its own", () => {
  test.each(scripts.map(({ path, text }) => [path, text]))("%s", (_, text) =>
    expect(spoken(text as string)).toEqual([]),
  );

  test("or they would be seen", () =>
    expect(spoken(`count.textContent = \`Showing \${shown} of \${all}.\`; made("p", {}, "Near me");`)).toEqual([
      "Showing  of .",
      "Near me",
    ]));
});
