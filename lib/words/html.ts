/** The HTML inside an item: readers show it far from the site, so nothing in it may lean on a page around it. */
import MarkdownIt from "markdown-it";
import { type Language, languageOf, type Parts } from "../language.ts";

export const { escapeHtml } = new MarkdownIt().utils;

/** A message that has mark-up, such as a link within its sentence; its parts are text. */
export function sayHtml(language: Language, id: string, parts: Parts = {}): string {
  const escaped = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? escapeHtml(part) : part,
  ]);
  return language.say(id, Object.fromEntries(escaped));
}

/** A paragraph of plain text; line breaks stay. */
export function paragraph(text: string): string {
  return `<p>${escapeHtml(text.trim()).replaceAll("\n", "<br>")}</p>`;
}

/** A list of items that are HTML already. */
export function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`;
}

/** A link to a full address; `lang` is the language of its words, where that is not the one around it. */
export function link(url: string, text: string, lang?: string): string {
  return `<a href="${escapeHtml(url)}"${languageMarks(lang)}>${escapeHtml(text)}</a>`;
}

/** Text that says in which language it is, where that is not the one around it (WCAG 3.1.2). */
export function textIn(lang: string | undefined, text: string): string {
  return lang === undefined ? escapeHtml(text) : `<span${languageMarks(lang)}>${escapeHtml(text)}</span>`;
}

/** The attributes of an element whose words are in another language than what is around it. */
export function languageMarks(lang: string | undefined): string {
  return lang === undefined ? "" : ` lang="${lang}" dir="${languageOf(lang).direction}"`;
}

/**
 * The HTML of a body, for reading away from its page at the full address `page`: links are full addresses, and what
 * only the page's own style and structure need is gone. In rendered Markdown a bare `"` is always mark-up.
 */
export function standalone(html: string, page: string): string {
  return html
    .replace(/ (?:id|class|role|tabindex|aria-[a-z]+)="[^"]*"/g, "")
    .replace(/ href="([/#][^"]*)"/g, (_, address) => ` href="${new URL(address, page).href}"`)
    .trim();
}
