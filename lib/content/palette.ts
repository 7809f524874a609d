/** The colours of a site: those that its settings choose, and what follows from them for each way in which people see it. */
import { type Colour, contrast, darkened, leastContrast, lightened, luminance } from "./colour.ts";
import type { Site } from "./library.ts";

/** The grounds on which text stands, as `_includes/styles/1-tokens.css` has them. */
export const grounds = {
  light: { paper: "#faf4e6", sheet: "#fffdf8", tint: "#e6eee4" },
  dark: { paper: "#14181f", sheet: "#1c222b", tint: "#1d2f30" },
} as const satisfies Record<string, Readonly<Record<string, Colour>>>;

/** The colours of text that a site has unless it chooses others. */
export const ours = {
  light: { ink: "#1a2330", accent: "#0a4a46" },
  dark: { ink: "#f3ecdd", accent: "#97d9cb" },
} as const satisfies Record<string, Tokens>;

/** How bright things are in the dark, and where people ask for more contrast. */
const brightness = { darkAccent: 0.6, darkInk: 0.83, strongAccent: 0.025, strongDarkAccent: 0.86 };

/** How much of its hue an accent keeps in the dark. */
const vividness = 0.5;

/** A ground that is a breath of the accent. */
const tintOf = (accent: Colour) => lightened(accent, luminance(grounds.light.tint), 0.1);

/** The ground on which a dark colour is hardest to read. */
const darkestLight = Object.values(grounds.light).reduce((a, b) => (luminance(a) < luminance(b) ? a : b));

/** The least contrast of a colour with the grounds of a page in the light. In the dark and with more contrast it is changed until it reads. */
export const contrastOf = (colour: Colour): number => contrast(colour, darkestLight);

/** The colour, or the nearest of its hue that reads on every ground. */
export function readable(colour: Colour): Colour {
  return darkened(colour, (luminance(darkestLight) + 0.05) / leastContrast - 0.05);
}

/** Tokens of the styles by their names. */
export type Tokens = Readonly<Partial<Record<"accent" | "ink" | "tint", Colour>>>;

export interface Palette {
  readonly light: Tokens;
  readonly dark: Tokens;
  /** Where people ask for more contrast. */
  readonly strong: Tokens;
  readonly strongDark: Tokens;
}

/** What the settings change of the colours; nothing where they choose none. The accent brings its tint along. */
export function paletteOf({ accent, ink }: NonNullable<Site["colours"]>): Palette {
  const darkAccent = accent && lightened(accent, brightness.darkAccent, vividness);
  return {
    light: {
      ...(accent && { accent, tint: tintOf(accent) }),
      ...(ink && { ink }),
    },
    dark: {
      ...(darkAccent && { accent: darkAccent, tint: darkened(darkAccent, luminance(grounds.dark.tint)) }),
      ...(ink && { ink: lightened(ink, brightness.darkInk) }),
    },
    strong: {
      ...(accent && { accent: darkened(accent, brightness.strongAccent) }),
      ...(ink && { ink: "#000000" }),
    },
    strongDark: {
      ...(accent && { accent: lightened(accent, brightness.strongDarkAccent, vividness) }),
      ...(ink && { ink: "#ffffff" }),
    },
  };
}

/** The colours of text on the pages and in the emails of a site: its own, or ours. */
export function textColours({ colours = {} }: Pick<Site, "colours">) {
  const { light, dark } = paletteOf(colours);
  return { light: { ...ours.light, ...light }, dark: { ...ours.dark, ...dark } };
}
