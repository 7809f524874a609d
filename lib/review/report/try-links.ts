/** Tries links as a considerate visitor: one at a time at each host, without their content where that will do. */
import { setTimeout as wait } from "node:timers/promises";

export type LinkOutcome =
  | { readonly state: "works" }
  /** It works, at another address. */
  | { readonly state: "moved"; readonly to: string }
  /** Nothing is there. */
  | { readonly state: "broken"; readonly why: string }
  /** A program can't tell; a person should look. */
  | { readonly state: "unsure"; readonly why: string };

export interface Trying {
  readonly fetch: typeof fetch;
  /** Says who asks, and where to complain. */
  readonly userAgent: string;
  /** For one answer, in milliseconds. */
  readonly patience: number;
  /** Between two requests to one host, in milliseconds. */
  readonly pause: number;
  /** Ends it all: what has not been tried by then stays untried. */
  readonly signal: AbortSignal;
}

/** So many hosts are asked at the same time. */
const hostsAtOnce = 6;

/** By address. Links of hosts that are kept for examples (RFC 2606, RFC 6761) are not tried and have no outcome. */
export async function tryLinks(urls: readonly string[], trying: Trying): Promise<ReadonlyMap<string, LinkOutcome>> {
  const outcomes = new Map<string, LinkOutcome>();
  const hosts = [...Map.groupBy(new Set(urls.filter((url) => !isReserved(url))), (url) => new URL(url).host).values()];
  const next = hosts.values();
  const worker = async () => {
    for (const links of next) {
      for (const [index, url] of links.entries()) {
        if (trying.signal.aborted) return;
        if (index > 0) await wait(trying.pause, undefined, { signal: trying.signal }).catch(() => undefined);
        const outcome = await tryLink(url, trying);
        if (outcome) outcomes.set(url, outcome);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(hostsAtOnce, hosts.length) }, worker));
  return outcomes;
}

/** True of names that lead nowhere by agreement. */
export function isReserved(url: string): boolean {
  return /(^|\.)(example\.(org|com|net)|example|invalid|test|localhost)$/.test(new URL(url).hostname);
}

/** HEAD asks for no content; servers that can't answer it are asked with GET, which is ended at the first line. */
async function tryLink(
  url: string,
  { fetch, userAgent, patience, pause, signal }: Trying,
): Promise<LinkOutcome | undefined> {
  let outcome: LinkOutcome | undefined;
  for (const method of ["HEAD", "GET"]) {
    if (outcome) await wait(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    try {
      const response = await fetch(url.replace(/#.*$/, ""), {
        method,
        headers: { "user-agent": userAgent, accept: "text/html,*/*;q=0.5" },
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      });
      await response.body?.cancel();
      if (response.ok)
        return isElsewhere(url, response.url) ? { state: "moved", to: response.url } : { state: "works" };
      outcome = refusal(response.status);
    } catch (error) {
      if (signal.aborted) return undefined;
      return failure(error, patience);
    }
  }
  return outcome;
}

function refusal(status: number): LinkOutcome {
  if (status === 404 || status === 410)
    return { state: "broken", why: `the host says that there is no such page (${status})` };
  if (status >= 500) return { state: "unsure", why: `the host has a fault (${status})` };
  return { state: "unsure", why: `the host does not answer programs (${status})` };
}

const causes: Readonly<Record<string, LinkOutcome>> = {
  ENOTFOUND: { state: "broken", why: "there is no such host" },
  ECONNREFUSED: { state: "broken", why: "nothing answers at that host" },
  ERR_TLS_CERT_ALTNAME_INVALID: { state: "broken", why: "the host's certificate is another's" },
  CERT_HAS_EXPIRED: { state: "broken", why: "the host's certificate has run out" },
};

function failure(error: unknown, patience: number): LinkOutcome {
  if (error instanceof DOMException && error.name === "TimeoutError") {
    return { state: "unsure", why: `no answer in ${patience / 1000} seconds` };
  }
  const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? "";
  return causes[code] ?? { state: "unsure", why: `the connection failed${code && ` (${code})`}` };
}

/** A slash, `www.` or `https:` more or less is the same address to its reader. */
function isElsewhere(from: string, to: string): boolean {
  const plain = (url: string) =>
    url
      .replace(/^https?:\/\/(www\.)?/, "")
      .replace(/[#].*$/, "")
      .replace(/\/$/, "");
  return plain(from) !== plain(to);
}
