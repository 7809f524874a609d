import { describe, expect, test } from "vitest";
import { interview } from "../../../lib/editing/interview.ts";
import { rehearse } from "../../../lib/editing/workspace/rehearsal.ts";
import { siteFiles, siteQuestions } from "../../../lib/editing/workspace/starter/site.ts";
import { today } from "../wend.ts";

const here = { now: today.toPlainDateTime("16:30") };
const answers = {
  name: ['Signpost "Leeds" <north>'],
  url: ["https://signpost.example.org/leeds"],
  organisation: ["Leeds Wellbeing: north & west"],
  nation: ["Scotland"],
  email: ["team@leeds.example.org"],
  phone: ["0113 496 0000"],
  area: ["Leeds"],
  service: ["Tea & talk"],
  summary: ["Tea, cake and a chat for anyone who feels alone."],
  place: ["St Mark's Hall"],
  "address-1": ["1 Church Road"],
  "postal-code": ["ls1 1aa"],
  byday: ["tuesday", "Thursday"],
  "opens-at": ["10am"],
  "closes-at": ["12.30pm"],
  "on-bank-holidays": ["closed"],
};

async function filesFor(own: Partial<Record<string, string[]>>) {
  const result = await interview(siteQuestions, { ...answers, ...own } as typeof answers, here);
  if ("obstacles" in result) throw new Error(result.obstacles.map(({ flag, message }) => `${flag}: ${message}`).join());
  return siteFiles(result.answers, here);
}

describe("a site of one's own", () => {
  test.each(["England", "Scotland", "Wales", "Northern Ireland"])("is in order in %s", async (nation) => {
    const files = await filesFor({ nation: [nation] });
    expect(rehearse(undefined, files, today)).toEqual([]);
  });

  test("has one service at one place, the pages that every site needs, and nothing invented", async () => {
    const files = await filesFor({});
    expect(files.map(({ path }) => path)).toEqual([
      "site.yaml",
      "vocabulary.yaml",
      "organisations/leeds-wellbeing-north-west.md",
      "locations/st-marks-hall.md",
      "services/tea-talk.md",
      "pages/about.md",
      "pages/accessibility.md",
      "pages/contact.md",
      "pages/help-now.md",
      "pages/privacy.md",
    ]);
    const text = files.map((file) => file.text).join("\n");
    expect(text).not.toMatch(/wend|demonstration: true/i);
    expect(text).not.toMatch(/\{\{|undefined/);
    expect(text).toContain("demonstration: false");
  });

  test.each([
    ["England", "[Call NHS 111](tel:111) and choose the mental health option"],
    ["Scotland", "[Call NHS 24 on 111](tel:111) and choose the mental health option"],
    ["Wales", "[Call NHS 111 Wales](tel:111) and choose the mental health option"],
    ["Northern Ireland", "[Call Lifeline on 0808 808 8000](tel:08088088000) to talk to a counsellor"],
  ])("says whom to call in %s", async (nation, words) => {
    const files = await filesFor({ nation: [nation] });
    expect(files.find(({ path }) => path === "pages/help-now.md")?.text).toContain(words);
  });

  test.each([
    [["0113 496 0000"], "- call [0113 496 0000](tel:01134960000)"],
    [[], undefined],
  ])("says how to reach its editors, by telephone too if they have one: %s", async (phone, call) => {
    const page = (await filesFor({ phone })).find(({ path }) => path === "pages/contact.md")?.text;
    expect(/^- email .*\n(- call .*)?/m.exec(page ?? "")?.[1]).toBe(call);
    expect(page).toContain("- email [team@leeds.example.org](mailto:team@leeds.example.org)\n");
  });

  test("names what is missing, all at once", async () => {
    const result = await interview(siteQuestions, { name: ["Us"], url: ["example"] }, here);
    expect("obstacles" in result && result.obstacles.map(({ flag }) => flag)).toEqual([
      "url",
      "organisation",
      "nation",
      "email",
      "area",
      "service",
      "summary",
      "place",
      "address-1",
      "byday",
      "opens-at",
      "closes-at",
      "on-bank-holidays",
    ]);
  });
});
