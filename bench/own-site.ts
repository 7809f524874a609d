/** The files that every generated site has beside its content: itself, its words and the pages of a new site. */
import { markdownFile, yamlText } from "../lib/editing/markdown-file.ts";
import { starterPages } from "../lib/editing/workspace/starter/pages.ts";

/** Files of a content folder, by path from it. */
export type ContentFiles = Map<string, string>;

/** The day for which everything is generated and built. */
export const benchDay = Temporal.PlainDate.from("2026-11-22");

export const audiences = ["people", "carers", "staff", "commissioners"];
export const topics = [
  "day-services",
  "inclusion",
  "direct-payments",
  "arts",
  "volunteering",
  "work",
  "money",
  "rights",
];

const words = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

/** `site.yaml`, the vocabulary with the areas given, one organisation and five pages. */
export function ownSite(areas: readonly string[]): ContentFiles {
  const files: ContentFiles = new Map();
  const site = {
    name: "Signpost Bench",
    tagline: "Where and when services meet, and what has changed.",
    url: "https://bench.example.org/",
    organisation: "Bench Community Services",
    timezone: "Europe/London",
    nation: "england",
    locale: "en-GB",
    email: "editors@bench.example.org",
    newsletter: {
      from: "Signpost Bench <news@bench.example.org>",
      list_id: "changes.bench.example.org",
      unsubscribe_url: "https://bench.example.org/unsubscribe",
      subscribe_url: "https://lists.example.net/join",
      cadence: "every 2 weeks, on Tuesday",
    },
  };
  files.set("site.yaml", yamlText(site));
  const word = (id: string) => ({ id, label: words(id), description: `All that is about ${words(id).toLowerCase()}.` });
  const vocabulary = { audiences: audiences.map(word), topics: topics.map(word), areas: areas.map(word) };
  files.set("vocabulary.yaml", yamlText(vocabulary));
  files.set(
    "organisations/bench-community-services.md",
    markdownFile({ title: site.organisation, summary: "They run the services of this site.", email: site.email }),
  );
  const publisher = {
    ...site,
    host: "bench.example.org",
    nation: "england" as const,
    phone: undefined,
    today: benchDay,
  };
  // A site of guidance alone has no pages of services that its own pages could lead to.
  const linkWithin = /\[([^\]]*)\]\(\/[^)]*\)/g;
  for (const { path, text } of starterPages(publisher))
    files.set(
      path,
      text.replace("audiences: [people, carers, staff]", "audiences: [people]").replace(linkWithin, "$1"),
    );
  return files;
}
