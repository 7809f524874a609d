/** Every telephone and text number of a page or an email is a link, whoever wrote it and wherever it stands. */
import { hasWrittenNumber, writtenNumbers } from "../content/phone.ts";

/** Start tags, end tags and text. Templates and Markdown write `>` in attributes as `&gt;`. */
const pieces = /<(\/?)([a-z][a-z0-9]*)\b[^>]*>|[^<]+/g;
/** In these no link may stand, or a number is none to be called. */
const without = new Set(["a", "button", "option", "code", "pre", "script", "style", "summary", "h1", "h2", "h3"]);
const couldBeOne = /\d{2}/;
const isCalled = /<a href="(?:tel|sms):/;

/** The page with a link around each number of its main part; one that is a link already is kept in one piece. */
export function withNumberLinks(html: string): string {
  const start = html.indexOf("<main");
  const end = html.indexOf("</main>", start);
  if (start < 0 || end < 0) return html;
  const main = html.slice(start, end);
  const done = withNumbersLinked(main);
  return done === main ? html : html.slice(0, start) + done + html.slice(end);
}

/** The same of a piece of HTML that stands by itself. */
export function withNumbersLinked(piece: string): string {
  return hasWrittenNumber(piece) || isCalled.test(piece) ? linked(piece) : piece;
}

function linked(html: string): string {
  let shut: string | undefined;
  return html
    .replace(/<a href="(?:tel|sms):[^"]*">(?=[\d ()+-]+<)/g, (tag) => tag.replace("<a", '<a class="number"'))
    .replace(pieces, (piece, closing: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        if (shut === undefined && !closing && without.has(name)) shut = name;
        else if (closing && name === shut) shut = undefined;
        return piece;
      }
      return shut === undefined && couldBeOne.test(piece) ? withLinks(piece) : piece;
    });
}

function withLinks(text: string): string {
  let result = "";
  let at = 0;
  for (const { start, end, url } of writtenNumbers(text)) {
    result += `${text.slice(at, start)}<a class="number" href="${url}">${text.slice(start, end)}</a>`;
    at = end;
  }
  return result + text.slice(at);
}
