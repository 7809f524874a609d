import type { Model } from "../lib/model.ts";
import { editionView } from "../lib/views/newsletter.ts";

export default (model: Model) => model.library.newsletters.map((edition) => editionView(edition, model));
