/** Every page of a model as HTML, without writing any. */
import type { Model } from "../model.ts";
import { pages } from "./pages.ts";

/** By address from the site's root, such as `/services/walking-group/`. */
export async function renderPages(model: Model): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const { path, content } of pages(model)) {
    found.set(`/${path.replace(/(^|\/)index\.html$/, "$1")}`, content);
  }
  return found;
}
