import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readPageTemplates } from "../../lib/eleventy/page-template.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe("a template of pages", () => {
  test("makes one page", () => {
    write("about.njk", "---\npermalink: /about/index.html\n---\n<p>About</p>\n");
    expect(readPageTemplates(folder)).toEqual([
      { file: join(folder, "about.njk"), permalink: "/about/index.html", text: "<p>About</p>\n" },
    ]);
  });

  test("makes a page of each item of a list", () => {
    write(
      "fund.njk",
      '---\neach: { of: funds, as: fund }\npermalink: "{{ fund.url }}index.html"\n---\n{{ fund.title }}',
    );
    expect(readPageTemplates(folder)).toMatchObject([{ each: { of: "funds", as: "fund" }, text: "{{ fund.title }}" }]);
  });

  test.each([
    ["no front matter", "<p>About</p>"],
    ["no address", "---\neach: { of: funds, as: fund }\n---\n"],
    ["an unknown key", "---\npermalink: /about/\nlayout: page\n---\n"],
    ["no name for its item", "---\npermalink: /about/\neach: { of: funds }\n---\n"],
  ])("with %s is refused, naming it", (_, text) => {
    write("about.njk", text);
    expect(() => readPageTemplates(folder)).toThrow(/about\.njk needs a permalink/);
  });
});
