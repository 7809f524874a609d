import { describe, expect, test } from "vitest";
import { editedAnnouncements, editedEditions } from "../../../lib/review/impact/announced.ts";
import { aCancellation, type Edits, modelWith, now } from "./edited.ts";

const walk = "changes/2026-11-16-walk-moved.md";
const later = "changes/2026-11-23-walk-off.md";
const coming = { [later]: aCancellation({ published: "2026-11-22T13:00" }) };

describe("what was already announced", () => {
  const before = modelWith(coming);
  const said = (edits: Edits) =>
    editedAnnouncements(before, modelWith({ ...coming, ...edits }), now).map(
      ({ file, message }) => `${file}: ${message}`,
    );

  test.each<[string, Edits, string]>([
    [
      "is edited in its text",
      { [walk]: { "roof is": "roof was" } },
      'content/changes/2026-11-16-walk-moved.md: This edits a change that was already announced, on Monday 16 November 2026 (text): write a new one that replaces it. Put this file back as it was, and write "replaces: 2026-11-16-walk-moved" in the new one, so that everyone hears.',
    ],
    [
      "is edited in its keys",
      { [walk]: { "cause: maintenance\n": "severity: severe\n" } },
      'content/changes/2026-11-16-walk-moved.md: This edits a change that was already announced, on Monday 16 November 2026 (cause, severity): write a new one that replaces it. Put this file back as it was, and write "replaces: 2026-11-16-walk-moved" in the new one, so that everyone hears.',
    ],
    [
      "is taken away",
      { "changes/2026-11-20-art-later.md": null },
      'content/changes/2026-11-20-art-later.md: This takes away a change that was already announced, on Friday 20 November 2026. Those who were told would not hear: put the file back, and write a new one that replaces it ("replaces: 2026-11-20-art-later" if it was wrong) or ends it ("resolves: 2026-11-20-art-later" if it is over).',
    ],
    [
      "is called otherwise",
      {
        "changes/2026-11-20-art-later.md": null,
        "changes/2026-11-20-art-group-later.md":
          '---\ntitle: Art group starts later on 4 December\nservices: [art-group]\neffect: retimed\nsessions: [2026-12-04]\nto:\n  opens_at: "14:30"\npublished: 2026-11-20T09:00\n---\n',
      },
      "content/changes/2026-11-20-art-later.md: This gives another name, content/changes/2026-11-20-art-group-later.md, to a change that was already announced, on Friday 20 November 2026. Followers of feeds would be told a second time: give the file its old name back.",
    ],
  ])("%s", (_, edits, message) => expect(said(edits)).toEqual([message]));

  test.each<[string, Edits]>([
    ["nothing is done to it", {}],
    ["only its typing changes", { [walk]: { "services: [walking-group]": "services:\n  - walking-group" } }],
    [
      "another replaces it",
      {
        "changes/new.md": aCancellation({
          title: "Walking group is off after all",
          sessions: "[2026-11-24]",
          replaces: "2026-11-16-walk-moved",
        }),
      },
    ],
    ["what changes is still to be announced", { [later]: aCancellation({ published: "2026-11-22T14:00" }) }],
  ])("is left alone when %s", (_, edits) => expect(said(edits)).toEqual([]));

  test("is left alone when what goes was still to be announced", () =>
    expect(editedAnnouncements(before, modelWith(), now)).toEqual([]));
});

describe("an edition", () => {
  const edition = "newsletters/2026-11-17.md";
  const said = (edits: Edits, day = now) =>
    editedEditions(modelWith(), modelWith(edits), day).map(({ message }) => message);

  test("that subscribers have had is edited", () =>
    expect(said({ [edition]: { "One group": "A group" } })).toEqual([
      "This edits (introduction) the edition of Tuesday 17 November 2026, which subscribers have had. The archive would no longer show what they were sent: put it back, and tell what is new in the next edition.",
    ]));

  test("that subscribers have had is taken away", () =>
    expect(said({ [edition]: null })[0]).toMatch(/^This takes away the edition of Tuesday 17 November 2026/));

  test("is left alone before its day", () =>
    expect(said({ [edition]: { "One group": "A group" } }, now.subtract({ days: 7 }))).toEqual([]));

  test("is left alone when nothing in it is different", () => expect(said({})).toEqual([]));
});
