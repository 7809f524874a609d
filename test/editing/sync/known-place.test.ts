import { describe, expect, test } from "vitest";
import type { Location } from "../../../lib/content/library.ts";
import { nameFor } from "../../../lib/content/name.ts";
import { placeMeant } from "../../../lib/editing/sync/known-place.ts";
import { readPlaceNames } from "../../../lib/editing/sync/place-names.ts";

const place = (id: string, front: Partial<Location>) =>
  ({ id, location_type: "physical", confidential: false, areas: [], ...front }) as unknown as Location;
const hall = place("hall", { title: "Quay Hall", address_1: "1 Quay Street", postal_code: "WD1 2AB" });
const annexe = place("annexe", { title: "Quay Hall annexe", address_1: "3 Quay Street", postal_code: "WD1 2AB" });
const library = place("library", { title: "Wend Library, Reed", address_1: "20 High Street", postal_code: "WD2 3CD" });
const house = place("house", { title: "A private address in Harbourside", confidential: true });
const online = place("online", {
  title: "Online",
  location_type: "virtual",
  join_url: "https://meet.example.org/wend",
});
const all = [hall, annexe, library, house, online];

const meant = (written: string, published?: Location, names = new Map<string, Location>()) => {
  const found = placeMeant(written, published, all, names);
  return typeof found === "string" ? found : found.place.id;
};

describe("a place is known", () => {
  test.each([
    ["by its title", "Quay Hall", "hall"],
    ["by its title with its address", "Quay Hall, 1 Quay Street, Wend WD1 2AB, UK", "hall"],
    ["by the longer title", "Quay Hall Annexe, Wend", "annexe"],
    ["by a title whose parts stand apart", "Wend Library, 20 High Street, Reed", "library"],
    ["by its address", "20 high street, Reed", "library"],
    ["by its postcode, where nothing else names a place", "WD2 3CD", "library"],
    ["by its link", "Join: https://meet.example.org/wend", "online"],
    ["by the title of a confidential one", "A private address in Harbourside", "house"],
  ])("%s", (_, written, id) => expect(meant(written)).toBe(id));

  test("by what staff say of the calendar's words", () =>
    expect(meant("the  HUT", hall, new Map([[nameFor("The hut"), library]]))).toBe("library"));

  test("as the one that is published, also where another is as likely", () => {
    expect(meant("WD1 2AB", annexe)).toBe("same");
    expect(meant("Quay Hall", hall)).toBe("same");
  });
});

describe("a place is not guessed", () => {
  test.each([
    ["where two have the postcode", "WD1 2AB"],
    ["by a postcode beside another name", "New Hall, WD2 3CD"],
    ["by a title with the postcode of elsewhere", "Quay Hall, WD9 9ZZ"],
    ["by a part of a word", "Quay Hallway"],
    ["by another link", "https://meet.example.org/other"],
  ])("%s", (_, written) => expect(meant(written, library)).toBe("unknown"));
});

describe("what a calendar has says nothing new", () => {
  test.each([
    ["where it has nothing", "", hall],
    ["of a confidential place, whose address nobody else knows", "12 Hidden Street, WD1 9ZZ", house],
    ["of a place online, by a link of its own", "https://zoom.example.org/j/1", online],
  ])("%s", (_, written, published) => expect(meant(written, published)).toBe("same"));

  test("but that a confidential service is at an open place", () => expect(meant("Quay Hall", house)).toBe("hall"));
});

describe("a file of a calendar's words for places", () => {
  const read = (text: string) => readPlaceNames(Buffer.from(text), all);

  test("gives the place for each", () => {
    const found = read("The hut: library\nQ.H.: hall\n");
    expect("names" in found && [...found.names].map(([name, { id }]) => [name, id])).toEqual([
      ["the-hut", "library"],
      ["q-h", "hall"],
    ]);
  });

  test("is told of a place that is not there, with the nearest, and of what is no list", () => {
    expect(read("The hut: libary\n")).toEqual({
      mistakes: [{ line: 1, message: "There is no place libary. Did you mean library?" }],
    });
    expect(read("- hut\n")).toEqual({
      mistakes: [{ line: 1, message: "Write a line for each place, as in: The hut: quay-hall" }],
    });
  });
});
