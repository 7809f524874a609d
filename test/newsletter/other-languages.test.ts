/** The newsletter in a language that is written from right to left, ends sentences otherwise and counts in six forms. */
import { describe, expect, test } from "vitest";
import { catalogueText } from "../../lib/catalogue.ts";
import { newsletterOf } from "../../lib/content/library.ts";
import { Language } from "../../lib/language.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { letterWriter } from "../../lib/newsletter/letter.ts";
import { smsCost, smsOf } from "../../lib/newsletter/sms.ts";
import { mostPressing } from "../../lib/newsletter/subject.ts";
import { subjectOfChanges } from "../../lib/words/newsletter.ts";
import { editionOf, fixtureModel } from "./fixture.ts";

/** The English catalogue with some messages as Arabic and Urdu have them. */
function withMessages(messages: Readonly<Record<string, string>>): string {
  return Object.entries(messages).reduce(
    (catalogue, [id, message]) => catalogue.replace(new RegExp(`^${id} =.*(\\n[ }].*)*`, "m"), `${id} = ${message}`),
    catalogueText("en-GB"),
  );
}

const arabic = new Language(
  "ar",
  withMessages({
    direction: "rtl",
    sentence: "{ $words }۔",
    "subject-changes": `{ $others ->
    [0] { $gist }
    [one] { $gist } (one)
    [two] { $gist } (two)
    [few] { $gist } (few { $others })
    [many] { $gist } (many { $others })
   *[other] { $gist } (other { $others })
}`,
  }),
);

const model = fixtureModel();
const edition = editionOf(model, "2026-11-17");
const { site } = model.library;

describe("the subject counts as the language does", () => {
  test.each([
    [0, "Moved"],
    [1, "Moved (one)"],
    [2, "Moved (two)"],
    [7, "Moved (few 7)"],
    [11, "Moved (many 11)"],
    [100, "Moved (other 100)"],
  ])("%i others", (others, subject) =>
    expect(subjectOfChanges(arabic, "Moved", { urgent: false, others })).toBe(subject),
  );
});

describe("a text message with a letter that GSM-7 has not", () => {
  const plain = { ...site, newsletter: { ...newsletterOf(site), discretion: "plain" as const } };
  const text = smsOf(arabic, edition, whole(edition), site);

  test("tells fewer changes, the most pressing first, and how many more there are, in two parts of 67", () => {
    const { alphabet, parts } = smsCost(text);
    expect([alphabet, parts]).toEqual(["UCS-2", 2]);
    expect(text).toBe(
      "Signpost Wend۔ Access: from الخميس 12 نوفمبر until further notice۔ And 3 more۔ https://signpost.example.org/newsletter/2026-11-17/",
    );
  });

  test("says only how many there are where none has room", () => {
    const none = smsOf(arabic, edition, whole(edition), plain);
    expect(none).toBe(
      "Signpost Wend, Wend Community Services۔ 4 changes۔ https://signpost.example.org/newsletter/2026-11-17/",
    );
    expect(mostPressing(edition.entries)).toHaveLength(4);
  });
});

test("a letter says its language and runs its way", () => {
  const { html } = letterWriter(arabic, edition, site)(whole(edition), { chosen: [] });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toMatch(/<div lang="ar" dir="rtl" class="column" style="[^"]*text-align: right/);
  expect(html).not.toContain("text-align: left");
});
