import { describe, expect, test } from "vitest";
import { accepts, check, model, original, refuses } from "./check.ts";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("a file that is not what it should be", () => {
  refuses(
    "nothing in it",
    { "pages/about.md": "" },
    "content/pages/about.md:1: The file is empty. Copy another file of its folder and change what it says.",
  );

  refuses(
    "empty lines only",
    { "pages/about.md": "\n\n  \n" },
    "content/pages/about.md:1: The file is empty. Copy another file of its folder and change what it says.",
  );

  refuses(
    "a letter in an old encoding",
    { "pages/about.md": latin1("---\ntitle: About\nsummary: Caf\xe9 and more.\n---\n") },
    'content/pages/about.md:3: A letter on this line is not saved as UTF-8. In the editor choose "Save as" and the encoding UTF-8.',
  );

  refuses(
    "another encoding altogether",
    { "pages/about.md": utf16(original("pages/help-now.md")) },
    'content/pages/about.md:1: The file is saved as UTF-16. In the editor choose "Save as" and the encoding UTF-8.',
  );

  refuses(
    "a sign for a letter that was lost",
    { "pages/help-now.md": { "Call [999]": "Call\ufffd [999]" } },
    'content/pages/help-now.md:8: This line has the sign � for a letter that was lost when the file was copied, after "Call". Type that part again.',
  );

  refuses(
    "a control character",
    { "pages/help-now.md": { "Call [999]": "Call\u0007 [999]" } },
    'content/pages/help-now.md:8: This line has a control character, after "Call". Type that part again.',
  );

  refuses(
    "a control character that a backslash stands for",
    { "services/walking-group.md": { "title: Walking group": 'title: "Walking\\x07 group"' } },
    "content/services/walking-group.md:2: This line has a control character, written with a backslash (\\). Take it out, or write \\\\ for a backslash.",
  );

  refuses(
    "half a character, in a list",
    { "services/walking-group.md": { "languages: [en]": 'languages: ["\\ud83d"]' } },
    "content/services/walking-group.md:8: This line has a character that stands for nothing, written with a backslash (\\). Take it out, or write \\\\ for a backslash.",
  );

  refuses(
    "a character that no program takes",
    { "pages/help-now.md": { "title: ": "title: \uffff" } },
    'content/pages/help-now.md:2: This line has a character that stands for nothing, after "title:". Type that part again.',
  );

  refuses(
    "an invisible space",
    { "pages/help-now.md": { "title: Need": "title: \u200bNeed" } },
    'content/pages/help-now.md:2: This line has an invisible character of no width, after "title:". Type that part again.',
  );

  refuses(
    "letters that turn the direction of the words",
    { "pages/help-now.md": { "Call [999]": "\u202eCall [999]" } },
    "content/pages/help-now.md:8: This line has an invisible character that turns the direction of the words, at its start. Type that part again.",
  );

  refuses(
    "no second line of hyphens",
    { "pages/help-now.md": { "01-05\n---\n": "01-05\n" } },
    "content/pages/help-now.md:7: The line of three hyphens (---) that ends the keys is missing. Put it above this line.",
  );

  refuses(
    "no second line of hyphens, but a line across the page further down",
    { "pages/help-now.md": { "01-05\n---\n": "01-05\n\nHelp is near.\n\n---\n" } },
    "content/pages/help-now.md:6: This line has no key and colon, such as title: at its start. If its words belong to the line above, start it with two spaces. If the text of the page starts here, put a line of three hyphens (---) above it.",
  );

  refuses(
    "a second line of four hyphens",
    { "pages/help-now.md": { "01-05\n---\n": "01-05\n----\n" } },
    "content/pages/help-now.md:5: This line must be three hyphens and nothing else: ---",
  );

  refuses(
    "a dash that a word processor made of the hyphens",
    { "pages/help-now.md": { "01-05\n---\n": "01-05\n—\n" } },
    "content/pages/help-now.md:5: This line must be three hyphens and nothing else: ---",
  );

  refuses(
    "no first line of hyphens",
    { "pages/help-now.md": { "---\ntitle": "title" } },
    "content/pages/help-now.md:1: A line of three hyphens (---) must stand above the first key.",
  );

  refuses(
    "an empty line above the first hyphens",
    { "pages/help-now.md": { "---\ntitle": "\n---\ntitle" } },
    "content/pages/help-now.md:1: The file starts with an empty line. Take it out: the line --- must be the first.",
  );

  refuses(
    "the first line of hyphens twice",
    { "pages/help-now.md": { "---\ntitle": "---\n---\ntitle" } },
    "content/pages/help-now.md:2: The line --- is here twice. Take one of the two out.",
  );

  refuses(
    "text above the first hyphens",
    { "pages/help-now.md": { "---\ntitle": "# Help\n---\ntitle" } },
    "content/pages/help-now.md:1: The file must start with its keys, such as title:, between two lines of three hyphens (---). The text of the page comes after them.",
  );

  refuses(
    "words instead of keys",
    { "pages/about.md": "---\nHelp is near.\n---\n" },
    "content/pages/about.md:1: The file has no keys with values. Those it can have are: title, summary, audiences, topics, published, last_reviewed_on, review_in, owner, image, bsl_video, sources, change_history, aliases, redirect_from, menu.",
  );

  refuses(
    "no keys between the hyphens",
    { "pages/about.md": "---\n---\nHelp is near.\n" },
    "content/pages/about.md:1: The file has no keys with values. Those it can have are: title, summary, audiences, topics, published, last_reviewed_on, review_in, owner, image, bsl_video, sources, change_history, aliases, redirect_from, menu.",
  );

  refuses(
    "two versions left side by side by git",
    { "pages/help-now.md": { "Call [999](tel:999).": "<<<<<<< HEAD\nCall 999.\n=======\nCall 112.\n>>>>>>> main" } },
    "content/pages/help-now.md:8: Two people changed these lines, and both versions are still here. Keep one, and take out the lines that start with <<<<<<<, ======= and >>>>>>>.",
  );
});

