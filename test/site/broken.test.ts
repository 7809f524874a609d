/** Each check of pages, given one that is broken in just its way: none may pass what it is there to find. */
import { describe, expect, test } from "vitest";
import { distinctPages, head, linkedData } from "../../audit/head.ts";
import { contactLinks, externalLinks, internalLinks, linkText } from "../../audit/links.ts";
import {
  breadcrumb,
  crisisFirst,
  emptyElements,
  firstStops,
  headings,
  ids,
  landmarkNames,
  landmarks,
} from "../../audit/outline.ts";
import { type Findings, type Page, pageOf } from "../../audit/page.ts";
import { pictures } from "../../audit/pictures.ts";
import { hostPolicy, noInlineAttributes, noThirdParty, ownPolicy } from "../../audit/policy.ts";
import { sitemapFindings } from "../../audit/site-files.ts";
import { overweight } from "../../audit/weight.ts";
import { correctAsOf, daysInFull, residue, times } from "../../audit/wording.ts";

const site = { url: "https://example.org/", name: "Signpost" };
const hashOfB = "'sha256-PiPoFgA5WUoziU9lZOGxNIu9egCI1CxKy3PurtWcAJ0='";

/** A page that every check passes; each row below replaces one part of it. */
const good = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Drop-in – Signpost</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='; script-src 'self'">
<meta name="description" content="A place to meet, every Tuesday.">
<link rel="canonical" href="https://example.org/drop-in/">
<meta property="og:title" content="Drop-in"><meta property="og:description" content="A place to meet, every Tuesday.">
<meta property="og:type" content="website"><meta property="og:url" content="https://example.org/drop-in/">
<meta property="og:site_name" content="Signpost"><meta property="og:locale" content="en_GB">
<link rel="icon" href="/mark.svg"><style>p{margin:0}</style>
<script type="application/ld+json">{"@context":"https://schema.org","startDate":"2026-12-01","url":"https://example.org/drop-in/"}</script>
</head><body>
<a class="skip-link" href="#main">Skip to the main content</a>
<header><a href="/help-now/">Need help now?</a><p class="site-header__brand"><a href="/">Home</a></p></header>
<nav class="breadcrumb" aria-label="Where you are"><ol><li><a href="/">Home</a></li><li><span aria-current="page">Drop-in</span></li></ol></nav>
<main id="main"><section class="crisis" aria-label="Help"><ul><li><a href="tel:999">Call 999</a></li><li><a href="tel:111">Call 111</a></li><li><a href="tel:116123">Call 116 123</a></li></ul></section>
<h1>Drop-in</h1><section aria-labelledby="when"><h2 id="when">When</h2>
<p class="session" data-session="a"><time datetime="2026-12-01T10:00:00+00:00">Tuesday 1 December, 10am</time></p>
<p>Correct as of <time datetime="2026-11-22">Sunday 22 November</time>.</p>
<p>Call <a href="tel:01632960100">01632 960100</a> or write to <a href="mailto:a@example.org">a@example.org</a>.
<a href="https://www.gov.uk/benefits">Benefits (gov.uk)</a></p></section></main>
<footer><p>Signpost</p></footer></body></html>`;

const contents = {
  base: "/",
  url: site.url,
  files: new Set(["/", "/drop-in/", "/help-now/", "/mark.svg"]),
  pages: new Map([["/drop-in/", pageOf("/drop-in/", good)]]),
};
const headers =
  "/*\n  Content-Security-Policy: frame-ancestors 'none'\n\n/drop-in/*\n  Content-Security-Policy: default-src 'none'; style-src 'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='; script-src 'self'\n";

const checks = {
  landmarks,
  landmarkNames,
  headings,
  ids,
  emptyElements,
  firstStops,
  breadcrumb,
  crisisFirst,
  head: (page) => head(page, site),
  linkedData: (page) => linkedData(page, site, (path) => contents.files.has(path)),
  internalLinks: (page) => internalLinks(page, contents),
  externalLinks: (page) => externalLinks(page, site.url),
  contactLinks,
  linkText,
  ownPolicy,
  hostPolicy: (page) => hostPolicy(page, headers),
  noInlineAttributes,
  noThirdParty,
  residue,
  times: (page) => times(page, "Europe/London"),
  daysInFull,
  correctAsOf: (page) => correctAsOf(page, "2026-11-22"),
  overweight,
} satisfies Record<string, (page: Page) => Findings>;

test.each(Object.entries(checks))("%s finds nothing wrong with a good page", (_, check) => {
  expect(check(pageOf("/drop-in/", good))).toEqual([]);
});

test("a form to the host that the page's policy names is nothing wrong", () => {
  const joining = good
    .replace("script-src 'self'", "script-src 'self'; form-action 'self' https://lists.example.org")
    .replace("<h1>", '<form action="https://lists.example.org/join"></form><h1>');
  const page = pageOf("/drop-in/", joining);
  expect([...ownPolicy(page), ...noThirdParty(page), ...internalLinks(page, contents)]).toEqual([]);
});

describe("what is broken is found", () => {
  test.each<[keyof typeof checks, broken: string, was: string | RegExp, now: string]>([
    ["landmarks", "no main", /<(\/?)main/g, "<$1div"],
    ["landmarks", "two headers", "<footer>", "<header></header><footer>"],
    ["landmarks", "words outside", "<footer>", "<p>Stray words</p><footer>"],
    ["landmarkNames", "two of one name", "<footer>", '<nav aria-label="Where you are"></nav><footer>'],
    ["landmarkNames", "one without name", "<footer>", "<nav></nav><footer>"],
    ["headings", "two h1", "<footer>", "<h1>Other</h1><footer>"],
    ["headings", "a heading before the h1", "<header>", "<header><h2>Menu</h2>"],
    ["headings", "a level skipped", "<footer>", "<h4>Deep</h4><footer>"],
    ["headings", "an empty heading", "<footer>", "<h2> </h2><footer>"],
    ["ids", "one twice", "<footer>", '<p id="main">x</p><footer>'],
    ["ids", "a name that is not there", 'aria-labelledby="when"', 'aria-labelledby="nobody"'],
    ["emptyElements", "a paragraph", "<p>Signpost</p>", "<p> </p>"],
    ["firstStops", "no skip link", 'class="skip-link"', ""],
    ["firstStops", "a skip link to nowhere", 'href="#main"', 'href="#content"'],
    ["firstStops", "something before help", "<header>", '<header><a href="/">Home</a>'],
    ["firstStops", "an order of its own", "<h1>", '<h1 tabindex="3">'],
    ["breadcrumb", "none", 'class="breadcrumb"', 'class="trail"'],
    ["breadcrumb", "that begins elsewhere", '<li><a href="/">', '<li><a href="/cafe/">'],
    ["firstStops", "no words for help", "Need help now?", ""],
    ["breadcrumb", "of another page", '<span aria-current="page">Drop-in', '<span aria-current="page">Café'],
    ["breadcrumb", "without current page", '<span aria-current="page">', "<span>"],
    ["crisisFirst", "something before help", '<section class="crisis"', '<p>Hello</p><section class="crisis"'],
    ["crisisFirst", "a number that cannot be called", "tel:116123", "/call/"],
    ["head", "no language", ' lang="en-GB"', ""],
    ["head", "no title of its own", "<title>Drop-in – ", "<title> – "],
    ["head", "no description", "A place to meet, every Tuesday.", ""],
    [
      "head",
      "a canonical address of another page",
      'canonical" href="https://example.org/drop-in/',
      'canonical" href="https://example.org/',
    ],
    ["head", "another title when shared", 'og:title" content="Drop-in', 'og:title" content="Café'],
    ["head", "no enlarging", "width=device-width", "width=device-width, user-scalable=no"],
    ["head", "quirks", "<!doctype html>", ""],
    ["linkedData", "not JSON", '{"@context"', '{@context"'],
    ["linkedData", "no context", "https://schema.org", "https://example.com"],
    ["linkedData", "not a date", '"startDate":"2026-12-01"', '"startDate":"2026-13-01"'],
    [
      "linkedData",
      "an address where nothing is",
      '"url":"https://example.org/drop-in/"',
      '"url":"https://example.org/drop-out/"',
    ],
    ["linkedData", "nothing", '"url":"https://example.org/drop-in/"', '"url":null'],
    ["internalLinks", "a dead link", '<a href="/">', '<a href="/gone/">'],
    ["internalLinks", "a dead fragment", '<a href="/">', '<a href="/drop-in/#gone">'],
    ["internalLinks", "a relative link", '<a href="/">', '<a href="drop-in/">'],
    ["internalLinks", "a dead link in full", '<a href="/">', '<a href="https://example.org/gone/">'],
    ["externalLinks", "unmarked", "Benefits (gov.uk)", "Benefits"],
    ["externalLinks", "insecure", "https://www.gov.uk", "http://www.gov.uk"],
    ["externalLinks", "a new window", '<a href="/">', '<a target="_blank" href="/">'],
    ["contactLinks", "not an address", "mailto:a@example.org", "mailto:example.org"],
    ["contactLinks", "another number than it says", "tel:01632960100", "tel:01632960101"],
    ["contactLinks", "not a number", "tel:01632960100", "tel:01632 960100"],
    ["linkText", "no words", "Benefits (gov.uk)", ""],
    ["linkText", "words that say nothing", "Benefits (gov.uk)", "here"],
    ["linkText", "the same words for two places", "Benefits (gov.uk)", "Home"],
    ["ownPolicy", "another style than allowed", "p{margin:0}", "p{margin:1px}"],
    ["ownPolicy", "a script not allowed", "</footer>", "<script>a()</script></footer>"],
    ["ownPolicy", "more scripts allowed than there are", "script-src 'self'", `script-src 'self' ${hashOfB}`],
    ["ownPolicy", "anything allowed", "style-src '", "style-src 'unsafe-inline' '"],
    ["ownPolicy", "none", "Content-Security-Policy", "X"],
    ["ownPolicy", "a form not allowed", "<h1>", '<form action="https://lists.example.org/join"></form><h1>'],
    [
      "ownPolicy",
      "a host without a form",
      "script-src 'self'",
      "script-src 'self'; form-action https://lists.example.org",
    ],
    ["hostPolicy", "a style that is not in it", "p{margin:0}", "p{margin:1px}"],
    ["noInlineAttributes", "a style", "<h1>", '<h1 style="color:red">'],
    ["noInlineAttributes", "a handler", "<h1>", '<h1 onclick="a()">'],
    ["noThirdParty", "a picture", "<h1>", '<img src="https://example.com/a.png" alt=""><h1>'],
    ["noThirdParty", "a form that others can read", "<h1>", '<form action="http://lists.example.org/"></form><h1>'],
    ["noThirdParty", "a font", "p{margin:0}", "@import 'https://example.com/font.css'"],
    ["noThirdParty", "a script", "</footer>", '<script src="//example.com/a.js"></script></footer>'],
    ["residue", "undefined", "<footer><p>", "<footer><p>undefined "],
    ["residue", "an object", "<footer><p>", "<footer><p>[object Object] "],
    ["residue", "a template", "<footer><p>", "<footer><p>{{ name }} "],
    ["residue", "in an attribute", "<footer>", '<footer class="null">'],
    ["residue", "twice escaped", "<footer><p>", "<footer><p>Women&amp;#39;s "],
    ["residue", "an empty paragraph", "<footer>", "<footer><p> </p>"],
    ["times", "not a date", 'datetime="2026-11-22"', 'datetime="22 November"'],
    ["times", "another day than it says", "Sunday 22 November", "Saturday 21 November"],
    ["times", "a wrong weekday", "Tuesday 1 December", "Monday 1 December"],
    ["daysInFull", "no weekday", "Tuesday 1 December", "1 December"],
    ["daysInFull", "no weekday for several days", "Tuesday 1 December", "1 and 8 December"],
    ["daysInFull", "tomorrow", "Tuesday 1 December", "Tomorrow"],
    ["correctAsOf", "nothing", "Correct as of", "Printed on"],
    ["correctAsOf", "another day", 'datetime="2026-11-22"', 'datetime="2026-11-21"'],
  ])("%s: %s", (check, _, was, now) => {
    const html = good.replace(was, now);
    expect(html).not.toBe(good);
    expect(checks[check](pageOf("/drop-in/", html))).not.toEqual([]);
  });

  describe("pictures", () => {
    const found = (html: string) =>
      pictures(pageOf("/", `<main>${html}</main>`), {
        base: "/wend/",
        sizeOf: (path) => ({ "images/door-264.avif": 60_000, "images/door.jpg": 60_001 })[path],
      });
    const light = '<source srcset="/wend/images/door-264.avif 264w"><img src="/wend/images/door-264.avif" ';

    test("with words and room: nothing", () =>
      expect(found(`<picture>${light} alt="A door" width="8" height="6"></picture>`)).toEqual([]));

    test.each([
      ["no words", `${light} alt="" width="8" height="6">`, "without words"],
      ["no room", `${light} alt="A door">`, "keeps no room"],
      ["too heavy", '<img src="/wend/images/door.jpg" alt="A door" width="8" height="6">', "1 too many"],
      ["not there", '<picture><source srcset="/wend/images/gone.avif 264w"></picture>', "where there is nothing"],
      [
        "not under the site's path",
        '<picture><source srcset="/images/door-264.avif"></picture>',
        "where there is nothing",
      ],
    ])("%s", (_, html, finding) => expect(found(html).join()).toContain(finding));
  });

  test("overweight: words that do not compress", () => {
    const noise = Array.from({ length: 4000 }, (_, index) => Math.sin(index).toString(36)).join(" ");
    expect(overweight(pageOf("/", `<p>${noise}</p>`))).toHaveLength(1);
  });

  test("two pages of one title", () => {
    expect(distinctPages([pageOf("/a/", good), pageOf("/b/", good)])).toEqual([
      '/b/: has the title of /a/, "Drop-in – Signpost"',
      '/b/: has the description of /a/, "A place to meet, every Tuesday."',
    ]);
  });

  test("a sitemap that lacks a page, names one too many and one twice", () => {
    const loc = (path: string) => `<loc>https://example.org${path}</loc>`;
    const found = sitemapFindings(
      loc("/gone/") + loc("/a/") + loc("/a/"),
      [pageOf("/a/", good), pageOf("/b/", good)],
      site,
    );
    expect(found).toEqual([
      "the sitemap lacks https://example.org/b/",
      "the sitemap names https://example.org/gone/, which is not there",
      "the sitemap names https://example.org/a/ twice",
    ]);
  });
});
