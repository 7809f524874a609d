import { describe, expect, test } from "vitest";
import { problemLines } from "../../../lib/content/report-problems.ts";
import { affectedSessions } from "../../../lib/review/impact/sessions.ts";
import { warningsOf } from "../../../lib/review/impact/warnings.ts";
import { aCancellation, type Edits, modelWith, now } from "./edited.ts";

const refuge = "---\ntitle: A quiet place in Northgate\nareas: [northgate]\nconfidential: true\n---\n";
const hidden: Edits = {
  "locations/quiet-place.md": refuge,
  "services/art-group.md": { "  - location: wend-library": "  - location: quiet-place" },
  "changes/2026-11-20-art-later.md": null,
};
const before = modelWith(hidden);

function warned(edits: Edits): string[] {
  const after = modelWith({ ...hidden, ...edits });
  return problemLines(warningsOf(before, after, affectedSessions(before, after), now), "text");
}

const address = "address_1: 9 Tallow Row\npostal_code: ZZ3 3ZZ\n";
const open = refuge.replace("confidential: true\n", address);
const found = (file: string, where: string, day: string) =>
  `content/${file}: Art group meets at a confidential place, and this would publish that it is at ${where} on ${day}: whoever looks for its people would find them there. That cannot be taken back. Is it meant?`;

describe("the first warning is that", () => {
  test("a place is confidential no more", () =>
    expect(
      warned({
        "locations/quiet-place.md": open,
        "changes/2026-11-16-walk-moved.md": null,
        "newsletters/2026-11-17.md": { "[2026-11-16-walk-moved]": "[]" },
      })[0],
    ).toBe(
      'content/locations/quiet-place.md: This place was confidential, and its address would be published. That cannot be taken back: whoever reads it once knows it. If it is a mistake, write "confidential: true" again and take the address out; docs/confidential-places.md says what to do about what was committed.',
    ));

  test("a service goes to a new place of the same name, with an address", () =>
    expect(
      warned({
        "locations/quiet-place.md": refuge.replace("A quiet", "Another"),
        "locations/tallow-row.md": open,
        "services/art-group.md": { "  - location: wend-library": "  - location: tallow-row" },
      })[0],
    ).toBe(
      found("services/art-group.md", "A quiet place in Northgate, 9 Tallow Row, ZZ3 3ZZ", "Friday 4 December 2026"),
    ));

  test.each([
    [
      "a session moves to a place that has an address",
      { effect: "moved", sessions: "[2026-12-04]", to: "{ location: quay-hall }" },
      "Friday 4 December 2026",
    ],
    [
      "there is one more session at such a place",
      {
        effect: "extra",
        sessions: "",
        to: '{ location: quay-hall, date: 2026-12-10, opens_at: "10:00", closes_at: "11:00" }',
      },
      "Thursday 10 December 2026",
    ],
  ])("%s", (_, { sessions, ...front }, day) => {
    const file = "changes/2026-11-22-art.md";
    const text = aCancellation({ services: "[art-group]", sessions, ...front, title: "Art" }).replace(
      "sessions: \n",
      "",
    );
    expect(warned({ [file]: text })[0]).toBe(found(file, "Quay Hall, 1 Quay Street", day));
  });
});

describe("nothing is said when", () => {
  test("a session at a confidential place is off", () =>
    expect(
      warned({
        "changes/2026-11-22-art.md": aCancellation({ services: "[art-group]", sessions: "[2026-12-04]", title: "Art" }),
      }),
    ).toEqual([]));

  test("another service moves", () =>
    expect(
      warned({
        "changes/2026-11-22-walk.md": aCancellation({
          effect: "moved",
          to: "{ location: wend-library }",
          title: "Walk",
        }),
      }),
    ).toEqual([]));

  test("a place becomes confidential", () =>
    expect(warned({ "locations/quay-hall.md": refuge.replace("quiet", "calm") })).toEqual([]));
});
