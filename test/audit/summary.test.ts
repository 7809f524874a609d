import { expect, test } from "vitest";
import type { Part } from "../../audit/audit.ts";
import { summary } from "../../audit/summary.ts";

const links = "Every page has links that lead somewhere.";
const parts: Part[] = [
  {
    name: "Words, links and structure",
    extent: "27 pages",
    findings: [
      { where: "/services/cafe/", rule: links, words: "leads to /tea/, where there is nothing" },
      { where: "/areas/gower/", rule: links, words: "leads to /tea/, where there is nothing" },
    ],
  },
  { name: "Emails", extent: "2 emails", findings: [] },
];

test("a summary has what is to be mended by page, then by rule, then what was looked at", () =>
  expect(summary("Gower Café", parts)).toBe(`/services/cafe/
  leads to /tea/, where there is nothing
    ${links}

/areas/gower/
  leads to /tea/, where there is nothing
    ${links}

By rule, the commonest first:
  2 times, on 2 pages: ${links}

Gower Café: 2 to mend.
  Words, links and structure  2 to mend  (27 pages)
  Emails                      nothing to mend  (2 emails)
`));

test("a summary of a site with nothing to mend says so", () =>
  expect(summary("Gower Café", parts.slice(1))).toBe(`Gower Café: nothing to mend.
  Emails  nothing to mend  (2 emails)
`));

test("a page with very many findings does not bury the others", () => {
  const findings = Array.from({ length: 40 }, () => ({ where: "/", rule: links, words: "leads nowhere" }));
  const text = summary("Gower Café", [{ name: "Words", extent: "1 page", findings }]);
  expect(text.match(/^ {2}leads nowhere$/gm)).toHaveLength(12);
  expect(text).toContain("and 28 more");
});
