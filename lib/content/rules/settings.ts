/** What the settings of a site say must fit what it has. */

import { catalogueFor, catalogueTags } from "../../catalogue.ts";
import { leastContrast } from "../colour.ts";
import type { Rule } from "../drafts.ts";
import { kindNames } from "../kinds.ts";
import { nearest } from "../nearest.ts";
import { contrastOf, readable } from "../palette.ts";
import { folderOf, pageUrls } from "../urls.ts";
import { whyHidden } from "./links.ts";

/** Every link of the menu leads to a page that is there, each page once, under a name of its own. */
export const menuLinks: Rule = ({ site, ids, shown }, refuse) => {
  const pages = pageUrls(ids, shown);
  const all = pageUrls(ids);
  const seen = { title: new Set<string>(), url: new Set<string>() };
  site?.front.menu?.forEach(({ title, url }, index) => {
    const at = ["menu", index, "url"];
    if (!pages.has(url)) {
      const hidden = all.has(url) ? whyHidden(url, site.front, shown) : undefined;
      const meant = nearest(url, pages);
      const mend = meant === undefined ? "Write the address of a page, such as /about/." : `Did you mean ${meant}?`;
      refuse(
        site,
        at,
        hidden
          ? `"menu" leads to ${url}, ${hidden.replace(/^to /, "in ")} Take the link out.`
          : `"menu" leads to ${url}, where there is no page. ${mend}`,
      );
    }
    for (const [key, value] of [
      ["title", title.toLowerCase()],
      ["url", url],
    ] as const) {
      if (seen[key].has(value))
        refuse(site, ["menu", index, key], `"menu" has ${value} twice. Take one of the two out.`);
      seen[key].add(value);
    }
  });
};

/** Text in the site's colours reads on every ground of its pages (WCAG 1.4.6). */
export const readableColours: Rule = ({ site }, refuse) => {
  for (const key of ["accent", "ink"] as const) {
    const colour = site?.front.colours?.[key];
    if (!site || colour === undefined || contrastOf(colour) >= leastContrast) continue;
    refuse(
      site,
      ["colours", key],
      `"${key}" is ${colour}, which is too pale to read: its contrast is ${Math.floor(contrastOf(colour) * 10) / 10} to 1, and ${leastContrast} to 1 is needed. The nearest colour that reads is "${readable(colour)}".`,
    );
  }
};

/** Words for a newsletter are of no use without who sends it. */
export const newsletterIsSent: Rule = ({ site }, refuse) => {
  const words = site?.front.sections?.newsletter;
  if (site && words && site.front.newsletter === undefined) {
    refuse(
      site,
      ["sections", "newsletter"],
      '"sections" has words for a newsletter, but there is no "newsletter" to say who sends it. Add it, or write "newsletter: false" here.',
    );
  }
};

/** Readers are spoken to in languages that there are words for, each in a folder that no page has. */
export const languages: Rule = ({ site, ids }, refuse) => {
  if (!site) return;
  const { locale, languages = [] } = site.front;
  const there = catalogueTags().join(", ");
  const lacking = (tag: string) =>
    `There are no words for "${tag}" in languages/, so its pages would be in English and be marked as something else. There are: ${there}. docs/languages.md tells how to add a language.`;
  if (!catalogueFor(locale)) refuse(site, ["locale"], lacking(locale));
  const [first, ...others] = languages;
  if (first !== undefined && first !== locale) {
    refuse(
      site,
      ["languages", 0],
      `"languages" begins with ${first}, and "locale" is ${locale}. The first language is the one at the site's own addresses: make the two the same.`,
    );
  }
  others.forEach((tag, index) => {
    const at = ["languages", index + 1];
    if (!catalogueFor(tag)) refuse(site, at, lacking(tag));
    const folder = folderOf(tag);
    if ([...ids.pages].includes(folder) || kindNames.some((kind) => kind === folder)) {
      refuse(
        site,
        at,
        `The pages in ${tag} would be in the folder /${folder}/, where content/pages/${folder}.md has its page. Rename that file.`,
      );
    }
  });
};
