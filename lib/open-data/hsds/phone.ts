/** Telephone numbers as HSDS phones. The UK profile has no field for them: these are HSDS 3.0's own. */
import { identifier } from "./identifier.ts";

type Owner = "location" | "organization" | "service";

/** What can be rung or texted at an organisation, a service or a way to join; empty when nothing can. */
export function phones(
  owner: Owner,
  id: string,
  numbers: { readonly phone?: string | undefined; readonly text?: string | undefined },
) {
  return [
    { number: numbers.phone, type: "voice" },
    { number: numbers.text, type: "text" },
  ]
    .filter(({ number }) => number !== undefined)
    .map(({ number, type }) => ({
      id: identifier("phone", owner, id, type),
      [`${owner}_id`]: identifier(owner, id),
      number,
      type,
    }));
}
