import { expect, test } from "vitest";
import { readPlace } from "../../../lib/import/icalendar/written-place.ts";

test.each([
  ["Quay Hall", { name: "Quay Hall", street: "", town: "", postcode: "" }],
  [
    "Quay Hall, 1 Quay Street, Wend wd12ab, UK",
    { name: "Quay Hall", street: "1 Quay Street", town: "Wend", postcode: "WD1 2AB" },
  ],
  ["The Pump\nPump Lane\nReed\nUnited Kingdom", { name: "The Pump", street: "Pump Lane", town: "Reed", postcode: "" }],
  [
    "https://meet.example.org/wend?p=1",
    { name: "Online", street: "", town: "", postcode: "", link: "https://meet.example.org/wend?p=1" },
  ],
  ["", "it does not say where."],
  ["WD1 2AB", "it says only the postcode WD1 2AB."],
  ["Microsoft Teams Meeting", "it is online (Microsoft Teams Meeting), and has no link by which people join."],
])("%j is read", (written, expected) => expect(readPlace(written)).toEqual(expected));
