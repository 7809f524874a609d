import { describe, expect, test } from "vitest";
import { readPicture } from "../../lib/content/picture.ts";
import { renditions } from "../../lib/content/picture-markup.ts";
import { photo, photoOnItsSide, photoWithPosition, photoWithPositionInWords, wall } from "./pictures.ts";

const read = (bytes: Uint8Array, name = "door.jpg") =>
  readPicture({ name, file: `content/images/${name}`, path: name }, bytes);

describe("a picture", () => {
  test("has its size, and a name for its bytes", async () => {
    const { picture, mistakes } = read(await photo(1200, 900));
    expect(picture).toMatchObject({
      name: "door.jpg",
      width: 1200,
      height: 900,
      hash: expect.stringMatching(/^\w{16}$/),
    });
    expect(mistakes).toEqual([]);
  });

  test("has the size at which it is looked at, when the camera was on its side", async () =>
    expect(read(await photoOnItsSide()).picture).toMatchObject({ width: 90, height: 120 }));

  test.each(["png", "webp"] as const)("can be a %s", async (format) => {
    const { picture, mistakes } = read(await wall(60, 40)[format]().toBuffer());
    expect({ ...picture, mistakes }).toMatchObject({ width: 60, height: 40, mistakes: [] });
  });
});

describe("no picture is", () => {
  test.each(["gif", "tiff", "avif"] as const)("a %s that is called a JPEG", async (format) =>
    expect(read(await wall(60, 40)[format]().toBuffer()).mistakes).toEqual([expect.stringContaining("no picture")]),
  );
});

test("nor is a drawing that is called one", () =>
  expect(read(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>')).mistakes).toEqual([
    expect.stringContaining("no picture"),
  ]));

describe("where it was taken is found", () => {
  test.each(["jpeg", "png", "webp"] as const)("in a %s", async (format) =>
    expect(read(await photoWithPosition(format)).mistakes).toEqual([expect.stringContaining("(GPS)")]),
  );

  test("in the words of a program for photos", async () =>
    expect(read(await photoWithPositionInWords()).mistakes).toEqual([expect.stringContaining("(GPS)")]));
});

describe("the files of a picture", () => {
  const of = (width: number, height: number) =>
    renditions({ name: "door.jpg", file: "", path: "", hash: "0123456789abcdef", width, height });
  const sizes = (width: number, height: number) =>
    of(width, height)
      .filter(({ format }) => format === "avif")
      .map((one) => `${one.width}x${one.height}`);

  test.each([
    ["a wide photo", 4000, 3000, ["264x198", "528x396", "1056x792"]],
    ["an upright one", 3000, 4000, ["180x240", "360x480", "720x960"]],
    ["one that has no more dots than are shown", 528, 396, ["264x198", "528x396"]],
    ["a small one, which is never enlarged", 200, 100, ["100x50", "200x100"]],
    ["a line", 4000, 1, ["264x1", "528x1", "1056x1"]],
  ])("of %s", (_, width, height, expected) => expect(sizes(width, height)).toEqual(expected));

  test("are in three formats, the last for old browsers in one size", () =>
    expect(of(4000, 3000).map(({ path }) => path)).toEqual([
      "images/door-01234567-264.avif",
      "images/door-01234567-528.avif",
      "images/door-01234567-1056.avif",
      "images/door-01234567-264.webp",
      "images/door-01234567-528.webp",
      "images/door-01234567-1056.webp",
      "images/door-01234567-528.jpg",
    ]));
});
