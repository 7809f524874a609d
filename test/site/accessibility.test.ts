/** Every address of the sitemap, and the page for a wrong one, by every engine. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspect, inWords, runsPerPage } from "../../audit/accessibility.ts";
import { pagesOf } from "../../audit/page.ts";
import { serve } from "../../audit/serve.ts";
import { site } from "../built-site.ts";

test("no engine finds anything on any page", { timeout: 900_000 }, async () => {
  const host = await serve(site.folder, site.base);
  try {
    const pages = pagesOf(site).map(({ url }) => url);
    const sitemap = readFileSync(join(site.folder, "sitemap.xml"), "utf8");
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
    const unlisted = pages.filter((url) => !listed.includes(url));
    const addresses = [...listed, ...unlisted].map((url) => host.url + url.slice(1));

    // The page for a wrong address answers as the host gives it: at any address that there is not.
    const wrong = addresses.indexOf(`${host.url}404.html`);
    addresses[wrong] = `${host.url}no-such-page/`;
    const answers = await Promise.all(addresses.map(async (address) => (await fetch(address)).status));
    expect(answers).toEqual(addresses.map((_, index) => (index === wrong ? 404 : 200)));

    const { checked, findings } = await inspect(addresses);
    expect(findings.map(inWords)).toEqual([]);
    expect(checked).toBe(pages.length * runsPerPage);
  } finally {
    await host.close();
  }
});

describe("what is broken is found", () => {
  const good = `<!doctype html><html lang="en"><head><title>A page</title><style>body{color:#000;background:#fff}</style></head>
<body><main><h1>Words</h1><p>Some more words.</p></main></body></html>`;
  const broken: Record<string, [engine: RegExp, rule: string, html: string]> = {
    language: [/by HTML_CodeSniffer/, "3_1_1.H57.2", good.replace(' lang="en"', "")],
    alternative: [/by HTML_CodeSniffer/, "1_1_1.H37", good.replace("<p>", '<p><img src="a.png">')],
    contrast: [/by axe at 1280 px/, "color-contrast:", good.replace("#000", "#999")],
    enhanced: [/by axe at 1280 px/, "color-contrast-enhanced:", good.replace("#000", "#666")],
    landmark: [/by axe at 1280 px/, "region:", good.replace(/<\/?main>/g, "")],
    target: [
      /by axe at 1280 px/,
      "target-size:",
      good.replace(
        "<p>",
        "<p><button>a</button><button>b</button></p><style>button{all:unset;width:9px;font-size:9px}</style><p>",
      ),
    ],
    purpose: [
      /by axe at 1280 px/,
      "identical-links-same-purpose:",
      good.replace("<p>", '<p><a href="a">More about it</a> and <a href="b">more about it</a></p><p>'),
    ],
    narrow: [
      /by axe at 320 px/,
      "color-contrast:",
      good.replace("</style>", "@media(max-width:400px){p{color:#aaa}}</style>"),
    ],
  };

  test("by each engine, at each width", { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "broken-"));
    writeFileSync(join(folder, "_headers"), "");
    writeFileSync(join(folder, "404.html"), good);
    for (const [name, [, , html]] of Object.entries(broken)) writeFileSync(join(folder, `${name}.html`), html);
    const host = await serve(folder);
    try {
      const names = Object.keys(broken);
      const inspection = await inspect([...names.map((name) => `${host.url}${name}.html`), "http://127.0.0.1:9/"]);
      const findings = inspection.findings.map(inWords);
      for (const [name, [engine, rule]] of Object.entries(broken)) {
        const found = findings.filter((finding) => finding.includes(`${name}.html`) && engine.test(finding));
        expect(found.join("\n"), name).toContain(rule);
      }
      expect(findings.filter((finding) => finding.includes("could not be checked"))).toHaveLength(runsPerPage);
      expect(findings.filter((finding) => finding.includes("narrow.html by axe at 1280 px"))).toEqual([]);
    } finally {
      await host.close();
      rmSync(folder, { recursive: true });
    }
  });
});
