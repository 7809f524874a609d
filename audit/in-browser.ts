/** Every page in a browser: how it fits narrow and wide screens and readers' own spacing, and what it asks for. */
import type { Page } from "puppeteer";
import { engineScheme, type Onlooker, wide } from "./accessibility.ts";
import { crowdedParagraphs, cutOff, longLines, overlaps, smallTargets, spaceText } from "./layout.ts";

/** What is looked for, in the words of a report. */
export const looks = {
  narrow: "fits a screen of 320 px, with targets of 44 px",
  wide: "fits a screen of 1280 px, with text set to be read",
  spaced: "bears readers' own text spacing",
  asked: "asks for little, from the site alone, and keeps nothing",
} as const;

/** Looks at each page that comes into a tab, in every way. @param root the full address of the site's root, ending in a slash */
export async function layoutIn(
  page: Page,
  root: string,
  found: (look: keyof typeof looks, address: string, findings: readonly string[]) => void,
): Promise<Onlooker> {
  const asked = await whatIsAsked(page, root);
  const note = async (look: keyof typeof looks, findings: Promise<readonly string[]>) =>
    found(look, page.url(), await findings);
  return {
    async atWide() {
      await note("wide", page.evaluate(cutOff));
      await note("wide", page.evaluate(overlaps));
      await note("wide", page.evaluate(smallTargets));
      await note("wide", page.evaluate(longLines));
      await note("wide", page.evaluate(crowdedParagraphs));
    },
    async atNarrow() {
      await note("narrow", page.evaluate(cutOff));
      await note("narrow", page.evaluate(overlaps));
      await note("narrow", page.evaluate(smallTargets));
    },
    async atLast() {
      await page.evaluate(spaceText);
      await note("spaced", page.evaluate(cutOff));
      await page.setViewport(wide);
      await note("spaced", page.evaluate(cutOff));
      await note("spaced", page.evaluate(overlaps));
      // In the end, because what a narrow screen makes a page ask or complain of is the page's too.
      await note("asked", asked());
    },
  };
}

/** Keeps account of what the page of a tab asks for, and gives the findings so far. */
export async function whatIsAsked(page: Page, root: string): Promise<() => Promise<string[]>> {
  let requests: string[] = [];
  let complaints: string[] = [];
  let bytes = 0;
  // Pictures have a limit of their own, each (pictures.ts), and so has the logo.
  const isPicture = (address: string) => address.startsWith(`${root}images/`);
  const network = await page.createCDPSession();
  await network.send("Network.enable");
  const pictures = new Set<string>();
  network.on("Network.requestWillBeSent", ({ requestId, request, type, redirectResponse }) => {
    if (type === "Document" && !redirectResponse) [requests, complaints, bytes] = [[], [], 0];
    if (isPicture(request.url)) pictures.add(requestId);
    else requests.push(request.url);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!pictures.has(requestId)) bytes += encodedDataLength;
  });
  const isFine = (text: string, from = "") =>
    from.startsWith(engineScheme) ||
    // A page that says that there is none comes with the status 404.
    (from === page.url() && text.startsWith("Failed to load resource"));
  page.on("console", (message) => {
    if (!isFine(message.text(), message.location().url)) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  return async () => {
    const cookies = await page.browserContext().cookies();
    const kept = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const findings = [
      ...(requests.length > 3 ? [`makes ${requests.length} requests`] : []),
      ...requests.filter((address) => !address.startsWith(root)).map((address) => `asks ${address}`),
      ...(bytes > 100_000 ? [`loads ${bytes} bytes`] : []),
      ...(bytes < 1000 ? [`loads only ${bytes} bytes, which cannot be`] : []),
      ...complaints.map((complaint) => `complains: ${complaint}`),
      ...(Object.values(kept).some(Boolean) ? [`keeps ${JSON.stringify(kept)}`] : []),
      ...(cookies.length > 0 ? [`sets ${cookies.length} cookies`] : []),
    ];
    await network.send("Network.clearBrowserCookies");
    return findings;
  };
}
