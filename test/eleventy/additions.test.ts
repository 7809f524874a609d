/** What somebody adds who knows Eleventy, by its docs alone: https://www.11ty.dev/docs/ */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { addLanguages } from "../../bench/stand-in-translation.ts";
import { copyOfProject } from "../project.ts";

const { folder, write, edit } = copyOfProject();
const read = (path: string) => readFileSync(join(folder, "_site", path), "utf8");
const page = (path: string) => load(read(path));

beforeAll(() => {
  addLanguages(join(folder, "content"), ["cy"], (text) => `${text} (cyfieithiad)`);
  edit(
    ".eleventy.ts",
    "  return {\n",
    `  eleventy.addPlugin(IdAttributePlugin);
  eleventy.addPlugin(RenderPlugin);
  eleventy.addPlugin(navigation);
  eleventy.addFilter("shout", (text) => text.toUpperCase());
  eleventy.addAsyncFilter("later", async (text) => "later: " + text);
  eleventy.addFilter("whereAmI", function () { return this.page.url; });
  eleventy.addShortcode("year", function (name) { return name + " " + this.page.url + " " + this.ctx.site.name; });
  eleventy.addPairedShortcode("note", (content, title) => "<aside><b>" + title + "</b>" + content + "</aside>");
  eleventy.addPassthroughCopy({ "extras/logo.txt": "logos/logo.txt" });
  eleventy.addCollection("reversed", (all) => all.getFilteredByTag("visit").reverse());
  eleventy.addGlobalData("fromConfiguration", "a plain value");
  eleventy.addTransform("signed", (html) => (html.endsWith("</html>\\n") ? html + "<!-- signed -->" : html));
  eleventy.addLayoutAlias("base", "layouts/page.njk");
  eleventy.addGlobalData("eleventyComputed.shortTitle", () => (data) => data.title && data.title.slice(0, 3));

  return {\n`,
  );
  edit(
    ".eleventy.ts",
    "import type { UserConfig }",
    'import { IdAttributePlugin, RenderPlugin } from "@11ty/eleventy";\nimport navigation from "@11ty/eleventy-navigation";\nimport type { UserConfig }',
  );
  write("extras/logo.txt", "a logo");
  write("_data/openingHours.json", '{ "monday": "9am to 5pm" }');
  write("_data/townHall.js", 'export default async () => ({ phone: "01632 960999" });');
  write("pages/visits/visits.json", '{ "tags": "visit", "author": "the directory" }');
  write(
    "pages/visits/museum.njk",
    `---
layout: layouts/page.njk
title: The museum
description: How to get to the museum.
date: 2026-05-01
opens: 10am
eleventyNavigation: { key: Museum, order: 1 }
---
<h2>Opening times</h2>
<p id="own">{{ title | shout }} opens at {{ opens }}, by {{ author }}; {{ shortTitle }}</p>
<p id="data">{{ openingHours.monday }}; {{ townHall.phone }}; {{ fromConfiguration }}; {{ site.name }}; {{ services.length }}</p>
<p id="supplied">{{ page.url }} {{ page.inputPath }} {{ page.fileSlug }} {{ page.date.toISOString() }} {{ eleventy.generator }} {{ pkg.name }}</p>
<p id="filters">{{ "x" | later }} {{ "" | whereAmI }} {{ "/visits/" | url }} {{ "Two words" | slugify }} {{ page.date | dateToRfc3339 }}</p>
<p id="short">{% year "MMXXVI" %}</p>
{% note "Mind" %}the <em>step</em>{% endnote %}
{% renderTemplate "md" %}*rendered*{% endrenderTemplate %}
`,
  );
  write(
    "pages/visits/garden.md",
    `---
layout: base
title: The garden
description: How to get to the garden.
date: 2026-06-01
permalink: /gardens/garden/
---

## Beds

*Roses* and {{ braces }}.
`,
  );
  write(
    "pages/visits/all.njk",
    `---
layout: layouts/page.njk
title: Visits
description: All of them.
permalink: /visits/
eleventyExcludeFromCollections: true
---
<nav>{% for one in collections.all | eleventyNavigation %}{{ one.key }} {{ one.url }};{% endfor %}</nav>
<ul>{% for visit in collections.visit %}<li><a href="{{ visit.url | href }}">{{ visit.data.title }}</a> {{ visit.content | length > 10 }}</li>{% endfor %}</ul>
<p id="first">{{ collections.reversed[0].data.title }}</p>
`,
  );
  write(
    "pages/by-two.njk",
    `---
pagination:
  data: services
  size: 2
  alias: pair
  addAllPagesToCollections: true
tags: pairs
permalink: "/pairs/{{ pagination.pageNumber }}/"
eleventyComputed:
  title: "Pair {{ pagination.pageNumber }} of {{ pagination.pages.length }}"
  heading: "{{ title }}!"
---
{% extends "layouts/page.njk" %}
{% set description = "Services by twos." %}
{% block main %}<h1>{{ heading }}</h1>
<p id="pair">{% for one in pair %}{{ one.title }};{% endfor %}</p>
{% if pagination.href.next %}<p id="next">{{ pagination.href.next }}</p>{% endif %}
<p id="count">{{ collections.pairs.length }}</p>
<p id="own-page">{{ page.url }}</p>{% endblock %}
`,
  );
  write(
    "pages/plain.11ty.js",
    'export const data = { permalink: "/plain.txt" };\nexport default (data) => data.site.name;',
  );
  write("pages/sheet.liquid", "---\npermalink: /liquid.txt\n---\n{{ site.name | shout }}");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["node_modules/@11ty/eleventy/cmd.cjs", "--config=.eleventy.ts"],
    {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, SITE_DATE: "2026-11-22" },
    },
  );
  expect(stderr).not.toContain("Error");
  expect(status).toBe(0);
}, 240_000);

