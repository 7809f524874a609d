import { describe, expect, test } from "vitest";
import { findChrome, type Machine } from "../../audit/chrome.ts";

const machine = (facts: Partial<Machine>): Machine => ({
  chosen: undefined,
  places: ["/usr/bin/chromium", "/usr/bin/google-chrome"],
  starts: () => true,
  installers: [async () => "/installed/chrome"],
  ...facts,
});
const only = (path: string) => (tried: string) => tried === path;

describe("the browser of the tests is", () => {
  test.each<[string, Partial<Machine>, string]>([
    ["the one that CHROME_PATH names", { chosen: "/opt/chrome" }, "/opt/chrome"],
    ["or the first that is on the machine", {}, "/usr/bin/chromium"],
    ["and starts", { starts: only("/usr/bin/google-chrome") }, "/usr/bin/google-chrome"],
    ["or else one installed", { places: [] }, "/installed/chrome"],
    [
      "in the first way that works",
      {
        places: [],
        starts: only("/downloaded/chrome"),
        installers: [
          async () => undefined,
          () => Promise.reject(new Error("no network")),
          async () => "/usr/bin/stub",
          async () => "/downloaded/chrome",
        ],
      },
      "/downloaded/chrome",
    ],
  ])("%s", async (_, facts, path) => {
    expect(await findChrome(machine(facts))).toBe(path);
  });
});

describe("the tests stop with a sentence that says what to do", () => {
  test("when CHROME_PATH names no browser, even where there is another", async () => {
    await expect(findChrome(machine({ chosen: "/opt/chrome", starts: only("/usr/bin/chromium") }))).rejects.toThrow(
      "CHROME_PATH is /opt/chrome, which does not start.",
    );
  });

  test("when there is none and none can be installed", async () => {
    await expect(findChrome(machine({ places: [], installers: [] }))).rejects.toThrow(/sudo apt install chromium/);
  });
});
