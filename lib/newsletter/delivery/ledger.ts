/** What is kept of sending: whom each edition has reached. A folder of this computer keeps it, or the site's repository. */
import { Refusal } from "../../refusal.ts";
import type { Edition } from "../edition.ts";
import type { SkipReason } from "../selection.ts";

/** A reader's name in the ledger: a keyed hash of the address. Without the key nobody can tell whose it is. */
export type Token = string;

/**
 * What became of a message. `planned` is noted of all when sending begins, so that whatever ends it leaves a record of
 * what is still to be sent. `trying` is the claim, noted before it is handed over. With nothing after it, it is
 * uncertain: the sender ended before it heard what became of the message.
 */
export type Record =
  | readonly ["planned", Token]
  | readonly ["trying", Token]
  | readonly ["sent", Token]
  | readonly ["put off", Token, string]
  | readonly ["refused", Token, string]
  | readonly ["skipped", Token, SkipReason];

export type Standing = "planned" | "uncertain" | "sent" | "put off" | "refused" | "skipped";

/** An edition or an urgent change, as the ledger knows it. */
export type Subject = Pick<Edition, "kind" | "id">;

/** The words of an edition by part: what later runs must still send. */
export type Wording = { readonly [part: string]: string };

export interface Standings {
  /** What it said when sending began; undefined when it has not. */
  readonly begun: Wording | undefined;
  /** The last that became of each message. */
  readonly of: ReadonlyMap<Token, Standing>;
}

/** Where it is noted who has had what. Looking into one writes nothing. */
export interface Ledger {
  /** The name of an address, given in its canonical form. */
  token(canonical: string): Token;
  /**
   * Keeps other runs out until the function that it gives is called, or this process ends. A store in which no claim
   * can be made twice has nothing to do here. Throws a LedgerError while another run is at work.
   */
  lock(): () => void;
  standings(subject: Subject): Standings;
  /** All that was begun. */
  subjects(): readonly Subject[];
  /** When it was begun; undefined when it has not been. */
  readonly since: Temporal.Instant | undefined;
  /** The ids of the urgent changes that each has been told at once. */
  bulletins(): ReadonlyMap<Token, ReadonlySet<string>>;
  /** Whether a reader asked to get no more; asked again just before each message. */
  stopped(token: Token): boolean;
  /** Opens it for noting what becomes of an edition; the first time it keeps what the edition says. */
  begin(subject: Subject, wording: Wording, now: Temporal.Instant): Promise<Notes>;
}

export interface Notes {
  /**
   * Comes back when the records are where they last. Throws a LedgerError when they could not be written, or when
   * another run has made one of the claims; then none of the messages claimed may be handed over.
   */
  note(...records: readonly Record[]): Promise<void>;
  close(): Promise<void>;
}

/** A plain sentence for staff about a ledger that cannot be used. */
export class LedgerError extends Refusal {
  constructor(message: string) {
    super(message, 1);
  }
}

/** A ledger that can be read and not written, because the disk is full or for whatever reason. Nobody is told what it cannot note. */
export class UnwritableLedger extends LedgerError {
  /** `place` tells which, where that helps. */
  constructor(reason: string, place?: string) {
    super(`The ledger${place === undefined ? "" : ` in ${place}`} cannot be written: ${reason}`);
  }
}

/**
 * The edition's words by part, for comparing what was begun with what is there now. Addresses within the site count
 * from its own, which may be another when sending goes on.
 */
export function wordingOf(edition: Edition, siteUrl: string): Wording {
  const parts = [
    ["title", edition.title],
    ["the introduction", edition.introduction],
    ...edition.entries.map(({ id, title, html }) => [`the change ${id}`, `${title}\n${html}`]),
    ...edition.guidance.map(({ title, url, notes }) => [`the page ${url}`, [title, ...notes].join("\n")]),
  ];
  return Object.fromEntries(parts.map((part) => part.map((text) => text.replaceAll(siteUrl, "/"))));
}

/** What differs, a sentence each; none when the edition still says what it said. */
export function differences(begun: Wording, now: Wording): string[] {
  const names = [...new Set([...Object.keys(begun), ...Object.keys(now)])];
  return names.flatMap((name) => {
    const [was, is] = [begun[name], now[name]];
    if (was === is) return [];
    if (was === undefined) return [`${name} was added.`];
    if (is === undefined) return [`${name} was taken out.`];
    const [from, to] = firstDifference(was, is);
    return [`${name} said “${from}” and now says “${to}”.`];
  });
}

function firstDifference(was: string, is: string): [string, string] {
  const [before, after] = [was.split("\n"), is.split("\n")];
  const line = before.findIndex((text, index) => text !== after[index]);
  const at = line < 0 ? before.length : line;
  const words = (text: string | undefined) => (text ?? "").replace(/<[^>]*>/g, "").trim() || "nothing";
  return [words(before[at]), words(after[at])];
}
