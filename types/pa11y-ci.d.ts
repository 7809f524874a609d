/** The part of pa11y-ci 4 that the tests use; the package ships no types. */
declare module "pa11y-ci" {
  export interface Pa11yOptions {
    runners?: string[];
    standard?: "WCAG2A" | "WCAG2AA" | "WCAG2AAA";
    includeWarnings?: boolean;
    viewport?: { width: number; height: number };
    timeout?: number;
  }

  export interface Pa11yIssue {
    runner: string;
    code: string;
    type: "error" | "warning" | "notice";
    message: string;
    context: string;
    selector: string;
    runnerExtras: { needsFurtherReview?: boolean };
  }

  export interface Pa11yReport {
    total: number;
    passes: number;
    errors: number;
    /** By address; an Error where the page could not be checked. */
    results: Record<string, (Pa11yIssue | Error)[]>;
  }

  export default function pa11yCi(
    entries: ({ url: string } & Pa11yOptions)[],
    options: Pa11yOptions & {
      concurrency?: number;
      useIncognitoBrowserContext?: boolean;
      chromeLaunchConfig?: { executablePath?: string; args?: string[] };
    },
  ): Promise<Pa11yReport>;
}
