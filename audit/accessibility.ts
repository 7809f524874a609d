/** Whether pages pass the accessibility engines, by pa11y-ci: HTML_CodeSniffer at 1280 px, axe at 1280 and at 320 px. */
import pa11yCi, { type Pa11yIssue, type Pa11yOptions } from "pa11y-ci";
import { chromeFlags, findChrome } from "./chrome.ts";

/** One engine at one width. The suffix tells its entry apart: pa11y-ci keys its report by address. */
const runs: ({ readonly suffix: string } & Pa11yOptions)[] = [
  { suffix: "?htmlcs", runners: ["htmlcs"] },
  { suffix: "?axe", runners: ["axe"] },
  { suffix: "?axe-320", runners: ["axe"], viewport: { width: 320, height: 640 } },
];

/** Rules of axe that the tags pa11y asks for leave out: WCAG 2.2 AA (2.5.8) and AAA (1.4.6, 2.4.9). */
const rules = ["target-size", "color-contrast-enhanced", "identical-links-same-purpose"];

/** What an engine asks a person to look at, and what the person saw. Whatever is not here is a finding. */
const reviewed: readonly { code: string; where: RegExp; reason: string }[] = [
  {
    code: "WCAG2AA.Principle1.Guideline1_4.1_4_3.G145.Abs",
    where: /skip-link/,
    reason: "Off screen until it has the focus; then ink on paper, which the walk by keyboard looks at.",
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

export interface Inspection {
  /** The addresses that an engine finished with. */
  readonly checked: string[];
  readonly findings: string[];
}

/** What the engines find on the pages at these addresses. A page that could not be checked is a finding. */
export async function inspect(addresses: readonly string[]): Promise<Inspection> {
  const entries = addresses.flatMap((address) =>
    runs.map(({ suffix, ...options }) => ({
      url: address + suffix,
      ...options,
      // With both engines in one entry HTML_CodeSniffer would refuse them.
      ...(options.runners?.includes("axe") && { rules, includeNotices: true }),
    })),
  );
  const report = await pa11yCi(entries, {
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
  });
  const checked: string[] = [];
  const findings: string[] = [];
  for (const { url } of entries) {
    const issues = report.results[url];
    if (issues && !issues.some((issue) => issue instanceof Error)) checked.push(url);
    for (const issue of issues ?? [new Error("it is not in the report")]) {
      if (issue instanceof Error) findings.push(`${url}: could not be checked: ${issue.message}`);
      else if (!settled(issue)) findings.push(`${url}: ${issue.code}: ${issue.message} at ${issue.selector}`);
    }
  }
  return { checked, findings };
}

/** How many entries there are for each page. */
export const runsPerPage = runs.length;
