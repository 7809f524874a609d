/**
 * Pages at the addresses that pages used to have, and `_redirects` for hosts that answer with a 301 themselves, and with one
 * file at the address of another.
 */
import type { Library } from "../content/library.ts";
import { absoluteUrl, basePath } from "../content/urls.ts";
import type { Rewrite } from "../open-data/hsds/api.ts";
import { escapeHtml, sayHtml } from "../words/html.ts";

interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

function redirects(library: Library): readonly Redirect[] {
  return [...library.pages, ...library.guidance]
    .flatMap(({ redirect_from, url, title }) => redirect_from.map((from) => ({ from, to: url, title })))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** A whole page, for hosts that can't redirect: it sends the reader on at once, and has a link for who is not sent (WCAG 3.2.5). */
function page({ to, title }: Redirect, { site, language }: Library): string {
  const path = basePath(site.url) + to.slice(1);
  return `<!doctype html>
<html lang="${escapeHtml(site.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sayHtml(language, "moved-title", { title })} – ${escapeHtml(site.name)}</title>
<meta http-equiv="refresh" content="0; url=${escapeHtml(path)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(absoluteUrl(site.url, to))}">
</head>
<body>
<main>
<h1>${sayHtml(language, "moved-heading")}</h1>
<p>${sayHtml(language, "moved-to", { url: path, title })}</p>
</main>
</body>
</html>
`;
}

/** `_redirects` is there only when a page has moved, or with rewrites. Those stand last, since the first rule that fits holds. */
export function* redirectFiles(
  library: Library,
  rewrites: readonly Rewrite[] = [],
): Generator<{ readonly path: string; readonly content: string }> {
  const list = redirects(library);
  for (const redirect of list) yield { path: `${redirect.from}index.html`, content: page(redirect, library) };
  const base = basePath(library.site.url);
  const rules = [
    ...list.map(({ from, to }) => [base + from.slice(1), base + to.slice(1), "301"]),
    ...rewrites.map(({ from, query, to }) => [
      base + from.slice(1),
      ...(query ? [query] : []),
      base + to.slice(1),
      "200",
    ]),
  ];
  if (rules.length > 0) yield { path: "/_redirects", content: rules.map((rule) => `${rule.join(" ")}\n`).join("") };
}
