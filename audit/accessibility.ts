/** Whether pages pass the accessibility engines, by pa11y-ci: HTML_CodeSniffer at 1280 px, axe at 1280 and at 320 px. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import pa11yCi, { type Pa11yIssue, type Pa11yReport } from "pa11y-ci";
import puppeteer, { type Browser, type Page } from "puppeteer";
import { axeFile, axeScript } from "./axe.ts";
import { chromeFlags, findChrome, notForSpeed } from "./chrome.ts";

/** By the files of their runners. */
const engines = {
  [join(import.meta.dirname, "htmlcs-runner.ts")]: "HTML_CodeSniffer",
  [join(import.meta.dirname, "axe-runner.ts")]: "axe",
} as const;

/** What the scripts of the engines are called in a browser. */
export const engineScheme = "engine:";

const sniffer = "@pa11y/html_codesniffer/build/HTMLCS.js";

/** Into each page before it is read: a browser keeps them, where a runner would send a megabyte anew for every page. */
const engineScripts = [
  [sniffer, readFileSync(createRequire(import.meta.url).resolve(sniffer), "utf8")],
  [axeFile, axeScript],
].map(([file, script]) => `${script}\n//# sourceURL=${engineScheme}${file}`);

export const wide = { width: 1280, height: 1024 };
/** Also a screen of 1280 px enlarged four times, and 256 px its height (WCAG 1.4.10). */
const narrow = { width: 320, height: 256 };

/** What an engine asks a person to look at, and what the person saw. Whatever is not here is a finding. */
const reviewed: readonly { code: string; where: RegExp; reason: string }[] = [
  {
    code: "WCAG2AA.Principle1.Guideline1_4.1_4_3.G145.Abs",
    where: /skip-link|class="unseen"/,
    reason: "Off screen: the skip link until it has the focus, then ink on paper, which the walk by keyboard looks at.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Abs",
    where: /class="unseen"/,
    reason: "Words for screen readers, which nobody sees.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_1.1_1_1.H67.2",
    where: /^<img class="logo/,
    reason: "A logo without words stands beside the site's name, which says who it is.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_3.1_3_1.H48",
    where: /^<p/,
    reason: "A sentence with links in it; every list of links is a list.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_3.1_3_1.H42",
    where: /^<p.*<(strong|span)/,
    reason: "A status or a first word in bold; every heading is a heading.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_3.1_3_1.H39.3.NoCaption",
    where: /^<table/,
    reason: "Tables in guidance stand right under the heading or sentence that names them.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_3.1_3_1.H85.2",
    where: /^<select/,
    reason: "The choices are one flat list without groups.",
  },
  {
    code: "WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.Select.Value",
    where: /^<select/,
    reason: "A browser takes the first option for chosen, and says so to screen readers.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_4.1_4_10.C32,C31,C33,C38,SCR34,G206",
    where: /^$/,
    reason: "Preformatted examples of data wrap, which the check of reflow at 320 px measures.",
  },
  {
    code: "WCAG2AA.Principle1.Guideline1_4.1_4_3_F24.F24.FGColour",
    where: /style="/,
    reason: "An email writes colours on elements; the column that they stand in gives the ground, 7:1 in every scheme.",
  },
  {
    code: "color-contrast",
    where: /^<t[dh]/,
    reason: "A cell scrolled out of a wide table's region at 320 px; axe sees and passes it at 1280 px.",
  },
  {
    code: "color-contrast",
    where: /^<text /,
    reason: "Names on a drawn map: ink on the sheet's ground, in every scheme. To axe a drawing has no ground.",
  },
  {
    code: "color-contrast-enhanced",
    where: /^<t[dh]/,
    reason: "The same cells.",
  },
];

const settled = ({ type, code, context, runnerExtras }: Pa11yIssue) =>
  (type !== "error" || runnerExtras.needsFurtherReview) &&
  reviewed.some((entry) => entry.code === code && entry.where.test(context ?? ""));

/** What an engine finds at an address, with its name and the width at which it looked. */
export interface EngineFinding {
  readonly address: string;
  readonly engine: string;
  /** Such as `color-contrast`; undefined where the page could not be checked. */
  readonly rule: string | undefined;
  readonly words: string;
}

export interface Inspection {
  /** How many pages every engine finished with. */
  readonly checked: number;
  readonly findings: readonly EngineFinding[];
}

