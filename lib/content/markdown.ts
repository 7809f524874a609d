/** Renders a Markdown body to safe, accessible HTML, once, and notes what is wrong with it and where it links to. */
import MarkdownIt, { type Token } from "markdown-it";
import abbr from "markdown-it-abbr";
import footnote from "markdown-it-footnote";
import { templateAnchors } from "./anchors.ts";
import { bodyMistakes } from "./body-mistakes.ts";
import { textOf } from "./body-text.ts";
import { type Inline, inlines, wordsOf } from "./inline.ts";
import type { Body, GlossaryEntry, Heading, Site } from "./library.ts";
import { markdownPictures, type NamedPicture, namedPictures } from "./markdown-pictures.ts";
import { nameFor } from "./name.ts";
import { inOnePiece } from "./one-piece.ts";
import type { Picture } from "./picture.ts";
import type { Mistake } from "./problem.ts";
import { basePath } from "./urls.ts";

/** A link to this site, as written but without the site's own address, and its line. */
export interface InternalLink {
  readonly href: string;
  readonly line: number;
}

export interface Rendered {
  readonly body: Body;
  readonly links: readonly InternalLink[];
  readonly pictures: readonly NamedPicture[];
  readonly mistakes: readonly Mistake[];
}

/** Longer ones are refused, not read: what stands in their brackets takes longer to find than its length. */
const longestParagraph = 5_000;

/** Where footnotes are, apart from any heading that staff could write. */
const references = { heading: "fn-title", note: (n: string) => `fn-${n}`, use: (n: string) => `fnref-${n}` };

/** `Who can come?` becomes `who-can-come`. */
function fragment(heading: string): string {
  const name = nameFor(heading) || "section";
  return templateAnchors.has(name) ? `${name}-section` : name;
}

/** Gives each heading its fragment, which no other has. */
function nameHeadings(tokens: readonly Token[]): void {
  const taken = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const name = fragment(wordsOf(tokens[index + 1]?.children ?? []));
    let id = name;
    for (let count = taken.get(name) ?? 1; taken.has(id); count += 1) {
      id = `${name}-${count + 1}`;
      taken.set(name, count + 1);
    }
    taken.set(id, 1);
    token.attrSet("id", id);
  }
}

function headingsOf(tokens: readonly Token[]): Heading[] {
  return tokens.flatMap((token, index) =>
    token.type === "heading_open"
      ? {
          level: Number(token.tag.slice(1)),
          text: wordsOf(tokens[index + 1]?.children ?? []),
          id: String(token.attrGet("id")),
        }
      : [],
  );
}

/** Names the host of links to other websites, puts links to this one under its path, and returns those. */
function settleLinks(site: Pick<Site, "url">, found: Iterable<Inline>): InternalLink[] {
  const home = new URL(site.url);
  const links: InternalLink[] = [];
  const open: { token: Token; text: string }[] = [];
  for (const { token, line } of found) {
    const current = open.at(-1);
    if (current && token.content) current.text += token.content;
    if (token.type === "link_open") {
      open.push({ token, text: "" });
      const href = String(token.attrGet("href"));
      const target = URL.canParse(href) ? new URL(href) : undefined;
      const scheme = /^[a-z][a-z0-9+.-]*:/i.test(href);
      if (!scheme || (target?.origin === home.origin && target.pathname.startsWith(home.pathname))) {
        const inside =
          scheme && target ? `/${target.pathname.slice(home.pathname.length)}${target.search}${target.hash}` : href;
        links.push({ href: inside, line });
        if (inside.startsWith("/")) token.attrSet("href", basePath(site.url) + inside.slice(1));
      } else if (/^https?:$/.test(target?.protocol ?? "")) token.attrSet("rel", "external");
    } else if (token.type === "link_close" && current) {
      open.pop();
      if (current.token.attrGet("rel") === "external") {
        const host = new URL(String(current.token.attrGet("href"))).hostname.replace(/^www\./, "");
        if (!current.text.includes(host)) token.meta = { host };
      }
    }
  }
  return links;
}

/** Names each table that may be too wide for a phone, so that it can be a region that scrolls by itself. */
function nameWideTables(tokens: readonly Token[]): void {
  let heading = "";
  let count = 0;
  let columns = 0;
  let open: Token | undefined;
  for (const [index, token] of tokens.entries()) {
    if (token.type === "heading_open") heading = wordsOf(tokens[index + 1]?.children ?? []);
    if (token.type === "table_open") [open, columns] = [token, 0];
    if (token.type === "th_open") columns += 1;
    // Two columns of words wrap to fit 320 px, also with wide spacing.
    if (token.type !== "table_close" || !open || columns <= 2) continue;
    count += 1;
    open.meta = { label: `Table ${count}${heading && `: ${heading}`}` };
    token.meta = open.meta;
  }
}

