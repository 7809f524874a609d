/** Where a ledger is kept when nobody says. */
import { join, resolve } from "node:path";

export interface LedgerPlace {
  readonly ledger?: string | undefined;
  readonly subscribers?: string | undefined;
}

/** The folder asked for, or `newsletter-ledger` beside the file of subscribers, or else the one of this user and site. */
export function ledgerFolder(
  { ledger, subscribers }: LedgerPlace,
  environment: NodeJS.ProcessEnv,
  siteUrl: string,
  home: string,
): string {
  const named = ledger ?? environment.NEWSLETTER_LEDGER;
  if (named) return resolve(named);
  if (subscribers) return join(resolve(subscribers), "..", "newsletter-ledger");
  return ownLedgerFolder(environment, siteUrl, home);
}

/** By the XDG Base Directory Specification. Those who unsubscribe without a ledger being named are noted here. */
export function ownLedgerFolder(environment: NodeJS.ProcessEnv, siteUrl: string, home: string): string {
  return join(environment.XDG_STATE_HOME || join(home, ".local", "state"), "signpost", new URL(siteUrl).hostname);
}
