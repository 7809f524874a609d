/** The fact sheets as a plain Eleventy site: a Markdown template a page, and one layout with the same parts. */
import { stringify } from "yaml";
import type { Sheet } from "../guidance-content.ts";
import { type Look, navigation, type Peer } from "./peer.ts";

const configuration = `export default function (eleventy) {
  eleventy.amendLibrary("md", (markdown) => {
    markdown.renderer.rules.heading_open = (tokens, index, options, environment, self) => {
      const words = tokens[index + 1].content.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      tokens[index].attrSet("id", words.join("-"));
      return self.renderToken(tokens, index, options);
    };
  });
  eleventy.addFilter("headings", (html) =>
    [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\\/h2>/g)].map(([, id, title]) => ({ id, title })));
  eleventy.addFilter("day", (date) => date.toISOString().slice(0, 10));
  eleventy.addFilter("words", (date) => new Date(date).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" }));
  eleventy.addFilter("absolute", (path) => "https://bench.example.org" + path);
  return { dir: { input: "content", includes: "../_includes", data: "../_data" }, markdownTemplateEngine: false };
}
`;

const layout = ({ style, script }: Look) => `<!doctype html>
<html lang="en-GB" dir="ltr" data-zone="Europe/London">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title }} – Bench</title>
<meta name="description" content="{{ summary }}">
<link rel="canonical" href="{{ page.url | absolute }}">
<meta property="og:title" content="{{ title }}">
<meta property="og:description" content="{{ summary }}">
<meta property="og:type" content="article">
<meta property="og:url" content="{{ page.url | absolute }}">
<meta property="og:site_name" content="Bench">
<link rel="alternate" type="application/rss+xml" href="/fact-sheets/index.xml">
<style>${style}</style>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":{{ title | dump | safe }},"description":{{ summary | dump | safe }},{% if published %}"datePublished":"{{ published | day }}",{% endif %}"url":{{ page.url | absolute | dump | safe }}}</script>
</head>
<body>
<a class="skip-link unseen on-screen" href="#main">Skip to the main content</a>
<header class="site-header">
<p class="site-header__brand"><a href="/">Bench</a></p>
<nav class="site-header__nav" aria-label="Main">
<ul role="list">
{% for item in navigation %}<li><a href="{{ item.url }}"{% if item.url == page.url %} aria-current="page"{% endif %}>{{ item.title }}</a></li>
{% endfor %}</ul>
</nav>
</header>
<div class="wrap">
<nav class="breadcrumb" aria-label="Breadcrumb">
<ol>
<li><a href="/">Home</a></li>
<li><a href="/fact-sheets/">Fact sheets</a></li>
<li><a href="{{ page.url }}" aria-current="page">{{ title }}</a></li>
</ol>
</nav>
<main id="main" tabindex="-1">
<h1>{{ title }}</h1>
<p class="lead">{{ summary }}</p>
{% if audiences %}<p class="quiet"><strong>Who this is for:</strong> {{ audiences | join("; ") }}.</p>
<div class="beside">
<div class="prose">
<section class="key-facts" aria-labelledby="key-facts">
<h2 id="key-facts">Key facts</h2>
<ul>
{% for fact in keyFacts %}<li>{{ fact }}</li>
{% endfor %}</ul>
</section>
{{ content | safe }}
<section class="provenance" aria-labelledby="about-this-page">
<h2 id="about-this-page">About this page</h2>
<dl>
<div><dt>First published</dt><dd><time datetime="{{ published | day }}">{{ published | words }}</time></dd></div>
<div><dt>Looked after by</dt><dd>{{ owner }}</dd></div>
</dl>
<h3>Sources</h3>
<ul>
<li><cite>{{ source.title }}</cite>, {{ source.publisher }}, {{ source.year }}. <a href="{{ source.url }}" rel="external">Read {{ source.title }}</a></li>
</ul>
</section>
</div>
<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">On this page</h2>
<ol>
{% for heading in content | headings %}<li><a href="#{{ heading.id }}">{{ heading.title | safe }}</a></li>
{% endfor %}</ol>
</nav>
</div>{% else %}{{ content | safe }}{% endif %}
</main>
</div>
<footer class="site-footer">
<nav aria-label="All parts of this site">
<ul role="list">
{% for item in navigation %}<li><a href="{{ item.url }}">{{ item.title }}</a></li>
{% endfor %}</ul>
</nav>
<p>Bench is published by Bench Community Services.</p>
</footer>
<script>${script}</script>
</body>
</html>
`;

const list = `---
layout: page.njk
title: Fact sheets
summary: All of them.
permalink: /fact-sheets/index.html
---
<ul class="link-list">
{% for sheet in collections.sheets %}<li><a href="{{ sheet.url }}">{{ sheet.data.title }}</a><p>{{ sheet.data.summary }}</p></li>
{% endfor %}</ul>
`;

const feed = `---
permalink: /fact-sheets/index.xml
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Fact sheets</title><link>https://bench.example.org/</link><description>All of them.</description>
{% for sheet in collections.sheets %}<item><title>{{ sheet.data.title }}</title><link>{{ sheet.url | absolute }}</link><guid>{{ sheet.url | absolute }}</guid><description>{{ sheet.data.summary }}</description></item>
{% endfor %}</channel></rss>
`;

/** @param program where Eleventy's command is, from the folder that it runs in */
export function eleventy(sheets: readonly Sheet[], look: Look, program: string): Peer {
  const files = new Map([
    ["eleventy.config.js", configuration],
    ["package.json", '{ "type": "module" }'],
    ["_data/navigation.json", JSON.stringify(navigation)],
    ["_includes/page.njk", layout(look)],
    ["content/fact-sheets.njk", list],
    ["content/feed.njk", feed],
    ["content/sheets/sheets.json", JSON.stringify({ layout: "page.njk", tags: "sheets" })],
    [
      "content/index.njk",
      "---\nlayout: page.njk\ntitle: Bench\nsummary: A site.\npermalink: /index.html\n---\n<p>Hello</p>",
    ],
  ]);
  for (const { id, body, ...front } of sheets) {
    const values = { ...front, permalink: `/fact-sheets/${id}/index.html` };
    files.set(`content/sheets/${id}.md`, `---\n${stringify(values, { lineWidth: 0 })}---\n\n${body}`);
  }
  return { name: "Eleventy", files, command: [process.execPath, program, "--quiet"] };
}
