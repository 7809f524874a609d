/** An edition that tells of one page of guidance: all that tests of sending need. */
import type { Edition } from "../../../lib/newsletter/edition.ts";

export function anUpdate(more: Partial<Edition> = {}): Edition {
  return {
    kind: "edition",
    id: "2026-11-17",
    title: "New in the guidance",
    url: "https://signpost.example.org/newsletter/2026-11-17/",
    date: Temporal.PlainDate.from("2026-11-17"),
    introduction: "<p>Hello.</p>",
    entries: [],
    guidance: [
      { title: "Direct payments", url: "https://signpost.example.org/fact-sheets/direct-payments/", notes: [] },
    ],
    ...more,
  };
}
