/** The files of a picture as they are published: of no more bytes than they may have, and with nothing in them but what is seen. */
import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import type { PictureFormat, Rendition } from "../content/picture-markup.ts";

/** What one file may weigh, in bytes: on a slow line it is a few seconds. */
export const heaviest = 60_000;

/** Each is tried until one is light enough. Of a format's own scale, which are not alike. */
const qualities: Readonly<Record<PictureFormat, readonly number[]>> = {
  avif: [50, 35, 20],
  webp: [72, 50, 30],
  jpeg: [72, 50, 30],
};

/** What is left when the lowest quality is too heavy: finer detail goes, as if it was seen from further off. */
const details = [1, 1 / 2, 1 / 4, 1 / 8];

// As many threads as there are would each take memory for a picture, while pages are made.
sharp.concurrency(1);

/** What a file depends on beside the picture itself, so that an encoded one is not taken for what another version makes. */
export const encoding = createHash("sha256")
  .update(JSON.stringify({ heaviest, qualities, details, effort: 3, versions: sharp.versions }))
  .digest("hex")
  .slice(0, 8);

/** Whoever looks sees the same on light and dark ground; and no notes of the camera's go out, the position among them. */
function upright(original: Uint8Array): Sharp {
  return sharp(original, { limitInputPixels: 60_000_000 }).autoOrient().flatten({ background: "#fff" });
}

/** Whether a picture is there to its end: one may begin well and be cut off. */
export async function isWhole(original: Uint8Array): Promise<boolean> {
  return upright(original)
    .resize(16)
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

export async function encodePicture(original: Uint8Array, rendition: Rendition): Promise<Buffer> {
  const { width, height } = rendition;
  const seen = await upright(original)
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { channels } = seen.info;
  const from = () => sharp(seen.data, { raw: { width, height, channels } });
  for (const detail of details) {
    const coarse = await coarser(from(), rendition, detail);
    for (const quality of qualities[rendition.format]) {
      const made = await encoded(coarse.clone(), rendition.format, quality);
      if (made.length <= heaviest) return made;
    }
  }
  throw new Error(`${rendition.path} can't be made light enough.`);
}

async function coarser(picture: Sharp, { width, height }: Rendition, detail: number): Promise<Sharp> {
  if (detail === 1) return picture;
  const size = (pixels: number) => Math.max(1, Math.round(pixels * detail));
  const small = await picture.resize(size(width), size(height), { fit: "fill" }).png().toBuffer();
  return sharp(small).resize(width, height, { fit: "fill" });
}

/** One more effort on AVIF takes five times as long, and saves a fiftieth of the bytes. */
function encoded(picture: Sharp, format: PictureFormat, quality: number): Promise<Buffer> {
  if (format === "avif") return picture.avif({ quality, effort: 3 }).toBuffer();
  if (format === "webp") return picture.webp({ quality, effort: 4 }).toBuffer();
  return picture.jpeg({ quality, mozjpeg: true }).toBuffer();
}
