import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeScript } from "../../audit/axe.ts";
import { launchChrome } from "../../audit/chrome.ts";
import { type Host, serve } from "../../audit/serve.ts";
import { site, siteUnderPath } from "../built-site.ts";

let browser: Browser;
let host: Host;
let hostUnderPath: Host;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [browser, host, hostUnderPath] = await Promise.all([
    launchChrome(),
    serve(site.folder),
    serve(siteUnderPath.folder, siteUnderPath.base),
  ]);
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await Promise.all([browser.close(), host.close(), hostUnderPath.close()]);
});

async function open(path: string, options: BrowserContextOptions = {}, under = host): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(new URL(path, under.url).href);
  return page;
}

const status = (page: Page) => page.getByRole("status");
const box = (page: Page) => page.getByRole("searchbox", { name: "Search this site" });
const results = (page: Page) => page.locator(".search-results__item");
const titles = (page: Page) => page.locator(".search-results__title").allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));

/** Presses Search and waits for what is said. */
async function search(page: Page, words: string): Promise<string> {
  await box(page).fill(words);
  const said = announced(page);
  await box(page).press("Enter");
  return said;
}

/** The next words of the live region. */
async function announced(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const region = document.querySelector("[role=status]") as HTMLElement;
        new MutationObserver(() => region.textContent && resolve(region.textContent)).observe(region, {
          childList: true,
        });
      }),
  );
}

/** The addresses, from the site's root, of what the page loads from now on. */
function loads(page: Page, under = host): string[] {
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url().slice(under.url.length)));
  return addresses;
}

describe("a search finds what plain words mean", () => {
  test("and has it among the first results", async () => {
    const expected: [words: string, title: string, within: number][] = [
      ["gym", "Arts and exercise on prescription", 1],
      ["money", "Paying for day services", 3],
      ["money", "Direct payments as a source of money", 3],
      ["cash", "Direct payments", 1],
      ["grants", "Paying for day services", 3],
      ["stigma", "Stigma and discrimination", 1],
      ["lonely", "Day services and taking part in the community", 3],
      ["lonely", "Befriending café", 3],
      ["I feel lonely", "Befriending café", 3],
      ["walking group", "Walking group", 1],
      ["singing", "Lakeside singing group", 1],
      ["cafe", "Befriending café", 3],
      ["library", "Northgate Library", 1],
      ["northgate", "Northgate", 1],
      ["carers", "Carers' evening", 1],
      ["job", "Harbourside job club", 3],
      ["volunteer", "Volunteering and mental health", 1],
      ["direct payments", "Direct payments", 2],
      ["how do I pay for a gym?", "Leisure services as partners", 1],
      ["27 action points", "The 2004 report on mental health and social exclusion", 1],
      ["whats on", "What’s on", 1],
      ["today", "The next 7 days", 1],
      ["what is on tomorrow", "The next 7 days", 1],
      ["step-free", "Step-free places", 2],
      ["wheelchair", "Step-free places", 2],
      ["deaf", "Places with a hearing loop", 2],
      ["01632960150", "Carers' evening", 1],
      ["01632 960 150", "Carers' evening", 1],
      ["+44 1632 960150", "Carers' evening", 1],
      ["telephone 01632 960150", "Carers' evening", 1],
      ["ZZ1 1AQ", "Quayside Hall", 1],
      ["zz11aq", "Quayside Hall", 1],
      ["116123", "Need help now?", 1],
      ["changes", "Changes", 1],
      ["newsletter", "Follow", 2],
      ["privacy", "Privacy", 1],
      ["suicide", "Need help now?", 1],
      ["want to die", "Need help now?", 1],
      ["kill myself", "Need help now?", 1],
      ["self harm", "Need help now?", 1],
      ["emergency", "Need help now?", 1],
    ];
    const page = await open("search/");
    for (const [words, title, within] of expected) {
      await search(page, words);
      expect((await titles(page)).slice(0, within), words).toContain(title);
    }
  });

  test("with a change that is past marked as past, after one that is not", async () => {
    const page = await open("search/?q=volunteering+advice");
    await expect.poll(() => results(page).count()).toBe(5);
    const changes = results(page).filter({ has: page.getByRole("link", { name: /^Volunteering advice (is|moves)/ }) });
    expect(await changes.locator(".search-results__kind").allTextContents()).toEqual([
      "Change",
      "Change. This change is over",
      "Change. This change is over",
    ]);
  });
});

