/** The pictures that pages show, encoded once: the files are kept in `.cache/`, by what is in the picture. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Library } from "../content/library.ts";
import type { Picture } from "../content/picture.ts";
import { type Rendition, renditions } from "../content/picture-markup.ts";
import type { Problem } from "../content/problem.ts";
import { shownPictures } from "../content/shown-pictures.ts";
import { Refusal } from "../refusal.ts";

/** Where encoded pictures are kept. */
const kept = ".cache/pictures";

export interface PublishedPicture {
  /** In the folder that is published. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file of every picture that a page shows. Refuses one that is damaged. @param cache a folder, made where it is not there */
export async function publishedPictures(library: Library, cache = kept): Promise<readonly PublishedPicture[]> {
  const pictures = shownPictures(library);
  const { logo } = library;
  // Its bytes are as its maker saved them: it is small enough.
  const files: PublishedPicture[] = logo ? [{ path: logo.path.slice(1), bytes: readFileSync(logo.picture.path) }] : [];
  if (pictures.length === 0) return files;
  // It brings a program of 18 MB, which a site without pictures does not wait for.
  const { encodePicture, encoding, isWhole } = await import("./encode-picture.ts");
  for (const picture of pictures) {
    const original = once(() => readFileSync(picture.path));
    const made = renditions(picture).map(async (rendition) => {
      const place = join(cache, encoding, nameOf(picture, rendition));
      if (existsSync(place)) return { path: rendition.path, bytes: readFileSync(place) };
      const bytes = await encodePicture(original(), rendition).catch(async (error) => {
        throw (await isWhole(original())) ? error : new Refusal(`${picture.file}: ${damaged}`, 1);
      });
      keep(place, bytes);
      return { path: rendition.path, bytes };
    });
    files.push(...(await Promise.all(made)));
  }
  return files;
}

/** What can't be seen before a picture is decoded. Of those that were encoded before it is known. */
export async function damagedPictures(library: Library, cache = kept): Promise<readonly Problem[]> {
  const pictures = shownPictures(library);
  if (pictures.length === 0) return [];
  const { encoding, isWhole } = await import("./encode-picture.ts");
  const problems: Problem[] = [];
  for (const picture of pictures) {
    const known = renditions(picture).every((one) => existsSync(join(cache, encoding, nameOf(picture, one))));
    if (!known && !(await isWhole(readFileSync(picture.path))))
      problems.push({ file: picture.file, line: 1, message: damaged });
  }
  return problems;
}

const damaged =
  "This picture is not whole: a part was lost when it was copied. Copy it again, or open it and save it again as a JPEG.";

const nameOf = ({ hash }: Picture, { width, format }: Rendition) => `${hash}-${width}.${format}`;

/** Two builds may write the same file at once. */
function keep(place: string, bytes: Buffer): void {
  mkdirSync(dirname(place), { recursive: true });
  const draft = `${place}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, place);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
