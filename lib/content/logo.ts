/** The logo of a site, which stands at the top of every page: a drawing of lines (SVG) or of dots (PNG). */
import { readFileSync } from "node:fs";
import { imageSize } from "image-size";
import { isDrawing, type Picture } from "./picture.ts";
import { pictureFolder } from "./survey-pictures.ts";

/** As `content/site.yaml` has it. */
interface LogoSettings {
  readonly file: string;
  readonly alt?: string | undefined;
}

export interface Logo {
  readonly picture: Picture;
  /** Where it is published, from the site's root. */
  readonly path: string;
  readonly type: "image/svg+xml" | "image/png";
  /** What is written on it; undefined where it is a picture without words, beside which the site's name stands. */
  readonly alt?: string;
  /** As it is shown, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether it has colours of its own for the dark. */
  readonly forDark: boolean;
}

/** Every page has it, and who comes for the first time waits for it. */
const mostBytes = 20_000;
/** In CSS pixels: as high as a row of links, and no wider than the smallest telephone. */
const room = { width: 240, height: 48 };

/** What may be in the file of a drawing that browsers would carry out or fetch, each with what it is. */
const unsafe: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w-]+:)?script\b|\son[a-z]+\s*=|javascript:/i, "a script, which would run on your site"],
  [/<(?:[\w-]+:)?foreignObject\b/i, "a piece of a web page (foreignObject)"],
  [/<!ENTITY|<!DOCTYPE[^>]*\[/i, "words that stand for others (ENTITY)"],
  [
    /\b(?:href|src)\s*=\s*(["'])(?!\s*(?:#|data:image\/(?:png|jpeg|webp);))|url\(\s*["']?(?!["']?\s*(?:#|data:image\/))|@import|<\?xml-stylesheet/i,
    "a link to something else, which browsers would fetch or open",
  ],
];

const again = "Save it again as a plain SVG, or as a PNG.";

/** The logo that the settings name, of one of the pictures; or what is wrong with it, in a sentence. */
export function readLogo(
  { file, alt }: LogoSettings,
  picture: Picture,
): { readonly logo: Logo } | { readonly mistake: string } {
  const drawing = isDrawing(picture);
  if (!drawing && !picture.name.endsWith(".png"))
    return { mistake: `The logo ${file} is a photo. A logo is an SVG or a PNG: save it as one of the two.` };
  const bytes = readFileSync(picture.path);
  if (bytes.length > mostBytes) {
    const kilobytes = (count: number) => (count / 1000).toFixed(0);
    const mend = drawing ? "Save it without what its program keeps for itself (“Optimized SVG”)" : "Make it smaller";
    return {
      mistake: `The logo ${file} is ${kilobytes(bytes.length)} kB, and every page has it: it can be ${kilobytes(mostBytes)} kB. ${mend}.`,
    };
  }
  const text = drawing ? bytes.toString("utf8") : "";
  const found = unsafe.find(([pattern]) => pattern.test(text));
  if (found) return { mistake: `The logo ${file} has ${found[1]}. ${again}` };
  const size = sizeOf(bytes);
  if (!size) {
    return {
      mistake: drawing
        ? `The logo ${file} is no drawing that can be shown: it does not say how large it is (viewBox). ${again}`
        : `The logo ${file} is damaged. Save it again as a PNG.`,
    };
  }
  const scale = Math.min(room.width / size.width, room.height / size.height);
  return {
    logo: {
      picture,
      path: `/${pictureFolder}/${picture.name.replace(/(\.\w+)$/, `-${picture.hash.slice(0, 8)}$1`)}`,
      type: drawing ? "image/svg+xml" : "image/png",
      ...(alt && { alt }),
      width: Math.max(1, Math.round(size.width * scale)),
      height: Math.max(1, Math.round(size.height * scale)),
      forDark: text.includes("prefers-color-scheme"),
    },
  };
}

/** The logo of a site whose settings name one that is right. */
export function logoOf(
  { logo }: { readonly logo?: LogoSettings | undefined },
  pictures: ReadonlyMap<string, Picture>,
): Logo | undefined {
  const picture = logo && pictures.get(logo.file);
  const reading = picture && readLogo(logo, picture);
  return reading && "logo" in reading ? reading.logo : undefined;
}

function sizeOf(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
