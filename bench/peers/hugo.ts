/** The fact sheets as a Hugo site: front matter in JSON, which Hugo reads fastest, and one layout with the same parts. */
import type { Sheet } from "../guidance-content.ts";
import { type Look, navigation, type Peer } from "./peer.ts";

const configuration = `baseURL = "https://bench.example.org/"
languageCode = "en-GB"
title = "Bench"
disableKinds = ["taxonomy", "term"]
publishDir = "_site"
[markup.tableOfContents]
startLevel = 2
endLevel = 2
`;

const page = ({ style, script }: Look) => `<!doctype html>
<html lang="en-GB" dir="ltr" data-zone="Europe/London">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Params.summary }}">
<meta property="og:type" content="article">
<meta property="og:url" content="{{ .Permalink }}">
<meta property="og:site_name" content="{{ .Site.Title }}">
{{ with .OutputFormats.Get "rss" }}<link rel="alternate" type="application/rss+xml" href="{{ .RelPermalink }}">{{ end }}
<style>${style}</style>
{{ $article := dict "@context" "https://schema.org" "@type" "Article" "headline" .Title "description" .Params.summary "datePublished" (.Date.Format "2006-01-02") "url" .Permalink }}
<script type="application/ld+json">{{ $article | jsonify | safeJS }}</script>
</head>
<body>
<a class="skip-link unseen on-screen" href="#main">Skip to the main content</a>
<header class="site-header">
<p class="site-header__brand"><a href="/">{{ .Site.Title }}</a></p>
<nav class="site-header__nav" aria-label="Main">
<ul role="list">
{{ $here := .RelPermalink }}
{{ range .Site.Data.navigation }}<li><a href="{{ .url }}"{{ if eq .url $here }} aria-current="page"{{ end }}>{{ .title }}</a></li>
{{ end }}</ul>
</nav>
</header>
<div class="wrap">
<nav class="breadcrumb" aria-label="Breadcrumb">
<ol>
{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}<li><a href="{{ .RelPermalink }}" aria-current="page">{{ .Title }}</a></li>
</ol>
</nav>
<main id="main" tabindex="-1">
{{ block "main" . }}{{ end }}
</main>
</div>
<footer class="site-footer">
<nav aria-label="All parts of this site">
<ul role="list">
{{ range .Site.Data.navigation }}<li><a href="{{ .url }}">{{ .title }}</a></li>
{{ end }}</ul>
</nav>
<p>{{ .Site.Title }} is published by Bench Community Services.</p>
</footer>
<script>${script}</script>
</body>
</html>
`;

const single = `{{ define "main" }}<h1>{{ .Title }}</h1>
<p class="lead">{{ .Params.summary }}</p>
<p class="quiet"><strong>Who this is for:</strong> {{ delimit .Params.audiences "; " }}.</p>
<div class="beside">
<div class="prose">
<section class="key-facts" aria-labelledby="key-facts">
<h2 id="key-facts">Key facts</h2>
<ul>
{{ range .Params.keyFacts }}<li>{{ . }}</li>
{{ end }}</ul>
</section>
{{ .Content }}
<section class="provenance" aria-labelledby="about-this-page">
<h2 id="about-this-page">About this page</h2>
<dl>
<div><dt>First published</dt><dd><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></dd></div>
<div><dt>Looked after by</dt><dd>{{ .Params.owner }}</dd></div>
</dl>
<h3>Sources</h3>
<ul>
{{ with .Params.source }}<li><cite>{{ .title }}</cite>, {{ .publisher }}, {{ .year }}. <a href="{{ .url }}" rel="external">Read {{ .title }}</a></li>{{ end }}
</ul>
</section>
</div>
<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">On this page</h2>
{{ .TableOfContents }}
</nav>
</div>{{ end }}
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul class="link-list">
{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>
{{ end }}</ul>{{ end }}
`;

export function hugo(sheets: readonly Sheet[], look: Look): Peer {
  const files = new Map([
    ["config.toml", configuration],
    ["data/navigation.json", JSON.stringify(navigation)],
    ["layouts/_default/baseof.html", page(look)],
    ["layouts/_default/single.html", single],
    ["layouts/_default/list.html", list],
    [
      "layouts/index.html",
      `{{ define "main" }}<h1>{{ .Title }}</h1><p><a href="/fact-sheets/">Fact sheets</a></p>{{ end }}`,
    ],
    ["content/fact-sheets/_index.md", `${JSON.stringify({ title: "Fact sheets", summary: "All of them." })}\n`],
  ]);
  for (const { id, body, published, ...front } of sheets) {
    files.set(`content/fact-sheets/${id}.md`, `${JSON.stringify({ ...front, date: published }, null, 1)}\n\n${body}`);
  }
  return { name: "Hugo", files, command: ["hugo", "--quiet"] };
}
