/** A picture as a page has it: in the sizes at which it is seen, each in the formats that browsers know. */
import MarkdownIt from "markdown-it";
import { languageOf } from "../language.ts";
import type { Picture } from "./picture.ts";
import { pictureFolder } from "./survey-pictures.ts";

/** The smallest files first: a browser takes the first that it knows. */
export const pictureFormats = ["avif", "webp", "jpeg"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** One file of a picture, as it is published. */
export interface Rendition {
  /** From the site's root, such as `images/door-1a2b3c4d-528.avif`. */
  readonly path: string;
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels: as wide as a column of text, and not much higher than a telephone held sideways. */
const widest = 528;
const highest = 480;

type Size = Pick<Rendition, "width" | "height">;

/** How large it is shown where there is room, in CSS pixels. */
function shownAt({ width, height }: Size): Size {
  const scale = Math.min(1, widest / width, highest / height);
  return scaled({ width, height }, Math.max(1, Math.round(width * scale)));
}

const scaled = ({ width, height }: Size, to: number): Size => ({
  width: to,
  height: Math.max(1, Math.round((height * to) / width)),
});

/**
 * The files of a picture: for screens that show half, one and two of its dots for each pixel, as far as the picture has
 * them. Browsers that know JPEG only are old, and get one size.
 */
export function renditions(picture: Picture): readonly Rendition[] {
  const shown = shownAt(picture).width;
  const widths = [Math.ceil(shown / 2), shown, Math.min(2 * shown, picture.width)];
  return pictureFormats.flatMap((format) =>
    [...new Set(format === "jpeg" ? [shown] : widths)].map((width) => {
      const name = `${picture.name.replace(/\.\w+$/, "")}-${picture.hash.slice(0, 8)}-${width}`;
      return {
        path: `${pictureFolder}/${name}.${format === "jpeg" ? "jpg" : format}`,
        format,
        ...scaled(picture, width),
      };
    }),
  );
}

/** The one file that every browser, and every other program, can show. */
export const plainRendition = (picture: Picture): Rendition => renditions(picture).at(-1) as Rendition;

export interface Shown {
  readonly picture: Picture;
  readonly alt: string;
  readonly credit?: string | undefined;
  /** The language of both, where that is not the page's. */
  readonly lang?: string | undefined;
  /** Whether it is loaded when it is about to be seen, and not at once. */
  readonly lazy: boolean;
}

const { escapeHtml } = new MarkdownIt().utils;

/** @param base the path under which the site is published, ending in a slash */
export function pictureHtml({ picture, alt, credit, lang, lazy }: Shown, base: string): string {
  const all = renditions(picture);
  const sources = pictureFormats.slice(0, -1).map((format) => {
    const files = all.filter((one) => one.format === format).map(({ path, width }) => `${base}${path} ${width}w`);
    return `<source type="image/${format}" srcset="${files.join(", ")}" sizes="min(100vw, ${widest}px)">`;
  });
  const { path, width, height } = plainRendition(picture);
  const loading = lazy ? ' loading="lazy"' : "";
  const img = `<img src="${base}${path}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"${loading}>`;
  const caption = credit ? `<figcaption>${escapeHtml(credit)}</figcaption>\n` : "";
  const marks = lang ? ` lang="${lang}" dir="${languageOf(lang).direction}"` : "";
  return `<figure class="picture"${marks}>\n<picture>${sources.join("")}${img}</picture>\n${caption}</figure>\n`;
}
