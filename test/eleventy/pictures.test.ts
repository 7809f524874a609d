import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import type { Library } from "../../lib/content/library.ts";
import { readPicture } from "../../lib/content/picture.ts";
import { type Rendition, renditions } from "../../lib/content/picture-markup.ts";
import { encodePicture, heaviest } from "../../lib/eleventy/encode-picture.ts";
import { damagedPictures, publishedPictures } from "../../lib/eleventy/pictures.ts";
import { noise, photo, photoOnItsSide, photoWithPosition } from "../content/pictures.ts";
import { aLibrary } from "../timetable/library-factory.ts";

const folder = mkdtempSync(join(tmpdir(), "signpost-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pictureOf = (bytes: Uint8Array, name = "door.jpg") =>
  readPicture({ name, file: `content/images/${name}`, path: join(folder, name) }, bytes).picture;

const hard = await noise(1056, 700);

describe("each file of a picture", () => {
  test.each([
    ["avif", 528],
    ["webp", 1056],
    ["jpeg", 528],
  ])("is light, however hard the picture makes it: %s", async (format, width) => {
    const rendition = renditions(pictureOf(hard)).find((one) => one.format === format && one.width === width);
    expect((await encodePicture(hard, rendition as Rendition)).length).toBeLessThanOrEqual(heaviest);
  });

  test("has the size that the page says, upright", async () => {
    const bytes = await photoOnItsSide();
    for (const rendition of renditions(pictureOf(bytes))) {
      const made = await encodePicture(bytes, rendition);
      const { width, height } = await sharp(made).metadata();
      expect({ width, height }).toEqual({ width: rendition.width, height: rendition.height });
      const above = await sharp(made)
        .extract({ left: 0, top: 0, width, height: Math.floor(height / 3) })
        .png()
        .toBuffer();
      const { channels } = await sharp(above).stats();
      expect(Math.max(...channels.map(({ mean }) => mean))).toBeLessThan(20);
    }
  });

  test("says nothing of the camera or the place", async () => {
    const bytes = await photoWithPosition();
    for (const rendition of renditions(pictureOf(bytes))) {
      const { exif, xmp } = await sharp(await encodePicture(bytes, rendition)).metadata();
      expect({ exif, xmp }).toEqual({ exif: undefined, xmp: undefined });
    }
  });

  test("is the same each time", async () => {
    const bytes = await photo(320, 240);
    for (const rendition of renditions(pictureOf(bytes)))
      expect(await encodePicture(bytes, rendition)).toEqual(await encodePicture(bytes, rendition));
  });
});

describe("the pictures of a site", () => {
  const cache = join(folder, "cache");

  /** A site that shows one picture at a place. */
  function siteWith(bytes: Uint8Array): Library {
    const picture = pictureOf(bytes);
    writeFileSync(picture.path, bytes);
    const library = aLibrary();
    const locations = library.locations.map((place) => ({ ...place, image: { file: picture, alt: "A door" } }));
    return { ...library, locations, pictures: [picture, pictureOf(hard, "unused.png")] };
  }

  test("are those that are shown, and are encoded once", async () => {
    const bytes = await photo(320, 240);
    const site = siteWith(bytes);
    const files = await publishedPictures(site, cache);
    expect(files.map(({ path }) => path)).toEqual(renditions(pictureOf(bytes)).map(({ path }) => path));
    // Nothing is left to encode from.
    writeFileSync(join(folder, "door.jpg"), "");
    expect(await publishedPictures(site, cache)).toEqual(files);
  });

  test("are none where none is shown", async () =>
    expect(await publishedPictures({ ...aLibrary(), pictures: [pictureOf(hard)] }, cache)).toEqual([]));

  test("are refused when a part of one was lost", async () => {
    const site = siteWith((await noise(200, 200)).subarray(0, -20_000));
    expect(await damagedPictures(site, cache)).toEqual([
      { file: "content/images/door.jpg", line: 1, message: expect.stringContaining("not whole") },
    ]);
    await expect(publishedPictures(site, cache)).rejects.toThrow("content/images/door.jpg: This picture is not whole");
  });

  test("are not looked at again for damage when they were encoded", async () => {
    const site = siteWith(await photo(160, 120));
    expect(await damagedPictures(site, cache)).toEqual([]);
    await publishedPictures(site, cache);
    writeFileSync(join(folder, "door.jpg"), "");
    expect(await damagedPictures(site, cache)).toEqual([]);
  });
});
