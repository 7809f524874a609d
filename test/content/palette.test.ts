import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Colour, contrast, darkened, lightened, luminance } from "../../lib/content/colour.ts";
import { contrastOf, grounds, ours, paletteOf, readable, textColours } from "../../lib/content/palette.ts";
import { colourStyle } from "../../lib/eleventy/colour-style.ts";
import { Content } from "../../lib/eleventy/content.ts";
import { aModel } from "../feeds/model-factory.ts";

const colours: readonly Colour[] = [
  "#000000",
  "#ffffff",
  "#ff0000",
  "#00ff00",
  "#0000ff",
  "#7fb8b0",
  "#ffd400",
  "#6b2fa0",
  "#808080",
];

describe("contrast", () => {
  test("is that of WCAG", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(luminance("#ff0000")).toBeCloseTo(0.2126);
  });

  test.each(colours)("of what %s is changed to is as much as was asked for, and hardly more", (colour) => {
    for (const brightness of [0.02, 0.1, 0.5, 0.8]) {
      const [dark, light] = [darkened(colour, brightness), lightened(colour, brightness, 0.5)];
      expect(luminance(dark)).toBeLessThanOrEqual(brightness);
      expect(luminance(light)).toBeGreaterThanOrEqual(brightness);
      if (dark !== colour) expect(luminance(dark)).toBeGreaterThan(brightness * 0.8);
      if (light !== colour) expect(luminance(light)).toBeLessThan(brightness * 1.25);
    }
  });
});

describe("a site's own colours", () => {
  test("that are too pale become the nearest that reads", () => {
    expect(contrastOf("#7fb8b0")).toBeLessThan(7);
    for (const colour of colours) expect(contrastOf(readable(colour))).toBeGreaterThanOrEqual(7);
    expect(readable("#0a4a46")).toBe("#0a4a46");
  });

  test.each(colours.map(readable))(
    "%s read on every ground, in the light, in the dark and with more contrast",
    (colour) => {
      const { light, dark, strong, strongDark } = paletteOf({ accent: colour, ink: colour });
      const pairs: readonly (readonly [Colour | undefined, readonly (Colour | undefined)[]])[] = [
        [light.accent, [...Object.values(grounds.light), light.tint]],
        [light.ink, [...Object.values(grounds.light), light.tint]],
        [dark.accent, [...Object.values(grounds.dark), dark.tint, "#10201f"]],
        [dark.ink, [...Object.values(grounds.dark), dark.tint]],
        [strong.accent, ["#ffffff", light.tint, "#fffdf8"]],
        [strongDark.accent, ["#000000", dark.tint, "#10201f"]],
      ];
      for (const [text, all] of pairs) {
        for (const ground of all) expect(contrast(text as Colour, ground as Colour)).toBeGreaterThanOrEqual(7);
      }
    },
  );

  test("leave other text on their tints as it reads on ours", () => {
    for (const colour of colours.map(readable)) {
      const { light, dark } = paletteOf({ accent: colour });
      for (const text of ["#86201a", "#6b3a00", "#474c55"] as const)
        expect(contrast(text, light.tint as Colour)).toBeGreaterThanOrEqual(7);
      for (const text of ["#ffb4a8", "#f5c878", "#c9c3b6"] as const)
        expect(contrast(text, dark.tint as Colour)).toBeGreaterThanOrEqual(7);
    }
  });
});

test("the grounds and colours that are reckoned with are those of the styles", () => {
  const css = readFileSync("_includes/styles/1-tokens.css", "utf8");
  const block = (start: string) => css.slice(css.indexOf(start), css.indexOf("}", css.indexOf(start)));
  const schemes = { light: block(":root"), dark: block("@media screen and (prefers-color-scheme: dark)") };
  for (const scheme of ["light", "dark"] as const) {
    const tokens = { ...grounds[scheme], ...ours[scheme] };
    for (const [name, colour] of Object.entries(tokens)) expect(schemes[scheme]).toContain(`--${name}: ${colour};`);
  }
});

describe("the styles of a site", () => {
  const style = (site: object) => colourStyle({ problems: undefined, model: aModel({ site: { ...site } }) });

  test("have nothing of their own without colours", () => expect(style({})).toBe(""));

  test("have nothing of their own while the content has problems", () => {
    const content = new Content(() => ({ problems: [{ file: "content/site.yaml", message: "Something is wrong." }] }));
    expect(colourStyle(content)).toBe("");
  });

  test("have what was chosen, and what follows from it for the dark and for more contrast", () => {
    const own = style({ colours: { accent: "#6a2e9f", ink: "#2b1a3d" } });
    expect(own.startsWith(":root{--accent:#6a2e9f;")).toBe(true);
    expect(own.match(/--accent:#[0-9a-f]{6}/g)).toHaveLength(4);
    expect(own.match(/@media [^{]+/g)).toEqual([
      "@media screen and (prefers-color-scheme:dark)",
      "@media (prefers-contrast:more)",
      "@media screen and (prefers-contrast:more) and (prefers-color-scheme:dark)",
    ]);
  });

  test("leave black and white to those who ask for more contrast", () =>
    expect(style({ colours: { ink: "#2b1a3d" } })).toMatch(
      /more\)\{:root\{--ink:#000000\}\}@media .*dark\)\{:root\{--ink:#ffffff\}\}$/,
    ));
});

test("an email has the site's colours", () => {
  expect(textColours({}).light.accent).toBe("#0a4a46");
  expect(textColours({ colours: { accent: "#6a2e9f" } }).light).toMatchObject({ accent: "#6a2e9f", ink: "#1a2330" });
});
