/**
 * A runner of pa11y (https://github.com/pa11y/pa11y#write-your-own-runner) for axe with all the rules that we hold pages to,
 * so that axe and HTML_CodeSniffer look at one load of a page, and axe at both widths of it. Pa11y's own runner of axe leaves out the rules of WCAG 2.2 and
 * of AAA unless they are named, and their names then stop HTML_CodeSniffer.
 */
import type { Result } from "axe-core";

declare global {
  interface Window {
    /** From `accessibility.ts`: makes the screen as narrow as a phone's. */
    readonly toNarrowScreen: () => Promise<void>;
    /** From `accessibility.ts` too. */
    readonly enginesAreDone: () => Promise<void>;
  }
}

export const supports = "^9.0.0";

/** It is in the page already (`accessibility.ts`). */
export const scripts: readonly string[] = [];

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly type: "error" | "warning";
  readonly element: Element | null;
  /** `needsFurtherReview`: axe saw something that a person must judge. The width is the screen's, in pixels. */
  readonly runnerExtras: { readonly needsFurtherReview: boolean; readonly width: number };
}

/** Runs in the page, as text: it can use nothing of this file. HTML_CodeSniffer, which begins before it, is done by then. */
export async function run(): Promise<Issue[]> {
  const enabled = { enabled: true };
  const look = async () => {
    const { violations, incomplete } = await window.axe.run(document, {
      runOnly: { type: "tag", values: ["wcag2a", "wcag21a", "wcag2aa", "wcag21aa", "best-practice"] },
      // Without a tag of these: WCAG 2.2 AA (2.5.8) and AAA (1.4.6, 2.4.9).
      rules: { "target-size": enabled, "color-contrast-enhanced": enabled, "identical-links-same-purpose": enabled },
      resultTypes: ["violations", "incomplete"],
    });
    const issues = (results: Result[], needsFurtherReview: boolean) =>
      results.flatMap(({ id, help, helpUrl, nodes }) =>
        nodes.map(
          ({ target }): Issue => ({
            code: id,
            message: `${help} (${helpUrl})`,
            type: needsFurtherReview ? "warning" : "error",
            element: document.querySelector(target.join(" ")),
            runnerExtras: { needsFurtherReview, width: innerWidth },
          }),
        ),
      );
    return [...issues(violations, false), ...issues(incomplete, true)];
  };
  const wide = await look();
  const before = innerWidth;
  await window.toNarrowScreen();
  while (innerWidth === before) await new Promise(requestAnimationFrame);
  const both = [...wide, ...(await look())];
  await window.enginesAreDone();
  return both;
}
