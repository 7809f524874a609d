/** What a page weighs on its way to the reader. */
import { compressed } from "../../bench/weights.ts";
import type { Findings, Page } from "./page.ts";

/** What fits in the first round trip of a connection: ten packets, less what the headers take. */
export const budget = 14_600;

/** The bytes of a page, its style within, as a host that compresses ahead of time sends them. */
export function weightOf({ html }: Pick<Page, "html">): number {
  return compressed(html);
}

export function overweight(page: Page): Findings {
  const weight = weightOf(page);
  return weight > budget ? [`weighs ${weight} bytes, ${weight - budget} too many`] : [];
}
