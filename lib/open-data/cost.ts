/** What a service costs, as schema.org has it. It is written in words; no more than they surely say is made of them. */
import type { Service } from "../content/library.ts";

type Costing = Pick<Service, "fees_description">;

/** `Free.` and `Free, with soup and bread.` are free; `Free for members`, and all that names an amount before its first stop, is not said to be. */
export function isFree({ fees_description = "" }: Costing): boolean {
  return /^free(?:[.!]|$|, (?:with|and) [^.£$€\d]*(?:[.!]|$))/i.test(fees_description.trim());
}

/** Undefined where nobody says what it costs. */
export function offer(service: Costing) {
  const { fees_description: description } = service;
  if (description === undefined) return undefined;
  return { "@type": "Offer", ...(isFree(service) && { price: 0, priceCurrency: "GBP" }), description };
}
