/** The part of pa11y-ci 4 that the tests use; the package ships no types. */
declare module "pa11y-ci" {
  export interface Pa11yOptions {
    runners?: string[];
    standard?: "WCAG2A" | "WCAG2AA" | "WCAG2AAA";
    includeWarnings?: boolean;
    viewport?: { width: number; height: number };
    timeout?: number;
    /** A tab to load every page in. */
    page?: import("puppeteer").Page;
  }

  export interface Pa11yIssue {
    runner: string;
    code: string;
    type: "error" | "warning" | "notice";
    message: string;
    context: string;
    selector: string;
    /** As the runner gives it; axe's tells the width of the screen. */
    runnerExtras: { needsFurtherReview?: boolean; width?: number };
  }

  export interface Pa11yReport {
    total: number;
    passes: number;
    errors: number;
    /** By address; an Error where the page could not be checked. */
    results: Record<string, (Pa11yIssue | Error)[]>;
  }

  export default function pa11yCi(
    entries: (string | ({ url: string } & Pa11yOptions))[],
    options: Pa11yOptions & {
      concurrency?: number;
      useIncognitoBrowserContext?: boolean;
      chromeLaunchConfig?: import("puppeteer").LaunchOptions;
    },
  ): Promise<Pa11yReport>;
}

/** Pa11y's own runner of HTML_CodeSniffer, which runs in the page. */
declare module "pa11y/lib/runners/htmlcs.js" {
  const runner: {
    readonly supports: string;
    readonly run: (options: { readonly rules: readonly string[]; readonly standard: string }) => Promise<unknown[]>;
  };
  export default runner;
}
