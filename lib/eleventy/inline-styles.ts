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

const classes = / class="([^"]*)"/g;
/** By the value of a class attribute, of which a site has few: the components that its words would name. */
const namesIn = new Map<string, readonly string[]>();

function namesOf(value: string): readonly string[] {
  const names = namesIn.get(value) ?? value.split(/\s+/).map((token) => token.split("__", 1)[0] as string);
  namesIn.set(value, names);
  return names;
}

/** The components whose class, or a class of whose parts (`name__part`), stands in the page. */
export function componentsIn(html: string, components: Pick<ReadonlySet<string>, "has">): string[] {
  const found = new Set<string>();
  for (const [, value = ""] of html.matchAll(classes)) {
    for (const name of namesOf(value)) if (components.has(name)) found.add(name);
  }
  return [...found].sort();
}

/** Of the pages that have the same components, which are many: one text has its hash worked out once. */
const together = new WeakMap<Styles, Map<string, string>>();

function styleOf(names: readonly string[], styles: Styles): string {
  const known = together.get(styles) ?? new Map<string, string>();
  together.set(styles, known);
  const key = names.join(" ");
  const style = known.get(key) ?? styles.base + names.map((name) => styles.components.get(name)).join("");
  known.set(key, style);
  return style;
}

/** A page with its styles, and its policy where it has a place for one. */
export function withStyles(html: string, styles: Styles): { readonly html: string; readonly policy?: Policy } {
  const style = styleOf(componentsIn(html, styles.components), styles);
  const policy = html.includes("<!--policy-->") ? pagePolicy(style, html) : undefined;
  // Functions, since a dollar sign means something in a text that takes the place of another.
  const styled = html
    .replace("<!--policy-->", () =>
      policy ? `<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">` : "",
    )
    .replace("<!--styles-->", () => `<style>${style}</style>`);
  return { html: styled, ...(policy && { policy }) };
}
