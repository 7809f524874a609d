/** The account of what a page asks for and keeps. */
import { expect, test } from "vitest";
import { whatIsAsked } from "../../audit/in-browser.ts";
import { siteInBrowser } from "./site-in-browser.ts";

const { at, visit } = siteInBrowser();

test("a page that asks for much, keeps something and complains is found", async () => {
  await visit({}, async (page) => {
    await page.goto(at("/help-now/"));
    const asked = whatIsAsked(page, at("/"));
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
  });
});

test("pictures are loaded when they are about to be seen, and each is weighed by itself", async () => {
  await visit({ viewport: { width: 320, height: 480 } }, async (page) => {
    const asked = whatIsAsked(page, at("/"));
    const pictures: string[] = [];
    page.on("request", (request) => request.resourceType() === "image" && pictures.push(request.url()));
    const shown = () => pictures.filter((address) => address.includes("/images/"));
    await page.goto(at("/locations/quayside-hall/"));
    expect(shown()).toEqual([]);
    await page.locator("figure.picture").scrollIntoViewIfNeeded();
    await expect.poll(shown).toEqual([at("/images/quayside-hall-entrance-ca7c8c47-528.avif")]);
    expect(await asked()).toEqual([]);
  });
});
