/** All problems come in one run: those of rules beside those of form, and none that is only the shadow of another. */
import { describe } from "vitest";
import { original, refuses } from "./check.ts";

const wrongDay = original("changes/2026-11-02-walk-moved.md")
  .replace("title: Walking group moves for a day", "title: Walking group off on a Wednesday")
  .replace("effect: moved", "effect: cancelled")
  .replace("2026-11-10", "2026-11-25")
  .replace("to:\n  location: wend-library\n", "")
  .replace("2026-11-02T09:00", "2026-11-21T09:00");
const says =
  "content/changes/2026-11-21-wednesday.md:5: Walking group does not meet on Wednesday 25 November 2026. The nearest days on which it meets are Tuesday 24 November 2026 and Tuesday 1 December 2026 (2026-11-24 and 2026-12-01).";
const untold = (id: string, edition: string, date: string) =>
  `content/newsletters/${edition}.md:4: This edition leaves out ${id}, which was published before it and was not over on ${date}. Add it to "changes". If the edition has gone out already, nobody was told of the change: make its "published" the moment at which people really hear of it.`;
const gap = { "newsletters/2026-11-21.md": { "2026-11-20-walk-cancelled, ": "" } };
const gapTold = untold("2026-11-20-walk-cancelled", "2026-11-21", "Saturday 21 November 2026");

describe("a day on which nothing meets is told", () => {
  const change = { "changes/2026-11-21-wednesday.md": wrongDay };

  refuses(
    "beside a mistake in the site's settings",
    { ...change, "site.yaml": { "editors@wend.example.org": "editors" } },
    says,
    'content/site.yaml:6: "email" is editors, which is not an email address. Write it like name@example.org.',
  );

  refuses(
    "beside a mistake in the vocabulary",
    { ...change, "vocabulary.yaml": { "    label: Harbourside\n": "" } },
    says,
    'content/vocabulary.yaml:13: "label" is missing under "areas". Add it: the name that readers see.',
  );

  refuses(
    "beside one in a file that has nothing to do with it",
    { ...change, "fact-sheets/direct-payments.md": { "published: ": "publisht: " } },
    says,
    'content/fact-sheets/direct-payments.md:6: "publisht" is not a key that is known here. Did you mean "published"?',
  );
});

describe("a change that no edition tells of is told", () => {
  refuses("alone", gap, gapTold);

  refuses(
    "beside a mistake in a place",
    { ...gap, "locations/safe-house.md": { "confidential: true": "confidential: treu" } },
    'content/locations/safe-house.md:4: "confidential" is treu, which is neither true nor false. Write one of the two.',
    gapTold,
  );

  refuses(
    "not where the edition that tells of it has a mistake of its own",
    { "newsletters/2026-11-21.md": { "date: 2026-11-21": "date: 21 November" } },
    'content/newsletters/2026-11-21.md:3: "date" is 21 November, which is not a date. Write it as YYYY-MM-DD, for example 2027-06-30.',
  );
});
