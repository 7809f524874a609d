/** The key that seals messages (DKIM, RFC 6376), looked over before anything is sent with it. */
import { createPrivateKey, type KeyObject } from "node:crypto";
import { domainToASCII } from "node:url";
import { getDomain } from "tldts";

export interface SigningKey {
  readonly domainName: string;
  readonly keySelector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** What is set for signing. */
export interface SigningSettings {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly key: string;
}

const label = "(?!-)[a-z\\d-]{1,63}(?<!-)";
const labels = new RegExp(`^${label}(?:\\.${label})*$`, "i");

/**
 * A key that the messages of a sender can be sealed with, or why these settings make none that receivers would
 * believe: sentences for whoever set them, without the key.
 */
export function signingKey({ domain, selector, key }: SigningSettings, sender: string): SigningKey | readonly string[] {
  const domainName = domainToASCII(domain.trim().replace(/\.$/, ""));
  const from = domainToASCII(sender.slice(sender.lastIndexOf("@") + 1));
  const wrong: string[] = [];
  if (!labels.test(domainName) || !domainName.includes("."))
    wrong.push(`DKIM_DOMAIN is ${JSON.stringify(domain)}, which is no domain. Write what comes after the @ in "from".`);
  else if (!aligned(domainName, from))
    wrong.push(
      `DKIM_DOMAIN is ${domain}, and "from" in content/site.yaml has an address at ${from}. Mailboxes believe a seal of the sender's own organisation alone (DMARC, RFC 7489): set DKIM_DOMAIN to ${from}, with a key that stands in the DNS of that domain.`,
    );
  if (!labels.test(selector))
    wrong.push(
      `DKIM_SELECTOR is ${JSON.stringify(selector)}. Write the name that stands before ._domainkey in DNS, such as news.`,
    );
  const unusable = whyUnusable(key);
  if (unusable !== undefined)
    wrong.push(`The key for signing (DKIM_PRIVATE_KEY or its file) cannot be used: ${unusable}`);
  return wrong.length > 0 ? wrong : { domainName, keySelector: selector, privateKey: key };
}

/**
 * Relaxed alignment (RFC 7489, section 3.1.1): both have the same organisational domain, by the Public Suffix List. So
 * `mail.example.org` may seal for `news.example.org`; `co.uk` may not for `example.co.uk`, nor one tenant of a host for another.
 */
function aligned(domain: string, sender: string): boolean {
  const [one, other] = [domain, sender].map((name) => getDomain(name, { allowPrivateDomains: true }));
  return domain === sender || (one !== null && one === other);
}

const wanted = "Wanted is an RSA key of 2,048 bits, without a passphrase: openssl genrsa -out news.pem 2048";

function whyUnusable(pem: string): string | undefined {
  if (/\\n/.test(pem))
    return "it has \\n written out where lines should end. Give it with real line breaks, or name its file in DKIM_PRIVATE_KEY_FILE.";
  if (/BEGIN (RSA )?PUBLIC KEY|BEGIN CERTIFICATE/.test(pem))
    return `it is the public half, which belongs into DNS. ${wanted}`;
  if (/BEGIN ENCRYPTED|^Proc-Type:.*ENCRYPTED/m.test(pem))
    return `it is locked with a passphrase, and nobody is there to type it. ${wanted}`;
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    return `it is no private key in PEM form, or a part of it is missing. ${wanted}`;
  }
  if (key.asymmetricKeyType !== "rsa") return `it is of the kind ${key.asymmetricKeyType}. ${wanted}`;
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  // RFC 8301, section 3.2: receivers take nothing shorter as a signature.
  return bits < 1024 ? `it has only ${bits} bits. ${wanted}` : undefined;
}
