/** The styles of the components that a page uses, and the policy that allows just those and its script. */
import { readFileSync } from "node:fs";
import { browserslistToTargets, transform } from "lightningcss";
import { filesOf } from "./overrides.ts";
import { type Policy, pagePolicy, policyText } from "./policy.ts";

/** Browsers of about 2019 and later, phones among them; features that older ones lack only improve a page. */
const targets = browserslistToTargets(["chrome 79", "firefox 78", "safari 13", "ios_saf 13", "samsung 12"]);

/** Minified styles: those of every page, and those of each component by its name, which is also its class. */
export interface Styles {
  readonly base: string;
  readonly components: ReadonlyMap<string, string>;
}

/** @param site where an adopter's own are, which go before ours of the same name */
export function readStyles(includes: string, site?: string): Styles {
  const base = [...filesOf("styles", includes, site).values()].map(minified).join("");
  const components = new Map<string, string>();
  for (const name of filesOf("components", includes, site).keys()) {
    const style = filesOf(`components/${name}`, includes, site).get("style.css");
    if (style !== undefined) components.set(name, minified(style));
  }
  return { base, components };
}

function minified(path: string): string {
  return transform({ filename: path, code: readFileSync(path), minify: true, targets }).code.toString();
}

/** The components whose class, or a class of whose parts (`name__part`), stands in the page. */
export function componentsIn(html: string, names: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const opening = ' class="';
  for (let start = html.indexOf(opening), end = 0; start !== -1; start = html.indexOf(opening, end)) {
    end = html.indexOf('"', start + opening.length);
    const value = html.slice(start + opening.length, end);
    if (end === -1) break;
    if (seen.has(value)) continue;
    seen.add(value);
    for (const token of value.split(/\s+/)) {
      const name = token.split("__", 1)[0] as string;
      if (names.has(name)) found.add(name);
    }
  }
  return [...found].sort();
}

/** A page with its styles, and its policy where it has a place for one. */
export function withStyles(html: string, styles: Styles): { readonly html: string; readonly policy?: Policy } {
  const names = new Set(styles.components.keys());
  const style =
    styles.base +
    componentsIn(html, names)
      .map((name) => styles.components.get(name))
      .join("");
  let policy: Policy | undefined;
  const styled = html.replace(/<!--(styles|policy)-->/g, (_, what) => {
    if (what === "styles") return `<style>${style}</style>`;
    policy ??= pagePolicy(style, html);
    return `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">`;
  });
  return { html: styled, ...(policy && { policy }) };
}
