/** What a service costs, as schema.org has it. It is written in words; no more than they surely say is made of them. */
import type { Service } from "../content/library.ts";

type Costing = Pick<Service, "fees_description">;

/** Of `Free. Members only; others pay £3` it would be false that it is free. */
const condition = /\b(?:members?|others?|except|unless|only|deposits?)\b/i;

/**
 * `Free.` and `Free, with soup and bread.` are free; `Free for members`, all that names an amount before its first stop, and
 * all that has a word of a condition anywhere, is not said to be.
 */
export function isFree({ fees_description = "" }: Costing): boolean {
  const begins = /^free(?:[.!]|$|, (?:with|and) [^.£$€\d]*(?:[.!]|$))/i.test(fees_description.trim());
  return begins && !condition.test(fees_description);
}

/** Undefined where nobody says what it costs. */
export function offer(service: Costing) {
  const { fees_description: description } = service;
  if (description === undefined) return undefined;
  return { "@type": "Offer", ...(isFree(service) && { price: 0, priceCurrency: "GBP" }), description };
}
