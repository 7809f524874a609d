import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Journal, readJournal } from "../../../lib/newsletter/delivery/journal.ts";
import { LedgerError } from "../../../lib/newsletter/delivery/ledger.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "signpost-journal-"));
  path = join(folder, "edition.jsonl");
});

afterEach(() => rmSync(folder, { recursive: true }));

async function append(...records: readonly unknown[]): Promise<void> {
  const journal = await Journal.open(path);
  await journal.note(...records);
  await journal.close();
}

describe("a journal", () => {
  test("has no records before there is a file", () => expect(readJournal(path)).toEqual([]));

  test("has its records in their order, whoever wrote them at the same time", async () => {
    const journal = await Journal.open(path);
    await Promise.all(Array.from({ length: 50 }, (_, index) => journal.note([index, "a"], [index, "b"])));
    await journal.close();
    expect(readJournal(path)).toEqual(
      Array.from({ length: 50 }, (_, index) => [
        [index, "a"],
        [index, "b"],
      ]).flat(),
    );
  });

  test("only grows", async () => {
    await append(["one"]);
    const before = readFileSync(path, "utf8");
    await append(["two"]);
    expect(readFileSync(path, "utf8").startsWith(before)).toBe(true);
  });
});

describe("a journal torn by a power cut", () => {
  const sound = '[["one"]]\n';

  test.each([["at each of its bytes", '[["two"],["three"]]']])(
    "%s has what was whole, then and after more is written",
    async (_, line) => {
      for (let length = 1; length < line.length; length += 1) {
        writeFileSync(path, sound + line.slice(0, length));
        expect(readJournal(path)).toEqual([["one"]]);
        await append(["four"]);
        expect(readJournal(path)).toEqual([["one"], ["four"]]);
      }
    },
  );

  test("just before the end of the line has the line", async () => {
    writeFileSync(path, `${sound}[["two"]]`);
    await append(["three"]);
    expect(readJournal(path)).toEqual([["one"], ["two"], ["three"]]);
  });

  test("with a page of nothing in the last line has what was before it", async () => {
    writeFileSync(path, `${sound}[["two"],${"\0".repeat(4096)}"three"]]\n`);
    expect(readJournal(path)).toEqual([["one"]]);
    await append(["four"]);
    await append(["five"]);
    expect(readJournal(path)).toEqual([["one"], ["four"], ["five"]]);
  });
});

test("a journal damaged in the middle is not trusted", () => {
  writeFileSync(path, '[["one"]]\n[["tw\n[["three"]]\n');
  appendFileSync(path, '[["four"]]\n');
  expect(() => readJournal(path)).toThrow(LedgerError);
  expect(() => readJournal(path)).toThrow(/Line 2 of .* is damaged/);
});
