/** An Easy Read version says what its page says in easier words, and knows when the page has changed. */
import { describe, expect, test } from "vitest";
import { emptyMemory } from "../../lib/content/memory.ts";
import { readLibrary } from "../../lib/content/read.ts";
import { sectionsIn } from "../../lib/content/sections.ts";
import { shownPictures } from "../../lib/content/shown-pictures.ts";
import { translationCommand } from "../../lib/editing/workspace/translation-command.ts";
import { otherFormLinks } from "../../lib/views/easy-read.ts";
import { otherForms } from "../../lib/views/other-forms.ts";
import { contentCopy } from "../content-copy.ts";

const { folder, path, read, edit, write, remove } = contentCopy("test/demonstration");
/** What was read for the test before: most files are the same. */
const memory = emptyMemory();

const [page, easy] = ["fact-sheets/having-a-say.md", "fact-sheets/having-a-say.easy.md"];
const said: string[] = [];
const run = (name: string) => translationCommand([path(name), "easy"], (text) => said.push(text));
const problems = () => {
  const reading = readLibrary(folder, memory);
  return "problems" in reading ? reading.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`) : [];
};
function library() {
  const reading = readLibrary(folder, memory);
  if ("problems" in reading) throw new Error(problems().join("\n"));
  return reading.library;
}
const sheet = () => library().factSheets.find(({ id }) => id === "having-a-say");

describe("an Easy Read version", () => {
  test("has a page of its own under that of its page, which leads to it", () => {
    const found = sheet();
    expect(found?.easyRead).toMatchObject({
      title: "Have your say",
      url: "/fact-sheets/having-a-say/easy/",
      changedSince: [],
    });
    expect(found && otherForms(found)).toEqual({ easyRead: "/fact-sheets/having-a-say/easy/" });
  });

  test("and its video say in which language they are, where that is not the page's", () => {
    const found = sheet();
    if (!found) throw new Error("The fact sheet is gone.");
    expect(
      otherForms({ ...found, lang: "en-GB", bsl_video: { url: "https://a.example.org/", transcript: "Hello" } }),
    ).toEqual({
      easyRead: "/fact-sheets/having-a-say/easy/",
      bsl: { url: "https://a.example.org/", transcript: "Hello" },
      lang: "en-GB",
    });
  });

  test("shows pictures that are published with it", () =>
    expect(shownPictures(library()).map(({ name }) => name)).toContain("list-with-ticks.png"));

  test("can be led to from any text", () => {
    edit("pages/about.md", /\n---\n/, "\n---\nRead [Have your say](/fact-sheets/having-a-say/easy/#help-to-plan).\n\n");
    expect(problems()).toEqual([]);
  });

  test("knows what of its page has changed, until somebody notes that it says so", () => {
    edit(page, "You are the best judge of that.", "Nobody knows that better than you.");
    expect(sheet()?.easyRead?.changedSince).toEqual(["text"]);
    run(page);
    expect(said.at(-1)).toMatch(
      /is noted as up to date.*new words in its text: be sure that the Easy Read version says/,
    );
    expect(sheet()?.easyRead?.changedSince).toEqual([]);
  });

  test("has nothing to say of who owns the page and what else it is called", () => {
    edit(page, "owner: Guidance team", "owner: Web team");
    edit(page, /aliases: \[feedback, /, "aliases: [");
    expect(sheet()?.easyRead?.changedSince).toEqual([]);
  });

  test("is left out with its section", () => {
    edit("site.yaml", /^sections:\n/m, "sections:\n  easy-read: false\n");
    expect(sheet()?.easyRead).toBeUndefined();
    expect(otherFormLinks(library())).toEqual([]);
  });
});

describe("the list of what there is in Easy Read and sign language", () => {
  test("has both, in order of title", () =>
    expect(otherFormLinks(library())).toEqual([
      { title: "Allotment mornings", url: "/services/allotment-mornings/", note: "BSL video" },
      { title: "Befriending café", url: "/services/befriending-cafe/easy/", note: "Easy Read" },
      { title: "Have your say", url: "/fact-sheets/having-a-say/easy/", note: "Easy Read" },
    ]));

  test("is not there where there is neither", () => {
    for (const name of [easy, "services/befriending-cafe.easy.md"]) remove(name);
    expect(sectionsIn(library()).has("easy-read")).toBe(true);
    edit("services/allotment-mornings.md", /^bsl_video:\n( .*\n)+/m, "");
    expect(sectionsIn(library()).has("easy-read")).toBe(false);
  });
});

describe("a mistake in an Easy Read version is told of", () => {
  test("when a sentence is too hard, with its line", () => {
    const line = read(easy).split("\n").indexOf("You can also help to run it.") + 1;
    edit(easy, "You can also help to run it.", "You can also help to run it, check it, and change it.");
    expect(problems()).toEqual([expect.stringMatching(`^content/${easy}:${line}: .*It has 2 commas`)]);
  });

  test("when the page is not there", () => {
    write("pages/nothing.easy.md", read(easy));
    expect(problems()).toEqual([
      "content/pages/nothing.easy.md:1: There is no file content/pages/nothing.md of which this could be the Easy Read version.",
    ]);
  });

  test("when it is of something that can have none", () => {
    write("locations/town-hall.easy.md", read(easy));
    expect(problems()).toEqual([
      "content/locations/town-hall.easy.md:1: Places have no Easy Read versions. Take this file out.",
    ]);
  });

  test("when its text is that of its page, as it is begun", () => {
    remove(easy);
    run(page);
    expect(said.at(-1)).toMatch(/^Written: .*having-a-say\.easy\.md, with the words of the full page\./);
    expect(problems()).toContain(
      `content/${easy}:1: The text of this file is word for word that of content/${page}. Write it in short sentences, with a picture beside each part.`,
    );
  });

  test("when it does not say which state of its page it says", () => {
    edit(easy, /^original:\n( .*\n)+/m, "");
    expect(problems()).toEqual([
      `content/${easy}:1: This Easy Read version does not say which state of content/${page} it was made from ("original"). Have it written: npm run new -- translation content/${page} easy`,
    ]);
  });

  test("when it shows a picture that is not there", () => {
    edit(easy, "list-with-ticks.png", "list-with-tick.png");
    expect(problems()).toEqual([expect.stringContaining("There is no picture list-with-tick.png in content/images.")]);
  });
});

test("a video in sign language has its words beside it", () => {
  edit("services/allotment-mornings.md", /^ {2}transcript: .*\n/m, "");
  expect(problems()).toEqual([expect.stringContaining('"transcript" is missing under "bsl_video".')]);
});