const optionOf = (page: Page, label: string, value: string) =>
  page.getByLabel(label).evaluate((select, value) => {
    const option = [...(select as HTMLSelectElement).options].find((option) => option.value === value);
    return option?.text ?? `no option ${value}`;
  }, value);

describe("before the first search", () => {
  test("nothing of it is loaded, and its cost is said", async () => {
    const page = await open("");
    const loaded = loads(page);
    await page.goto(new URL("search/", host.url).href);
    await box(page).fill("gym");
    await page.waitForLoadState("networkidle");
    expect(loaded.filter((address) => !address.startsWith("assets/"))).toEqual(["search/"]);
    expect(readFileSync(`${site.folder}/assets/search.js`).length).toBeLessThan(10_000);
    expect(await page.getByRole("main").textContent()).toContain("Your first search loads about");
  });

  test("the cost said is what it then loads, within a tenth", async () => {
    const page = await open("search/");
    const [, said] = /loads about (\d+) kilobytes/.exec((await page.getByRole("main").textContent()) ?? "") ?? [];
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) => {
      if (request.url().includes("/pagefind/")) sizes.push(request.sizes().then((size) => size.responseBodySize));
    });
    await search(page, "gym");
    await page.waitForLoadState("networkidle");
    const loaded = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
    expect(Math.abs(loaded - Number(said)), `${loaded} kB`).toBeLessThan(Number(said) / 10);
    expect(sizes.length).toBeLessThanOrEqual(15);
  });

  test("a device that saves data loads nothing until Search is pressed", async () => {
    const page = await open("");
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
    const loaded = loads(page);
    await page.goto(new URL("search/?q=gym", host.url).href);
    await expect.poll(() => status(page).textContent()).toContain("Press Search to search for gym");
    expect(loaded.filter((address) => address.startsWith("pagefind/"))).toEqual([]);
    const said = announced(page);
    await page.getByRole("button", { name: "Search" }).click();
    expect(await said).toContain("found for gym");
  });
});

