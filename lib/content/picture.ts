/** A picture of `content/images/`: what its bytes say of it, and what must not be in them. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import ExifReader from "exifreader";
import { disableTypes, imageSize, types } from "image-size";
import { wordSystemError } from "../refusal.ts";
import type { PictureFile } from "./survey-pictures.ts";

export interface Picture extends PictureFile {
  /** In pixels, held upright. Both are 0 where nobody knows. */
  readonly width: number;
  readonly height: number;
  /** Of its bytes. */
  readonly hash: string;
}

export interface PictureReading {
  readonly picture: Picture;
  /** Sentences. */
  readonly mistakes: readonly string[];
}

/** Whether it is made of lines instead of dots: only the logo may be. */
export const isDrawing = ({ name }: Pick<PictureFile, "name">): boolean => name.endsWith(".svg");

/** Git keeps each picture for ever, and everyone who copies the site downloads it. */
const mostMegabytes = 5;
/** What a computer of no great size can still open. */
const mostPixels = 50_000_000;

const smaller = "Make it smaller, 2,000 pixels on its longer side, and save it as a JPEG.";

/** Reads one. Nothing is worked out again of a file that is as it was at an `earlier` reading. */
export function pictureReader(
  earlier = new Map<string, { readonly state: string; readonly reading: PictureReading }>(),
) {
  return (file: PictureFile): PictureReading => {
    const unknown = { ...file, width: 0, height: 0, hash: "" };
    try {
      const { size, mtimeMs } = statSync(file.path);
      const state = `${size} ${mtimeMs}`;
      const known = earlier.get(file.path);
      if (known?.state === state) return known.reading;
      const reading =
        size > mostMegabytes * 1_000_000
          ? { picture: unknown, mistakes: [tooHeavy(size)] }
          : readPicture(file, readFileSync(file.path));
      earlier.set(file.path, { state, reading });
      return reading;
    } catch (error) {
      const said = wordSystemError(error);
      if (said === undefined) throw error;
      return { picture: unknown, mistakes: [said] };
    }
  };
}

const tooHeavy = (size: number) =>
  `This picture is ${(size / 1_000_000).toFixed(1)} MB, and a picture can be ${mostMegabytes} MB. ${smaller}`;

/** What the bytes of a picture say. */
export function readPicture(file: PictureFile, bytes: Uint8Array): PictureReading {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  if (isDrawing(file)) return { picture: { ...file, width: 0, height: 0, hash }, mistakes: [] };
  const lying = sizeOf(bytes);
  if (!lying) {
    const message =
      "This is no picture, whatever its name says, or it is damaged. Open it, save it again as a JPEG, and put that in its place.";
    return { picture: { ...file, width: 0, height: 0, hash }, mistakes: [message] };
  }
  const exif = exifOf(bytes);
  // Cameras note which way they were held: from 5 on they lay on their side (Exif 2.3, section 4.6.4).
  const onItsSide = Number(exif?.exif?.Orientation?.value ?? 1) >= 5;
  const { width, height } = onItsSide ? { width: lying.height, height: lying.width } : lying;
  const picture = { ...file, width, height, hash };
  const mistakes: string[] = [];
  if (width * height > mostPixels)
    mistakes.push(`This picture is ${width} by ${height} pixels, more than computers open with ease. ${smaller}`);
  if (exif?.gps?.Latitude !== undefined || hasInWords(bytes)) mistakes.push(withPosition);
  return { picture, mistakes };
}

/** Pages never say where a photo was taken; its file in the repository would (docs/publishing.md). */
const withPosition =
  "This photo says where it was taken: the position (GPS) is in its file, where whoever can read the repository finds it. " +
  "Take it out. In Windows: right-click the file, Properties, Details, Remove Properties. On a Mac: in Preview, Tools, Show Inspector, GPS, Remove. " +
  "If it was ever committed, do what docs/publishing.md says.";

const readable: readonly (string | undefined)[] = ["jpg", "png", "webp"];

// Whoever writes a file chooses the program that reads it, so there are no more than pictures and the logo need.
disableTypes(types.filter((type) => type !== "svg" && !readable.includes(type)));

/** Of a picture as it lies in the file. */
function sizeOf(bytes: Uint8Array): Pick<Picture, "width" | "height"> | undefined {
  try {
    const { type, width, height } = imageSize(bytes);
    return readable.includes(type) && width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

/** What a camera notes. */
function exifOf(bytes: Uint8Array) {
  try {
    return ExifReader.load(Buffer.from(bytes), { expanded: true });
  } catch {
    return undefined;
  }
}

/** Programs for photos note a position in words as well (XMP). */
const hasInWords = (bytes: Uint8Array) => Buffer.from(bytes).includes("GPSLatitude");
