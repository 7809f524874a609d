import { expect, test } from "vitest";
import { addressLine, addressSentence, inSentence } from "../../lib/words/place.ts";
import { aLibrary, aLocation, type Front } from "../timetable/library-factory.ts";

test.each([
  [{ city: "Wend", postal_code: "ZZ1 1AQ" }, "Quay hall, 1 Quay Street, Wend, ZZ1 1AQ"],
  [{ city: "Wend" }, "Quay hall, 1 Quay Street, Wend"],
  [{}, "Quay hall, 1 Quay Street"],
  [{ city: "Wend", confidential: true }, "Quay hall (Harbourside; the address is not published)"],
  [
    { areas: ["harbourside", "northgate"], confidential: true },
    "Quay hall (Harbourside, Northgate; the address is not published)",
  ],
  [{ areas: [], confidential: true }, "Quay hall (the address is not published)"],
])("a place of which %j is known is at %s", (front, line) => {
  const locations: Front[] = [aLocation({ id: "quay-hall", address_1: "1 Quay Street", ...front })];
  const [location] = aLibrary({ locations, services: [] }).locations;
  expect(location && addressLine(location)).toBe(line);
});

test.each([
  [{ title: "The Quay Hall", city: "Wend" }, "The address of the Quay Hall is 1 Quay Street, Wend."],
  [{ confidential: true }, "We do not publish the address of Quay hall. It is in Harbourside."],
  [{ confidential: true, areas: [] }, "We do not publish the address of Quay hall."],
])("in a sentence, of a place of which %j is known", (front, sentence) => {
  const locations: Front[] = [aLocation({ id: "quay-hall", address_1: "1 Quay Street", ...front })];
  const [location] = aLibrary({ locations, services: [] }).locations;
  expect(location && addressSentence(location)).toBe(sentence);
});

test.each([
  ["A private address in Northgate", "a private address in Northgate"],
  ["An old barn", "an old barn"],
  ["The Old Chandlery Café", "the Old Chandlery Café"],
  ["Quayside Hall", "Quayside Hall"],
  ["A&E waiting room", "A&E waiting room"],
  ["Theatre Royal", "Theatre Royal"],
  ["Andover Hall", "Andover Hall"],
  ["Room A", "Room A"],
])("“at %s” reads “at %s”", (title, words) => expect(inSentence(title)).toBe(words));
