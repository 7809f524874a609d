/** The page at `/admin/` and the script that starts the web editor on it. */
import type { Library } from "../../content/library.ts";
import { configuration, readings } from "./configuration.ts";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The program for YAML has another name for itself; and browsers load no JSON as code, so each translation is a module. */
function importMap(locales: readonly string[]): string {
  const translations = locales.map((name) => [`./cms/locales/${name}.json`, `./cms/locales/${name}.js`]);
  return JSON.stringify({ imports: { yaml: "./yaml/index.js", ...Object.fromEntries(translations) } });
}

/**
 * The Content-Security-Policy of the page. Looser than on any other, because the editor sets styles as it runs; but it
 * reaches only this site and GitHub.
 * @param locales names of the editor's translations, such as `en-GB`
 * @param hash gives the source expression that allows one inline text
 */
export function adminPolicy(locales: readonly string[], hash: (text: string) => string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(importMap(locales))}`,
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data: https://avatars.githubusercontent.com",
    "connect-src 'self' blob: data: https://api.github.com",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}

/**
 * Without a canonical address, so not in the sitemap; without a body for the search, so not in its index.
 * @param locales as of its policy
 * @param policy its Content-Security-Policy
 */
export function adminPage({ site }: Library, locales: readonly string[], policy: string): string {
  return `<!doctype html>
<html lang="${escaped(site.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Editor – ${escaped(site.name)}</title>
<link rel="icon" href="data:,">
<script type="importmap">${importMap(locales)}</script>
<script type="module" src="start.js"></script>
</head>
<body>
<noscript><p>The editor needs JavaScript. You can also change files on <a href="${escaped(site.editor?.repository ?? "")}">GitHub</a>.</p></noscript>
</body>
</html>
`;
}

/** Registers how each kind's files are read and written, and starts. */
export function startScript(library: Library): string {
  return `import { readFile, readYamlFile, writeFile, writeYamlFile } from "./editing/web-editor/file-format.js";

// The Escape key, by which people leave a list of choices, would also leave the form and lose what stands in it.
// The editor reads its settings as it is loaded, and lets people change this one.
const settings = "sveltia-cms.prefs";
const kept = JSON.parse(localStorage.getItem(settings) ?? "{}");
localStorage.setItem(settings, JSON.stringify({ closeWithEscape: false, ...kept }));
const { init, registerCustomFormat } = await import("./cms/npm/index.js");

const readings = ${JSON.stringify(readings())};
for (const { format, extension, lists, words, whole, kept } of readings) {
  const parts = {
    md: { fromFile: (text) => readFile(text, lists), toFile: (form) => writeFile(form, words) },
    yaml: { fromFile: (text) => readYamlFile(text, whole), toFile: (form) => writeYamlFile(form, whole, kept) },
  };
  registerCustomFormat(format, extension, parts[extension]);
}
// The editor forbids enlarging its page by hand; people who need that may have it.
new MutationObserver(() => {
  for (const meta of document.querySelectorAll("meta[name=viewport][content*=maximum-scale]")) meta.remove();
}).observe(document.head, { childList: true });
await init({ config: ${JSON.stringify(configuration(library), null, 1)} });
`;
}
