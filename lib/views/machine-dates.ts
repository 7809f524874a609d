/** The days of a text that a program has written, each with the date that machines read beside it. */
import type { Language } from "../language.ts";
import { escapeHtml } from "../words/html.ts";
import { datesIn } from "./written-dates.ts";

/** The text as HTML; a day without a year is the one of that name that is nearest to `near`. */
export function withMachineDates(language: Language, text: string, near: Temporal.PlainDate): string {
  return marked(language, text, near, escapeHtml);
}

/** The same of HTML that stands already, such as an edition's. */
export function withMachineDatesInHtml(language: Language, html: string, near: Temporal.PlainDate): string {
  return html.replace(/(^|>)([^<]+)/g, (_, before, text) => `${before}${marked(language, text, near, (part) => part)}`);
}

function marked(language: Language, text: string, near: Temporal.PlainDate, write: (part: string) => string): string {
  let html = "";
  let at = 0;
  for (const { start, end, date } of datesIn(language, text, near)) {
    html += `${write(text.slice(at, start))}<time datetime="${date}">${write(text.slice(start, end))}</time>`;
    at = end;
  }
  return html + write(text.slice(at));
}
