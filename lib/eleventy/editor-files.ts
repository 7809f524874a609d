/** Writes the web editor into `/admin/`, when the site's settings turn it on. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join } from "node:path";
import type { Library } from "../content/library.ts";
import { adminPage, adminPolicy, startScript } from "../editing/web-editor/admin-page.ts";
import { Refusal } from "../refusal.ts";
import { sourceHash } from "./policy.ts";

/** This project's own code that runs in the browser, from `lib/`. */
const own = ["editing/web-editor/file-format", "editing/web-editor/edited-yaml", "editing/markdown-file"];

/** What is copied as it is: the editor with its parts, and the program for YAML. */
const copied: readonly (readonly [from: string, to: string])[] = [
  ["node_modules/@sveltia/cms/npm", "cms/npm"],
  ["node_modules/@sveltia/cms/LICENSE.txt", "cms/LICENSE.txt"],
  ["node_modules/yaml/browser/dist", "yaml"],
  ["node_modules/yaml/LICENSE", "yaml/LICENSE"],
];

export function writeEditorFiles(library: Library, output: string): void {
  if (!library.site.editor) return;
  const folder = join(output, "admin");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const locales = translations();
  write("index.html", adminPage(library, locales, adminPolicy(locales, sourceHash)));
  for (const name of locales) {
    const text = readFileSync(join("node_modules/@sveltia/cms/locales", `${name}.json`), "utf8");
    write(`cms/locales/${name}.js`, `export default ${text.trim()};\n`);
  }
  write("start.js", startScript(library));
  for (const name of own) {
    const code = stripTypeScriptTypes(readFileSync(join("lib", `${name}.ts`), "utf8"));
    write(`${name}.js`, code.replaceAll(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
  }
  for (const [from, to] of copied) {
    cpSync(from, join(folder, to), { recursive: true, filter: (path) => !path.endsWith(".map") });
  }
  const program = join(folder, "cms/npm/index.js");
  writeFileSync(program, atHome(readFileSync(program, "utf8"), readdirSync(join(folder, "cms/npm/assets"))));
}

/** The policy that the editor's page carries, for the headers of its folder; undefined for a site without the editor. */
export const editorPolicy = ({ site }: Library): string | undefined =>
  site.editor && adminPolicy(translations(), sourceHash);

/** The names of the editor's translations. Refuses where its package was left out of the install. */
function translations(): string[] {
  const folder = "node_modules/@sveltia/cms/locales";
  if (!existsSync(folder)) {
    throw new Refusal(
      "content/site.yaml turns the web editor on, and its package is not installed. Run npm ci without --no-workspaces.",
      2,
    );
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/**
 * The program without the two addresses at other hosts that it asks by itself: for fonts, which are in its package too, and
 * for GitHub's status, of which it then knows nothing.
 * @param assets the names of the files beside it
 */
export function atHome(program: string, assets: readonly string[]): string {
  return program
    .replace(
      /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/([a-z0-9-]+)\.woff2/g,
      (address, family, cut) => {
        const font = assets.find((name) => name.startsWith(`${family}-${cut}-`) && name.endsWith(".woff2"));
        if (font === undefined) throw new Error(`@sveltia/cms has no file for ${address}.`);
        return `cms/npm/assets/${font}`;
      },
    )
    .replace("https://www.githubstatus.com/api/v2/status.json", "data:application/json,{}");
}
