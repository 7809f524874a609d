import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { place, rehearse } from "../../../lib/editing/workspace/rehearsal.ts";

const content = "test/refusals/content";
const today = Temporal.PlainDate.from("2026-11-22");
const folder = mkdtempSync(join(tmpdir(), "signpost-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a rehearsal", () => {
  const page = (title: string) => ({
    path: "pages/about.md",
    text: `---\ntitle: ${title}\nsummary: Us.\npublished: 2026-11-22\n---\n`,
  });

  test("finds nothing wrong with a file that is in order, and leaves the content as it was", () => {
    expect(rehearse(content, [page("About us")], today)).toEqual([]);
    expect(existsSync(join(content, "pages/about.md"))).toBe(false);
  });

  test("finds what is wrong beside the other files", () =>
    expect(rehearse(content, [page("Need help now?")], today)).toMatchObject([
      { message: expect.stringContaining('"title" is the same as in content/pages/') },
    ]));

  test("of files alone misses what every site needs", () =>
    expect(rehearse(undefined, [page("About us")], today).map(({ file }) => file)).toContain("content/site.yaml"));
});

describe("a file that is put in place", () => {
  test("makes its folder, and never takes the place of another", () => {
    expect(place(folder, { path: "pages/a.md", text: "one" })).toBe(true);
    expect(place(folder, { path: "pages/a.md", text: "two" })).toBe(false);
    expect(readFileSync(join(folder, "pages/a.md"), "utf8")).toBe("one");
    expect(readdirSync(folder)).toEqual(["pages"]);
  });
});
