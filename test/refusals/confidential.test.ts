/** Where a confidential place is must not be in the repository, and no message may repeat it. */
import { describe, expect, test } from "vitest";
import { accepts, check, original, refuses } from "./check.ts";

const file = "locations/safe-house.md";

const told = (line: number, key: string) =>
  `content/${file}:${line}: "${key}" cannot stand in the file of a confidential place: whoever can read the repository or its checks would learn where it is. Take it out, and put it nowhere else here: the rest of the file is public too. If it was ever committed, do what docs/confidential-places.md says.`;

/** The file with more lines before `confidential`, from line 4 on. */
const written = (...lines: readonly string[]) => ({
  [file]: original(file).replace("confidential: true", () => [...lines, "confidential: true"].join("\n")),
});

describe("of a confidential place", () => {
  refuses(
    "every key that tells where it is",
    written(
      "address_1: 4 Sailmakers Close",
      "city: Wendmouth",
      "postal_code: ZZ9 4QT",
      "latitude: 53.0411",
      "longitude: 1.6093",
      "getting_there: >\n  Bus 12 to the ropeworks.\n  Note: knock twice",
    ),
    told(4, "address_1"),
    told(5, "city"),
    told(6, "postal_code"),
    told(7, "latitude"),
    told(8, "longitude"),
    told(9, "getting_there"),
  );

  refuses("a key that means the same", written("postcode: ZZ9 4QT"), told(4, "postcode"));

  refuses(
    "a key in a list of keys on one line",
    { [file]: "---\n{ title: A quiet place, address_1: 4 Sailmakers Close, confidential: true }\n---\n" },
    told(2, "address_1"),
  );

  refuses(
    "the address of a place that is called confidential in other words",
    { [file]: original(file).replace("confidential: true", "address_1: 4 Sailmakers Close\nconfidental: yes") },
    told(4, "address_1"),
    `content/${file}:5: "confidental" is not a key that is known here. Did you mean "confidential"?`,
  );

  test.each([
    ["a postcode that is none", "postal_code: ZZ9 4QTX Sailmakers"],
    ["a colon too many", "address_1: Sailmakers: 4"],
    ["words after a #", "address_1: Sailmakers #4"],
    ["a character that nobody can see", "address_1: 4 Sailmakers\u200b Close"],
    ["a quotation mark that is never closed", 'getting_there: "From Sailmakers Close'],
    ["lines in the wrong column", "address_1:\n   Sailmakers: 1\n  Close: 2"],
    ["a key that is there twice", "city: Sailmakers\ncity: Sailmakers"],
    ["an item without its hyphen", "getting_there:\n  - Sailmakers\n  Close"],
  ])("the message repeats nothing of %s", (_, line) => {
    const lines = check(written(line));
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/safe-house\.md:4: .* cannot stand in the file/)]),
    );
    expect(lines.join("\n")).not.toMatch(/Sailmakers|Close|ZZ9/i);
  });

  refuses(
    "its poster and its calendar, in a link",
    {
      "pages/help-now.md": {
        "Call [999](tel:999).":
          "[Print](/locations/safe-house/poster/), [follow](/locations/safe-house/calendar.ics) or [read](/locations/safe-house/).",
      },
    },
    "content/pages/help-now.md:8: The link to /locations/safe-house/poster/ leads to no page of this site. Did you mean /locations/?",
    "content/pages/help-now.md:8: The link to /locations/safe-house/calendar.ics leads to no page of this site. Did you mean /locations/?",
  );

  accepts(
    "what it is like there, in general words",
    written("accessibility:\n  step_free: yes\n  notes: The stairs are steep."),
  );
});

describe("of a place that is not confidential", () => {
  accepts("the address", {
    [file]: original(file).replace("confidential: true", "address_1: 4 Sailmakers Close\nconfidential: false"),
  });

  refuses(
    "no address",
    { "locations/quay-hall.md": { "address_1: 1 Quay Street\n": "" } },
    'content/locations/quay-hall.md:1: "address_1" is missing. Add it: building and street.',
  );
});
