/** The ledgers of a site on this computer, read as one: whom each edition has reached, and who asked to get no more. */
import { createHmac, randomBytes } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { takeLock } from "../../lock.ts";
import {
  type Ledger,
  LedgerError,
  type Notes,
  type Record,
  type Standing,
  type Standings,
  type Subject,
  type Token,
  type Wording,
} from "./ledger.ts";
import { LedgerFile, writing } from "./ledger-file.ts";

export interface LedgerPlace {
  /** The folder of the site, whatever file and ledger are named: it has the key, the list of stops, and where the ledgers are. */
  readonly home: string;
  /** The folder of the ledger that new records go to. */
  readonly folder: string;
}

/** The folder of a site within one that has many: by the whole address, since two sites may share a host. */
export function siteFolder(siteUrl: string): string {
  const { host, pathname } = new URL(siteUrl);
  return join(host.replace(":", "+"), ...pathname.split("/").filter((part) => part !== ""));
}

/** The folder that has one for each site, by the XDG Base Directory Specification. */
export function stateFolder(environment: NodeJS.ProcessEnv, userHome: string): string {
  const state = environment.XDG_STATE_HOME || join(userHome, ".local", "state");
  return resolve(environment.NEWSLETTER_STATE || join(state, "signpost"));
}

/** The folders of sites that have a ledger on this computer, as `siteFolder` has them. */
export function sitesWithLedgers(state: string): string[] {
  return LedgerFile.within(state).map((folder) => relative(state, folder));
}

/**
 * Takes along what is kept of a site, when its address is another than it was: what is in the folder `from` of the old
 * address goes to the folder `to` of the new. Throws a LedgerError when there is none, or the new address has one too.
 */
export function moveLedger(from: string, to: string): void {
  const ledger = LedgerFile.open(from);
  if (!ledger) throw new LedgerError(`There is no ledger in ${from}, so there is nothing to take along.`);
  if (LedgerFile.open(to)) {
    throw new LedgerError(
      `There is a ledger in ${from} and another in ${to}: something was sent or noted under both addresses. Put the one away that holds nothing of yours, and keep a copy of it.`,
    );
  }
  const free = writing(() => takeLock(join(from, "lock")));
  if (!free) throw new LedgerError("A run is sending with this ledger. Wait until it ends.");
  try {
    ledger.moveTo(to);
  } finally {
    free();
  }
}

/**
 * The folders for a site on this computer. A ledger is where `ledger` says, or beside the file of subscribers, or else
 * in the site's own folder.
 */
export function ledgerPlace(
  { ledger, subscribers }: { readonly ledger?: string | undefined; readonly subscribers?: string | undefined },
  environment: NodeJS.ProcessEnv,
  siteUrl: string,
  userHome: string,
): LedgerPlace {
  const home = join(stateFolder(environment, userHome), siteFolder(siteUrl));
  const named = ledger ?? environment.NEWSLETTER_LEDGER;
  if (named) return { home, folder: resolve(named) };
  return { home, folder: subscribers ? join(resolve(subscribers), "..", "newsletter-ledger") : home };
}

export interface LedgerOptions extends LedgerPlace {
  /** The secret behind the tokens, where it is kept outside. */
  readonly key?: string | undefined;
  /** Somebody says that nothing was sent before: a ledger that is missing may be begun anew. */
  readonly first?: boolean;
}

const fingerprintOf = (key: string) => createHmac("sha256", key).update("ledger").digest("hex");

export class SiteLedger implements Ledger {
  readonly #options: LedgerOptions;
  readonly #key: string;
  readonly #keyIsKept: boolean;
  #home: LedgerFile | undefined;
  #file: LedgerFile | undefined;
  /** The site's ledgers in other folders. */
  readonly #others: LedgerFile[] = [];
  /** Folders where a ledger of the site was, and is not now. */
  readonly missing: readonly string[];

