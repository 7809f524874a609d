/** The days of a text that a program has written, each with the date that machines read beside it. */
import { datesIn } from "../dates.ts";
import { escapeHtml } from "../words/html.ts";

/** The text as HTML; a day without a year is the one of that name that is nearest to `near`. */
export function withMachineDates(text: string, near: Temporal.PlainDate): string {
  return marked(text, near, escapeHtml);
}

/** The same of HTML that stands already, such as an edition's. */
export function withMachineDatesInHtml(html: string, near: Temporal.PlainDate): string {
  return html.replace(/(^|>)([^<]+)/g, (_, before, text) => `${before}${marked(text, near, (part) => part)}`);
}

function marked(text: string, near: Temporal.PlainDate, write: (part: string) => string): string {
  let html = "";
  let at = 0;
  for (const { start, end, date } of datesIn(text, near)) {
    html += `${write(text.slice(at, start))}<time datetime="${date}">${write(text.slice(start, end))}</time>`;
    at = end;
  }
  return html + write(text.slice(at));
}
