/** Whether pages pass the accessibility engines, by pa11y-ci: HTML_CodeSniffer at 1280 px, axe at 1280 and at 320 px. */
import { join } from "node:path";
import pa11yCi, { type Pa11yIssue, type Pa11yOptions } from "pa11y-ci";
import { chromeFlags, findChrome } from "./chrome.ts";

/** HTML_CodeSniffer by its name, and axe by the file of its runner. */
const engines = { htmlcs: "HTML_CodeSniffer", [join(import.meta.dirname, "axe-runner.ts")]: "axe" } as const;

/** One load of a page, at one width. The suffix tells its entry apart: pa11y-ci keys its report by address. */
const loads: ({ readonly suffix: string; readonly at: string } & Pa11yOptions)[] = [
  { suffix: "?1280", at: "at 1280 px", runners: Object.keys(engines) },
  {
    suffix: "?320",
    at: "at 320 px",
    runners: Object.keys(engines).slice(1),
    viewport: { width: 320, height: 640 },
  },
];

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
  /** How many loads of pages every engine finished with. */
  readonly checked: number;
  readonly findings: readonly EngineFinding[];
}

/** `https://…/ by axe at 320 px: color-contrast: Elements must … at #main` */
export const inWords = ({ address, engine, rule, words }: EngineFinding) =>
  `${address} by ${engine}: ${rule === undefined ? "" : `${rule}: `}${words}`;

/** So many pages are given to the engines at once, so that a long inspection can tell how far it is. */
const batch = 24;

/**
 * What the engines find on the pages at these addresses. A page that could not be checked is a finding.
 * @param inspected is called after each batch with the number of pages so far
 */
export async function inspect(
  addresses: readonly string[],
  inspected: (pages: number) => void = () => {},
): Promise<Inspection> {
  let checked = 0;
  const findings: EngineFinding[] = [];
  for (let first = 0; first < addresses.length; first += batch) {
    const found = await inspectBatch(addresses.slice(first, first + batch));
    checked += found.checked;
    findings.push(...found.findings);
    inspected(Math.min(first + batch, addresses.length));
  }
  return { checked, findings };
}

async function inspectBatch(addresses: readonly string[]): Promise<Inspection> {
  const entries = addresses.flatMap((address) =>
    loads.map(({ suffix, at, ...options }) => ({ address, at, entry: { url: address + suffix, ...options } })),
  );
  const report = await pa11yCi(
    entries.map(({ entry }) => entry),
    {
      standard: "WCAG2AA",
      includeWarnings: true,
      timeout: 60_000,
      // Each entry waits half a second for the network to be still, so many more at once than there are cores.
      concurrency: 8,
      // The site stores nothing, so pages can share a context and a process; one each takes twice as long.
      useIncognitoBrowserContext: false,
      chromeLaunchConfig: {
        executablePath: await findChrome(),
        args: [...chromeFlags, "--renderer-process-limit=2"],
      },
    },
  );
  let checked = 0;
  const findings: EngineFinding[] = [];
  for (const { address, at, entry } of entries) {
    const issues = report.results[entry.url];
    if (issues && !issues.some((issue) => issue instanceof Error)) checked += 1;
    for (const issue of issues ?? [new Error("it is not in the report")]) {
      if (issue instanceof Error) {
        const engine = `a browser ${at}`;
        findings.push({ address, engine, rule: undefined, words: `could not be checked: ${issue.message}` });
      } else if (!settled(issue)) {
        const engine = `${engines[issue.runner]} ${at}`;
        findings.push({ address, engine, rule: issue.code, words: `${issue.message} at ${issue.selector}` });
      }
    }
  }
  return { checked, findings };
}

/** How many times each page is loaded. */
export const loadsPerPage = loads.length;
