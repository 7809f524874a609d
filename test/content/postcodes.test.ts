import { describe, expect, test } from "vitest";
import { readPostcodes } from "../../lib/content/postcodes.ts";

const read = (text: string) => readPostcodes(new TextEncoder().encode(text));
const head = "# Invented, November 2026.\npostcode,latitude,longitude\n";

test("a file of postcodes says where it comes from, and where each is", () =>
  expect(read(`${head}ZZ1,53.05,1.6\nZZ1 1,53.0474,-1.6021\n`)).toEqual({
    postcodes: {
      source: "Invented, November 2026.",
      codes: [
        { code: "ZZ1", latitude: 53.05, longitude: 1.6 },
        { code: "ZZ1 1", latitude: 53.0474, longitude: -1.6021 },
      ],
    },
  }));

test("so does one that a spreadsheet has saved", () =>
  expect(read("\uFEFF# Invented.,,\r\npostcode,latitude,longitude\r\nZZ1,53.05,1.6\r\n")).toMatchObject({
    postcodes: { source: "Invented.", codes: [{ code: "ZZ1" }] },
  }));

describe("a broken one is refused", () => {
  test.each([
    [
      "without its source",
      "postcode,latitude,longitude\nZZ1,53,1",
      1,
      "The first line must be # and then where the postcodes come from, and when.",
    ],
    [
      "without names",
      "# Invented.\nZZ1,53,1\nZZ2,53,1",
      2,
      "The second line must name the columns: postcode, latitude, longitude.",
    ],
    [
      "with a whole postcode",
      `${head}ZZ1,53,1\nZZ1 1AQ,53,1`,
      4,
      "“ZZ1 1AQ” is no beginning of a postcode, such as ZZ1 or ZZ1 1.",
    ],
    ["with one twice", `${head}ZZ1,53,1\nZZ1,53,1`, 4, "ZZ1 is in the file twice. Take one of the two lines out."],
    [
      "with words for a number",
      `${head}ZZ1,north,1`,
      3,
      "Where ZZ1 is must be two numbers: degrees north, and degrees east.",
    ],
    ["with places that there are not", `${head}ZZ1,1.6,1053`, 3, "Where ZZ1 is must be two numbers"],
    ["with nothing in it", head, 2, "There is no postcode in the file."],
  ])("%s", (_, text, line, words) => {
    const found = read(text);
    expect("mistakes" in found && found.mistakes).toEqual([{ line, message: expect.stringContaining(words) }]);
  });
});
