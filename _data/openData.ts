import type { Model } from "../lib/model.ts";
import { catalogue } from "../lib/open-data/catalogue.ts";
import { licence } from "../lib/open-data/data-file.ts";
import { dataOf, updates } from "../lib/words/open-data.ts";
import { sectionOf } from "../lib/words/sections.ts";

/** One page, on a site that has any. */
export default (model: Model) => {
  if (!sectionOf(model.library, "open-data").shown) return [];
  const files = catalogue(model);
  const contents = files.map(({ title }, index) => ({ id: `file-${index + 1}`, text: dataOf(title) }));
  return [{ files, updates, licence, contents }];
};
