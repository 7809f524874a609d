import { expect, test } from "vitest";
import { addressLine } from "../../lib/words/address.ts";
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
