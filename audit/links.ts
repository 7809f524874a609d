/** Whether every link leads somewhere, and says where. */
import { type Findings, type Page, wordsOf } from "./page.ts";

/** What a built site has: its files by path from the root, and the ids of its pages. */
export interface Contents {
  /** The path under which the site is published, ending in a slash. */
  readonly base: string;
  /** The full address of its root, ending in a slash. */
  readonly url: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Page>;
}

const addresses = "a[href], link[href], script[src], img[src], form[action], [data-search]";

/** Every address within the site, fragment and all, is of something that was built; none leaves the folder of the site. */
export function internalLinks(page: Page, site: Contents): Findings {
  const findings: Findings = [];
  for (const element of page.$(addresses).toArray()) {
    const { href, src, action, "data-search": search } = element.attribs;
    const written = href ?? src ?? action ?? search ?? "";
    const full = written.replace(/^webcal:/, new URL(site.url).protocol);
    const address = full.startsWith(site.url) ? site.base + full.slice(site.url.length) : full;
    if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
    const [path = "", fragment] = address.split("#", 2);
    if (path !== "" && !path.startsWith(site.base)) {
      findings.push(`leads to ${address}, which is not under ${site.base}`);
      continue;
    }
    const target = path === "" ? page.url : `/${path.slice(site.base.length)}`;
    if (!site.files.has(target)) findings.push(`leads to ${address}, where there is nothing`);
    else if (fragment && site.pages.get(target)?.$(`[id="${fragment}"]`).length !== 1) {
      findings.push(`leads to ${address}, but "${fragment}" is not on that page`);
    }
  }
  return findings;
}

/** Links out: secure, and the name of the host in words, or the address itself, so that none is a surprise (WCAG 3.2.5). */
export function externalLinks({ $ }: Page, own: string): Findings {
  const findings: Findings = [];
  for (const link of $("a[href^='http:'], a[href^='https:']").toArray()) {
    const address = new URL(link.attribs.href ?? "");
    if (address.href.startsWith(own)) continue;
    const words = wordsOf($(link).text());
    const host = address.host.replace(/^www\./, "");
    if (address.protocol !== "https:") findings.push(`links to ${address.href} without encryption`);
    if (!words.includes(host)) findings.push(`links to ${host} by "${words}", which does not say so`);
  }
  const opened = $("a[target], form[target]").length;
  if (opened > 0) findings.push(`opens ${opened} links in a new window (WCAG 3.2.5)`);
  return findings;
}

/** Addresses for email and telephone are well formed, and the words are what they lead to. */
export function contactLinks({ $ }: Page): Findings {
  const findings: Findings = [];
  for (const link of $("a[href^='mailto:']").toArray()) {
    const [address = "", query] = (link.attribs.href ?? "").slice("mailto:".length).split("?");
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) findings.push(`has the email address "${address}"`);
    if (query && !/^(subject|body)=[^\s&]+(&(subject|body)=[^\s&]+)*$/.test(query))
      findings.push(`writes an email with "${query}"`);
  }
  for (const link of $("a[href^='tel:'], a[href^='sms:']").toArray()) {
    const number = (link.attribs.href ?? "").replace(/^\w+:/, "");
    // A message for whom the reader chooses.
    if (/^\?&body=[^&]+$/.test(number)) continue;
    // "NHS 24 on 111" has another number in its name.
    const said = wordsOf($(link).text()).match(/\d[\d ]*/g) ?? [];
    const isSaid = said.some((digits) => number.endsWith(digits.replaceAll(" ", "").replace(/^0/, "")));
    if (!/^(\+?\d{8,13}|999|111|116123|\d{5})$/.test(number)) findings.push(`has the number "${number}"`);
    else if (!isSaid) {
      findings.push(`calls ${number} by "${wordsOf($(link).text())}"`);
    }
  }
  return findings;
}

/** Links with the same words lead to the same place, and every link has words (WCAG 2.4.9). */
export function linkText({ $ }: Page): Findings {
  const findings: Findings = [];
  const targets = new Map<string, string>();
  for (const link of $("a[href]").toArray()) {
    const words = wordsOf($(link).attr("aria-label") ?? $(link).text());
    const target = link.attribs.href ?? "";
    // Screen readers read both alike.
    const name = words.toLowerCase();
    const other = targets.get(name);
    if (words === "") findings.push(`has a link to ${target} without words`);
    else if (/^(here|click here|more|read more|link)$/i.test(words))
      findings.push(`has a link that says only "${words}"`);
    else if (other !== undefined && other !== target) findings.push(`has "${words}" for both ${other} and ${target}`);
    targets.set(name, other ?? target);
  }
  return findings;
}
