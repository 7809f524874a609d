/** What the pages for staff show must be true: examples that can be copied, and pictures that are there. */
import { cpSync, existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../lib/load-model.ts";
import { contentCopy } from "../content-copy.ts";

const publishing = readFileSync("docs/publishing.md", "utf8");
const { folder, path, read, write } = contentCopy("test/demonstration");

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
    for (const index of which) write(`changes/${names[index]}.md`, examples[index] as string);
    // The day after the last of them was published.
    expect(loadModel(folder, () => Temporal.PlainDate.from("2026-12-11"))).not.toHaveProperty("problems");
  });
});

/** What is to be copied shows nothing on the page itself. */
const withoutBlocks = (page: string) => page.replace(/^ *```[\s\S]*?^ *```/gm, "");

describe("the example of a picture", () => {
  const beside = (/^ *image:\n( +(?:file|alt|credit): .*\n)+/m.exec(publishing)?.[0] ?? "").replace(/^ {3}/gm, "");
  const [within = ""] = /^!\[.*\(\/images\/.*$/m.exec(publishing) ?? [];

  test("passes the check, beside a text and within one", () => {
    const [place, page] = ["locations/town-hall.md", "pages/about.md"];
    cpSync(path("images/quayside-hall-entrance.png"), path("images/quayside-hall-entrance.jpg"));
    write(
      place,
      read(place).replace(/^title: .*\n/m, (title) => title + beside),
    );
    write(page, `${read(page)}\n${within}\n`);
    const loaded = loadModel(folder, () => Temporal.PlainDate.from("2026-11-22"));
    if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));
    const { locations, pages } = loaded.model.library;
    expect(locations.find(({ id }) => id === "town-hall")?.image?.credit).toBe("Photo: Anna Lee");
    expect(pages.find(({ id }) => id === "about")?.body.html).toContain("<figcaption>Photo: Anna Lee</figcaption>");
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