describe("a search is said once", () => {
  test("in a live region that is there from the start, and takes no focus", async () => {
    const page = await open("search/");
    expect(await status(page).textContent()).toBe("");
    await page.evaluate(() => {
      const region = document.querySelector("[role=status]") as HTMLElement;
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    for (const words of ["gym", "gym", "stigma"]) {
      await search(page, words);
      expect(await focused(page)).toContain('id="q"');
    }
    expect(await results(page).count()).toBe(5);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toHaveLength(3);
    expect(said[0]).toMatch(/^\d+ pages found for gym\. The first 5 are shown\.$/);
    expect(said[2]).toMatch(/^\d+ pages found for stigma\./);
  });

  test("and brought into view, however small the screen", async () => {
    const page = await open("search/", { viewport: { width: 320, height: 480 } });
    await search(page, "gym");
    const { top, bottom } = await status(page).evaluate((region) => region.getBoundingClientRect());
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(481);
  });

  test("with the focus left on the button that was pressed", async () => {
    const page = await open("search/");
    await box(page).fill("library");
    const said = announced(page);
    await page.getByRole("button", { name: "Search" }).click();
    await said;
    expect(await focused(page)).toContain("submit");
  });

  test("as it was typed, whatever its letters and signs", async () => {
    const page = await open("search/");
    for (const words of ["GYM", "“gym”", "arts & exercise", "singing, walking", "£22 million"]) {
      expect(await search(page, words)).toMatch(
        new RegExp(`^\\d+ pages? found for ${words}\\.( The first 5 are shown\\.)?$`),
      );
    }
  });

  test("and one page is not pages", async () => {
    const page = await open("search/");
    expect(await search(page, "kill myself")).toContain("1 page found for kill myself.");
  });
});

describe("the address holds the search", () => {
  test("so that it can be opened, and back and forward work", async () => {
    const page = await open("search/?q=library");
    await expect.poll(() => status(page).textContent()).toContain("found for library");
    expect(await box(page).inputValue()).toBe("library");
    expect(await page.title()).toMatch(/^library – Search/);
    await search(page, "gym");
    expect(new URL(page.url()).search).toBe("?q=gym");
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toContain("found for library");
    expect([await box(page).inputValue(), (await titles(page))[0]]).toEqual(["library", "Northgate Library"]);
    await page.goForward();
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
    expect(await box(page).inputValue()).toBe("gym");
  });

  test("and what was chosen to narrow it, whose counts are true", async () => {
    const page = await open("search/");
    await search(page, "gym");
    expect(await page.getByRole("group", { name: "Show only" }).isVisible()).toBe(true);
    const choice = page.getByLabel("Kind of page");
    const option = await optionOf(page, "Kind of page", "Fact sheet");
    const [, count] = /\((\d+)\)/.exec(option) ?? [];
    await choice.focus();
    const scrolled = await page.evaluate(() => scrollY);
    const said = announced(page);
    await choice.selectOption({ label: option });
    expect(await said).toBe(`${count} pages found for gym (Fact sheet).`);
    expect(await results(page).count()).toBe(Number(count));
    expect(await results(page).locator(".search-results__kind").allTextContents()).toEqual(
      Array(Number(count)).fill("Fact sheet"),
    );
    expect(await focused(page)).toContain('name="kind"');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    expect(new URL(page.url()).search).toBe("?q=gym&kind=Fact+sheet");
    // The other kinds stay to be chosen instead.
    expect(await optionOf(page, "Kind of page", "Service")).toMatch(/^Service \(\d+\)$/);
    await page.reload();
    await expect.poll(() => status(page).textContent()).toContain("(Fact sheet)");
    expect(await choice.inputValue()).toBe("Fact sheet");
    await page.goBack();
    await expect.poll(() => status(page).textContent()).toMatch(/found for gym\./);
    expect(await choice.inputValue()).toBe("");
  });

  test("while new words start anew", async () => {
    const page = await open("search/?q=gym&kind=Fact+sheet");
    await expect.poll(() => status(page).textContent()).toContain("(Fact sheet)");
    await search(page, "library");
    expect(new URL(page.url()).search).toBe("?q=library");
  });

  test("and how far the list was opened, also after a visit to a result", async () => {
    const page = await open("search/");
    const [, total] = /^(\d+) pages/.exec(await search(page, "services")) ?? [];
    const more = page.getByRole("button", { name: "Show more results" });
    let said = announced(page);
    await more.click();
    expect(await said).toBe(`${total} pages found for services. The first 10 are shown.`);
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll(".search-results__title")].indexOf(document.activeElement as Element),
      ),
    ).toBe(5);
    await results(page).nth(9).getByRole("link").click();
    await page.waitForURL(/\/$/);
    await page.goBack();
    await expect.poll(() => results(page).count()).toBe(10);
    for (let shown = 10; shown < Number(total); shown += 5) {
      said = announced(page);
      await more.click();
      await said;
    }
    expect(await status(page).textContent()).toBe(`${total} pages found for services. All are shown.`);
    expect(await more.isVisible()).toBe(false);
  });
});

