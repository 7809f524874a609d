/** What the pages for staff show must be true: examples that can be copied, and pictures that are there. */
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadModel } from "../../lib/load-model.ts";

const publishing = readFileSync("docs/publishing.md", "utf8");
const folder = mkdtempSync(join(tmpdir(), "publishing-"));
const content = join(folder, "content");
beforeAll(() => cpSync("test/demonstration", content, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the examples to copy", () => {
  const examples = [...publishing.matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  // The all-clear is for the move, by the name that it gives it.
  const names = [
    "2026-12-07-walking-group-off",
    "2026-12-01-walking-group-moved",
    "2026-12-01-walking-group-thursdays",
    "2026-12-10-walking-group-back",
  ];

  test("are a cancellation, a move, a new rule and an all-clear", () =>
    expect(examples.map((text) => /^effect: (.*)$/m.exec(text)?.[1])).toEqual([
      "cancelled",
      "moved",
      "retimed",
      "notice",
    ]));

  test.each([
    ["a cancellation", [0]],
    ["a move and its all-clear", [1, 3]],
    ["a new rule", [2]],
  ])("pass the check: %s", (_, which) => {
    const paths = which.map((index) => join(content, "changes", `${names[index]}.md`));
    for (const [place, index] of which.entries()) writeFileSync(paths[place] as string, examples[index] as string);
    try {
      // The day after the last of them was published.
      expect(loadModel(content, () => Temporal.PlainDate.from("2026-12-11"))).not.toHaveProperty("problems");
    } finally {
      for (const path of paths) rmSync(path);
    }
  });
});

/** What is to be copied shows nothing on the page itself. */
const withoutBlocks = (page: string) => page.replace(/^ *```[\s\S]*?^ *```/gm, "");

describe("the example of a picture", () => {
  const beside = (/^ *image:\n( +(?:file|alt|credit): .*\n)+/m.exec(publishing)?.[0] ?? "").replace(/^ {3}/gm, "");
  const [within = ""] = /^!\[.*\(\/images\/.*$/m.exec(publishing) ?? [];

  test("passes the check, beside a text and within one", () => {
    const [place, page] = [join(content, "locations/town-hall.md"), join(content, "pages/about.md")];
    const before = [place, page].map((path) => readFileSync(path, "utf8"));
    cpSync(join(content, "images/quayside-hall-entrance.png"), join(content, "images/quayside-hall-entrance.jpg"));
    writeFileSync(
      place,
      (before[0] as string).replace(/^title: .*\n/m, (title) => title + beside),
    );
    writeFileSync(page, `${before[1]}\n${within}\n`);
    try {
      const loaded = loadModel(content, () => Temporal.PlainDate.from("2026-11-22"));
      if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
      const { locations, pages } = loaded.model.library;
      expect(locations.find(({ id }) => id === "town-hall")?.image?.credit).toBe("Photo: Anna Lee");
      expect(pages.find(({ id }) => id === "about")?.body.html).toContain("<figcaption>Photo: Anna Lee</figcaption>");
    } finally {
      for (const [index, path] of [place, page].entries()) writeFileSync(path, before[index] as string);
      rmSync(join(content, "images/quayside-hall-entrance.jpg"));
    }
  });
});

describe("the pictures", () => {
  const pages = globSync("docs/*.md");
  const pictures = pages.flatMap((page) =>
    [...withoutBlocks(readFileSync(page, "utf8")).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
      ([, words = "", path = ""]) => [join(dirname(page), path), words] as const,
    ),
  );

  test("of the web editor and of GitHub's are on the page for staff", () =>
    expect(pictures.map(([path]) => path)).toEqual(
      expect.arrayContaining(["docs/pictures/editor-cancellation.png", "docs/pictures/github-steps.svg"]),
    ));

  test.each(pictures)("%s is there, says in words what it shows, and is small", (path, words) => {
    expect(existsSync(path)).toBe(true);
    expect(words.length).toBeGreaterThan(30);
    expect(statSync(path).size).toBeLessThan(80_000);
  });

  test("are all in use", () => {
    const used = pictures.map(([path]) => path);
    expect(globSync("docs/pictures/*.{png,svg}").filter((path) => !used.includes(path))).toEqual([]);
  });
});

test("links on the pages for staff lead to headings and files that are there", () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, "")
      .replaceAll(" ", "-");
  const missing = ["docs/publishing.md", "docs/web-editor.md"].flatMap((page) =>
    [...withoutBlocks(readFileSync(page, "utf8")).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].filter(
      ([, path = "", anchor]) => {
        const target = path === "" ? page : join(dirname(page), path);
        if (!existsSync(target)) return true;
        const headings = [...readFileSync(target, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => slug(text));
        return anchor !== undefined && !headings.includes(anchor);
      },
    ),
  );
  expect(missing.map(([link]) => link)).toEqual([]);
});
