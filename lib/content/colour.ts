/** Colours as light: how bright each is, what reads on what (WCAG 2.2, 1.4.6), and the nearest that does. */

/** A colour in the web's notation, such as `#0a4a46`. */
export type Colour = `#${string}`;

/** The least contrast of text with its ground (WCAG 1.4.6). */
export const leastContrast = 7;

/** The three lights of a colour, each from 0 to 1, as https://www.w3.org/TR/WCAG22/#dfn-relative-luminance has them. */
function lightsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((at) => {
    const written = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return written <= 0.04045 ? written / 12.92 : ((written + 0.055) / 1.055) ** 2.4;
  });
}

/** The colour of these lights, rounded towards the darker or the lighter. */
function colourOf(lights: readonly number[], round: (value: number) => number): Colour {
  const digits = lights.map((light) => {
    const written = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    // Whole numbers may come out of the two powers a trace beside themselves.
    const value = round(Number((Math.min(1, Math.max(0, written)) * 255).toFixed(6)));
    return value.toString(16).padStart(2, "0");
  });
  return `#${digits.join("")}`;
}

/** How bright a colour is, from 0 for black to 1 for white. */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = lightsOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 for the same brightness to 21 for black and white. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour, or the nearest of its hue that is no brighter than this: less of the same light. */
export function darkened(colour: Colour, most: number): Colour {
  const now = luminance(colour);
  if (now <= most) return colour;
  return colourOf(
    lightsOf(colour).map((light) => (light * most) / now),
    Math.floor,
  );
}

/**
 * The colour, or one of its hue that is at least this bright. Of what is added, the share `own` is more of its own light,
 * as far as there can be more, and the rest is white.
 */
export function lightened(colour: Colour, least: number, own = 0): Colour {
  const now = luminance(colour);
  if (now >= least) return colour;
  const lights = lightsOf(colour);
  const withWhite = (from: readonly number[], brightness: number) => {
    const white = Math.max(0, (least - brightness) / (1 - brightness));
    return from.map((light) => light + white * (1 - light));
  };
  const more = now === 0 ? 1 : Math.min(least / now, 1 / Math.max(...lights));
  const pale = withWhite(lights, now);
  const vivid = withWhite(
    lights.map((light) => light * more),
    now * more,
  );
  return colourOf(
    pale.map((light, index) => light + own * ((vivid[index] ?? light) - light)),
    Math.ceil,
  );
}