describe("a search that finds nothing helps on", () => {
  test("by a word that may be meant, or by other ways", async () => {
    const page = await open("search/");
    const otherwise = "Try fewer or other words, or choose one of the ways below.";
    for (const [words, answer] of [
      ["stigmma", "Did you mean stigma?"],
      ["sitgma", "Did you mean stigma?"],
      ["libary", "Did you mean library?"],
      ["volunteeering", "Did you mean volunteering?"],
      ["xyzzy", otherwise],
      ["diet", otherwise],
      ["constructor", otherwise],
      ["<img src=x>", otherwise],
    ] as const) {
      expect(await search(page, words)).toBe(`No pages found for ${words}. ${answer}`);
      expect(await results(page).count()).toBe(0);
      expect(await page.getByRole("main").getByRole("link", { name: "A to Z" }).isVisible()).toBe(true);
    }
  });

  test("a suggestion can be taken, and the words are then in the box", async () => {
    const page = await open("search/");
    await search(page, "stigmma");
    const said = announced(page);
    await page.getByRole("button", { name: "Search for stigma" }).click();
    expect(await said).toMatch(/^\d+ pages found for stigma\./);
    expect([await box(page).inputValue(), await focused(page)]).toEqual(["stigma", expect.stringContaining('id="q"')]);
    expect(await page.getByRole("button", { name: /^Search for/ }).count()).toBe(0);
  });

  test("an unknown word is not taken for a short one that begins it, and does not spoil the others", async () => {
    const page = await open("search/");
    expect(await search(page, "theropods")).toContain("No pages found for theropods.");
    expect(await search(page, "gym theropods")).toMatch(/^\d+ pages found for gym\. .*No page has all of your words\./);
    expect((await titles(page))[0]).toBe("Arts and exercise on prescription");
  });

  test("words that no page has together are searched for by the rarest", async () => {
    const page = await open("search/");
    expect(await search(page, "newsletter gym swimming wendmere")).toMatch(
      /^\d+ pages? found for swimming\. .*No page has all of your words\.$/,
    );
  });

  test("an empty one says what to type", async () => {
    const page = await open("search/?q=gym");
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
    const loaded = loads(page);
    expect(await search(page, "  ")).toBe("Type a word to search for, such as money, or choose one of the ways below.");
    expect(await results(page).first().isVisible()).toBe(false);
    expect(new URL(page.url()).search).toBe("");
    expect(loaded.filter((address) => !address.startsWith("assets/"))).toEqual([]);
  });

  test("every word that could be suggested is found", async () => {
    const page = await open("search/?q=gym");
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
    // As text, because Vitest would put its own import in place of the browser's.
    const lost = await page.evaluate(`(async () => {
      const { search } = await import("/pagefind/pagefind.js");
      const words = await (await fetch("/search/words.json")).json();
      const found = await Promise.all(words.map((word) => search('"' + word + '"')));
      return words.filter((_, index) => found[index].results.length === 0);
    })()`);
    expect(lost).toEqual([]);
  });
});

describe("when a part of the search cannot be loaded", () => {
  const failed = "The search did not load. Check your connection and press Search again, or use the A to Z below.";

  test.each(["pagefind.js", "pagefind-entry.json", ".pf_meta", "wasm.", "index/", "fragment/"])(
    "%s, it says so, and works when it is pressed again",
    async (part) => {
      const page = await open("search/");
      await page.route(`**/pagefind/**${part}**`, (route) => route.abort());
      expect(await search(page, "gym")).toBe(failed);
      expect(await results(page).count()).toBe(0);
      await page.unrouteAll();
      expect(await search(page, "gym")).toContain("pages found for gym.");
    },
  );

  test("it does not claim that there is nothing", async () => {
    const page = await open("search/?q=gym");
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
    await page.context().setOffline(true);
    expect(await search(page, "walking")).toBe(failed);
    await page.context().setOffline(false);
    expect(await search(page, "walking")).toContain("found for walking.");
  });
});

