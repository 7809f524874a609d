import { describe, expect, test } from "vitest";
import { english } from "../../../lib/language.ts";
import { whole } from "../../../lib/newsletter/article.ts";
import { composeBulletin, composeEdition } from "../../../lib/newsletter/edition.ts";
import { letterWriter } from "../../../lib/newsletter/letter.ts";
import { smsOf } from "../../../lib/newsletter/sms.ts";
import { messagesOf } from "../../../lib/review/impact/messages.ts";
import { aCancellation, type Edits, modelWith, now } from "./edited.ts";

const before = modelWith();
const id = "2026-11-22-off";
const off = (front: Record<string, string> = {}) => ({ [`changes/${id}.md`]: aCancellation(front) });
const told = (edits: Edits) => messagesOf(before, modelWith(edits), now);
const edition = `---\ntitle: News of the walk\ndate: 2026-11-23\nchanges: [2026-11-20-art-later, ${id}]\n---\n`;

/** Without the address that stops it, which is each reader's own. */
const unsigned = (text = "") => text.replace(/\s<mailto:[^>]*>/, "");

describe("an urgent change", () => {
  const after = modelWith(off({ urgent: "true" }));
  const [change] = messagesOf(before, after, now).changes;
  const compiled = after.timetable.changeById.get(id);
  if (!compiled) throw new Error("The change is not there.");
  const bulletin = composeBulletin(english(), compiled, after.library.site);

  test("is told at once", () => expect(change?.way).toBe("bulletin"));

  test("in the very words that are sent", () => {
    const letter = letterWriter(
      english(),
      bulletin,
      after.library.site,
    )(whole(bulletin), { chosen: [], stop: "mailto:x" });
    expect(change?.message?.subject).toBe(letter.subject);
    expect(unsigned(change?.message?.text)).toBe(unsigned(letter.text));
    expect(change?.message?.sms).toBe(smsOf(english(), bulletin, whole(bulletin), after.library.site));
  });

  test("to those who follow its area or service", () =>
    expect([change?.areas, change?.services]).toEqual([["Harbourside"], ["Walking group"]]));

  test("is told to nobody once it is over", () =>
    expect(messagesOf(before, after, now.add({ days: 10 })).changes.map(({ way, message }) => [way, message])).toEqual([
      ["over", undefined],
    ]));
});

describe("any other change", () => {
  test("is told in the next newsletter, with all that waits for it", () => {
    const { changes, next } = told(off());
    expect(changes.map(({ way, message }) => [way, message?.subject])).toEqual([
      ["next edition", "Cancelled: Tuesday 1 December"],
    ]);
    expect(next?.edition.entries.map((entry) => entry.id)).toEqual([id, "2026-11-20-art-later"]);
    expect(next?.message.subject).toBe("Cancelled: Tuesday 1 December, and 1 other change");
  });

  test("is told in the edition that has it", () => {
    const { changes, editions, next } = told({ ...off(), "newsletters/2026-11-23.md": edition });
    expect(changes.map(({ way, edition }) => [way, edition])).toEqual([["edition", "2026-11-23"]]);
    expect(editions.map(({ edition, message }) => [edition.id, message.subject])).toEqual([
      ["2026-11-23", "Cancelled: Tuesday 1 December, and 1 other change"],
    ]);
    expect(next).toBeUndefined();
  });
});

test("a new edition is shown in the very words that are sent", () => {
  const after = modelWith({ ...off(), "newsletters/2026-11-23.md": edition });
  const [found] = after.library.newsletters;
  if (!found) throw new Error("There is no edition.");
  const composed = composeEdition(found, after);
  const letter = letterWriter(
    english(),
    composed,
    after.library.site,
  )(whole(composed), { chosen: [], stop: "mailto:x" });
  const [shown] = messagesOf(before, after, now).editions;
  expect(unsigned(shown?.message.text)).toBe(unsigned(letter.text));
});

describe("the next newsletter", () => {
  const noted = {
    "fact-sheets/direct-payments.md": {
      "    update_type: major\n":
        "    update_type: major\n  - date: 2026-11-22\n    note: Said who pays.\n    update_type: major\n",
    },
  };

  test("is shown when a page of guidance is news", () =>
    expect(told(noted).next?.edition.guidance.map(({ notes }) => notes)).toEqual([["Said who pays."]]));

  test("is not shown when nothing in it is new", () =>
    expect(told({ "pages/help-now.md": { "Call 999.": "Call 112." } })).toEqual({ changes: [], editions: [] }));
});
