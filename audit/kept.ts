/**
 * Pages on which a browser found nothing to mend, so that it need not look at the same page again. The same is: every byte of
 * it and of what it loads, its headers, the browser, the engines and the checks, on the same day, with none of the times
 * that it names gone by, because its scripts mark what is over.
 */
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileAt, headerRules } from "./serve.ts";

/** A page or an email, with its path from the root of its folder. */
interface Looked {
  readonly url: string;
  readonly html: string;
}

/** Of the pages of one folder. */
export interface Kept {
  /** Whether nothing was found on this very page. */
  knows(page: Looked): boolean;
  /** Takes down that nothing was found on it, while it loaded the files at these paths. */
  keep(page: Looked, asked: Iterable<string>): void;
}

/** What is kept for the pages of a folder; `_headers` in it has their headers. */
export type KeptOf = (folder: string) => Kept;

/** Nothing is known, and nothing is kept. */
export const nothingKept: KeptOf = () => ({ knows: () => false, keep: () => {} });

interface Record {
  readonly at: string;
  /** The bytes of each file that was loaded, in short; null where there was none. */
  readonly asked: readonly (readonly [path: string, bytes: string | null])[];
}

const short = (...parts: readonly (string | Buffer)[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
};

/** Keeps in the folder `store`, until the day is over, what a browser at the path `chrome` found at a site in a time zone. */
export function keptIn(store: string, chrome: string, now: Temporal.Instant, zone: string): KeptOf {
  const today = now.toString().slice(0, 10);
  mkdirSync(join(store, today), { recursive: true });
  for (const day of readdirSync(store)) if (day !== today) rmSync(join(store, day), { recursive: true, force: true });
  const by = [lookers(chrome), now.toZonedDateTimeISO(zone).toPlainDate().toString(), zone];
  return (folder) => {
    const rules = headerRules(readFileSync(join(folder, "_headers"), "utf8"));
    const bytes = (path: string) => {
      const content = fileAt(folder, path);
      return content === undefined ? null : short(content);
    };
    const fileOf = ({ url, html }: Looked) => {
      const headers = rules.filter(({ pattern }) => pattern.test(url)).map(({ name, value }) => `${name}: ${value}`);
      return join(store, today, short(...by, url, ...headers, html));
    };
    const read = (page: Looked): Record | undefined => {
      try {
        return JSON.parse(readFileSync(fileOf(page), "utf8"));
      } catch {
        return undefined;
      }
    };
    return {
      knows: (page) => {
        const record = read(page);
        return (
          record !== undefined &&
          !timesIn(page.html).some((time) => Date.parse(record.at) < time && time <= now.epochMilliseconds) &&
          record.asked.every(([path, was]) => bytes(path) === was)
        );
      },
      keep: (page, asked) => {
        const record: Record = {
          at: now.toString(),
          asked: [...new Set(asked)].map((path) => [path, bytes(path)] as const),
        };
        mkdirSync(join(store, today), { recursive: true });
        writeFileSync(fileOf(page), JSON.stringify(record));
      },
    };
  };
}

/** The moments that a page names for programs, in milliseconds. */
function timesIn(html: string): readonly number[] {
  return [...html.matchAll(/\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)/g)].map(([time]) =>
    Date.parse(time),
  );
}

/** The browser, the engines of the packages that are installed, and the checks beside this file. */
function lookers(chrome: string): string {
  const { mtimeMs, size } = statSync(realpathSync(chrome));
  const ours = globSync("*.ts", { cwd: import.meta.dirname }).sort();
  return short(
    `${chrome} ${mtimeMs} ${size}`,
    readFileSync(join(import.meta.dirname, "../package-lock.json")),
    ...ours.map((file) => readFileSync(join(import.meta.dirname, file))),
  );
}
