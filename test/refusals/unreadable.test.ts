/** What is in a content folder and is no file that could be read: each is named, beside all other problems. */
import { chmodSync, cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { problemLines } from "../../lib/content/report-problems.ts";
import { loadModel } from "../../lib/load-model.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unreadable-"));
  cpSync(join(import.meta.dirname, "content"), folder, { recursive: true });
  // There is another problem that must be told as well.
  writeFileSync(join(folder, "notes.txt"), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

const notes =
  "content/notes.txt:1: Nothing reads this file. Take it out; only site.yaml, vocabulary.yaml, glossary.yaml and folders stand here.";

function check(directory = folder): string[] {
  const loaded = loadModel(directory, () => Temporal.PlainDate.from("2026-11-22"));
  return "problems" in loaded ? problemLines(loaded.problems, "text") : [];
}

describe("a link is not followed", () => {
  const link = (file: string) =>
    `content/${file}:1: This is a link to another place. Take it out, and put the file itself here.`;

  test.each([
    ["to a file that is gone", "fact-sheets/old.md", "gone.md"],
    ["out of the folder", "fact-sheets/passwd.md", "/etc/passwd"],
    ["to itself", "pages/loop.md", "loop.md"],
    ["to another page", "pages/again.md", "help-now.md"],
    ["to a folder", "fact-sheets/more", "/etc"],
    ["of a name that no file may have", "pages/Old news.md", "gone.md"],
  ])("%s", (_, file, target) => {
    symlinkSync(target, join(folder, file));
    expect(check().sort()).toEqual([link(file), notes].sort());
  });

  test("in place of a folder, and nothing that names what is in it is called a mistake", () => {
    rmSync(join(folder, "organisations"), { recursive: true });
    symlinkSync("/etc", join(folder, "organisations"));
    expect(check()).toEqual([notes, link("organisations")]);
  });

  test("in place of the settings", () => {
    rmSync(join(folder, "glossary.yaml"));
    symlinkSync("/etc/passwd", join(folder, "glossary.yaml"));
    expect(check()).toEqual([link("glossary.yaml"), notes]);
  });
});

// Who may do everything may read everything.
describe.skipIf(process.getuid?.() === 0)("without the right to read", () => {
  const says = (path: string) =>
    `${path} may not be read or written by whoever runs this command. Give them the right to it, or name another place.`;

  test.each(["pages/help-now.md", "vocabulary.yaml"])("%s is named", (file) => {
    chmodSync(join(folder, file), 0);
    expect(check()).toEqual(expect.arrayContaining([`content/${file}:1: ${says(join(folder, file))}`, notes]));
  });

  test("a folder is named, and nothing in it is missed", () => {
    chmodSync(join(folder, "organisations"), 0);
    expect(check()).toEqual([notes, `content/organisations:1: ${says(join(folder, "organisations"))}`]);
    chmodSync(join(folder, "organisations"), 0o700);
  });
});

test("a file in place of the folder is named alone", () =>
  expect(check(join(folder, "site.yaml"))).toEqual([
    `content:1: ${join(folder, "site.yaml")} is a file, or is in one, where there should be a folder.`,
  ]));
