/** What is done to a page when its template has made it: its styles are put in, its numbers become links, and what other files say of it is noted. */
import type { UserConfig } from "@11ty/eleventy";
import { withNumberLinks } from "../words/number-links.ts";
import { readStyles, type Styles, withStyles } from "./inline-styles.ts";
import type { Policy } from "./policy.ts";

/** What is known of a page that is finished. */
export interface PageFacts {
  /** Its full address; absent on a page that is not for search engines. */
  readonly canonical?: string;
  readonly policy?: Policy;
}

const canonicalLink = /<link rel="canonical" href="([^"]+)">/;

/** The address that a page says it has. */
export function canonicalOf(html: string): string | undefined {
  const url = canonicalLink.exec(html)?.[1];
  // A copy: a part that is merely cut out of a page keeps the whole page in memory.
  return url && Buffer.from(url).toString();
}

/** A label and its value stay two words for whoever takes the text of a page without its looks, as the search does. */
const labelsApart = (html: string) => html.replaceAll("</dt><dd", "</dt> <dd");

/** Transforms of Eleventy's own, which look at no page until a bundle is added or something that changes HTML. */
const idle = new Set(["@11ty/eleventy-bundle", "@11ty/eleventy/html-transformer", "@11ty/eleventy-bundle/delayed"]);
const own = "inline-styles";

/** Whether any page is handed to code that somebody has added, by whatever way there is to add some. */
function isLookedAt({ transforms, linters, htmlTransformer, getBundleManagers }: UserConfig): boolean {
  return (
    Object.keys(transforms).some((transform) => transform !== own && !idle.has(transform)) ||
    Object.keys(linters).length > 0 ||
    Object.keys(getBundleManagers()).length > 0 ||
    htmlTransformer.isTransformable("html", {})
  );
}

/** What Eleventy says of a page, as far as it counts here. */
export interface PageData {
  readonly page?: { readonly outputPath?: string | false };
  readonly pagination?: { readonly pageNumber: number; readonly addAllPagesToCollections?: boolean };
  readonly eleventyExcludeFromCollections?: boolean;
}

/** Whether a page is in a collection, where others find what it says: https://www.11ty.dev/docs/pagination/ */
function isCollected({ pagination, eleventyExcludeFromCollections }: PageData): boolean {
  if (eleventyExcludeFromCollections === true) return false;
  return !pagination || pagination.pageNumber === 0 || pagination.addAllPagesToCollections === true;
}

/** A page as it is kept until it is written. */
export type Finish = (html: string, data: PageData) => string | Buffer;

/**
 * Gives every page its styles, as they are when the build begins, and notes its facts by its file.
 *
 * Eleventy keeps every page to the end, twice: as its template made it, and as the transforms left it. So a page that no code
 * but this is handed, which is nearly every one, is finished by the returned function as soon as it is made, and kept once, as
 * the bytes that will be in its file. Any other has its styles put in by a transform, and is text all the way.
 */
export function finishPages(
  eleventy: UserConfig,
  {
    includes,
    site,
    facts,
    ownStyle = () => "",
  }: {
    readonly includes: string;
    /** Where styles are that go before those. */
    readonly site?: string | undefined;
    readonly facts: Map<string, PageFacts>;
    readonly ownStyle?: () => string;
  },
): Finish {
  let styles: Styles;
  let early = false;
  const finish = (page: string, output: string) => {
    const { html, policy } = withStyles(withNumberLinks(labelsApart(page)), styles);
    const canonical = canonicalOf(html);
    facts.set(output, { ...(canonical && { canonical }), ...(policy && { policy }) });
    return html;
  };
  eleventy.on("eleventy.before", ({ outputMode }) => {
    const { base, components } = readStyles(includes, site);
    styles = { base: base + ownStyle(), components };
    facts.clear();
    early = outputMode === "fs" && !isLookedAt(eleventy);
  });
  eleventy.addTransform(own, function (page) {
    const output = String(this.page.outputPath);
    return typeof page === "string" && output.endsWith(".html") ? finish(page, output) : page;
  });
  // Who asks for the pages at the end is told that they are text.
  eleventy.on("eleventy.after", ({ results }) => {
    for (const result of results) {
      const { content } = result;
      if (Buffer.isBuffer(content)) Object.defineProperty(result, "content", { get: () => content.toString() });
    }
  });
  return (html, data) => {
    const output = data.page?.outputPath;
    // What is no whole page is a part of another one: a permalink, or a page that its layout is yet to be put around.
    if (!early || !output || !html.startsWith("<!doctype html>") || isCollected(data)) return html;
    return Buffer.from(finish(html, output));
  };
}
