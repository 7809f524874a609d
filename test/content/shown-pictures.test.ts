import { expect, test } from "vitest";
import { shownPictures, unshownPictures } from "../../lib/content/shown-pictures.ts";
import { model } from "../refusals/check.ts";
import { photo } from "./pictures.ts";

const [door, hall] = await Promise.all([photo(40, 30), photo(60, 40)]);
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';

const { library } = model({
  "images/door.jpg": door,
  "images/hall.jpg": hall,
  "images/old-hall.jpg": hall,
  "images/logo.svg": drawing,
  "site.yaml": { "nation: england": "nation: england\nlogo:\n  file: logo.svg\n  alt: Wend" },
  "locations/quay-hall.md": {
    "areas: [harbourside]": "areas: [harbourside]\nimage:\n  file: door.jpg\n  alt: A blue door.",
  },
  "fact-sheets/direct-payments.md": {
    "Money from the council.": "![A hall with tables](/images/hall.jpg)\n\nMoney from the council.",
  },
});

test("pictures beside a text and within one are shown", () =>
  expect(shownPictures(library).map(({ name }) => name)).toEqual(["door.jpg", "hall.jpg"]));

test("what nobody shows is told, and the logo is not", () =>
  expect(unshownPictures(library).map(({ name }) => name)).toEqual(["old-hall.jpg"]));
