import type { Model } from "../lib/model.ts";
import { editionRow } from "../lib/views/newsletter.ts";

/** Every edition, newest first. */
export default ({ library }: Model) => library.newsletters.map(editionRow);
