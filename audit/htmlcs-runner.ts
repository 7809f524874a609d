/** The runner of pa11y for HTML_CodeSniffer, but for the script of it, which is in the page already (`accessibility.ts`). */
import htmlcs from "pa11y/lib/runners/htmlcs.js";

export const { supports, run } = htmlcs;
export const scripts: readonly string[] = [];