describe("a file in the wrong place or with the wrong name", () => {
  refuses(
    "a capital in the name",
    { "funding/Grantfinder.md": original("funding/grantfinder.md"), "funding/grantfinder.md": null },
    "content/funding/Grantfinder.md:1: The name of a file has lower-case letters, digits and single hyphens only. Rename it to grantfinder.md.",
  );

  refuses(
    "a space in the name",
    { "locations/Quay Hall.md": original("locations/quay-hall.md"), "locations/quay-hall.md": null },
    "content/locations/Quay Hall.md:1: The name of a file has lower-case letters, digits and single hyphens only. Rename it to quay-hall.md.",
  );

  refuses(
    "the ending of a plain text",
    { "locations/quay-hall.txt": original("locations/quay-hall.md"), "locations/quay-hall.md": null },
    "content/locations/quay-hall.txt:1: The name of this file must end in .md. Rename it to quay-hall.md.",
  );

  refuses(
    "a document",
    { "changes/news.docx": "x" },
    "content/changes/news.docx:1: Documents have no place here. Put what they say into words, in a file that ends in .md.",
  );

  refuses(
    "a picture",
    { "pages/map.png": "x" },
    "content/pages/map.png:1: Pictures have no place here. Put it in content/images.",
  );

  refuses(
    "a picture whose name no address can have",
    { "images/IMG 0412.JPG": "x" },
    "content/images/IMG 0412.JPG:1: The name of a picture has lower-case letters, digits and single hyphens only. Rename it to img-0412.jpg.",
  );

  refuses(
    "a picture as a telephone takes it",
    { "images/door.HEIC": "x" },
    "content/images/door.HEIC:1: Pictures that end in .HEIC are not read. Open it, save it again as a JPEG, and take this one out.",
  );

  refuses(
    "a document among the pictures",
    { "images/leaflet.pdf": "x" },
    "content/images/leaflet.pdf:1: This is no picture. Put what it says into words, in a file of another folder that ends in .md.",
  );

  refuses(
    "what is no picture among the pictures",
    { "images/door.psd": "x" },
    "content/images/door.psd:1: Only pictures stand here: files that end in .jpg, .jpeg, .png, .webp, .svg. Take this one out.",
  );

  refuses(
    "a folder among the pictures",
    { "images/2026/door.jpg": "x" },
    "content/images/2026:1: A folder in a folder is not read. Put its pictures in content/images.",
  );

  refuses(
    "a table",
    { "changes/news.csv": "x" },
    "content/changes/news.csv:1: Only files that end in .md are read here. Take this one out, or rename it.",
  );

  refuses(
    "a folder one letter off",
    { "fact-sheet/new.md": original("fact-sheets/direct-payments.md") },
    "content/fact-sheet:1: The folder fact-sheet is none of those that are read. Did you mean fact-sheets?",
  );

  refuses(
    "a folder of another name",
    { "drafts/new.md": "x" },
    "content/drafts:1: The folder drafts is none of those that are read. The folders are: organisations, pages, fact-sheets, case-studies, action-points, funding, locations, services, changes, newsletters, images.",
  );

  refuses(
    "a folder in a folder",
    { "changes/2026/new.md": "x" },
    "content/changes/2026:1: A folder in a folder is not read. Put its files in content/changes.",
  );

  refuses(
    "a page in no folder",
    { "new.md": "x" },
    "content/new.md:1: This file is in no folder. Put it in one of: organisations, pages, fact-sheets, case-studies, action-points, funding, locations, services, changes, newsletters.",
  );

  refuses(
    "some other file in no folder",
    { "notes.txt": "x" },
    "content/notes.txt:1: Nothing reads this file. Take it out; only site.yaml, vocabulary.yaml, glossary.yaml and folders stand here.",
  );

  refuses(
    "site.yaml by another name",
    { "site.yml": original("site.yaml"), "site.yaml": null },
    "content/site.yml:1: This file is called site.yml. Rename it to site.yaml.",
  );

  refuses(
    "no site.yaml",
    { "site.yaml": null },
    "content/site.yaml:1: The file site.yaml is missing. Every site needs one.",
  );

  refuses(
    "no vocabulary.yaml",
    { "vocabulary.yaml": null },
    "content/vocabulary.yaml:1: The file vocabulary.yaml is missing. Every site needs one.",
  );

  refuses(
    "a copy that nobody changed",
    { "changes/2026-11-22-walk.md": original("changes/2026-11-20-walk-cancelled.md") },
    "content/changes/2026-11-22-walk.md:1: This file and content/changes/2026-11-20-walk-cancelled.md are the same. Change what one of them says, or take it out.",
  );

  refuses(
    "a copy of a service with another body",
    { "services/walking-group-2.md": `${original("services/walking-group.md")}Come along.\n` },
    'content/services/walking-group.md:2: "title" is the same as in content/services/walking-group-2.md. Give each its own, so that people can tell them apart; or is one file a copy?',
  );

  refuses(
    "a copy of a fact sheet with another body",
    { "fact-sheets/direct-payments-2.md": `${original("fact-sheets/direct-payments.md")}More.\n` },
    'content/fact-sheets/direct-payments.md:2: "title" is the same as in content/fact-sheets/direct-payments-2.md. Give each its own, so that people can tell them apart; or is one file a copy?',
  );

  refuses(
    "a page whose address is taken",
    { "pages/services.md": original("pages/help-now.md").replace("Need help now?", "Services") },
    "content/pages/services.md:1: The address /services/ belongs to another part of the site. Give the file another name.",
  );
});