/** Accessible forms of what Markdown makes. */
function setRules(markdown: MarkdownIt): void {
  const { rules } = markdown.renderer;
  const { escapeHtml } = markdown.utils;
  rules.th_open = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet("scope", "col");
    return self.renderToken(tokens, index, options);
  };
  rules.table_open = (tokens, index) => {
    const label: string | undefined = tokens[index]?.meta?.label;
    const region = label ? `<section class="table" aria-label="${escapeHtml(label)}" tabindex="0">\n` : "";
    return `${region}<table>\n`;
  };
  rules.table_close = (tokens, index) => `</table>\n${tokens[index]?.meta?.label ? "</section>\n" : ""}`;
  rules.link_open = (tokens, index, options, _env, self) => {
    // A link that is all there is in its paragraph or list item is no part of a sentence (see 2-elements.css).
    const closes = tokens.findIndex(({ type }) => type === "link_close");
    if (index === 0 && closes === tokens.length - 1) tokens[index]?.attrJoin("class", "alone");
    return self.renderToken(tokens, index, options);
  };
  rules.link_close = (tokens, index) => {
    const host: string | undefined = tokens[index]?.meta?.host;
    return host ? ` <span class="host">(${escapeHtml(host)})</span></a>` : "</a>";
  };

  /** The number of a footnote, and that of this use of it: `2` and `2-3`. */
  const numbers = (token: Token | undefined) => {
    const { id = 0, subId = 0 }: { id?: number; subId?: number } = token?.meta ?? {};
    const note = String(id + 1);
    return { note, use: subId > 0 ? `${note}-${subId + 1}` : note, again: subId > 0 ? `, use ${subId + 1}` : "" };
  };
  rules.footnote_ref = (tokens, index) => {
    const { note, use, again } = numbers(tokens[index]);
    return `<sup class="reference"><a href="#${references.note(note)}" id="${references.use(use)}" aria-label="Reference ${note}${again}">${note}</a></sup>`;
  };
  rules.footnote_block_open = () =>
    `<section class="references" aria-labelledby="${references.heading}">\n<h2 id="${references.heading}">References</h2>\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="${references.note(numbers(tokens[index]).note)}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index) => {
    const { note, use, again } = numbers(tokens[index]);
    return ` <a href="#${references.use(use)}" class="reference-back" aria-label="Back to reference ${note}${again}">↩</a>`;
  };
}

/** A renderer for one site: its address, for links to itself, its glossary, for abbreviations, and its pictures by name. */
export function markdownRenderer(
  site: Pick<Site, "url">,
  glossary: readonly GlossaryEntry[],
  known: ReadonlyMap<string, Picture> = new Map(),
) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(footnote).use(abbr);
  // The check names every link that may not be; here it must be a link to be seen.
  markdown.validateLink = () => true;
  setRules(markdown);
  markdownPictures(markdown, known, basePath(site.url));
  markdown.core.ruler.before("inline", "long", ({ tokens }) => {
    for (const token of tokens) {
      if (token.type !== "inline" || token.content.length <= longestParagraph) continue;
      token.meta = { length: token.content.length };
      token.content = "";
    }
  });
  const abbreviations: Record<string, string> = {};
  for (const { abbreviation, term } of glossary) if (abbreviation) abbreviations[`:${abbreviation}`] = term;

  /** Renders a body that starts on the given line of its file. */
  return (source: string, firstLine: number): Rendered => {
    if (source.trim() === "") {
      return {
        body: { markdown: source, html: "", headings: [], text: "", pictures: [] },
        links: [],
        pictures: [],
        mistakes: [],
      };
    }
    // An empty list would make markdown-it-abbr look for nothing without end.
    const env = Object.keys(abbreviations).length > 0 ? { abbreviations: { ...abbreviations } } : {};
    const tokens = markdown.parse(source, env);
    nameHeadings(tokens);
    const found = [...inlines(tokens, firstLine)];
    const mistakes = bodyMistakes(source, tokens, found, firstLine);
    const refused = new Set(mistakes.map(({ line }) => line));
    const links = settleLinks(site, found).filter(({ line }) => !refused.has(line));
    const pictures = namedPictures(found).filter(({ line }) => !refused.has(line));
    nameWideTables(tokens);
    const headings = headingsOf(tokens);
    if (tokens.some((token) => token.type === "footnote_block_open")) {
      headings.push({ level: 2, text: "References", id: references.heading });
    }
    return {
      // Nothing that was refused is rendered: a link that was let through above may be unsafe.
      body: {
        markdown: source,
        html: mistakes.length > 0 ? "" : inOnePiece(markdown.renderer.render(tokens, markdown.options, env)),
        headings,
        text: textOf(tokens),
        pictures: pictures.flatMap(({ name }) => known.get(name) ?? []),
      },
      links,
      pictures,
      mistakes,
    };
  };
}
