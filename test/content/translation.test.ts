/** A translation has the words of its original and nothing else, and knows when those have changed. */
import { beforeEach, describe, expect, test } from "vitest";
import { emptyMemory } from "../../lib/content/memory.ts";
import { readLibrary } from "../../lib/content/read.ts";
import { translationCommand } from "../../lib/editing/workspace/translation-command.ts";
import { contentCopy } from "../content-copy.ts";

const { folder, path, read, edit, write, remove } = contentCopy("test/demonstration", (copy) => {
  copy.edit("site.yaml", /^(locale: .*)$/m, "$1\nlanguages: [en-GB, pl]");
  for (const name of ["site.yaml", "vocabulary.yaml"]) {
    translationCommand([copy.path(name), "pl"], () => {});
    copy.write(name.replace(".yaml", ".pl.yaml"), translated(copy.read(name.replace(".yaml", ".pl.yaml"))));
  }
});
/** What was read for the test before: most files are the same. */
const memory = emptyMemory();

const said: string[] = [];
const begin = (name: string, language = "pl") => translationCommand([path(name), language], (text) => said.push(text));
/** Gives every line of words another word, so that none is the original's. */
function translated(text: string): string {
  const [front = "", states = ""] = text.split(/(?=^original:$)/m);
  const words = front.replace(/^( *(?:- )?\w+: )(?!\[)(?=[A-Za-z])(.+)$/gm, (line, key, text) =>
    /\b(id|aliases)\b/.test(key) ? line : `${key}Gair ${text.replace(/^['"]|['"]$/g, "").replaceAll(": ", " ")}`,
  );
  return words + states.replace(/(?<=---\n\n)(?=\S)/, "Gair. ");
}
const translate = (name: string) => write(name, translated(read(name)));
const problems = () => {
  const reading = readLibrary(folder, memory);
  return "problems" in reading ? reading.problems.map(({ file, message }) => `${file}: ${message}`) : [];
};
function polish() {
  const reading = readLibrary(folder, memory);
  if ("problems" in reading) throw new Error(problems().join("\n"));
  const [library] = reading.translations;
  if (!library) throw new Error("The site has no further language.");
  return { first: reading.library, library };
}

test("what is not translated keeps its words, and says in which language they are", () => {
  const { library } = polish();
  const group = library.services.find(({ id }) => id === "walking-group");
  expect(group).toMatchObject({ lang: "en-GB", title: "Walking group", url: "/services/walking-group/" });
  expect(group?.body.html).toMatch(/^<div lang="en-GB" dir="ltr">/);
  expect(library.site.url).toBe("https://signpost.example.org/pl/");
});

describe("a translated service", () => {
  beforeEach(() => {
    begin("services/walking-group.md");
    translate("services/walking-group.pl.md");
  });

  test("has its own words, and the days and places of the original", () => {
    const { first, library } = polish();
    const own = library.services.find(({ id }) => id === "walking-group");
    const original = first.services.find(({ id }) => id === "walking-group");
    expect(own).toMatchObject({ title: "Gair Walking group", changedSince: [] });
    expect(own?.lang).toBeUndefined();
    expect(own?.schedules.map(({ location, opens_at }) => [location.id, `${opens_at}`])).toEqual(
      original?.schedules.map(({ location, opens_at }) => [location.id, `${opens_at}`]),
    );
  });

  test("knows which parts of its original have changed, but not by spaces or quotation marks", () => {
    edit("services/walking-group.md", /^summary: .*$/m, "summary: Something else altogether.");
    edit("services/walking-group.md", /^(eligibility_description: \S+) /m, "$1   ");
    const { library } = polish();
    expect(library.services.find(({ id }) => id === "walking-group")?.changedSince).toEqual(["summary"]);
  });

  test("is up to date again when that is noted", () => {
    edit("services/walking-group.md", /^summary: .*$/m, "summary: Something else altogether.");
    begin("services/walking-group.md");
    expect(said.at(-1)).toContain('has had new words in "summary"');
    expect(polish().library.services.find(({ id }) => id === "walking-group")?.changedSince).toEqual([]);
  });

  test("has nothing for an item of a list that has no words", () => {
    edit("services/walking-group.md", /^ {4}description: One .*\n/m, "");
    remove("services/walking-group.pl.md");
    begin("services/walking-group.md");
    translate("services/walking-group.pl.md");
    expect(read("services/walking-group.pl.md")).toContain("  - {}\n");
    const schedules = polish().library.services.find(({ id }) => id === "walking-group")?.schedules;
    expect(schedules?.map(({ description }) => description?.slice(0, 8))).toEqual([undefined, "Gair Two"]);
  });

  test("that repeats a fact is told to leave it to the original", () => {
    edit("services/walking-group.pl.md", /^title:/m, "status: active\ntitle:");
    expect(problems()).toEqual([
      'content/services/walking-group.pl.md: "status" is the same in every language, and is taken from the original. Take it out here.',
    ]);
  });

  test("that lacks a part is told which", () => {
    edit("services/walking-group.pl.md", /^fees_description: .*\n/m, "");
    expect(problems()).toEqual([
      'content/services/walking-group.pl.md: This translation lacks "fees_description", which content/services/walking-group.md has. A page is in one language or the other: translate the whole of it.',
    ]);
  });

  test("that still has the words of the original is told so", () => {
    edit("services/walking-group.pl.md", /^summary: Gair /m, "summary: ");
    expect(problems()).toEqual([
      'content/services/walking-group.pl.md: "summary" is word for word as in content/services/walking-group.md. Translate it.',
    ]);
  });
});

test("a translation of nothing is told so", () => {
  write("services/ice-rink.pl.md", "---\ntitle: Llawr sglefrio\noriginal:\n  title: 00000000\n---\n");
  expect(problems()).toEqual([
    "content/services/ice-rink.pl.md: There is no file content/services/ice-rink.md of which this could be a translation.",
  ]);
});

test("a translation into a language that the site is not in is told so", () => {
  begin("services/walking-group.md", "cy");
  expect(problems()).toEqual([
    'content/services/walking-group.cy.md: The site is not in the language "cy". Add it to "languages" in content/site.yaml, or take this file out.',
  ]);
});

test("a site in a language without words for it is refused", () => {
  edit("site.yaml", "[en-GB, pl]", "[en-GB, tlh]");
  expect(problems().join("\n")).toContain('There are no words for "tlh" in languages/');
});

test("the first of the languages is that of the site", () => {
  edit("site.yaml", "[en-GB, pl]", "[pl, en-GB]");
  expect(problems().join("\n")).toContain('"languages" begins with pl, and "locale" is en-GB.');
});

test("a site without the words of the whole site is told how to begin them", () => {
  remove("vocabulary.pl.yaml");
  expect(problems()).toEqual([
    'content/vocabulary.yaml: "languages" has pl, and there is no file content/vocabulary.pl.yaml with the words of this one. Begin it with: npm run new -- translation content/vocabulary.yaml pl',
  ]);
});

test("the words of the whole site are known to be behind when they have changed", () => {
  expect(polish().library.behind).toEqual([]);
  edit("site.yaml", /^tagline: .*$/m, "tagline: Something else altogether.");
  expect(polish().library.behind).toEqual([{ file: "content/site.yaml", changed: ["tagline"] }]);
});

test("a word of the vocabulary that the original lacks is told of, not left out", () => {
  edit(
    "vocabulary.pl.yaml",
    /^topics:\n/m,
    "topics:\n  - id: swimming\n    label: Basen\n    description: Gair o basenie.\n",
  );
  expect(problems()).toEqual([
    'content/vocabulary.pl.yaml: "topics, swimming" is here but not in content/vocabulary.yaml. Take it out here, or add it there.',
  ]);
});

test("a word of the vocabulary that is there twice is told of, not left out", () => {
  const [, id = ""] = /^topics:\n {2}- id: (\S+)/m.exec(read("vocabulary.pl.yaml")) ?? [];
  edit("vocabulary.pl.yaml", /^topics:\n/m, `topics:\n  - id: ${id}\n    label: Inne\n    description: Gair inne.\n`);
  expect(problems()).toEqual([expect.stringContaining(`"id" is ${id}, which another entry has already.`)]);
});
