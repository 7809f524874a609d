import { expect, test } from "vitest";
import { postersSince } from "../../../lib/review/report/posters.ts";
import { reportOf } from "../../../lib/review/report/report.ts";
import { wordReport } from "../../../lib/review/report/words.ts";
import { type Edits, modelWith } from "../impact/edited.ts";

const since = Temporal.PlainDate.from("2026-11-01");
const before = modelWith();

/** What a report says of posters after edits. */
function told(edits: Edits) {
  const after = modelWith(edits);
  const report = reportOf(after, undefined, postersSince(since, before, after));
  const { blocks } = wordReport(report, "content", after.library.site.url);
  return blocks.filter((block, index) =>
    [block, blocks[index - 1]].some((one) => one && "heading" in one && /^Posters/.test(one.heading)),
  );
}

const printAgain = { heading: "Posters to print again, since Sunday 1 November 2026", level: 2 };
const address = "https://wend.example.org";

test("a report names the posters to print again, and where they are", () =>
  expect(told({ "services/art-group.md": { "location: wend-library": "location: quay-hall" } })).toEqual([
    printAgain,
    {
      items: [
        `Art group: ${address}/services/art-group/poster/`,
        `Quay Hall: ${address}/locations/quay-hall/poster/`,
        `Wend Library: ${address}/locations/wend-library/poster/`,
        `Harbourside: ${address}/areas/harbourside/sheet/`,
        `Northgate: ${address}/areas/northgate/sheet/`,
      ],
    },
  ]));

test("a report says so when no poster has changed", () =>
  expect(told({ "services/art-group.md": { "Painting and talk.": "Painting, and talk." } })).toEqual([
    printAgain,
    { paragraph: "Every poster says what it said on Sunday 1 November 2026." },
  ]));

test("a report names the posters whose page is gone, to be taken down", () =>
  expect(told({ "services/art-group.md": null, "changes/2026-11-20-art-later.md": null }).slice(2)).toEqual([
    { heading: "Posters to take down", level: 2 },
    { items: [`Art group: its code leads to ${address}/services/art-group/, which is gone`] },
  ]));

test("a report says nothing of posters where nobody has asked", () =>
  expect(JSON.stringify(wordReport(reportOf(before)))).not.toMatch(/poster/i));
