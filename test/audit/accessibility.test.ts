/** The accessibility engines, given a page that is broken in one way at a time. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inspect, inWords } from "../../audit/accessibility.ts";
import { serve } from "../../audit/serve.ts";

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
      expect(inspection.checked).toBe(names.length);
      expect(findings.filter((finding) => finding.includes("could not be checked"))).toHaveLength(1);
      expect(findings.filter((finding) => finding.includes("narrow.html by axe at 1280 px"))).toEqual([]);
    } finally {
      await host.close();
      rmSync(folder, { recursive: true });
    }
  });
});
