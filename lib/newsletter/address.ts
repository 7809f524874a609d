/** Email addresses of subscribers: which are real, and which are the same one. */
import { domainToASCII } from "node:url";
import { email } from "../content/kinds/fields.ts";

export interface Address {
  /** For the envelope: the domain in its ASCII form (RFC 5891), the rest as written. */
  readonly deliverable: string;
  /** The same for every way of writing the address. Mail servers may tell case apart; none that people use does. */
  readonly canonical: string;
}

/** Reads an address, with letters of any alphabet (RFC 6531); undefined when it is none. */
export function readAddress(written: string): Address | undefined {
  const at = written.lastIndexOf("@");
  const local = written.slice(0, at).normalize("NFC");
  const domain = at < 0 ? "" : domainToASCII(written.slice(at + 1).normalize("NFC"));
  const plain = local.replace(/[\p{L}\p{N}\p{M}]/gu, (letter) => (letter < "\u0080" ? letter : "a"));
  if (!email.safeParse(`${plain}@${domain}`).success) return undefined;
  return { deliverable: `${local}@${domain}`, canonical: `${local.toLowerCase()}@${domain}` };
}
