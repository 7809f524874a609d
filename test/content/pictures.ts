/** Photos as a camera makes them, for tests: none is kept among the files. */
import sharp, { type Sharp } from "sharp";

/** Where one was taken, as a camera notes it. */
export const position = {
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "52/1 38/1 12/1",
    GPSLongitudeRef: "W",
    GPSLongitude: "1/1 8/1 23/1",
  },
};
const camera = { IFD0: { Model: "A camera" } };

/** The same as programs for photos note it. */
const inWords = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="52,38.2N" exif:GPSLongitude="1,8.4W"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** A plain wall. */
export const wall = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: "#a64" } });

export const photo = (width = 1200, height = 900): Promise<Buffer> =>
  wall(width, height).withExif(camera).jpeg().toBuffer();

export const photoWithPosition = (format: "jpeg" | "png" | "webp" = "jpeg"): Promise<Buffer> =>
  wall(120, 90)
    .withExif({ ...camera, ...position })
    [format]()
    .toBuffer();

export const photoWithPositionInWords = (): Promise<Buffer> => wall(120, 90).withXmp(inWords).jpeg().toBuffer();

/** Taken with the camera on its side: the picture lies, and a note says so. Held upright, it is black above and white below. */
export async function photoOnItsSide(): Promise<Buffer> {
  const black = await sharp({ create: { width: 60, height: 90, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 120, height: 90, channels: 3, background: "#fff" } })
    .composite([{ input: black, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Nothing is harder to make light: every dot is unlike the next. */
export function noise(width: number, height: number): Promise<Buffer> {
  const dots = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let index = 0; index < dots.length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    dots[index] = state >>> 24;
  }
  return sharp(dots, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}
