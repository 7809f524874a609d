/** What a page says of itself to browsers, search engines and those who share it. */
import { type Findings, type Page, wordsOf } from "./page.ts";

/** What the checks must know of the site: where it is published and what it is called. */
export interface Publication {
  /** Ends in a slash. */
  readonly url: string;
  readonly name: string;
  /** Every language that it is in, the first first, with where its pages begin and what it is called there; English alone if left out. */
  readonly languages?: readonly { readonly language: string; readonly url: string; readonly name: string }[];
}

/** The language that a page should be in, by where it is. */
function languageAt(site: Publication, address: string) {
  const all = site.languages ?? [{ language: "en-GB", url: site.url, name: site.name }];
  return all.toSorted((a, b) => b.url.length - a.url.length).find(({ url }) => address.startsWith(url)) ?? all[0];
}

const addressOf = (site: Publication, url: string) => site.url.replace(/\/$/, "") + url;

/** Language, title, description, canonical address and the card of those who share it. */
export function head(page: Page, site: Publication): Findings {
  const { url, html, $ } = page;
  const findings: Findings = [];
  const say = (holds: boolean, finding: string) => {
    if (!holds) findings.push(finding);
  };
  const meta = (name: string) => $(`meta[name="${name}"], meta[property="${name}"]`).attr("content") ?? "";
  const title = $("title").text();
  const heading = wordsOf($("h1").text());

  say(html.startsWith("<!doctype html>"), "has no doctype first");
  const own = languageAt(site, addressOf(site, url));
  const isHome = addressOf(site, url) === own?.url;
  const name = own?.name ?? site.name;
  say($("html").attr("lang") === own?.language, `has the language "${$("html").attr("lang")}"`);
  say($("title").length === 1, `has ${$("title").length} titles`);
  say(isHome ? title === name : title.endsWith(` – ${name}`), `has the title "${title}"`);
  say(isHome || title.length > name.length + 5, "has a title without words of its own");
  say(heading !== "", "has no words in its heading");
  say(meta("description").length >= 20, `has the description "${meta("description")}"`);
  say(/width=device-width/.test(meta("viewport")), "has no viewport");
  say(!/maximum-scale|user-scalable/.test(meta("viewport")), "stops readers from enlarging it");
  say($("link[rel=icon]").length === 1, "has no icon");
  say($("meta[charset=utf-8]").length === 1, "does not say its encoding");
  say($("meta[http-equiv=refresh]").length === 0, "leads elsewhere by itself");

  const robots = meta("robots");
  if (robots.includes("noindex")) {
    say($("link[rel=canonical]").length === 0, "is hidden yet has a canonical address");
    return findings;
  }
  const address = addressOf(site, url);
  say(
    $("link[rel=canonical]").attr("href") === address,
    `has the canonical address "${$("link[rel=canonical]").attr("href")}"`,
  );
  say(meta("og:url") === address, `shares the address "${meta("og:url")}"`);
  say(meta("og:title") !== "" && title.startsWith(meta("og:title")), `shares the title "${meta("og:title")}"`);
  say(meta("og:description") === meta("description"), "shares another description than its own");
  say(meta("og:site_name") === name, `shares the site name "${meta("og:site_name")}"`);
  say(["website", "article"].includes(meta("og:type")), `shares the type "${meta("og:type")}"`);
  say(meta("og:locale") === own?.language.replace("-", "_"), `shares the locale "${meta("og:locale")}"`);
  return findings;
}

/** No two pages in one language have the same title or description. */
export function distinctPages(pages: readonly Page[]): Findings {
  const findings: Findings = [];
  for (const [what, of] of [
    ["title", (page: Page) => page.$("title").text()],
    ["description", (page: Page) => page.$("meta[name=description]").attr("content") ?? ""],
  ] as const) {
    const seen = new Map<string, string>();
    for (const page of pages) {
      const words = of(page);
      const key = `${page.$("html").attr("lang")} ${words}`;
      const other = seen.get(key);
      if (other !== undefined) findings.push(`${page.url}: has the ${what} of ${other}, "${words}"`);
      seen.set(key, page.url);
    }
  }
  return findings;
}

/**
 * Linked data that parses, in terms of schema.org; every address in it that is of this site is of a file that was built.
 * @param exists whether there is a file at a path from the site's root
 */
export function linkedData(page: Page, site: Publication, exists: (path: string) => boolean): Findings {
  const findings: Findings = [];
  for (const script of page.$("script[type='application/ld+json']").toArray()) {
    let data: unknown;
    try {
      data = JSON.parse(page.$(script).text());
    } catch {
      findings.push("has linked data that does not parse");
      continue;
    }
    if (!JSON.stringify((data as Record<string, unknown>)["@context"] ?? "").includes("https://schema.org")) {
      findings.push("has linked data without the context of schema.org");
    }
    for (const [key, value] of leaves(data)) {
      if (value === null || value === "" || /undefined|\[object|\bNaN\b/.test(String(value))) {
        findings.push(`has linked data with "${key}" of "${value}"`);
      }
      if (key.endsWith("Date") && typeof value === "string" && !machineDate(value)) {
        findings.push(`has linked data with "${key}" of "${value}"`);
      }
      // The name of our own terms is no promise of a page: that is in the open data, which a site may leave out.
      if (typeof value !== "string" || !value.startsWith(site.url) || key === "signpost") continue;
      const path = `/${value.slice(site.url.length)}`.replace(/#.*$/, "");
      if (!exists(path)) findings.push(`has linked data with the address ${value}, where there is nothing`);
    }
  }
  return findings;
}

function* leaves(data: unknown, key = ""): Generator<[string, unknown]> {
  if (typeof data !== "object" || data === null) yield [key, data];
  else for (const [name, value] of Object.entries(data)) yield* leaves(value, Array.isArray(data) ? key : name);
}

/** A day, or a moment with its offset from UTC, as HTML and schema.org write them; also a year or a month alone. */
export function machineDate(text: string): boolean {
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return true;
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Boolean(Temporal.PlainDate.from(text, { overflow: "reject" }));
    return /^\d{4}-\d{2}-\d{2}T/.test(text) && Boolean(Temporal.Instant.from(text));
  } catch {
    return false;
  }
}
