import { describe, expect, test } from "vitest";
import { unpublished } from "../../lib/content/report-problems.ts";
import { accepts, check, type Edits, model, original, refuses } from "./check.ts";

const site = original("site.yaml");
const help = original("pages/help-now.md");
const withSettings = (lines: string) => ({ "site.yaml": `${site}${lines}` });
const line = site.split("\n").length;

describe("sections", () => {
  refuses(
    "a section that there is not",
    withSettings("sections:\n  fundings: false\n"),
    `content/site.yaml:${line + 1}: "fundings" is not a key that is known here under "sections". Did you mean "funding"?`,
  );

  refuses(
    "a section that is neither left out nor given words",
    withSettings("sections:\n  funding: off\n  glossary: true\n"),
    `content/site.yaml:${line + 1}: "funding" is off, which it can't be. Write false to leave it out; or put keys under it: title, intro, description.`,
    `content/site.yaml:${line + 2}: "glossary" is true, which it can't be. Take the line out: it is there by itself; or put keys under it: title, intro, description.`,
  );

  refuses(
    "a misspelt word for a section",
    withSettings("sections:\n  funding:\n    tittle: Money\n"),
    `content/site.yaml:${line + 2}: "tittle" is not a key that is known here under "funding". Did you mean "title"?`,
  );

  refuses(
    "a link to a section that is left out, and to one that is empty",
    {
      ...withSettings("sections:\n  funding: false\n"),
      "glossary.yaml": "[]\n",
      "pages/help-now.md": `${help}\n[Money](/funding/) and [words](/glossary/).\n`,
    },
    `content/pages/help-now.md:${help.split("\n").length + 1}: The link to /funding/ leads to a section that content/site.yaml leaves out: funding. Take the link out.`,
    `content/pages/help-now.md:${help.split("\n").length + 1}: The link to /glossary/ leads to a section that has nothing in it yet, so that the site does not show it: glossary. Take the link out.`,
  );

  refuses(
    "words for a newsletter that nobody sends",
    {
      "site.yaml": `${site.replace(/^newsletter:\n( .*\n)+/m, "")}sections:\n  newsletter:\n    title: News\n`,
    },
    `content/site.yaml:${line - 3}: "sections" has words for a newsletter, but there is no "newsletter" to say who sends it. Add it, or write "newsletter: false" here.`,
  );

  accepts("no newsletter at all", { "site.yaml": site.replace(/^newsletter:\n( .*\n)+/m, "") });
});

describe("files in a section that is left out", () => {
  const left = model(withSettings("sections:\n  funding: false\n  newsletter: false\n"));

  test("are not published, and the check says so", () => {
    expect(left.library.funding).toEqual([]);
    expect(left.library.guidance.map(({ kind }) => kind)).not.toContain("funding");
    expect(unpublished(left.library)).toEqual([
      "1 source of funding in content/funding is not published, because content/site.yaml leaves funding out.",
      "2 editions of the newsletter in content/newsletters are not published, because content/site.yaml leaves newsletter out.",
    ]);
  });

  test("are not named by what is published", () =>
    expect(left.library.factSheets.flatMap(({ related }) => related.funding)).toEqual([]));

  test("are checked all the same", () =>
    expect(() =>
      model({ ...withSettings("sections:\n  funding: false\n"), "funding/grantfinder.md": "Nothing." }),
    ).toThrow("content/funding/grantfinder.md:1"));
});

describe("the menu", () => {
  const menu = (entries: string) => withSettings(`menu:\n${entries}`);

  refuses(
    "a link that leads nowhere",
    menu("  - title: About us\n    url: /halp-now/\n"),
    `content/site.yaml:${line + 2}: "menu" leads to /halp-now/, where there is no page. Did you mean /help-now/?`,
  );

  refuses(
    "a link to a section that is left out",
    menu("  - title: Money\n    url: /funding/\nsections:\n  funding: false\n"),
    `content/site.yaml:${line + 2}: "menu" leads to /funding/, in a section that content/site.yaml leaves out: funding. Take the link out.`,
  );

  refuses(
    "the same page twice",
    menu("  - title: About\n    url: /help-now/\n  - title: About us\n    url: /help-now/\n"),
    `content/site.yaml:${line + 4}: "menu" has /help-now/ twice. Take one of the two out.`,
  );

  accepts(
    "a menu of pages that are there",
    menu("  - title: Come along\n    url: /timetable/\n  - title: About us\n    url: /help-now/\n"),
  );
});

describe("the home page", () => {
  refuses(
    "a block that there is not",
    withSettings("home: [at-a-glance, chnages]\n"),
    `content/site.yaml:${line}: "home" has chnages, which is not among its choices. Did you mean changes?`,
  );
});

