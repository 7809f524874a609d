/** Pictures of many pages on one sheet, so that a person sees at a glance what no check can. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import sharp from "sharp";
import { kindOf } from "./sample.ts";

/** A way to look at a site, each a sheet of its own. */
export interface Look {
  /** `320-dark`: the name of its file. */
  readonly name: string;
  /** CSS pixels. */
  readonly width: number;
  /** How much of a tall page is shown. */
  readonly height: number;
  /** Columns of the sheet. */
  readonly columns: number;
  readonly options: BrowserContextOptions;
  readonly print?: boolean;
}

/** A phone, a tablet and a desk, in the light and in the dark, and two sheets of A4. */
export const looks: readonly Look[] = [
  ...(
    [
      { width: 320, height: 1200, columns: 15 },
      { width: 768, height: 1000, columns: 9 },
      { width: 1280, height: 1600, columns: 9 },
    ] as const
  ).flatMap((size) =>
    (["light", "dark"] as const).map((colorScheme) => ({
      ...size,
      name: `${size.width}-${colorScheme}`,
      options: { colorScheme },
    })),
  ),
  { name: "print", width: 794, height: 2246, columns: 15, options: {}, print: true },
];

/** How wide a whole sheet is, in pixels. */
const sheetWidth = 2400;
const gap = 10;
const captionHeight = 22;

/** The fullest page of each kind, by kind in order. */
export function onePageOfEachKind(
  pages: readonly { readonly url: string; readonly html: string }[],
): readonly string[] {
  return [...Map.groupBy(pages, ({ url }) => kindOf(url)).values()].map(
    (kind) => kind.reduce((fullest, page) => (page.html.length > fullest.html.length ? page : fullest)).url,
  );
}

interface Tile {
  readonly caption: string;
  readonly picture: Buffer;
}

async function photograph(page: Page, address: string, look: Look): Promise<Buffer> {
  await page.goto(address, { waitUntil: "load" });
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(tall, look.height);
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: look.width, height } });
}

const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function captionOf(words: string, width: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${captionHeight}"><text y="15" font-family="sans-serif" font-size="11" fill="#111">${escaped(words)}</text></svg>`,
  );
}

/** The tiles in rows under their captions, as a WebP. */
export async function contactSheet(tiles: readonly Tile[], columns: number): Promise<Buffer> {
  const width = Math.floor((sheetWidth - gap) / columns) - gap;
  const pictures = await Promise.all(
    tiles.map(async ({ picture }) => sharp(picture).resize({ width }).png().toBuffer({ resolveWithObject: true })),
  );
  const rowHeight = Math.max(...pictures.map(({ info }) => info.height)) + captionHeight + gap;
  const layers = tiles.flatMap(({ caption }, index) => {
    const left = gap + (index % columns) * (width + gap);
    const top = gap + Math.floor(index / columns) * rowHeight;
    return [
      { input: captionOf(caption, width), left, top },
      { input: (pictures[index] as (typeof pictures)[number]).data, left, top: top + captionHeight },
    ];
  });
  const height = gap + Math.ceil(tiles.length / columns) * rowHeight;
  return sharp({ create: { width: sheetWidth, height, channels: 3, background: "#cfcfcf" } })
    .composite(layers)
    .webp({ quality: 35, effort: 6 })
    .toBuffer();
}

/** A sheet of the pages at these paths, as a browser shows them on a day. */
export async function sheetOf(
  browser: Browser,
  root: string,
  urls: readonly string[],
  look: Look,
  moment: Date,
): Promise<Buffer> {
  const context = await browser.newContext({ ...look.options, viewport: { width: look.width, height: 1123 } });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(moment);
    if (look.print) await page.emulateMedia({ media: "print" });
    const tiles: Tile[] = [];
    for (const url of urls) tiles.push({ caption: url, picture: await photograph(page, root + url.slice(1), look) });
    return await contactSheet(tiles, look.columns);
  } finally {
    await context.close();
  }
}
