/** The engine axe (https://github.com/dequelabs/axe-core) as a script for a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

declare global {
  interface Window {
    readonly axe: typeof import("axe-core") & {
      readonly commons: { readonly color: { readonly Color: { prototype: Color } } };
    };
  }
}

/** A colour as axe reads it: shares of red, green and blue, and how opaque it is. */
interface Color {
  r: number;
  g: number;
  b: number;
  alpha: number;
  /** Takes the colour that CSS writes so, such as `rgb(11, 79, 74)`. */
  parseString(written: string): Color;
}

/** Runs in the page. Without it, to read the same few colours for every text again takes a quarter of axe's time. */
function readEachColorOnce(): void {
  const colors = window.axe.commons.color.Color.prototype;
  const parse = colors.parseString;
  const read = new Map<string, Pick<Color, "r" | "g" | "b" | "alpha">>();
  colors.parseString = function (this: Color, written) {
    const before = read.get(written);
    if (before) return Object.assign(this, before);
    const { r, g, b, alpha } = parse.call(this, written);
    read.set(written, { r, g, b, alpha });
    return this;
  };
}

export const axeFile = "axe-core/axe.min.js";

/** Gives the page that runs it `window.axe`. */
export const axeScript = `${readFileSync(createRequire(import.meta.url).resolve(axeFile), "utf8")}
(${readEachColorOnce})();`;
