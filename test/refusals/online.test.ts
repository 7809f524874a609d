/** Where people join from where they are, there is a way to join and no place to find. */
import { describe } from "vitest";
import { accepts, refuses } from "./check.ts";

const place = (...lines: readonly string[]) => ({
  "locations/online.md": ["---", "title: The online room", ...lines, "---", ""].join("\n"),
});

describe("online or by telephone", () => {
  accepts("a link", place("location_type: virtual", "url: https://meet.example.org/wend"));
  accepts(
    "a number",
    place("location_type: virtual", 'phone: "01632 960123"', "accessibility: {notes: There are captions.}"),
  );
  refuses(
    "no way to join",
    place("location_type: virtual"),
    'content/locations/online.md:3: Nothing says how people join. Add "url", the web address, or "phone", the number that they call, to join or to be told how.',
  );
  refuses(
    "an address",
    place(
      "location_type: virtual",
      'phone: "01632 960123"',
      "address_1: 2 Quay Street",
      "latitude: 53",
      "longitude: 1",
    ),
    ...(["address_1", "latitude", "longitude"] as const).map(
      (key, index) =>
        `content/locations/online.md:${5 + index}: "${key}" is of a place to which people go, and "location_type" is virtual. Take "${key}" out, or make "location_type" physical.`,
    ),
  );
  refuses(
    "a secret address",
    place("location_type: virtual", 'phone: "01632 960123"', "confidential: true"),
    'content/locations/online.md:5: "confidential" is of a place to which people go, and "location_type" is virtual. Take "confidential" out, or make "location_type" physical.',
  );
  refuses(
    "a link to join a place to which people go",
    place("address_1: 2 Quay Street", "url: https://meet.example.org/wend"),
    'content/locations/online.md:4: "url" is how people join online or by telephone. If nobody goes there, add "location_type: virtual" and take the address out; else take "url" out, and make a place of its own for those who join.',
  );
  refuses(
    "another word for it",
    place("location_type: online", 'phone: "01632 960123"'),
    'content/locations/online.md:3: "location_type" is online, which is not among its choices. Choose from: physical, virtual.',
  );
});
