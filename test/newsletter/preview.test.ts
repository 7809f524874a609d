/** Whole messages, byte for byte: what a change to the code would change for readers is seen here first. */

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { messageWriter } from "../../lib/newsletter/delivery/mime.ts";
import { composeBulletin, type Edition } from "../../lib/newsletter/edition.ts";
import { previewOf } from "../../lib/newsletter/preview.ts";
import { type Choices, select } from "../../lib/newsletter/selection.ts";
import { smsOf } from "../../lib/newsletter/sms.ts";
import { editionOf, fixtureModel } from "./fixture.ts";

const model = fixtureModel("2026-11-21");
const bulletin = composeBulletin(
  english(),
  model.timetable.changeById.get("2026-11-18-cafe-closed") as never,
  model.library.site,
);

async function previewed(edition: Edition, choices?: Choices, name = "") {
  const selection = choices
    ? select(edition, choices, Temporal.ZonedDateTime.from("2026-11-21T09:00[Europe/London]"))
    : { shown: whole(edition) };
  if ("skip" in selection) throw new Error(selection.skip);
  const reader = {
    label: "line 2",
    address: { deliverable: "ann@example.org", canonical: "ann@example.org" },
    name,
    areas: [],
    services: [],
    immediate: true,
    token: "0".repeat(32),
    isList: false,
    ...choices,
  };
  const date = Temporal.Instant.from("2026-11-17T09:00:00Z");
  const message = await messageWriter(edition, model.library)({ reader, shown: selection.shown, doubted: false }, date);
  return previewOf(edition, message, smsOf(english(), edition, selection.shown, model.library.site));
}

describe("the preview of", () => {
  test.each([
    ["an-edition", editionOf(model, "2026-11-17"), undefined, ""],
    ["an-edition-for-one-area", editionOf(model, "2026-11-17"), { areas: ["harbourside"], services: [] }, "Zoë Lee"],
    ["an-edition-of-one-change", editionOf(model, "2026-11-03"), undefined, ""],
    ["an-urgent-bulletin", bulletin, undefined, ""],
  ] as const)("%s is as it was", async (name, edition, choices, to) => {
    const { files } = await previewed(edition, choices, to);
    for (const { name: file, content } of files) {
      const golden = join(import.meta.dirname, "../golden/newsletter", `${name}${file.slice(edition.id.length)}`);
      await expect(content.toString().replaceAll("\r\n", "\n")).toMatchFileSnapshot(golden);
    }
  });
});

describe("an email that Gmail would cut", () => {
  const edition = editionOf(model, "2026-11-17");
  const longer = (bytes: number): Edition => ({ ...edition, introduction: `<p>${"word ".repeat(bytes / 5)}</p>` });

  test("is told, with its longest parts", async () => {
    const { lines } = await previewed(longer(90_000));
    expect(lines.at(-1)).toMatch(/^The email is \d+ kB long, and Gmail does not show what comes after 102 kB/);
    expect(lines.at(-1)).toContain("The longest parts are:\n  the introduction: 91 kB\n  content/changes/2026-11-");
  });

  test("is not told while there is room", async () => expect((await previewed(longer(50_000))).lines).toHaveLength(2));
});

test("the lines for the terminal are the subject and what the text message costs", async () => {
  expect((await previewed(bulletin)).lines).toEqual([
    "Subject: Cancelled: Wednesday 25 November",
    "Text message: 109 characters of GSM-7 in 1 part.",
  ]);
});
