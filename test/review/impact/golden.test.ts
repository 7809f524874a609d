/** Whole impacts, as a reader of a pull request sees them. To write them anew: vitest -u. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type BriefingFormat, render } from "../../../lib/review/briefing.ts";
import { impactOf } from "../../../lib/review/impact/impact.ts";
import { wordImpact } from "../../../lib/review/impact/words.ts";
import { aCancellation, type Edits, modelWith, now } from "./edited.ts";

const golden = join(import.meta.dirname, "../../golden/impact");
const before = { model: modelWith(), pages: new Map([["/", "before"]]) };

function impact(edits: Edits, format: BriefingFormat): string {
  const after = { model: modelWith(edits), pages: new Map([["/", Object.keys(edits).join()]]) };
  return render(wordImpact(impactOf(before, after, now), { base: "origin/main", now, model: after.model }), format);
}

describe("what a commit would do, word for word", () => {
  test.each<[string, Edits]>([
    [
      "an-urgent-all-clear",
      {
        "changes/2026-11-22-walk-as-planned.md": aCancellation(
          {
            title: "Walking group meets at Quay Hall after all",
            effect: "notice",
            sessions: "[2026-11-24]",
            urgent: "true",
            resolves: "2026-11-16-walk-moved",
          },
          "The roof is mended.",
        ),
      },
    ],
    ["a-cancellation-for-the-next-newsletter", { "changes/2026-11-22-walk-off.md": aCancellation() }],
    [
      "a-change-with-its-edition",
      {
        "changes/2026-11-22-walk-off.md": aCancellation(),
        "newsletters/2026-11-23.md":
          "---\ntitle: The walking group rests\ndate: 2026-11-23\nchanges: [2026-11-20-art-later, 2026-11-22-walk-off]\nguidance: [fact-sheets/direct-payments]\n---\n\nTwo things to know.\n",
      },
    ],
    [
      "everything-that-needs-care",
      {
        "changes/2026-11-16-walk-moved.md": { "roof is": "roof was" },
        "changes/2026-11-22-walk-late.md": aCancellation({
          title: "Walking group may start late",
          effect: "delayed",
          sessions: "[2026-11-24]",
          published: "2026-11-22T14:00",
        }),
        "services/art-group.md": { '"14:00"': '"13:30"' },
        "newsletters/2026-11-17.md": { "One group": "A group" },
        "fact-sheets/direct-payments.md": null,
        "fact-sheets/money-for-care.md":
          "---\ntitle: Direct payments\nsummary: How to buy your own care.\npublished: 2026-02-02\nredirect_from: [/fact-sheets/payments/]\nchange_history:\n  - date: 2026-11-22\n    note: Updated the page.\n---\n\nMoney from the council. Ask your *GP* first.\n",
      },
    ],
  ])("%s", async (name, edits) => {
    const path = join(golden, `${name}.md`);
    await expect(impact(edits, "markdown")).toMatchFileSnapshot(path);
  });

  test("a-cancellation as text", async () => {
    const path = join(golden, "a-cancellation-for-the-next-newsletter.txt");
    await expect(impact({ "changes/2026-11-22-walk-off.md": aCancellation() }, "text")).toMatchFileSnapshot(path);
  });

  test("nothing", () => {
    const side = { model: modelWith(), pages: before.pages };
    const words = wordImpact(impactOf(before, side, now), { base: "HEAD", now, model: side.model });
    expect(render(words, "text")).toBe(
      "What this would do\n==================\n\nCompared with HEAD on Sunday 22 November 2026 at midday. Nothing that people see or hear would be different.\n",
    );
  });
});
