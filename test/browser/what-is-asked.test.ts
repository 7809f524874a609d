/** The account of what a page asks for and keeps. */
import puppeteer, { type Browser, type Page } from "puppeteer";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { chromeFlags, findChrome } from "../../audit/chrome.ts";
import { whatIsAsked } from "../../audit/in-browser.ts";
import { type Host, serve } from "../../audit/serve.ts";
import { site } from "../built-site.ts";

let browser: Browser;
let host: Host;
let page: Page;
const at = (path: string) => host.url + path.slice(1);

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await findChrome(), args: [...chromeFlags] });
  host = await serve(site.folder, site.base);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await host?.close();
});
beforeEach(async () => {
  page = await (await browser.createBrowserContext()).newPage();
});
afterEach(() => page.browserContext().close());

test("a page that asks for much, keeps something and complains is found", async () => {
  const asked = await whatIsAsked(page, at("/"));
  await page.goto(at("/help-now/"));
  expect(await asked()).toEqual([]);
  await page.evaluate(async () => {
    await cookieStore.set("seen", "1");
    localStorage.setItem("seen", "1");
    console.error("Something is wrong");
    for (const path of ["/", "/about/", "/services/", "/changes/"]) await fetch(path).then((answer) => answer.text());
  });
  const findings = (await asked()).join("\n");
  expect(findings).toMatch(/makes \d requests/);
  expect(findings).toContain("complains: Something is wrong");
  expect(findings).toContain('"cookies":"seen=1","local":1');
  expect(findings).toContain("sets 1 cookies");
});

test("what one page asks for is not laid to the next of its tab", async () => {
  const asked = await whatIsAsked(page, at("/"));
  await page.goto(at("/help-now/"));
  await page.evaluate(async () => {
    await cookieStore.set("seen", "1");
    console.error("Something is wrong");
    for (const path of ["/", "/about/", "/services/", "/changes/"]) await fetch(path).then((answer) => answer.text());
  });
  expect(await asked()).not.toEqual([]);
  await page.goto(at("/about/"));
  expect(await asked()).toEqual([]);
});

test("pictures are loaded when they are about to be seen, and each is weighed by itself", async () => {
  await page.setViewport({ width: 320, height: 480 });
  const asked = await whatIsAsked(page, at("/"));
  const pictures: string[] = [];
  page.on("request", (request) => request.resourceType() === "image" && pictures.push(request.url()));
  const shown = () => pictures.filter((address) => address.includes("/images/"));
  await page.goto(at("/locations/quayside-hall/"));
  expect(shown()).toEqual([]);
  await page.$eval("figure.picture", (figure) => figure.scrollIntoView());
  await expect.poll(shown).toEqual([at("/images/quayside-hall-entrance-ca7c8c47-528.avif")]);
  expect(await asked()).toEqual([]);
});
