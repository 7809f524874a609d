/** Guidance alone: fact sheets as long as long real ones, for a comparison with generators that know nothing of services. */
import { markdownFile } from "../lib/editing/markdown-file.ts";
import { audiences, benchDay, type ContentFiles, ownSite, topics } from "./own-site.ts";
import { body, type Chance, chance, sentence, title } from "./prose.ts";

export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly owner: string;
  readonly keyFacts: readonly string[];
  readonly source: { readonly title: string; readonly publisher: string; readonly year: number; readonly url: string };
  /** Markdown. */
  readonly body: string;
}

/** Fact sheets of about 900 words in five sections, each with links to two others. */
export function sheets(count: number, seed: number): readonly Sheet[] {
  const by = chance(seed);
  const names = Array.from({ length: count }, (_, number) => ({ id: `sheet-${number + 1}`, title: title(by, number) }));
  return names.map((name) => ({ ...name, ...sheet(by, names) }));
}

function sheet(by: Chance, names: readonly { readonly id: string; readonly title: string }[]) {
  const other = () => by.pick(names);
  const links = [other(), other()].map(({ id, title }) => ({ url: `/fact-sheets/${id}/`, title }));
  return {
    summary: `${sentence(by)} ${sentence(by)}`,
    audiences: audiences.slice(by.below(3)),
    topics: [by.pick(topics)],
    published: benchDay.subtract({ days: by.below(2000) }).toString(),
    owner: "Guidance team",
    keyFacts: [...new Set([sentence(by), sentence(by), sentence(by)])],
    source: { title: title(by, by.below(90)), publisher: "A council", year: 2004, url: "https://www.example.org/2004" },
    body: body(by, 5, links),
  };
}

/** A site with those fact sheets. */
export function guidanceContent(all: readonly Sheet[]): ContentFiles {
  const files = ownSite(["town"]);
  for (const { id, body, keyFacts, source, ...front } of all) {
    const values = { ...front, last_reviewed_on: benchDay.toString(), key_facts: keyFacts, sources: [source] };
    files.set(`fact-sheets/${id}.md`, markdownFile(values, body));
  }
  return files;
}
