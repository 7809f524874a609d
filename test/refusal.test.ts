import { describe, expect, test } from "vitest";
import { wordSystemError } from "../lib/refusal.ts";

const error = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: at work`), { code, syscall: "open", path });

describe("what the machine refuses is said in words", () => {
  test.each([
    ["ENOSPC", "_site/a.html", "The disk is full: _site/a.html could not be written. Make room, then try again."],
    ["ENOSPC", undefined, "The disk is full: a file could not be written. Make room, then try again."],
    [
      "EACCES",
      "_site",
      "_site may not be read or written by whoever runs this command. Give them the right to it, or name another place.",
    ],
    [
      "EROFS",
      "_site",
      "_site may not be written by whoever runs this command. Give them the right to it, or name another place.",
    ],
    ["ENOENT", "a.csv", "a.csv is not there."],
    ["EMFILE", "a.csv", "Too many files are open at once. Close other programs, then try again."],
  ])("%s of %s", (code, path, words) => expect(wordSystemError(error(code, path))).toBe(words));

  test("when it is wrapped in others", () =>
    expect(wordSystemError(new Error("Having trouble", { cause: error("ENOENT", "a.csv") }))).toBe(
      "a.csv is not there.",
    ));

  test("but not a fault of ours", () => {
    expect(wordSystemError(new TypeError("undefined is not a function"))).toBeUndefined();
    expect(wordSystemError(error("EINVAL"))).toBeUndefined();
  });
});
