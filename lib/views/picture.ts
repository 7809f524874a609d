/** The picture beside a text, as HTML: the same as of one within a text. */
import type { Guidance, Location, Page, Service, Site } from "../content/library.ts";
import { pictureHtml } from "../content/picture-markup.ts";
import { basePath, rootUrl } from "../content/urls.ts";

type WithPicture = Pick<Guidance | Page | Location | Service, "image" | "lang">;

/**
 * Empty for an entry without one.
 * @param lazy false where it stands so near the top that it is seen at once
 */
export function pictureOf(
  { image, lang }: WithPicture,
  site: Pick<Site, "url" | "locale" | "languages">,
  { lazy } = { lazy: true },
): string {
  return image ? pictureHtml({ ...image, picture: image.file, lang, lazy }, basePath(rootUrl(site))) : "";
}
