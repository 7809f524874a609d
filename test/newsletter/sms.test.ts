import { describe, expect, test } from "vitest";
import type { Service } from "../../lib/content/library.ts";
import { newsletterOf } from "../../lib/content/library.ts";
import { english } from "../../lib/language.ts";
import { whole } from "../../lib/newsletter/article.ts";
import type { Entry } from "../../lib/newsletter/edition.ts";
import { smsCost, smsOf } from "../../lib/newsletter/sms.ts";
import { mostPressing } from "../../lib/newsletter/subject.ts";
import { senderName } from "../../lib/words/newsletter.ts";
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
  const model = fixtureModel();
  const edition = editionOf(model, "2026-11-17");
  const { site } = model.library;

  test("names the groups that have a name which gives nothing away", () => {
    const [first, ...others] = edition.entries;
    const named = first && {
      ...first,
      changes: first.changes.map((one) => ({
        ...one,
        change: { ...one.change, services: [{ ...(one.change.services[0] as Service), short_name: "Fri group" }] },
      })),
    };
    const all = { ...edition, entries: [named as unknown as Entry, ...others] };
    expect(smsOf(english(), all, whole(all), site)).toContain(" Moved: Fri group, Friday 20 November. ");
  });

  test.each([
    ["in letters outside GSM-7", { from: "Ŵend Changes <news@example.org>" }, 3],
    ["of a sender whose name fills a part", { from: `${"Wend ".repeat(30)}<news@example.org>` }, 1],
    ["of a sender whose name fills two", { from: `${"Wend ".repeat(70)}<news@example.org>` }, 1],
  ])("never takes more than two parts: %s", (_, newsletter, times) => {
    const long = { ...edition, entries: Array.from({ length: times }, () => edition.entries).flat() };
    const text = smsOf(english(), long, whole(long), { ...site, newsletter: { ...newsletterOf(site), ...newsletter } });
    expect(smsCost(text).parts).toBeLessThanOrEqual(2);
    expect(text).toContain(edition.url);
  });

  test("begins with what is urgent, however late it is felt", () => {
    const last = mostPressing(edition.entries).at(-1) as Entry;
    const late = { ...last, urgent: true, felt: edition.date.add({ years: 1 }) };
    const all = { ...edition, entries: edition.entries.map((entry) => (entry === last ? late : entry)) };
    const plain = { ...site, newsletter: { ...newsletterOf(site), discretion: "plain" as const } };
    expect(smsOf(english(), all, whole(all), plain)).toContain(`${senderName(plain)}. ${late.headline}. `);
  });

  test("has what presses first, and where to read the rest", () => {
    expect(smsOf(english(), edition, whole(edition), site)).toBe(
      "Signpost Wend. Access: from Thursday 12 November until further notice. Moved: Friday 20 November. Moved: Tuesday 24 November. New time: Wednesday 2 December. https://signpost.example.org/newsletter/2026-11-17/",
    );
  });

  test("fits two parts of GSM-7, for each edition of the demonstration, discreet or plain", () => {
    const { library, timetable } = modelOf("test/demonstration", "2026-11-22");
    for (const discretion of ["discreet", "plain"] as const) {
      const site = { ...library.site, newsletter: { ...newsletterOf(library.site), discretion } };
      for (const { id } of library.newsletters) {
        const edition = editionOf({ library, timetable, today: Temporal.PlainDate.from("2026-11-22") }, id);
        const { alphabet, parts } = smsCost(smsOf(english(), edition, whole(edition), site));
        expect([id, alphabet, parts <= 2]).toEqual([id, "GSM-7", true]);
      }
    }
  });
});
