/** What the pages about the project name must be there: folders, files, sections and addresses within the project. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { nameFor } from "../../lib/content/name.ts";

const textOf = (page: string) => readFileSync(page, "utf8");
/** A record that another supersedes, if in part, says how things were. */
const pages = ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md").sort()].filter(
  (page) => !/\bsuperseded by \[/i.test(textOf(page)),
);
/** The words in backticks of a text, but those of blocks to copy. */
const codeIn = (text: string) =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gm, "").matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

/** What is built or installed, and no part of the project. */
const passing = new Set([".git/", ...readFileSync(".gitignore", "utf8").split("\n")]);

/** The folders of the project, each with a slash at its end. */
const folders = new Set(
  readdirSync(".", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !passing.has(`${entry.name}/`))
    .flatMap(({ name }) => [name, ...globSync(`${name}/**/`)])
    .map((path) => `${path}/`),
);

/** `_includes/components/NAME/` stands for each of them. */
/** Of content, in the demonstration: a site need not have every kind. */
const isThere = (path: string) =>
  globSync(
    path
      .replace(/\/$/, "")
      .replace(/\bNAME\b/, "*")
      .replace(/^content(?=\/)/, "test/demonstration"),
  ).length > 0;

describe("the map", () => {
  const rows = [...textOf("docs/map.md").matchAll(/^\| (`.*?) \| (.*) \|$/gm)].map(([, first = "", second = ""]) => ({
    places: codeIn(first),
    words: codeIn(second),
  }));
  const places = rows.flatMap((row) => row.places);

  test("has folders and files that are there", () => {
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter((place) => !isThere(place))).toEqual([]);
  });

  test("has every folder of the project, and every folder and file of lib/", () => {
    const expected = [
      ...[...folders].filter((path) => path.split("/").length === 2 && path !== "lib/"),
      ...readdirSync("lib", { withFileTypes: true }).map(
        (entry) => `lib/${entry.name}${entry.isDirectory() ? "/" : ""}`,
      ),
    ];
    expect(expected.filter((path) => !places.some((place) => place.startsWith(path)))).toEqual([]);
  });

  test("has each folder of a folder of lib/ in its row, and no other", () => {
    const ofLib = rows.filter(({ places }) => places.every((place) => /^lib\/.*\/$/.test(place)));
    expect(ofLib.length).toBeGreaterThan(5);
    for (const { places, words } of ofLib) {
      const there = [...folders].filter((path) => places.includes(`${posix.dirname(path)}/`));
      const names = there.map((path) => `${posix.basename(path)}/`);
      const named = words.filter((word) => /^[\w-]+\/$/.test(word) && (names.includes(word) || !folders.has(word)));
      expect(named.sort(), places.join()).toEqual(names.sort());
    }
  });
});

describe("the ways from one change to its readers", () => {
  const section = textOf("docs/map.md").replace(
    /^[\s\S]*^## From one change to its readers$|^## How a build goes[\s\S]*/gm,
    "",
  );
  const [common = [], ...ends] = section
    .split(/:\n\n(?=1\. )/)
    .slice(1)
    .map((list) => [...list.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = ""]) => path));

  const imports = (from: string, to: string) => new RegExp(`["/]${posix.basename(to)}"`).test(textOf(from));
  /** A template, and the list over which it is paginated. */
  const shows = (template: string, data: string) =>
    new RegExp(`^ *data: ${posix.basename(data, ".ts")}$`, "m").test(textOf(template));
  const registry = "lib/content/kinds.ts";
  const meets = (path: string) => (earlier: string) =>
    imports(earlier, path) ||
    imports(path, earlier) ||
    shows(path, earlier) ||
    (imports(earlier, registry) && imports(registry, path));
  const strangers = (way: readonly string[]) =>
    way.filter((path, index) => index > 0 && !way.slice(0, index).some(meets(path)));

  test("are three, of ten files at most", () => {
    expect(ends.map((end) => end.at(-1))).toEqual([
      "pages/service.njk",
      "pages/feeds/rss.njk",
      "lib/newsletter/sms.ts",
    ]);
    for (const end of ends) expect(new Set([...common, ...end]).size).toBeLessThanOrEqual(10);
  });

  test("lead from each file to one that it works with", () => {
    for (const way of [common, ...ends]) expect(strangers(way)).toEqual([]);
    for (const [first = ""] of ends) expect(textOf(first)).toMatch(/model: Model|loadModel\(/);
  });
});

describe("a path that is named", () => {
  /** Files that the page tells its reader to write. */
  const written = ["content/fact-sheets/sleep.md", ".github/workflows/rebuild.yml", ".github/calendar-places.yaml"];
  const isPath = (code: string) =>
    folders.has(code.slice(0, code.indexOf("/") + 1)) && !/[\s…<>*{}$]|[A-Z]{3}/.test(code);
  const named = pages.flatMap((page) =>
    codeIn(textOf(page))
      .filter(isPath)
      .map((path) => [page, path] as const),
  );

  test("is there", () => {
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(([, path]) => !written.includes(path) && !isThere(path))).toEqual([]);
  });

  test("is written by the reader only where it is not there", () =>
    expect(written.filter((path) => isThere(path) || !named.some(([, other]) => other === path))).toEqual([]));
});

test("a link within the project leads to a page, and to a heading that is on it", () => {
  const headings = (page: string) => [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, words = ""]) => nameFor(words));
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)#?([^)\s]*)\)/g)].map(
      ([, path = "", heading = ""]) => ({
        page,
        target: path === "" ? page : join(dirname(page), path),
        heading,
      }),
    ),
  );
  expect(links.length).toBeGreaterThan(30);
  expect(
    links.filter(
      ({ target, heading }) => !existsSync(target) || (heading !== "" && !headings(target).includes(heading)),
    ),
  ).toEqual([]);
});