describe("what a word processor leaves between the words", () => {
  const body = "content/pages/help-now.md:8: This line has";
  const pasted = (words: string) => ({ "pages/help-now.md": { "Call [999]": `${words}Call [999]` } });
  const enter = "Take it out, and press Enter where a new line begins.";

  test.each([
    ["a line break within a paragraph", "Come.\u2028", `a line break of another program, after "Come.". ${enter}`],
    ["a soft line break", "Come.\v", `a line break of another program, after "Come.". ${enter}`],
    [
      "a bullet",
      "\uf0b7 Come. ",
      "a bullet of a word processor, which others see as an empty box, at its start. Start the line with a hyphen and a space.",
    ],
    [
      "a sign of its own font",
      "Come \uf04a ",
      'a sign of one font alone, which others see as an empty box, after "Come". Type that part again.',
    ],
    [
      "the place of a picture",
      "Come \ufffc ",
      'the sign for a picture that was not copied with the words, after "Come". Take it out.',
    ],
    [
      "a direction mark",
      "\u200eCome. ",
      "an invisible character that turns the direction of the words, at its start. Type that part again.",
    ],
    [
      "hidden letters",
      "Come\u{e0041}. ",
      'an invisible character that can hide words from the reader, after "Come". Type that part again.',
    ],
    ["a filler", "Come\u3164. ", 'an invisible character, after "Come". Type that part again.'],
    ["a joiner between plain letters", "Co\u200dme. ", 'an invisible character, after "Co". Type that part again.'],
    ["another look of a letter", "Come\ufe00. ", 'an invisible character, after "Come". Type that part again.'],
  ])("is refused: %s", (_, words, says) => expect(check(pasted(words))).toEqual([`${body} ${says}`]));

  refuses(
    "is refused in a title, where it breaks search and sorting",
    { "services/walking-group.md": { "title: Walking group": "title: Walk\u00ading group" } },
    'content/services/walking-group.md:2: This line has a soft hyphen, which nobody sees, after "Walk". Type that part again.',
  );

  refuses(
    "is refused in the settings and the vocabulary",
    {
      "vocabulary.yaml": { "label: Harbourside": "label: Har\u00adbourside" },
      "site.yaml": { "tagline: ": "tagline: \u200e" },
    },
    'content/site.yaml:2: This line has an invisible character that turns the direction of the words, after "tagline:". Type that part again.',
    'content/vocabulary.yaml:14: This line has a soft hyphen, which nobody sees, after "Har". Type that part again.',
  );

  test("is taken out where it only says where a word may break", () => {
    const { library } = model(pasted("Come to the com\u00admunity centre. "));
    expect(library.pages.find(({ id }) => id === "help-now")?.body.text).toContain("Come to the community centre.");
  });

  accepts("but not curly quotation marks, dashes, dots and spaces that keep words together", {
    ...pasted("“It’s free”\u00a0– always… 50\u202f% of us. "),
  });
  accepts("nor emoji, flags and letters of other scripts", {
    ...pasted("🚶🏽‍♀️ ❤️ 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} نمی\u200cخواهم क्\u200dष Cŵn. "),
  });

  refuses(
    "is refused where it makes neither a list nor a heading",
    { "pages/help-now.md": { "Call [999]": "##\u00a0Help\n\n-\u00a0Come\n\nCall [999]" } },
    "content/pages/help-now.md:8: The space after ## is of an unusual kind, as pasted from a web page. Type a plain space there.",
    "content/pages/help-now.md:10: The space after - is of an unusual kind, as pasted from a web page. Type a plain space there.",
  );
});

