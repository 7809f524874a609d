/** Every link in a text leads to a page of this site that is there, and to a heading that is on it. */
import { templateAnchors } from "../anchors.ts";
import type { DraftFile, Drafts, Rule } from "../drafts.ts";
import { entryUrl } from "../kinds.ts";
import type { Site } from "../library.ts";
import { nearest } from "../nearest.ts";
import { isKindLeftOut, isLeftOut, missingAt } from "../sections.ts";
import { easyReadUrl, fileUrls, pageUrls } from "../urls.ts";

export const internalLinks: Rule = ({ files, translations, easyRead, ids, site, shown }, refuse) => {
  const pages = pageUrls(ids, shown);
  const others = fileUrls(ids, shown);
  const entries = new Map<string, DraftFile>();
  const moved = new Map<string, string>();
  for (const file of Object.values(files).flat()) {
    const url = entryUrl(file.kind, file.id);
    entries.set(url, file);
    const former = "redirect_from" in file.front ? (file.front.redirect_from ?? []) : [];
    for (const old of former) if (old !== undefined) moved.set(old, url);
  }
  for (const file of easyRead) entries.set(easyReadUrl(entryUrl(file.kind, file.id)), file);
  const inSameLanguage = (url: string, file: DraftFile) =>
    translations.find(
      (one) => "language" in file && one.language === file.language && entryUrl(one.kind, one.id) === url,
    );
  const there = (url: string) => pages.has(url) || others.has(url);

  for (const file of [...Object.values(files).flat(), ...translations, ...easyRead]) {
    // Nobody is led anywhere by what is not published.
    if (site && isKindLeftOut(site.front, file.kind)) continue;
    for (const { href, line } of file.rendered.links) {
      const [path = "", fragment] = href.split("#", 2);
      const [bare = ""] = path.split("?", 1);
      if (bare !== "" && !there(bare)) {
        const hidden = site && whyHidden(bare, site.front, shown);
        if (hidden !== undefined && (pageUrls(ids).has(bare) || fileUrls(ids).has(bare))) {
          refuse(file, line, `The link to ${bare} leads ${hidden} Take the link out.`);
          continue;
        }
        const now = moved.get(bare);
        const meant = now ?? meantPage(bare, there) ?? nearest(bare, pages);
        const mend = now
          ? `It is now ${now}.`
          : meant
            ? `Did you mean ${meant}?`
            : "Links to this site start with a slash, such as /fact-sheets/direct-payments/.";
        refuse(file, line, `The link to ${bare} leads to no page of this site. ${mend}`);
        continue;
      }
      const target = bare === "" ? file : (inSameLanguage(bare, file) ?? entries.get(bare));
      // Where a heading is refused, its anchor is not known.
      if (fragment === undefined || !target || target.rendered.mistakes.length > 0) continue;
      const headings = target.rendered.body.headings.map(({ id }) => id);
      if (headings.includes(fragment) || templateAnchors.has(fragment)) continue;
      const meant = nearest(fragment, headings);
      const where = bare === "" ? "this page" : bare;
      refuse(
        file,
        line,
        `The link to ${href} leads to no heading of ${where}. ${meant ? `Did you mean #${meant}?` : "Take out the part from # on."}`,
      );
    }
  }
};

/** Why the site does not have what could be at an address: `into a section that …`; undefined where it has. */
export function whyHidden(url: string, site: Site, shown: Drafts["shown"]): string | undefined {
  const section = missingAt(url, shown);
  if (section === undefined) return undefined;
  return isLeftOut(site, section)
    ? `to a section that content/site.yaml leaves out: ${section}.`
    : `to a section that has nothing in it yet, so that the site does not show it: ${section}.`;
}

/** The page that an address without its first or last slash, or with a file's ending, stands for. */
function meantPage(path: string, there: (url: string) => boolean): string | undefined {
  const inside = path.replace(/^(\.{0,2}\/)*(content\/)?(pages\/)?/, "").replace(/(\/?index)?\.(md|html)$|\/+$/, "");
  const url = inside === "" ? "/" : `/${inside}/`.toLowerCase();
  return there(url) ? url : undefined;
}