describe("a page with front matter of its own", () => {
  const museum = () => page("visits/museum/index.html");

  test("is within the site’s layout, with its styles and its policy", () => {
    expect(museum()("title").text()).toBe("The museum – Signpost Wend");
    expect(museum()('meta[name="description"]').attr("content")).toBe("How to get to the museum.");
    expect(museum()("main h2").text()).toBe("Opening times");
    expect(museum()("header nav a").length).toBeGreaterThan(3);
    expect(museum()("style").text()).toContain(".site-header");
    expect(museum()('meta[http-equiv="Content-Security-Policy"]').attr("content")).toMatch(/style-src 'sha256-/);
    expect(read("sitemap.xml")).toContain("/visits/museum/</loc>");
  });

  test("is in each of the site’s languages within the layout of that language, whichever was built first", () => {
    const layout = (path: string) => [page(path)("html").attr("lang"), page(path)(".skip-link").text()];
    expect(layout("visits/museum/index.html")).toEqual(["en-GB", "Skip to the main content"]);
    expect(layout("cy/visits/museum/index.html")).toEqual(["cy", "Neidio i'r prif gynnwys"]);
    expect(museum()("header nav").html()).not.toContain('href="/cy/');
  });

  test("has its own data, its folder’s and what is computed", () =>
    expect(museum()("#own").text()).toBe("THE MUSEUM opens at 10am, by the directory; The"));

  test("has global data: of files, of the configuration and of Signpost", () =>
    expect(museum()("#data").text()).toMatch(/^9am to 5pm; 01632 960999; a plain value; Signpost Wend; \d+$/));

  test("has what Eleventy supplies", () =>
    expect(museum()("#supplied").text()).toBe(
      "/visits/museum/ ./pages/visits/museum.njk museum 2026-05-01T00:00:00.000Z Eleventy v3.1.7 signpost",
    ));
});

describe("a filter, a shortcode and a plugin", () => {
  test("from npm, with what it needs of pages and collections", () =>
    expect(page("visits/index.html")("main nav").text()).toBe("Museum /visits/museum/;"));

  const museum = () => page("visits/museum/index.html");

  test("work in a template, with the page that they are on", () => {
    expect(museum()("#filters").text()).toBe("later: x /visits/museum/ /visits/ two-words 2026-05-01T00:00:00Z");
    expect(museum()("#short").text()).toBe("MMXXVI /visits/museum/ Signpost Wend");
    expect(museum()("aside b").text()).toBe("Mind");
  });

  test("of Eleventy itself change the page: ids of headings, templates within", () => {
    expect(museum()("main h2").attr("id")).toBe("opening-times");
    expect(museum()("main em").last().text()).toBe("rendered");
  });

  test("transform what the layout has made", () =>
    expect(read("visits/museum/index.html")).toMatch(/<!-- signed -->$/));

  test("work in the other languages of Eleventy", () => {
    expect(read("liquid.txt")).toBe("SIGNPOST WEND");
    expect(read("plain.txt")).toContain("Signpost Wend");
  });
});

test("a file that is copied", () => expect(read("logos/logo.txt")).toBe("a logo"));

test("a page in Markdown, whose braces are left as they are", () => {
  expect(page("gardens/garden/index.html")("main h2").text()).toBe("Beds");
  expect(page("gardens/garden/index.html")("main p").text()).toBe("Roses and {{ braces }}.");
});

test("a collection by tag, and one of the configuration’s own", () => {
  expect(
    page("visits/index.html")("main li")
      .map((_, item) => load(item).text())
      .get(),
  ).toEqual(["The museum true", "The garden true"]);
  expect(page("visits/index.html")("#first").text()).toBe("The garden");
});

test("pages of a pagination, each with its own items, its own place and what is computed of them", () => {
  const first = page("pairs/0/index.html");
  const second = page("pairs/1/index.html");
  expect(first("h1").text()).toMatch(/^Pair 0 of \d+!$/);
  expect(second("h1").text()).toMatch(/^Pair 1 of \d+!$/);
  expect(first("#pair").text()).toMatch(/^[^;]+;[^;]+;$/);
  expect(first("#pair").text()).not.toBe(second("#pair").text());
  expect(first("#next").text()).toBe("/pairs/1/");
  expect(second("#own-page").text()).toBe("/pairs/1/");
  expect(Number(first("#count").text())).toBeGreaterThan(2);
});

test("and the rest of the site is as it was", () => {
  expect(page("services/walking-group/index.html")("h1").text()).toBe("Walking group");
  expect(existsSync(join(folder, "_site/open-data/services.json"))).toBe(true);
});

test("a page without a title stops the build, and its name is told", () => {
  write("pages/untitled.njk", "---\nlayout: layouts/page.njk\n---\n<p>Hello</p>");
  const { status, stderr } = spawnSync(process.execPath, ["scripts/build.ts", "--no-search"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stderr).toMatch(/untitled[\s\S]*Its front matter needs a title and a description\./);
  expect(status).toBe(1);
}, 240_000);
