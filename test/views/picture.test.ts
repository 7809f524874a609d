import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { guidanceView } from "../../lib/views/guidance.ts";
import { locationViews } from "../../lib/views/location.ts";
import { photo } from "../content/pictures.ts";
import { model, original } from "../refusals/check.ts";

const sheet = "fact-sheets/direct-payments.md";
const image = "image:\n  file: door.jpg\n  alt: A blue door.\n  credit: Photo of Anna Lee\n";
const withImage = (file: string, more: (text: string) => string = (text) => text) =>
  more(original(file).replace(/^title: .*\n/m, (title) => title + image));
const door = await photo(1200, 900);

const img = (html: string) => load(html)("img").attr();

function factSheet(keyFacts: string) {
  const made = model({
    "images/door.jpg": door,
    [sheet]: withImage(sheet, (text) => text.replace("image:", `${keyFacts}image:`)),
  });
  const [page] = made.library.factSheets;
  if (!page) throw new Error("There is no fact sheet.");
  return guidanceView(page, made);
}

describe("the picture of a page of guidance", () => {
  test("is seen at once, and loaded at once, where nothing but its summary stands above it", () => {
    expect(img(factSheet("").picture)).toMatchObject({ alt: "A blue door.", width: "528", height: "396" });
    expect(img(factSheet("").picture)).not.toHaveProperty("loading");
  });

  test("waits under key facts until it is about to be seen", () =>
    expect(img(factSheet("key_facts: [It is free.]\n").picture)).toMatchObject({ loading: "lazy" }));

  test("is told to programs by its full address", () =>
    expect(factSheet("").head.jsonLd).toMatchObject({
      image: expect.stringMatching(/^https:\/\/wend\.example\.org\/images\/door-\w{8}-528\.jpg$/),
    }));
});

test("a place shows its entrance, and who made the picture", () => {
  const place = "locations/quay-hall.md";
  const places = locationViews(model({ "images/door.jpg": door, [place]: withImage(place) }));
  const view = places.find(({ url }) => url === "/locations/quay-hall/");
  expect(load(view?.picture ?? "")("figcaption").text()).toBe("Photo of Anna Lee");
  expect(img(view?.picture ?? "")).toMatchObject({ alt: "A blue door.", loading: "lazy" });
});

test("a place without one shows nothing", () => expect(locationViews(model({}))[0]?.picture).toBe(""));
