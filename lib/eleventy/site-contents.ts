/** Every file that is made of the model, pages first: what a site is, wherever it is written. */
import type { Model } from "../model.ts";
import { modelFiles } from "./model-files.ts";
import { type PageFacts, pageFacts } from "./page-facts.ts";
import { pages } from "./pages.ts";
import { siteFiles } from "./site-files.ts";
import type { SiteFile } from "./site-writer.ts";

/** Throws what a template throws, before any file that is no page. */
export async function* siteContents(model: Model): AsyncGenerator<SiteFile> {
  const facts: PageFacts[] = [];
  for await (const page of pages(model)) {
    facts.push(pageFacts(page));
    yield page;
  }
  for (const file of modelFiles(model)) {
    if (file.path.endsWith(".html")) facts.push(pageFacts(file));
    yield file;
  }
  yield* siteFiles(model.library.site, facts);
}