describe("words of danger", () => {
  test("bring the way to help first, in words and into view; other words do not", async () => {
    const page = await open("search/", { viewport: { width: 320, height: 640 } });
    const urgent = [
      "suicide",
      "sucidal",
      "suiside help",
      "suicde",
      "kill myself",
      "killing myself",
      "self-harm",
      "self harm",
      "cutting myself",
      "overdose",
      "I want to die",
      "better off dead",
      "end it all",
      "don't want to live",
      "no reason to live",
      "emergency",
      "Ambulance",
      "crisis team",
    ];
    const ordinary = ["gym", "subsidy", "skills", "dead end job", "healthy diet", "to diet", "weekend", "myself"];
    for (const words of [...urgent, ...ordinary]) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      const said = await search(page, words);
      const isUrgent = urgent.includes(words);
      expect(said.startsWith("If you need help now, see the top of this page."), words).toBe(isUrgent);
      const top = await page.locator(".crisis").evaluate((help) => help.getBoundingClientRect().top);
      if (isUrgent) expect(Math.round(top), words).toBeGreaterThanOrEqual(0);
      expect(await focused(page)).toContain('id="q"');
    }
  });

  test("open the ways to help, which are folded to a line until then", async () => {
    const page = await open("search/", { viewport: { width: 320, height: 640 } });
    const call = page.getByRole("link", { name: "Call 999" });
    expect(await call.isVisible()).toBe(false);
    expect((await box(page).boundingBox())?.y).toBeLessThan(640 - 44);
    await search(page, "gym");
    expect(await call.isVisible()).toBe(false);
    await search(page, "overdose");
    expect(await call.isVisible()).toBe(true);
  });

  test("also when the search cannot be loaded", async () => {
    const page = await open("search/");
    await page.route("**/pagefind/**", (route) => route.abort());
    expect(await search(page, "overdose")).toMatch(/^If you need help now, .* The search did not load\./);
  });
});

describe("the form of every page", () => {
  test.each(["", "404.html", "search/"])("at /%s leads to the A to Z where no script runs", async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    await box(page).fill("gym");
    await page.getByRole("button", { name: "Search" }).click();
    expect(page.url()).toBe(new URL("a-z/?q=gym", host.url).href);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("A to Z");
  });

  test("has no other control beside it on the search page where no script runs", async () => {
    const page = await open("search/", { javaScriptEnabled: false });
    expect(await page.locator("button:visible, select:visible, summary:visible").allTextContents()).toEqual([
      " Need help now?",
      "Search",
    ]);
  });

  test.each(["", "404.html"])("at /%s leads to the search where scripts run", async (path) => {
    const page = await open(path);
    await box(page).fill("gym");
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
  });

  test("finds and links its pages on a site under a path", async () => {
    const page = await open("404.html", {}, hostUnderPath);
    await box(page).fill("gym");
    await page.getByRole("button", { name: "Search" }).click();
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
    const opened = page.waitForResponse((response) => response.request().isNavigationRequest());
    await page.getByRole("link", { name: "Arts and exercise on prescription" }).click();
    expect([(await opened).status(), new URL(page.url()).pathname]).toEqual([
      200,
      "/signpost/fact-sheets/arts-and-exercise-on-prescription/",
    ]);
    await page.goto(new URL("search/?q=stigmma", hostUnderPath.url).href);
    await expect.poll(() => status(page).textContent()).toContain("Did you mean stigma?");
  });
});

describe("the results", () => {
  const widths = [320, 1280];
  const schemes = ["light", "dark"] as const;

  test.each(widths.flatMap((width) => schemes.map((scheme) => [width, scheme] as const)))(
    "at %i px in the %s scheme pass axe, its best practices and AAA contrast included",
    async (width, colorScheme) => {
      const page = await open("search/", { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      await search(page, "gym theropods stigmma");
      await page.locator(".search-results__filters").evaluate((details) => details.setAttribute("open", ""));
      await page.evaluate(axeScript);
      const violations = await page.evaluate(async () => {
        const enabled = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };
        const { violations } = await window.axe.run({ rules: enabled });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const targets = page.locator("main :is(summary, select, button, ol a):visible");
      const heights = await targets.evaluateAll((list) => list.map((target) => target.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(10);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );

  test("load without a message in the console, by the host's own policy", async () => {
    const page = await open("");
    const messages: string[] = [];
    page.on("console", (message) => messages.push(message.text()));
    page.on("pageerror", (error) => messages.push(error.message));
    await page.goto(new URL("search/?q=stigmma+gym", host.url).href);
    await expect.poll(() => status(page).textContent()).toContain("found for gym");
    expect(messages).toEqual([]);
  });
});
