/** No two pages have one address, one old address or one title. */
import type { DraftFile, Rule } from "../drafts.ts";
import { kindNames } from "../kinds.ts";
import { fileUrls, fixedPages, growsInto, pageUrls, reservedFolders } from "../urls.ts";

export const ownAddress: Rule = ({ files }, refuse) => {
  const taken = new Set<string>([...fixedPages, ...reservedFolders]);
  for (const file of files.pages) {
    if (taken.has(`/${file.id}/`)) {
      refuse(file, 1, `The address /${file.id}/ belongs to another part of the site. Give the file another name.`);
    }
  }
};

/** Folders in which every file is written by the build. */
const filesOnly = new Set(["/assets/", "/pagefind/", "/admin/", "/open-data/"]);

export const redirects: Rule = ({ files, ids, shown }, refuse) => {
  const pages = pageUrls(ids, shown);
  const others = fileUrls(ids, shown);
  /** The file or the folder of files in whose place, or in which, an old address would be. */
  const fileAt = (old: string) => {
    const steps = old.split("/").slice(1, -1);
    const above = steps.map((_, index) => `/${steps.slice(0, index + 1).join("/")}`);
    return above.find((path) => others.has(path) || filesOnly.has(`${path}/`));
  };
  const claimed = new Map<string, DraftFile>();
  for (const file of Object.values(files).flat()) {
    const former = "redirect_from" in file.front ? (file.front.redirect_from ?? []) : [];
    former.forEach((old, index) => {
      if (old === undefined) return;
      const where = ["redirect_from", index];
      const other = claimed.get(old);
      if (pages.has(old)) {
        refuse(file, where, `"redirect_from" has ${old}, but there is a page at that address. Take it out.`);
      } else if (growsInto(old, pages)) {
        refuse(
          file,
          where,
          `"redirect_from" has ${old}, which ${growsInto(old, pages)} needs when its list grows. Take it out.`,
        );
      } else if (fileAt(old)) {
        refuse(
          file,
          where,
          `"redirect_from" has ${old}, but there is a file or a folder of files at ${fileAt(old)}. Take it out.`,
        );
      } else if (other && other.front.title !== file.front.title) {
        // Of a copied file the title is refused, which is enough.
        refuse(file, where, `"redirect_from" has ${old}, which ${other.file} has too. Keep it in one of the two.`);
      } else if (!other) claimed.set(old, file);
    });
  }
};

export const ownTitle: Rule = ({ files }, refuse) => {
  for (const kind of kindNames) {
    const first = new Map<string, DraftFile>();
    for (const file of files[kind] as readonly DraftFile[]) {
      const title = file.front.title?.trim().toLowerCase();
      if (title === undefined) continue;
      const other = first.get(title);
      if (other) {
        refuse(
          file,
          ["title"],
          `"title" is the same as in ${other.file}. Give each its own, so that people can tell them apart; or is one file a copy?`,
        );
      } else first.set(title, file);
    }
  }
};
