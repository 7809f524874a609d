/** Addresses and telephone numbers of subscribers: which are real, and which are the same one. */
import { isIPv4, isIPv6 } from "node:net";
import { domainToASCII, domainToUnicode } from "node:url";

export interface Address {
  /** For the envelope: the domain in its ASCII form (RFC 5891), the rest as written. */
  readonly deliverable: string;
  /** The same for every way of writing the address. Mail servers may tell case apart; none that people use does. */
  readonly canonical: string;
}

/** RFC 5321, section 4.1.2: a dot-string, with the letters of any alphabet (RFC 6531), or a quoted string. */
const atom = "[\\w!#$%&'*+\\-/=?^`{|}~\\u0080-\\u{10ffff}]+";
const localPart = new RegExp(`^(?:${atom}(?:\\.${atom})*|"(?:[ !#-[\\]-~]|\\\\[ -~])*")$`, "u");
/** Control and formatting characters, spaces, and what is no character. */
const unseen = /[\p{C}\p{Z}]/u;
/** RFC 1035, section 2.3.4, and RFC 5890, section 2.3.1; a name of digits alone would be an IP address. */
const domainName = /^(?=.{1,255}$)(?:(?!-)[a-z\d-]{1,63}(?<!-)\.)+(?!\d+$)(?!-)[a-z\d-]{1,63}(?<!-)$/;

/**
 * Reads an address, with the letters of any alphabet. Undefined when it is none by RFC 5321 and RFC 6531, or when it
 * would be another address by the time it is delivered.
 */
export function readAddress(written: string): Address | undefined {
  const at = written.lastIndexOf("@");
  if (at < 0) return undefined;
  const local = written.slice(0, at).normalize("NFC");
  const domain = readDomain(written.slice(at + 1));
  if (domain === undefined || !localPart.test(local) || (!local.startsWith('"') && unseen.test(local)))
    return undefined;
  const octets = Buffer.byteLength(local);
  if (octets > 64 || octets + domain.length > 253) return undefined;
  return { deliverable: `${local}@${domain}`, canonical: `${local.toLowerCase()}@${domain}` };
}

/** Reads the number of a telephone that takes text messages; one without a country's code is of the United Kingdom. */
export function readTextNumber(written: string): Address | undefined {
  const digits = written.replace(/[\s().-]/g, "").replace(/^00/, "+");
  const number = digits.replace(/^0(?=[1-9])/, "+44").replace(/^\+440/, "+44");
  return /^\+[1-9]\d{7,14}$/.test(number) ? { deliverable: number, canonical: `tel:${number}` } : undefined;
}

/** A domain in its ASCII form. What a browser would mend, such as `exam%70le.org`, is somebody else's. */
function readDomain(written: string): string | undefined {
  const literal = /^\[(?:(IPv6:)?(.+))\]$/i.exec(written);
  if (literal) return (literal[1] ? isIPv6 : isIPv4)(literal[2] ?? "") ? written : undefined;
  const domain = written.normalize("NFC").toLowerCase();
  const ascii = domainToASCII(domain);
  return domainName.test(ascii) && (ascii === domain || domainToUnicode(ascii) === domain) ? ascii : undefined;
}
