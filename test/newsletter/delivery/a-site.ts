/** The settings of a site, for tests of messages. */
import type { Site } from "../../../lib/content/library.ts";

export function aSite(newsletter: Partial<Site["newsletter"]> = {}): Site {
  return {
    name: "Signpost Wend",
    tagline: "What is on.",
    url: "https://signpost.example.org/",
    organisation: "Wend Community Services",
    timezone: "Europe/London",
    nation: "england",
    locale: "en-GB",
    email: "editors@example.org",
    demonstration: false,
    newsletter: {
      from: "Signpost Wend <news@example.org>",
      list_id: "changes.example.org",
      cadence: "every Tuesday",
      discretion: "discreet",
      delivery: "smtp",
      ...newsletter,
    },
  };
}