/** `https://…/ by axe at 320 px: color-contrast: Elements must … at #main` */
export const inWords = ({ address, engine, rule, words }: EngineFinding) =>
  `${address} by ${engine}: ${rule === undefined ? "" : `${rule}: `}${words}`;

/** What else looks at a page while it is loaded. A throw makes the page one that could not be checked. */
export interface Onlooker {
  /** On a screen of 1280 px, when the engines have looked at that. */
  atWide(): Promise<void>;
  /** On one of 320 px, before axe does. */
  atNarrow(): Promise<void>;
  /** When the engines are done, on a screen of 320 px, so that it may alter the page. */
  atLast(): Promise<void>;
}

/** So many pages are open at once. Each waits half a second for the network to be still, so more than there are cores. */
const most = 3;

/**
 * What the engines find on the pages at these addresses, each loaded once. A page that could not be checked is a finding.
 * @param inspected is called when a page is nearly done with, with its address and those that it asked for
 * @param onlookerIn is asked once for each tab
 */
export async function inspect(
  addresses: readonly string[],
  inspected: (address: string, asked: readonly string[]) => void = () => {},
  onlookerIn?: (tab: Page) => Promise<Onlooker>,
): Promise<Inspection> {
  const executablePath = await findChrome();
  const browser = await puppeteer.launch({ executablePath, args: [...chromeFlags, notForSpeed] });
  try {
    // To start a lane takes as long as to look at a page.
    const lanes = Math.min(most, Math.ceil(addresses.length / 4));
    const reports = await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        const tab = await openTab(browser, inspected, onlookerIn);
        return inspectOneByOne(
          tab,
          addresses.filter((_, index) => index % lanes === lane),
        );
      }),
    );
    const results = Object.assign({}, ...reports.map((report) => report.results));
    return inspectionOf(addresses, results);
  } finally {
    await browser.close();
  }
}

/** A tab that tells of what goes on in it. In a context of its own, because those of one context share a process, and so a processor. */
async function openTab(
  browser: Browser,
  inspected: (address: string, asked: readonly string[]) => void,
  onlookerIn?: (tab: Page) => Promise<Onlooker>,
): Promise<Page> {
  const page = await (await browser.createBrowserContext()).newPage();
  for (const script of engineScripts) await page.evaluateOnNewDocument(script);
  let asked: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest()) asked = [];
    asked.push(request.url());
  });
  const onlooker = await onlookerIn?.(page);
  await page.exposeFunction("toNarrowScreen", async () => {
    await onlooker?.atWide();
    await page.setViewport(narrow);
    await onlooker?.atNarrow();
  });
  await page.exposeFunction("enginesAreDone", async () => {
    await onlooker?.atLast();
    inspected(page.url(), asked);
  });
  return page;
}

/** In one tab for all: to open one takes as long as to look at a page. */
async function inspectOneByOne(tab: Page, addresses: readonly string[]) {
  return pa11yCi([...addresses], {
    standard: "WCAG2AA",
    runners: Object.keys(engines),
    includeWarnings: true,
    timeout: 60_000,
    viewport: wide,
    concurrency: 1,
    useIncognitoBrowserContext: false,
    page: tab,
    // It starts a browser whether or not it is given a page: one without a window.
    chromeLaunchConfig: {
      executablePath: await findChrome(),
      args: [...chromeFlags, "--no-startup-window"],
      waitForInitialPage: false,
    },
  });
}

function inspectionOf(addresses: readonly string[], results: Pa11yReport["results"]): Inspection {
  let checked = 0;
  const findings: EngineFinding[] = [];
  for (const address of addresses) {
    const issues = results[address];
    if (issues && !issues.some((issue) => issue instanceof Error)) checked += 1;
    for (const issue of issues ?? [new Error("it is not in the report")]) {
      if (issue instanceof Error) {
        findings.push({
          address,
          engine: "a browser",
          rule: undefined,
          words: `could not be checked: ${issue.message}`,
        });
      } else if (!settled(issue)) {
        const engine = `${engines[issue.runner]} at ${issue.runnerExtras.width ?? wide.width} px`;
        findings.push({ address, engine, rule: issue.code, words: `${issue.message} at ${issue.selector}` });
      }
    }
  }
  return { checked, findings };
}