  /**
   * Nothing is written, not even a folder, before something is noted. Throws a LedgerError when the key is not that
   * of the ledgers: with another, nobody could tell who has had what, or who has stopped.
   */
  constructor(options: LedgerOptions) {
    this.#options = options;
    const { home, folder, key } = options;
    this.#home = LedgerFile.open(home);
    this.#file = folder === home ? this.#home : LedgerFile.open(folder);
    const missing: string[] = [];
    for (const place of this.#home?.all<{ id: string; folder: string }>("SELECT id, folder FROM place") ?? []) {
      if (place.id === this.#file?.own.id) continue;
      const other = LedgerFile.open(place.folder);
      if (other?.own.id === place.id) this.#others.push(other);
      else missing.push(place.folder);
    }
    this.missing = missing;

    const [first, ...more] = this.#all;
    const kept = first?.own;
    for (const { own, folder: other } of more) {
      if (own.fingerprint === kept?.fingerprint) continue;
      throw new LedgerError(
        `The ledgers in ${first?.folder} and in ${other} have different keys, so neither can tell whom the other has reached or who has stopped. Send from the computer or with the ledger that you sent with before; or take the one that holds nothing of yours away.`,
      );
    }
    if (kept && kept.key === null && (key === undefined || fingerprintOf(key) !== kept.fingerprint)) {
      throw new LedgerError(
        `The ledger in ${first?.folder} was begun with ${key === undefined ? "a key in NEWSLETTER_LEDGER_KEY, which is not set" : "another key than NEWSLETTER_LEDGER_KEY has now"}. Set it as it was: with another key everybody would get the newsletter again, and who has stopped would too.`,
      );
    }
    if (kept && kept.key !== null && key !== undefined && key !== kept.key) {
      throw new LedgerError(
        `The ledger in ${first?.folder} was begun with a key of its own, and NEWSLETTER_LEDGER_KEY was set later. Take it away again: with another key everybody would get the newsletter again, and who has stopped would too.`,
      );
    }
    this.#keyIsKept = kept ? kept.key !== null : key === undefined;
    this.#key = kept?.key ?? key ?? randomBytes(32).toString("hex");
  }

  get #all(): LedgerFile[] {
    return [...new Set([this.#home, this.#file, ...this.#others])].filter((file) => file !== undefined);
  }

  /** The folders of all ledgers that are there. */
  get folders(): readonly string[] {
    return this.#all.map(({ folder }) => folder);
  }

  token(canonical: string): Token {
    return createHmac("sha256", this.#key).update(`address ${canonical}`).digest("hex").slice(0, 32);
  }

  lock(): () => void {
    this.#makeSure();
    this.#home ??= this.#make(this.#options.home);
    this.#file ??= this.#options.folder === this.#options.home ? this.#home : this.#make(this.#options.folder);
    const file = this.#file;
    this.#home.write([
      ...this.missing.map((folder) => ["DELETE FROM place WHERE folder = ?", folder] as const),
      ...(file === this.#home
        ? []
        : [["INSERT OR REPLACE INTO place VALUES (?, ?)", file.own.id, file.folder] as const]),
    ]);
    this.#share();
    const free: (() => void)[] = [];
    for (const { folder } of new Set([this.#home, file])) {
      // Not the ledger's own file, so that who asks to stop can be noted while the newsletter goes out.
      const one = writing(() => takeLock(join(folder, "lock")));
      if (one) free.push(one);
      else {
        for (const other of free) other();
        throw new LedgerError("Another run is sending with this ledger. Wait until it ends.");
      }
    }
    return () => {
      for (const one of free) one();
    };
  }

  #make(folder: string): LedgerFile {
    const fingerprint = fingerprintOf(this.#key);
    const id = randomBytes(16).toString("hex");
    const file = LedgerFile.make(folder, { id, key: this.#keyIsKept ? this.#key : null, fingerprint });
    if (file.own.fingerprint !== fingerprint)
      throw new LedgerError("Another run has just begun a ledger of this site. Run the command again.");
    return file;
  }

  /** A ledger that is not where it was may hold whom an edition has reached. */
  #makeSure(): void {
    if (this.missing.length === 0 || this.#options.first) return;
    throw new LedgerError(
      `The ledger that was in ${this.missing.join(" and in ")} is not there, so nobody can tell whom the newsletter has reached. Put it back. If you have moved it, name its folder with --ledger. Only if it is lost for good, add --first-send: then a new one is begun, and an edition that went out already would go out again.`,
    );
  }

  standings({ kind, id }: Subject): Standings {
    this.#makeSure();
    const of = new Map<Token, Standing>();
    let begun: string | undefined;
    for (const file of this.#all) {
      const rows = file.all<{ token: Token; standing: Standing }>(
        "SELECT token, standing FROM message WHERE kind = ? AND id = ?",
        kind,
        id,
      );
      for (const { token, standing } of rows) of.set(token, stronger(standing, of.get(token)));
      const [edition] = file.all<{ wording: string }>(
        "SELECT wording FROM edition WHERE kind = ? AND id = ?",
        kind,
        id,
      );
      if (rows.some(({ standing }) => standing === "sent" || standing === "uncertain")) begun ??= edition?.wording;
    }
    return { begun: begun === undefined ? undefined : JSON.parse(begun), of };
  }

  subjects(): readonly Subject[] {
    this.#makeSure();
    const begun = this.#all.flatMap((file) => file.all<Subject>("SELECT kind, id FROM edition"));
    return [...new Map(begun.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values()];
  }

  get since(): Temporal.Instant | undefined {
    this.#makeSure();
    const begun = this.#all.flatMap((file) => file.all<{ begun: string }>("SELECT begun FROM edition"));
    const [first] = begun.map(({ begun }) => Temporal.Instant.from(begun)).sort(Temporal.Instant.compare);
    return first;
  }

  bulletins(): ReadonlyMap<Token, ReadonlySet<string>> {
    const told = new Map<Token, Set<string>>();
    for (const file of this.#all) {
      const query = "SELECT token, id FROM message WHERE kind = 'bulletin' AND standing = 'sent'";
      for (const { token, id } of file.all<{ token: Token; id: string }>(query)) {
        told.set(token, (told.get(token) ?? new Set()).add(id));
      }
    }
    return told;
  }

  async begin({ kind, id }: Subject, wording: Wording, now: Temporal.Instant): Promise<Notes> {
    const file = this.#file as LedgerFile;
    if (this.standings({ kind, id }).begun === undefined) {
      const begun = now.toString({ smallestUnit: "second" });
      file.write([["INSERT OR REPLACE INTO edition VALUES (?, ?, ?, ?)", kind, id, begun, JSON.stringify(wording)]]);
    }
    let waiting: { readonly records: readonly Record[]; done(): void; failed(error: unknown): void }[] = [];
    // What connections note at one time goes to the disk together: that is what a write costs.
    const write = () => {
      const batch = waiting;
      waiting = [];
      try {
        file.write(batch.flatMap(({ records }) => records.map((record) => rowOf(kind, id, record))));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    };
    return {
      note: (...records) =>
        new Promise((done, failed) => {
          if (waiting.push({ records, done, failed }) === 1) setImmediate(write);
        }),
      close: async () => undefined,
    };
  }

  stopped(token: Token): boolean {
    const query = "SELECT stopped, at FROM stop WHERE token = ?";
    const stops = this.#all.flatMap((file) => file.all<{ stopped: number; at: string }>(query, token));
    return stops.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.stopped === 1;
  }

  /** Whether a message was ever meant for the reader, or the reader is on the list of stops. */
  knows(token: Token): boolean {
    const query = "SELECT 1 FROM message WHERE token = ?1 UNION ALL SELECT 1 FROM stop WHERE token = ?1 LIMIT 1";
    return this.#all.some((file) => file.all(query, token).length > 0);
  }

  /** Notes in all ledgers that no send writes to these readers any more, or that it may again. */
  stop(tokens: readonly Token[], stopped: boolean, now: Temporal.Instant): void {
    this.#home ??= this.#make(this.#options.home);
    const at = now.toString({ fractionalSecondDigits: 3 });
    this.#home.write(
      tokens.map((token) => ["INSERT OR REPLACE INTO stop VALUES (?, ?, ?)", token, Number(stopped), at]),
    );
    this.#share();
  }

  /** Brings the lists of stops in step: of two records of one reader, the later counts. */
  #share(): void {
    type Stop = { readonly token: Token; readonly stopped: number; readonly at: string };
    const stops = this.#all.flatMap((file) => file.all<Stop>("SELECT token, stopped, at FROM stop"));
    for (const file of this.#all) {
      file.write(
        stops.map(({ token, stopped, at }) => [
          "INSERT INTO stop VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET stopped = excluded.stopped, at = excluded.at WHERE excluded.at > at",
          token,
          stopped,
          at,
        ]),
      );
    }
  }
}

/** From the weakest to the strongest: what two ledgers say of one message is the stronger of the two. */
const strengths: readonly Standing[] = ["planned", "skipped", "put off", "refused", "uncertain", "sent"];

function stronger(one: Standing, other: Standing = "planned"): Standing {
  return strengths.indexOf(one) > strengths.indexOf(other) ? one : other;
}

function rowOf(kind: string, id: string, [what, token, reply]: Record) {
  const standing: Standing = what === "trying" ? "uncertain" : what;
  return ["INSERT OR REPLACE INTO message VALUES (?, ?, ?, ?, ?)", kind, id, token, standing, reply ?? null] as const;
}
