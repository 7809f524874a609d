import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import site from "../../_data/site.ts";
import { english } from "../../lib/language.ts";
import { urgentLine } from "../../lib/words/urgent-line.ts";
import { soundModel } from "../sound-model.ts";
import { templates } from "../templates.ts";

const model = soundModel("test/refusals/content", "2026-11-22");
const environment = templates(model);
const box = '{% from "components/crisis/macro.njk" import crisis %}{{ crisis(site.urgentLine) }}';

test("posters name it too", () =>
  expect(readFileSync("pages/poster.njk", "utf8")).toContain("site.urgentLine.inBrief"));

describe("the box for a crisis names the line of the site's nation", () => {
  test.each([
    ["england", "Call NHS 111", "tel:111"],
    ["scotland", "Call NHS 24 on 111", "tel:111"],
    ["wales", "Call NHS 111 Wales", "tel:111"],
    ["northern-ireland", "Call Lifeline on 0808 808 8000", "tel:08088088000"],
  ] as const)("%s", (nation, call, url) => {
    const library = { ...model.library, site: { ...model.library.site, nation } };
    const html = environment.renderString(box, { site: site({ ...model, library }) });
    expect(html).toContain(`<a class="crisis__call" href="${url}">${call}</a>`);
    for (const everywhere of ["tel:999", "tel:116123", "85258"]) expect(html).toContain(everywhere);
  });

  test.each([
    ["england", "111 for the mental health option"],
    ["northern-ireland", "Lifeline on 0808 808 8000"],
  ] as const)("in brief, as on posters: %s", (nation, words) =>
    expect(urgentLine(english(), { nation }).inBrief).toBe(words),
  );

  test("and of no other", () =>
    expect(JSON.stringify(urgentLine(english(), { nation: "northern-ireland" }))).not.toContain("111"));
});
