import type { Model } from "../lib/model.ts";
import { catalogue } from "../lib/open-data/catalogue.ts";
import { licence } from "../lib/open-data/data-file.ts";
import { dataOf, updates } from "../lib/words/open-data.ts";

export default (model: Model) => {
  const files = catalogue(model);
  return {
    files,
    updates,
    licence,
    contents: files.map(({ title }, index) => ({ id: `file-${index + 1}`, text: dataOf(title) })),
  };
};
