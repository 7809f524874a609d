/** Renders a Markdown body to safe, accessible HTML, once, and notes what other checks need to know of it. */
import MarkdownIt, { type Token } from "markdown-it";
import abbr from "markdown-it-abbr";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";
import type { Mistake } from "./front-matter.ts";
import type { Body, GlossaryEntry, Heading, Site } from "./library.ts";
import { basePath } from "./urls.ts";

/** A link to a page of this site, from its root, with its line. */
export interface InternalLink {
  readonly path: string;
  readonly fragment: string;
  readonly line: number;
}

export interface Rendered {
  readonly body: Body;
  readonly links: readonly InternalLink[];
  readonly mistakes: readonly Mistake[];
}

interface Environment {
  abbreviations: Record<string, string>;
}

/** `Who can come?` becomes `who-can-come`. */
function fragment(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join("-") ?? "section";
}

/** The words of inline tokens, as they are read aloud. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      return token.type === "text" || token.type === "code_inline" ? token.content : "";
    })
    .join("");
}

/** A renderer for one site: its address, for the links to itself, and its glossary. */
export function markdownRenderer(site: Pick<Site, "url">, glossary: readonly GlossaryEntry[]) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
    .use(footnote)
    .use(abbr)
    .use(anchor, { slugify: fragment, tabIndex: false, uniqueSlugStartIndex: 2, getTokensText: wordsOf });
  const home = new URL(site.url);
  const abbreviations: Record<string, string> = {};
  for (const { abbreviation, term } of glossary) if (abbreviation) abbreviations[`:${abbreviation}`] = term;
  const rules = markdown.renderer.rules;

  rules.th_open = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet("scope", "col");
    return self.renderToken(tokens, index, options);
  };
  rules.footnote_caption = (tokens, index) => String(tokens[index]?.meta.id + 1);
  rules.footnote_ref = (tokens, index, options, env, self) => {
    const { id, subId } = tokens[index]?.meta ?? {};
    const own = subId > 0 ? `${id + 1}-${subId + 1}` : `${id + 1}`;
    const label = `Reference ${id + 1}${subId > 0 ? `, use ${subId + 1}` : ""}`;
    const caption = self.rules.footnote_caption?.(tokens, index, options, env, self);
    return `<sup class="reference"><a href="#reference-${id + 1}" id="reference-use-${own}" aria-label="${label}">${caption}</a></sup>`;
  };
  rules.footnote_block_open = () =>
    '<section class="references" aria-labelledby="references">\n<h2 id="references">References</h2>\n<ol>\n';
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="reference-${tokens[index]?.meta.id + 1}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index) => {
    const { id, subId } = tokens[index]?.meta ?? {};
    const own = subId > 0 ? `${id + 1}-${subId + 1}` : `${id + 1}`;
    const label = `Back to the text of reference ${id + 1}${subId > 0 ? `, use ${subId + 1}` : ""}`;
    return ` <a href="#reference-use-${own}" class="reference-back" aria-label="${label}">↩</a>`;
  };
  rules.link_close = (tokens, index, options, _env, self) => {
    const host = tokens[index]?.meta?.host;
    return `${host ? ` <span class="host">(${host})</span>` : ""}${self.renderToken(tokens, index, options)}`;
  };

  return (source: string, firstLine: number): Rendered => {
    const env: Environment = { abbreviations: { ...abbreviations } };
    const tokens = markdown.parse(source, env);
    const headings: Heading[] = [];
    const links: InternalLink[] = [];
    const mistakes: Mistake[] = [];
    const words: string[] = [];
    let line = firstLine;
    tokens.forEach((token, index) => {
      if (token.map) line = firstLine + token.map[0];
      if (token.type === "heading_open") {
        const level = Number(token.tag.slice(1));
        const text = wordsOf(tokens[index + 1]?.children ?? []);
        headings.push({ level, text, id: String(token.attrGet("id")) });
      }
      if (token.type !== "inline") {
        if (token.type === "fence" || token.type === "code_block") words.push(token.content.trim());
        return;
      }
      const children = token.children ?? [];
      words.push(wordsOf(children));
      let at = line;
      const open: Token[] = [];
      for (const child of children) {
        if (child.type === "softbreak" || child.type === "hardbreak") at += 1;
        if (child.type === "link_open") open.push(child);
        if (child.type !== "link_open" && child.type !== "link_close") continue;
        if (child.type === "link_close") {
          child.meta = open.pop()?.meta;
          continue;
        }
        const href = String(child.attrGet("href"));
        const target = URL.canParse(href) ? new URL(href) : undefined;
        const own = target?.origin === home.origin && target.pathname.startsWith(home.pathname);
        if (href.startsWith("/") || own) {
          const whole = new URL(
            own && target ? target.pathname.slice(home.pathname.length - 1) + target.hash : href,
            home.origin,
          );
          links.push({ path: whole.pathname, fragment: whole.hash.slice(1), line: at });
          child.attrSet("href", basePath(site.url) + whole.pathname.slice(1) + whole.hash);
        } else if (href.startsWith("#")) {
          links.push({ path: "", fragment: href.slice(1), line: at });
        } else if (target?.protocol === "https:" || target?.protocol === "http:") {
          child.attrSet("rel", "external");
          child.meta = { host: target.hostname.replace(/^www\./, "") };
        }
      }
    });
    const html = markdown.renderer.render(tokens, markdown.options, env);
    return { body: { markdown: source, html, headings, text: words.join("\n\n") }, links, mistakes };
  };
}
