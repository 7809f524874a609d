import { describe, expect, test } from "vitest";
import { lostAddresses } from "../../../lib/review/impact/addresses.ts";
import { type Edits, modelWith } from "./edited.ts";

const sheet = "fact-sheets/direct-payments.md";
const before = modelWith();
const page = (front: string, body = "Ask your council.") =>
  `---\ntitle: Money for care\nsummary: How to pay.\npublished: 2026-11-22\n${front}---\n\n${body}\n`;
const same = "Money from the council with which you buy your own care. Ask your GP first.";
const both = "redirect_from: [/fact-sheets/direct-payments/, /fact-sheets/payments/]\n";

const lost = (edits: Edits) =>
  lostAddresses(before.library, modelWith(edits).library).map(({ file, message }) => `${file}: ${message}`);

describe("an address is lost", () => {
  test.each<[string, Edits, string]>([
    [
      "when a page is renamed",
      { [sheet]: null, "fact-sheets/money.md": page("redirect_from: [/fact-sheets/payments/]\n", same) },
      "content/fact-sheets/direct-payments.md: This page is now content/fact-sheets/money.md, and links to /fact-sheets/direct-payments/ would break. Write in the new file: redirect_from: [/fact-sheets/direct-payments/]",
    ],
    [
      "when a page is taken away",
      { [sheet]: null, "pages/about.md": page("redirect_from: [/fact-sheets/payments/]\n") },
      'content/fact-sheets/direct-payments.md: This page is gone, and links to /fact-sheets/direct-payments/ would break. Write that address under "redirect_from" in the page that takes its place.',
    ],
    [
      "when a redirect is taken out",
      { [sheet]: { "redirect_from: [/fact-sheets/payments/]\n": "" } },
      'content/fact-sheets/direct-payments.md: The address /fact-sheets/payments/ leads nowhere any more, because no page has it under "redirect_from". Old links to it would break: put it back.',
    ],
    [
      "when a service is taken away",
      { "services/art-group.md": null, "changes/2026-11-20-art-later.md": null },
      'content/services/art-group.md: /services/art-group/ is gone: links to it, its feeds and its calendars, and the code on its posters, would break. Keep the file, and write "status: defunct", so that its page says so.',
    ],
    [
      "when a section is left out, in one sentence for all that is in it",
      { "site.yaml": { "newsletter:\n": "sections:\n  fact-sheets: false\nnewsletter:\n" } },
      "content/site.yaml: This leaves a section out, fact-sheets: its pages are gone. People and other sites may have kept their addresses.",
    ],
    [
      "when an edition is taken away",
      { "newsletters/2026-11-17.md": null },
      "content/newsletters/2026-11-17.md: /newsletter/2026-11-17/ is gone: links to it would break. Keep it if people may still look for it.",
    ],
  ])("%s", (_, edits, message) => expect(lost(edits)).toEqual([message]));

  test("when a place is renamed, and its old name is asked for", () => {
    const edits: Edits = {
      "locations/wend-library.md": null,
      "locations/library.md": "---\ntitle: Wend Library\naddress_1: 20 High Street\nareas: [northgate]\n---\n",
      "services/art-group.md": { "location: wend-library": "location: library" },
      "changes/2026-11-16-walk-moved.md": { "location: wend-library": "location: library" },
    };
    expect(lost(edits)).toEqual([
      "content/locations/wend-library.md: /locations/wend-library/ is gone: links to it, its feeds and its calendars, and the code on its posters, would break. The new file seems to be content/locations/library.md: give it its old name back, and change only its title.",
    ]);
  });
});

describe("no address is lost", () => {
  test.each<[string, Edits]>([
    ["when nothing is renamed", {}],
    [
      "when a renamed page leads on from its old addresses",
      { [sheet]: null, "fact-sheets/money.md": page(both, same) },
    ],
    ["when another page takes over the addresses", { [sheet]: null, "pages/about.md": page(both) }],
    ["when only a title changes", { [sheet]: { "title: Direct payments": "title: Money for care" } }],
  ])("%s", (_, edits) => expect(lost(edits)).toEqual([]));
});
