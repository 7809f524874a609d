import { describe, expect, test } from "vitest";
import type { Location, Service } from "../../lib/content/library.ts";
import { english, Language } from "../../lib/language.ts";
import { addressLine, addressSentence, askingSentence, inSentence, joinSentence } from "../../lib/words/place.ts";
import { aLibrary, aLocation, aService, type Front } from "../timetable/library-factory.ts";

/** A place and a service of which this is known. */
function known(place: Omit<Front, "id">, service: Omit<Front, "id"> = {}, organisation: Omit<Front, "id"> = {}) {
  const { locations, services } = aLibrary({
    organisations: [{ id: "wend-trust", title: "Wend Trust", summary: "A charity.", ...organisation }],
    locations: [aLocation({ id: "quay-hall", ...place })],
    services: [aService({ id: "tea-table", ...service })],
  });
  return [locations[0] as Location, services[0] as Service] as const;
}

test.each([
  [{ city: "Wend", postal_code: "ZZ1 1AQ" }, "Quay hall, 1 Quay hall Street, Wend, ZZ1 1AQ"],
  [{ city: "Wend" }, "Quay hall, 1 Quay hall Street, Wend"],
  [{}, "Quay hall, 1 Quay hall Street"],
  [{ confidential: true }, "Quay hall (Harbourside). Ask Tea table to be told where it is."],
  [
    { areas: ["harbourside", "northgate"], title: "A private address in Northgate", confidential: true },
    "A private address in Northgate (Harbourside). Ask Tea table to be told where it is.",
  ],
  [{ areas: [], confidential: true }, "Quay hall. Ask Tea table to be told where it is."],
])("a place of which %j is known is at %s", (place, line) =>
  expect(addressLine(english(), ...known(place))).toBe(line),
);

test.each([
  [{ title: "The Quay Hall", city: "Wend" }, "The address of the Quay Hall is 1 Quay hall Street, Wend."],
  [{ confidential: true }, "Ask Tea table to be told where it is."],
])("in a sentence, of a place of which %j is known", (front, sentence) => {
  const [place, service] = known(front);
  expect(addressSentence(english(), place, [service])).toBe(sentence);
});

describe("where a confidential place is, people are told when they", () => {
  test.each([
    [{ phone: "01632 960111" }, {}, "Call 01632 960111 to be told where it is."],
    [
      { phone: "01632 960111", text: "07700 900111", email: "tea@example.org" },
      {},
      "Call 01632 960111 or text 07700 900111 to be told where it is.",
    ],
    [{ text: "07700 900111" }, { phone: "01632 960222" }, "Text 07700 900111 to be told where it is."],
    [{ email: "tea@example.org" }, {}, "Email tea@example.org to be told where it is."],
    [{ email: "tea@example.org" }, { phone: "01632 960222" }, "Call 01632 960222 to be told where it is."],
    [{}, { email: "trust@example.org" }, "Email trust@example.org to be told where it is."],
  ])("know of the service %j and of its organisation %j", (contact, organisation, words) =>
    expect(askingSentence(english(), known({}, { contact }, organisation)[1])).toBe(words),
  );
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
])("“at %s” reads “at %s”", (title, words) => expect(inSentence(english(), title)).toBe(words));

test.each([
  ["en-GB", "articles = A, An, The", "at the Quay Hall"],
  ["cy", "articles = Y, Yr", "at The Quay Hall"],
  ["pl", 'articles = { "" }', "at The Quay Hall"],
])("which articles are written small is a matter of the language: %s", (tag, catalogue, words) =>
  expect(`at ${inSentence(new Language(tag, `direction = ltr\n${catalogue}`), "The Quay Hall")}`).toBe(words),
);

describe("where people come together from where they are, it says how to join", () => {
  const [url, phone] = ["https://meet.example.org/wend", "01632 960123"];
  test.each([
    [{ join_url: url }, `Join at ${url}.`],
    [{ join_url: url, phone }, `Join at ${url} or call ${phone}.`],
    [{ phone }, `Call ${phone} to join, or to be told how.`],
  ])("%j", (ways, words) =>
    expect(joinSentence(english(), { location_type: "virtual", ...ways } as Location)).toBe(words),
  );
  test("and nothing of a place to which people go", () => expect(joinSentence(english(), known({})[0])).toBe(""));
});
