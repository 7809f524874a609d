import { describe, expect, test } from "vitest";
import { whole } from "../../lib/newsletter/article.ts";
import { smsCost, smsOf } from "../../lib/newsletter/sms.ts";
import { editionOf, fixtureModel, modelOf } from "./fixture.ts";

describe("the cost of a text message", () => {
  test.each([
    ["nothing", "", "GSM-7", 0, 1],
    ["one full part", "a".repeat(160), "GSM-7", 160, 1],
    ["one character too many", "a".repeat(161), "GSM-7", 161, 2],
    ["two full parts", "a".repeat(306), "GSM-7", 306, 2],
    ["one more than two parts", "a".repeat(307), "GSM-7", 307, 3],
    ["letters of the alphabet's upper half", "£é@Ω", "GSM-7", 4, 1],
    ["a euro, which takes two", "€", "GSM-7", 2, 1],
    ["a euro that does not fit the end of a part", `${"a".repeat(152)}€${"a".repeat(152)}`, "GSM-7", 306, 3],
    ["a letter outside the alphabet", "ŵ", "UCS-2", 1, 1],
    ["one full part of UCS-2", "ŵ".repeat(70), "UCS-2", 70, 1],
    ["one too many of UCS-2", "ŵ".repeat(71), "UCS-2", 71, 2],
    ["an emoji, which takes two", "🚶", "UCS-2", 2, 1],
    ["an emoji that does not fit the end of a part", `${"ŵ".repeat(66)}🚶${"ŵ".repeat(66)}`, "UCS-2", 134, 3],
  ])("of %s", (_, text, alphabet, length, parts) => expect(smsCost(text)).toEqual({ alphabet, length, parts }));
});

describe("the text message of an edition", () => {
  test("has what presses first, and where to read the rest", () => {
    const model = fixtureModel();
    const edition = editionOf(model, "2026-11-17");
    expect(smsOf(edition, whole(edition), model.library.site)).toBe(
      "Signpost Wend. Access: from Thursday 12 November. Moved: Friday 20 November. Moved: Tuesday 24 November. New time: Wednesday 2 December. https://signpost.example.org/newsletter/2026-11-17/",
    );
  });

  test("fits two parts of GSM-7, for each edition of the demonstration, discreet or plain", () => {
    const { library, timetable } = modelOf("content", "2026-11-22");
    for (const discretion of ["discreet", "plain"] as const) {
      const site = { ...library.site, newsletter: { ...library.site.newsletter, discretion } };
      for (const { id } of library.newsletters) {
        const edition = editionOf({ library, timetable, today: Temporal.PlainDate.from("2026-11-22") }, id);
        const { alphabet, parts } = smsCost(smsOf(edition, whole(edition), site));
        expect([id, alphabet, parts <= 2]).toEqual([id, "GSM-7", true]);
      }
    }
  });
});
