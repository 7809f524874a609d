/** The site's own colours as styles, which come after those of every page. */
import { paletteOf, type Tokens } from "../content/palette.ts";
import type { Content } from "./content.ts";

/** In the order of `_includes/styles/1-tokens.css`: a later one holds over an earlier. */
const when = {
  light: "",
  dark: "screen and (prefers-color-scheme:dark)",
  strong: "(prefers-contrast:more)",
  strongDark: "screen and (prefers-contrast:more) and (prefers-color-scheme:dark)",
} as const;

/** Empty for a site that chooses none, or whose content has problems. */
export function colourStyle(content: Pick<Content, "problems" | "model">): string {
  // Where there are problems, to ask for the model is an error.
  const colours = content.problems ? undefined : content.model.library.site.colours;
  if (!colours) return "";
  const palette = paletteOf(colours);
  return (Object.keys(when) as (keyof typeof when)[])
    .map((name) => ({ condition: when[name], rule: ruleOf(palette[name]) }))
    .filter(({ rule }) => rule !== "")
    .map(({ condition, rule }) => (condition === "" ? rule : `@media ${condition}{${rule}}`))
    .join("");
}

function ruleOf(tokens: Tokens): string {
  const declarations = Object.entries(tokens).map(([name, colour]) => `--${name}:${colour}`);
  return declarations.length === 0 ? "" : `:root{${declarations.join(";")}}`;
}
