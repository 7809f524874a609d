import { screen } from "@inquirer/testing/vitest";
import { describe, expect, test } from "vitest";
import { menus } from "../../../lib/editing/terminal/menus.ts";

const drinks = [
  { value: "tea", label: "Tea" },
  { value: "coffee", label: "Coffee" },
];
const number = (written: string) => (/^\d+$/.test(written) ? { value: written } : { mistake: "That is no number." });

describe("menus", () => {
  test("one of a list, beginning at what is offered", async () => {
    const answer = menus.one("What would you like?", drinks, "coffee");
    expect(screen.getScreen()).toContain("What would you like?");
    expect(screen.getScreen()).toMatch(/❯ Coffee/);
    screen.keypress("enter");
    expect(await answer).toBe("coffee");
  });

  test("several of a list, with what is wrong said below", async () => {
    const answer = menus.several("Which?", drinks, [], (values) =>
      values.length === 0 ? "Choose at least one." : undefined,
    );
    screen.keypress("enter");
    await screen.next();
    expect(screen.getScreen()).toContain("Choose at least one.");
    screen.keypress("space");
    screen.keypress("enter");
    expect(await answer).toEqual(["tea"]);
  });

  test("what is offered is ticked already", async () => {
    const answer = menus.several("Which?", drinks, ["coffee"], () => undefined);
    screen.keypress("enter");
    expect(await answer).toEqual(["coffee"]);
  });

  test("words, of which a mistake is said below", async () => {
    const answer = menus.words("How many?", undefined, number);
    screen.type("x");
    screen.keypress("enter");
    await screen.next();
    expect(screen.getScreen()).toContain("That is no number.");
    screen.keypress("backspace");
    screen.type("2");
    screen.keypress("enter");
    expect(await answer).toBe("2");
  });

  test("words, in the place of what is suggested", async () => {
    const answer = menus.words("How many?", "1", number);
    expect(screen.getScreen()).toContain("How many? (1; Tab to edit it)");
    screen.type("2");
    expect(screen.getScreen()).not.toContain("Tab to edit it");
    screen.keypress("enter");
    expect(await answer).toBe("2");
  });

  test("what is suggested, by Enter, or edited after Tab", async () => {
    const taken = menus.words("How many?", "1", number);
    screen.keypress("enter");
    expect(await taken).toBe("1");
    const edited = menus.words("How many?", "1", number);
    screen.keypress("tab");
    screen.type("2");
    screen.keypress("enter");
    expect(await edited).toBe("12");
  });

  test("a day is said back in full", async () => {
    const answer = menus.words("Which day?", undefined, () => ({
      value: "2026-12-01",
      said: "Tuesday 1 December 2026",
    }));
    screen.type("next Tuesday");
    screen.keypress("enter");
    expect(await answer).toBe("2026-12-01");
    expect(screen.getScreen()).toContain("Which day? Tuesday 1 December 2026");
  });

  test("yes or no", async () => {
    const answer = menus.yesNo("Sure?", false);
    expect(screen.getScreen()).toContain("Sure? (y/N)");
    screen.type("y");
    screen.keypress("enter");
    expect(await answer).toBe(true);
  });
});