describe("colours", () => {
  refuses(
    "an accent that is too pale to read",
    withSettings('colours:\n  accent: "#7fb8b0"\n'),
    `content/site.yaml:${line + 1}: "accent" is #7fb8b0, which is too pale to read: its contrast is 1.8 to 1, and 7 to 1 is needed. The nearest colour that reads is "#37534f".`,
  );

  refuses(
    "a colour by its name",
    withSettings("colours:\n  ink: navy\n"),
    `content/site.yaml:${line + 1}: "ink" is navy, which is not a colour. Write six digits or letters from a to f after a #, in quotation marks, for example "#0a4a46".`,
  );

  refuses(
    "a colour that YAML takes for a note",
    withSettings("colours:\n  ink: #102030\n"),
    `content/site.yaml:${line + 1}: "#102030" and what follows would be lost: after a space, # starts a remark. Put the whole text in quotation marks.`,
  );

  accepts("a colour of digits alone, and one of three", withSettings("colours:\n  accent: 112233\n  ink: '#123'\n"));
});

describe("the logo", () => {
  const drawn = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';

  refuses(
    "a file that is not there",
    { ...withSettings("logo:\n  file: lgo.svg\n"), "images/logo.svg": drawn },
    `content/site.yaml:${line + 1}: There is no picture lgo.svg in content/images. Did you mean logo.svg?`,
  );

  refuses(
    "a drawing with a script",
    { ...withSettings("logo:\n  file: logo.svg\n"), "images/logo.svg": drawn.replace("<path", "<script/><path") },
    `content/site.yaml:${line + 1}: The logo logo.svg has a script, which would run on your site. Save it again as a plain SVG, or as a PNG.`,
  );

  accepts("a drawing", { ...withSettings("logo:\n  file: images/logo.svg\n  alt: Wend\n"), "images/logo.svg": drawn });
});

describe("the menu and its words", () => {
  const menu = (entries: string) => withSettings(`menu:\n${entries}`);

  refuses(
    "one name twice, in other capitals",
    menu("  - title: About\n    url: /help-now/\n  - title: ABOUT\n    url: /timetable/\n"),
    `content/site.yaml:${line + 3}: "menu" has about twice. Take one of the two out.`,
  );
  refuses(
    "a page unlike any",
    menu("  - title: About\n    url: /zzzzzzzzzzzz/\n"),
    `content/site.yaml:${line + 2}: "menu" leads to /zzzzzzzzzzzz/, where there is no page. Write the address of a page, such as /about/.`,
  );
  refuses(
    "an empty section",
    { ...menu("  - title: Words\n    url: /glossary/\n"), "glossary.yaml": "[]\n" },
    `content/site.yaml:${line + 2}: "menu" leads to /glossary/, in a section that has nothing in it yet, so that the site does not show it: glossary. Take the link out.`,
  );
});

describe("languages", () => {
  const lacking = (tag: string) =>
    `content/site.yaml:${line}: There are no words for "${tag}" in languages/, so its pages would be in English and be marked as something else. There are: ar, cy, en-GB, pl, ur. docs/languages.md tells how to add a language.`;
  /** What is said of the settings, beside the files of words that are not there yet. */
  const said = (lines: string, edits: Edits = {}) =>
    check({ ...withSettings(lines), ...edits }).filter((text) => !text.includes("there is no file content/"));

  refuses("a first one for which there are no words", withSettings("locale: de\n"), lacking("de"));

  test.each<[string, string, string[], Edits?]>([
    ["a further one for which there are none", "languages: [en-GB, cy, de]\n", [lacking("de")]],
    [
      "another first than the site's own",
      "languages: [cy, en-GB]\n",
      [
        `content/site.yaml:${line}: "languages" begins with cy, and "locale" is en-GB. The first language is the one at the site's own addresses: make the two the same.`,
      ],
    ],
    [
      "a folder that a page has",
      "languages: [en-GB, cy]\n",
      [
        `content/site.yaml:${line}: The pages in cy would be in the folder /cy/, where content/pages/cy.md has its page. Rename that file.`,
      ],
      { "pages/cy.md": help.replace("Need help now?", "Cymraeg") },
    ],
    ["nothing, of two with words for both", "languages: [en-GB, cy]\n", []],
  ])("%s", (_, lines, expected, edits) => expect(said(lines, edits)).toEqual(expected));
});

describe("ink and logo", () => {
  refuses(
    "an ink that is too pale",
    withSettings("colours:\n  ink: '#777777'\n"),
    `content/site.yaml:${line + 1}: "ink" is #777777, which is too pale to read: its contrast is 3.7 to 1, and 7 to 1 is needed. The nearest colour that reads is "#4e4e4e".`,
  );
  refuses(
    "a logo where there are no pictures",
    withSettings("logo:\n  file: logo.svg\n"),
    `content/site.yaml:${line + 1}: There is no picture logo.svg in content/images. Put its file there.`,
  );
});