describe("a title is one line", () => {
  const title = (written: string) => ({ "services/walking-group.md": { "title: Walking group": `title: ${written}` } });
  const says =
    'content/services/walking-group.md:2: "title" is Walking group, which is not on one line. Take the line break or the tab out of it.';

  refuses("and has no line break by its code", title('"Walking\\ngroup"'), says);
  refuses("and has no carriage return by its code", title('"Walking\\rgroup"'), says);
  refuses("and has no tab", title('"Walking\tgroup"'), says);
  refuses("and is not kept on two", title("|\n  Walking\n  group"), says);
  refuses(
    "and has no line separator by its code",
    title('"Walking\\u2028group"'),
    "content/services/walking-group.md:2: This line has a line break of another program, written with a backslash (\\). Take it out, or write \\\\ for a backslash.",
  );
  accepts("though it may be written over two", title(">\n  Walking\n  group"));

  test("and other words are told on one line, however they are written", () => {
    const { library } = model({
      "services/walking-group.md": { "summary: A gentle walk, with": "summary: |\n  A gentle walk,\n  with" },
    });
    expect(library.services.find(({ id }) => id === "walking-group")?.summary).toMatch(/^A gentle walk, with .*[^\n]$/);
  });
});

describe("what is harmless", () => {
  accepts("the content as it is", {});
  accepts("a byte order mark", { "pages/help-now.md": `\ufeff${original("pages/help-now.md")}` });
  accepts("the line ends of Windows", {
    "pages/help-now.md": original("pages/help-now.md").replaceAll("\n", "\r\n"),
    "site.yaml": original("site.yaml").replaceAll("\n", "\r\n"),
  });
  accepts("the files of other programs", { "pages/.DS_Store": "x", ".gitkeep": "" });
  accepts("a title that is a number", {
    "fact-sheets/direct-payments.md": { "title: Direct payments": "title: 2004" },
  });
  accepts("a telephone number without spaces", { "organisations/wend-trust.md": { "01632 960101": "03001231234" } });
  accepts("a year as a due date", { "action-points/local-plans.md": { "due: 2004-12": "due: 2004" } });
  accepts("a remark after a value", {
    "services/walking-group.md": { "status: active": "status: active # since May" },
  });
  accepts("a summary over two lines", {
    "services/walking-group.md": { "summary: A gentle walk, with": "summary: A gentle walk,\n  with" },
  });
  accepts("no glossary", { "glossary.yaml": null });
});
