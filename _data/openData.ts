import type { Model } from "../lib/model.ts";
import { catalogue } from "../lib/open-data/catalogue.ts";
import { licence } from "../lib/open-data/data-file.ts";
import { sectionOf } from "../lib/words/sections.ts";

/** One page, on a site that has any. */
export default (model: Model) => {
  if (!sectionOf(model.library, "open-data").shown) return [];
  const { language } = model.library;
  const files = catalogue(model);
  const contents = files.map(({ title }, index) => ({
    id: `file-${index + 1}`,
    text: language.say("open-data-of", { file: title }),
  }));
  return [{ files, licence, contents }];
};
