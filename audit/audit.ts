/** Everything that a built site is held against, one check after the other. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "./accessibility.ts";
import { compare } from "./agreement/disagreements.ts";
import { readBack, siteFiles } from "./agreement/read-back.ts";
import { textFindings, type WholeSite } from "./every-page.ts";
import { layoutIn, looks } from "./in-browser.ts";
import { type KeptOf, nothingKept } from "./kept.ts";
import { type Sample, sampleOf } from "./sample.ts";
import { serve } from "./serve.ts";
import { invalid } from "./validity.ts";

export interface Finding {
  /** The path of a page or file, such as `/services/walking-group/` or `timetable/calendar.ics`. */
  readonly where: string;
  /** What should be, in a sentence: `Every page has links that lead somewhere.` */
  readonly rule: string;
  readonly words: string;
}

/** One part of the audit. */
export interface Part {
  readonly name: string;
  /** How much it looked at: `42 pages`. */
  readonly extent: string;
  readonly findings: readonly Finding[];
}

export interface Wishes {
  /** Paths of pages that are looked at whatever the size of the site. */
  readonly changed: ReadonlySet<string>;
  /** The most pages that a browser opens. */
  readonly most: number;
  /** Emails as whole HTML documents, by their name. */
  readonly emails: ReadonlyMap<string, string>;
  /** Where it is written which pages were in order when a browser last looked at them; without it, it looks at all. */
  readonly kept?: KeptOf;
}

/** Tells of what is going on: the part, and how many of how many are done. */
export type Tell = (part: string, done?: number, of?: number) => void;

/** `/a/: has no title` becomes where and words. */
const split =
  (rule: string) =>
  (finding: string): Finding => {
    const end = finding.indexOf(": ");
    return { where: finding.slice(0, end), rule, words: finding.slice(end + 2) };
  };

const engineRule = (what: string, engine: string, rule: string | undefined) =>
  rule === undefined ? `Every ${what} can be opened by ${engine}.` : `Every ${what} passes ${rule} (${engine}).`;

const pages = (count: number) => `${count} ${count === 1 ? "page" : "pages"}`;

/** Runs every check. Ten pages take about a minute, most of it in the browser. */
export async function audit(
  site: WholeSite,
  { changed, most, emails, kept = nothingKept }: Wishes,
  tell: Tell,
): Promise<Part[]> {
  const parts: Part[] = [];
  const urls = site.pages.map(({ url }) => url);

  tell("Words, links and structure");
  const text = textFindings(site);
  parts.push({
    name: "Words, links and structure",
    extent: pages(urls.length),
    findings: [...text].flatMap(([rule, findings]) => findings.map(split(rule))),
  });

  const markup: Finding[] = [];
  for (const [index, { url, html }] of site.pages.entries()) {
    tell("Valid HTML", index, urls.length);
    markup.push(...(await invalid(html)).map((words) => ({ where: url, rule: "Every page is valid HTML.", words })));
  }
  parts.push({ name: "Valid HTML", extent: pages(urls.length), findings: markup });

  tell("Agreement of pages, feeds, calendars and data");
  const { disagreements, sessions, changes, outputs } = compare(
    readBack(siteFiles(site.folder)),
    site.settings.without,
  );
  parts.push({
    name: "Agreement of pages, feeds, calendars and data",
    extent: `${sessions} sessions and ${changes} changes in ${outputs} files`,
    findings: disagreements.map((words) => ({
      where: /[\w./-]+\.(?:html|ics|json|rss|atom)/.exec(words)?.[0] ?? "the whole site",
      rule: "Every page, feed, calendar and data file says the same.",
      words,
    })),
  });

  parts.push(...(await auditInBrowser(site, sampleOf(urls, changed, most), kept, tell)));
  parts.push(await auditEmails(emails, kept, tell));
  return parts;
}

/** Layout and accessibility, in one load of each page. */
async function auditInBrowser(site: WholeSite, { urls, said }: Sample, keptOf: KeptOf, tell: Tell): Promise<Part[]> {
  const kept = keptOf(site.folder);
  const chosen = site.pages.filter(({ url }) => urls.includes(url));
  const open = chosen.filter((page) => !kept.knows(page));
  const known = chosen.length - open.length;
  const extent = `${said ?? pages(urls.length)}${known > 0 ? `, ${known} of them as they were when nothing was found` : ""}`;
  const host = await serve(site.folder, site.base);
  const addresses = open.map(({ url }) => host.url + (url === "/404.html" ? "no-such-page/" : url.slice(1)));
  const pathOf = (address: string) => `/${address.slice(host.url.length)}`;
  const urlOf = (address: string) => pathOf(address).replace("/no-such-page/", "/404.html");
  const loaded = new Map<string, string[]>();
  const layout: Finding[] = [];
  try {
    const inspection = await inspect(
      addresses,
      (address, asked) => {
        loaded.set(
          urlOf(address),
          asked.map((one) => pathOf(one).replace(/[?#].*/, "")),
        );
        tell("Screens of 320 and 1280 px, and accessibility engines", loaded.size, open.length);
      },
      (tab) =>
        layoutIn(tab, host.url, (look, address, findings) => {
          for (const words of findings)
            layout.push({ where: urlOf(address), rule: `Every page ${looks[look]}.`, words });
        }),
    );
    const engines = inspection.findings.map(({ address, engine, rule, words }) => ({
      where: urlOf(address),
      rule: engineRule("page", engine, rule),
      words,
    }));
    const withFindings = new Set([...layout, ...engines].map(({ where }) => where));
    for (const page of open) if (!withFindings.has(page.url)) kept.keep(page, loaded.get(page.url) ?? []);
    return [
      { name: "Screens of 320 and 1280 px", extent, findings: layout },
      {
        name: "Accessibility engines (WCAG 2.2)",
        extent: `${extent}, by HTML_CodeSniffer, and by axe at 1280 and 320 px`,
        findings: engines,
      },
    ];
  } finally {
    await host.close();
  }
}

async function auditEmails(emails: Wishes["emails"], keptOf: KeptOf, tell: Tell): Promise<Part> {
  const name = "Emails";
  const extent = emails.size === 1 ? "1 email" : `${emails.size} emails`;
  if (emails.size === 0) return { name, extent, findings: [] };
  tell(name, 0, emails.size);
  const folder = mkdtempSync(join(tmpdir(), "emails-"));
  for (const file of ["_headers", "404.html"]) writeFileSync(join(folder, file), "");
  for (const [id, html] of emails) writeFileSync(join(folder, `${id}.html`), html);
  const kept = keptOf(folder);
  const open = [...emails].map(([id, html]) => ({ url: `/${id}.html`, html })).filter((email) => !kept.knows(email));
  const host = await serve(folder);
  const pathOf = (address: string) => `/${address.slice(host.url.length)}`;
  const loaded = new Map<string, string[]>();
  try {
    const { findings } = await inspect(
      open.map(({ url }) => host.url + url.slice(1)),
      (address, asked) => loaded.set(pathOf(address), asked.map(pathOf)),
    );
    const withFindings = new Set(findings.map(({ address }) => pathOf(address)));
    for (const email of open) if (!withFindings.has(email.url)) kept.keep(email, loaded.get(email.url) ?? []);
    return {
      name,
      extent,
      findings: findings.map(({ address, engine, rule, words }) => ({
        where: `the email of ${address.slice(host.url.length).replace(/\.html$/, "")}`,
        rule: engineRule("email", engine, rule),
        words,
      })),
    };
  } finally {
    await host.close();
    rmSync(folder, { recursive: true });
  }
}
