/** A content folder in which every list is too long for one page, with summaries as long and as varied as they may be. */

import type { ContentFiles } from "../../bench/own-site.ts";
import { type Chance, chance } from "../../bench/prose.ts";
import { serviceContent } from "../../bench/service-content.ts";
import { yamlText } from "../../lib/editing/markdown-file.ts";

const syllables =
  "ba be bi da de du fa fo ga go ka ki la le lo ma me mi na ne no pa pe ra re ri sa se ta te to va wo".split(" ");

/** Words that compress worse than any language does. */
function words(by: Chance, letters: number): string {
  let text = "";
  while (text.length < letters - 8) {
    text += `${text && " "}${Array.from({ length: 1 + by.below(3) }, () => by.pick(syllables)).join("")}`;
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Valid for a site built on 2026-11-22. */
export function largeContent(): ContentFiles {
  const by = chance(11);
  const files = serviceContent(1000, 7);
  const file = (path: string) => files.get(path) ?? "";
  const copies = (path: string, count: number, edit = (text: string) => text) => {
    for (let number = 1; number <= count; number += 1) {
      const text = file(path)
        .replace(/^title:.*$/m, `title: ${words(by, 40)} ${number}`)
        .replace(/^summary:.*$/m, `summary: ${words(by, 290)}.`);
      files.set(path.replace(/[^/]+\.md$/, `copy-${number}.md`), edit(text));
    }
  };
  copies("fact-sheets/sheet-1.md", 130);
  copies("case-studies/study-1.md", 130);
  copies("action-points/point-1.md", 170);
  copies("funding/fund-1.md", 170);
  copies("locations/place-1.md", 130);
  // They all meet in one place, and are all for one area.
  copies("services/service-1.md", 70, (text) => text.replace("interval: 2", "interval: 1"));

  for (let number = 1; number <= 25; number += 1) {
    const day = Temporal.PlainDate.from("2026-11-22").add({ days: number }).toString();
    const front = { title: `Note ${number}`, services: ["copy-1"], effect: "notice", from: day, until: day };
    const id = `2026-11-22-note-${number}`;
    files.set(`changes/${id}.md`, `---\n${yamlText(front)}published: 2026-11-22T10:00\n---\n${words(by, 200)}.\n`);
  }
  for (let number = 1; number <= 140; number += 1) {
    const date = Temporal.PlainDate.from("2026-05-01").subtract({ days: 7 * number });
    files.set(
      `newsletters/${date}.md`,
      `---\ntitle: "Week ${number}"\ndate: ${date}\nchanges: []\n---\n${words(by, 200)}.\n`,
    );
  }
  const entries = Array.from({ length: 150 }, () => ({
    term: words(by, 24).toLowerCase(),
    definition: words(by, 120),
  }));
  files.set("glossary.yaml", yamlText([...new Map(entries.map((entry) => [entry.term, entry])).values()] as never));
  const areas = Array.from(
    { length: 80 },
    (_, number) => `  - id: area-${number}\n    label: Area ${number}\n    description: ${words(by, 200)}.\n`,
  );
  files.set("vocabulary.yaml", file("vocabulary.yaml") + areas.join(""));
  return files;
}
