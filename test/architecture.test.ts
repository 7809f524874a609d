/** The arrows between the folders of lib/ run one way. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

interface Module {
  readonly path: string;
  readonly folder: string;
  readonly imports: readonly string[];
  readonly code: string;
}

const folderOf = (path: string) => (path.includes("/", 4) ? (path.split("/")[1] as string) : path.slice(4));

function readModule(path: string): Module {
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  const imports = [...code.matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map(([, name = ""]) =>
    name.startsWith(".") ? relative(".", join(dirname(path), name)) : name,
  );
  return { path, folder: folderOf(path), imports, code };
}

const modules = globSync("lib/**/*.ts").sort().map(readModule);

/** What each folder may import from, beside itself and the files that stand `everywhere`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  content: [],
  timetable: ["content"],
  words: ["content", "timetable"],
  feeds: ["content", "timetable", "words", "newsletter"],
  calendar: ["content", "timetable", "words"],
  "open-data": ["content", "timetable", "words"],
  newsletter: ["content", "timetable", "words"],
  import: ["content", "timetable"],
  editing: ["content", "timetable", "words", "review", "import"],
  review: ["content", "timetable", "words", "feeds", "calendar", "newsletter"],
  views: ["content", "timetable", "words", "open-data", "newsletter", "feeds", "calendar"],
};
const everywhere = [
  "catalogue.ts",
  "csv.ts",
  "dates.ts",
  "language.ts",
  "lock.ts",
  "model.ts",
  "refusal.ts",
  "word-list.ts",
];

const readsClock = /Temporal\.Now|Date\.now\(|new Date\b(?:\(\)|(?!\())|performance\.now|hrtime/;

/** Folders whose work is with files and with the machine. */
const worldly = /^lib\/(eleventy\/|editing\/(workspace|upgrade)\/|review\/git\.ts$)/;

function strays(list: readonly Module[]): string[] {
  return list.flatMap(({ path, folder, imports }) =>
    imports
      .filter((name) => name.startsWith("lib/"))
      .map(folderOf)
      .filter((other) => other !== folder && !everywhere.includes(other) && !(allowed[folder]?.includes(other) ?? true))
      .map((other) => `${path} imports from ${other}`),
  );
}

/** The ways by which something comes back to itself, each once. */
function circles(arrows: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (from: string, way: readonly string[]) => {
    if (way.includes(from)) found.push([...way.slice(way.indexOf(from)), from].join(" -> "));
    else if (!done.has(from)) for (const to of arrows.get(from) ?? []) follow(to, [...way, from]);
    done.add(from);
  };
  for (const from of arrows.keys()) follow(from, []);
  return found;
}

describe("the domain", () => {
  const domain = modules.filter(({ path, folder }) => folder in allowed && !worldly.test(path));

  test("is most of the code", () => expect(domain.length).toBeGreaterThan(50));

  test("imports only from what lies before it", () => expect(strays(domain)).toEqual([]));

  test("knows neither the templates' language nor Pagefind", () =>
    expect(domain.filter(({ imports }) => imports.some((name) => /11ty|nunjucks|pagefind/.test(name)))).toEqual([]));

  test("reads no environment", () =>
    expect(domain.filter(({ code }) => code.includes("process.env")).map(({ path }) => path)).toEqual([]));

  test("leaves files to the readers of content and of catalogues, and to the newsletter's ledger and lists", () =>
    expect(
      modules
        .filter(({ imports }) => imports.some((name) => /^node:fs/.test(name)))
        .filter(
          ({ path, folder }) => !["content", "newsletter", "catalogue.ts"].includes(folder) && !worldly.test(path),
        )
        .map(({ path }) => path),
    ).toEqual([]));
});

const ours = globSync(["{lib,scripts,bench,_data}/**/*.ts", ".eleventy.ts"]).sort().map(readModule);

test("one file of all reads the clock", () =>
  expect(ours.filter(({ code }) => readsClock.test(code)).map(({ path }) => path)).toEqual(["lib/clock.ts"]));

/** A call that reads `content/` itself; in a copy of the project it is read by a path that is joined, or with `cwd`. */
const readsContent =
  /\b(cpSync|readFileSync|readdirSync|existsSync|globSync|loadModel|modelOf|readLibrary|original)\(\[?["'`]content(?![^"'`]*["'`],? *\{ *cwd)["'`/]/;

test("no test reads content/, which belongs to whoever publishes", () =>
  expect(
    globSync("test/**/!(architecture.test).ts")
      .filter((path) => readsContent.test(readFileSync(path, "utf8")))
      .sort(),
  ).toEqual([]));

/** What imports what, by the name that each path goes by; within one name nothing counts. */
function ways(list: readonly Module[], nameOf: (path: string) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { path, imports } of list) {
    const name = nameOf(path);
    const others = imports.map(nameOf).filter((other) => other !== name);
    found.set(name, (found.get(name) ?? new Set()).union(new Set(others)));
  }
  return new Map([...found].map(([name, others]) => [name, [...others]]));
}

/** `lib/words`, `lib/clock.ts`, `scripts` */
const place = (path: string) =>
  path
    .split("/")
    .slice(0, path.startsWith("lib/") ? 2 : 1)
    .join("/");

test("no folder comes back to itself by way of others", () => expect(circles(ways(ours, place))).toEqual([]));

test("no file comes back to itself by way of others", () => expect(circles(ways(ours, (path) => path))).toEqual([]));

test("a circle would be found", () =>
  expect(
    circles(
      new Map([
        ["a", ["b", "c"]],
        ["b", ["d"]],
        ["c", ["d"]],
        ["d", ["b"]],
      ]),
    ),
  ).toEqual(["b -> d -> b"]));

describe("the guard itself", () => {
  test.each([
    "Temporal.Now.instant()",
    "Date.now()",
    "new Date()",
    "new Date",
    "performance.now()",
    "process.hrtime()",
  ])("knows %s for reading the clock", (code) => expect(readsClock.test(code)).toBe(true));

  test.each(['cpSync("content", folder)', "globSync(`content/*/`)", "modelOf('content', day)"])(
    "knows %s for reading content/",
    (code) => expect(readsContent.test(code)).toBe(true),
  );

  test("lets moments be written down", () => expect(readsClock.test("new Date(moment)")).toBe(false));

  test("finds a folder that looks ahead", () =>
    expect(strays([{ path: "lib/content/x.ts", folder: "content", imports: ["lib/feeds/rss.ts"], code: "" }])).toEqual([
      "lib/content/x.ts imports from feeds",
    ]));
});
