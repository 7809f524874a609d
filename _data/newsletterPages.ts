import type { Model } from "../lib/model.ts";
import { editionRow } from "../lib/views/newsletter.ts";
import { headOn, pagesOf } from "../lib/views/paging.ts";
import { fromTo } from "../lib/words/page.ts";
import following from "./following.ts";

const editionsOnPage = 100;

/** Every edition, newest first: on the page that explains following, and on others when they are many. */
export default (model: Model) => {
  const page = following(model);
  if (!page) return [];
  const { head } = page;
  return pagesOf(
    model.library.language,
    model.library.newsletters.map((one) => editionRow(model.library.language, one)),
    head.url,
    editionsOnPage,
    (newest, oldest) => fromTo(model.library.language, oldest.date.plain, newest.date.plain),
  ).map((list) => ({ list, head: headOn(model.library.language, head, list) }));
};
