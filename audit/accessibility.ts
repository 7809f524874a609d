/** Whether pages pass the accessibility engines, by pa11y-ci: HTML_CodeSniffer at 1280 px, axe at 1280 and at 320 px. */
import pa11yCi, { type Pa11yIssue, type Pa11yOptions } from "pa11y-ci";
import { chromeFlags, findChrome } from "./chrome.ts";

/** One engine at one width. The suffix tells its entry apart: pa11y-ci keys its report by address. */
const runs: ({ readonly suffix: string; readonly engine: string } & Pa11yOptions)[] = [
  { suffix: "?htmlcs", engine: "HTML_CodeSniffer", runners: ["htmlcs"] },
  { suffix: "?axe", engine: "axe at 1280 px", runners: ["axe"] },
  { suffix: "?axe-320", engine: "axe at 320 px", runners: ["axe"], viewport: { width: 320, height: 640 } },
];

/** Rules of axe that the tags pa11y asks for leave out: WCAG 2.2 AA (2.5.8) and AAA (1.4.6, 2.4.9). */
const rules = ["target-size", "color-contrast-enhanced", "identical-links-same-purpose"];

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
  /** How many times an engine finished with a page. */
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
    runs.map(({ suffix, engine, ...options }) => ({
      address,
      engine,
      entry: {
        url: address + suffix,
        ...options,
        // With both engines in one entry HTML_CodeSniffer would refuse them.
        ...(options.runners?.includes("axe") && { rules, includeNotices: true }),
      },
    })),
  );
  const report = await pa11yCi(
    entries.map(({ entry }) => entry),
    {
      standard: "WCAG2AA",
      // To pa11y, "moderate" findings of axe are warnings, and "minor" ones notices.
      includeWarnings: true,
      levelCapWhenNeedsReview: "warning",
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
  for (const { address, engine, entry } of entries) {
    const issues = report.results[entry.url];
    if (issues && !issues.some((issue) => issue instanceof Error)) checked += 1;
    for (const issue of issues ?? [new Error("it is not in the report")]) {
      const found = { address, engine };
      if (issue instanceof Error)
        findings.push({ ...found, rule: undefined, words: `could not be checked: ${issue.message}` });
      else if (!settled(issue))
        findings.push({ ...found, rule: issue.code, words: `${issue.message} at ${issue.selector}` });
    }
  }
  return { checked, findings };
}

/** How many entries there are for each page. */
export const runsPerPage = runs.length;
