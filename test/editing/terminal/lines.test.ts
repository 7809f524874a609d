import { PassThrough, Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { Stopped } from "../../../lib/editing/interview.ts";
import { lines } from "../../../lib/editing/terminal/lines.ts";

const drinks = [
  { value: "tea", label: "Tea" },
  { value: "coffee", label: "Coffee" },
  { value: "milk", label: "Milk" },
];
const number = (written: string) => (/^\d+$/.test(written) ? { value: written } : { mistake: "That is no number." });

/** Somebody who types these lines, and all that is printed. */
function typing(...typed: readonly string[]) {
  const output = new PassThrough({ encoding: "utf8" });
  const asker = lines(Readable.from(typed.map((line) => `${line}\n`)), output);
  return { asker, printed: () => output.read() as string };
}

describe("questions line by line", () => {
  test("one of a list is a number", async () => {
    const { asker, printed } = typing("2");
    expect(await asker.one("What would you like?", drinks, undefined)).toBe("coffee");
    expect(printed()).toBe("\nWhat would you like?\n  1. Tea\n  2. Coffee\n  3. Milk\nNumber: ");
  });

  test("Enter takes what is offered", async () => {
    const { asker, printed } = typing("", "", "", "");
    expect(await asker.one("What?", drinks, "milk")).toBe("milk");
    expect(await asker.several("Which?", drinks, ["tea", "milk"], () => undefined)).toEqual(["tea", "milk"]);
    expect(await asker.words("How many?", "3", number)).toBe("3");
    expect(await asker.yesNo("Sure?", true)).toBe(true);
    expect(printed()).toMatch(/\(Enter for 3\).*\(Enter for 1, 3\).*\(Enter for: 3\).*\(Enter for yes\)/s);
  });

  test("a day is said back in full", async () => {
    const { asker, printed } = typing("next Tuesday");
    const read = () => ({ value: "2026-12-01", said: "Tuesday 1 December 2026" });
    expect(await asker.words("Which day?", undefined, read)).toBe("2026-12-01");
    expect(printed()).toBe("\nWhich day?\n Tuesday 1 December 2026\n");
  });

  test("several of a list are numbers with commas or spaces", async () => {
    const { asker } = typing("1, 3", "2 1", "");
    const any = () => undefined;
    expect(await asker.several("Which?", drinks, [], any)).toEqual(["tea", "milk"]);
    expect(await asker.several("Which?", drinks, [], any)).toEqual(["coffee", "tea"]);
    expect(await asker.several("Which?", drinks, [], any)).toEqual([]);
  });

  test("a mistake is said in words, and asked again", async () => {
    const { asker, printed } = typing("4", "tea", "1 2", "1", "", "2", "many", "5", "perhaps", "y");
    expect(await asker.one("What?", drinks, undefined)).toBe("tea");
    const atLeastOne = (values: readonly string[]) => (values.length === 0 ? "Choose at least one." : undefined);
    expect(await asker.several("Which?", drinks, [], atLeastOne)).toEqual(["coffee"]);
    expect(await asker.words("How many?", undefined, number)).toBe("5");
    expect(await asker.yesNo("Sure?", false)).toBe(true);
    const all = printed();
    for (const mistake of [
      '"4" is not one of the numbers 1 to 3.',
      '"tea" is not one of the numbers 1 to 3.',
      "Type one number.",
      "Choose at least one.",
      "That is no number.",
      "Type yes or no.",
    ])
      expect(all).toContain(`${mistake}\nOnce more: `);
  });

  test("prints nothing that colours, clears or goes back", async () => {
    const { asker, printed } = typing("1", "1", "x", "2", "n");
    await asker.one("What?", drinks, undefined);
    await asker.several("Which?", drinks, [], () => undefined);
    await asker.words("How many?", undefined, number);
    await asker.yesNo("Sure?", true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(printed()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test("the end of the input stops it", async () => {
    const { asker } = typing();
    await expect(asker.one("What?", drinks, undefined)).rejects.toThrow(Stopped);
  });
});
