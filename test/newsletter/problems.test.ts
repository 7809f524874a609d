import { describe, expect, test } from "vitest";
import type { Newsletter } from "../../lib/content/library.ts";
import { newsletterProblems, untoldChanges } from "../../lib/newsletter/problems.ts";
import { aModel, anEdition } from "../feeds/model-factory.ts";
import { aChange, aService, type Front } from "../timetable/library-factory.ts";

const off = { id: "off", effect: "cancelled", sessions: ["2026-12-01"], published: "2026-11-20T09:00" };

/** The gaps of an edition of 24 November that lists these, as `edition: change`. */
function gaps(changes: readonly Front[], ...editions: readonly { id: string; changes: readonly string[] }[]): string[] {
  const model = aModel({ changes: changes.map(aChange) }, (library) => ({
    newsletters: editions.map(
      ({ id, changes }): Newsletter =>
        anEdition({ id, changes: library.changes.filter((change) => changes.includes(change.id)) }),
    ),
  }));
  return untoldChanges(model).map(
    ({ file, message }) => `${file.slice(20, 30)}: ${/leaves out (\S+),/.exec(message)?.[1] ?? message}`,
  );
}

const edition = (id: string, ...changes: readonly string[]) => ({ id, changes });

describe("an edition leaves a gap", () => {
  test.each<[string, Front[], { id: string; changes: readonly string[] }[], string[]]>([
    ["never, when there is none", [off], [], []],
    ["when a change was published before it and is still to come", [off], [edition("2026-11-24")], ["2026-11-24: off"]],
    ["not when it tells the change", [off], [edition("2026-11-24", "off")], []],
    ["not when an earlier one told it", [off], [edition("2026-11-24"), edition("2026-11-21", "off")], []],
    [
      "also when a later one tells it",
      [off],
      [edition("2026-12-01", "off"), edition("2026-11-24")],
      ["2026-11-24: off"],
    ],
    [
      "once, in the first that should have told it",
      [off],
      [edition("2026-12-01"), edition("2026-11-24")],
      ["2026-11-24: off"],
    ],
    [
      "not when the change is published on its day",
      [{ ...off, published: "2026-11-24T09:00" }],
      [edition("2026-11-24")],
      [],
    ],
    ["on the change's last day", [off], [edition("2026-12-01")], ["2026-12-01: off"]],
    ["not after the change's last day", [off], [edition("2026-12-02")], []],
    [
      "not of what had been replaced by then",
      [off, { id: "on", effect: "notice", sessions: ["2026-12-01"], published: "2026-11-21T09:00", replaces: "off" }],
      [edition("2026-11-24", "on")],
      [],
    ],
    [
      "of what was replaced only later",
      [off, { id: "on", effect: "notice", sessions: ["2026-12-01"], published: "2026-11-26T09:00", replaces: "off" }],
      [edition("2026-11-24")],
      ["2026-11-24: off"],
    ],
    [
      "of what was over only later, though before it began",
      [off, { id: "on", effect: "notice", from: "2026-12-01", published: "2026-11-26T09:00", resolves: "off" }],
      [edition("2026-11-24")],
      ["2026-11-24: off"],
    ],
  ])("%s", (_, changes, editions, expected) => expect(gaps(changes, ...editions)).toEqual(expected));
});

describe("a short name that says too much for a lock screen", () => {
  const problems = (short_name: string, discretion = "discreet") =>
    newsletterProblems(
      aModel({
        site: { newsletter: { from: "Wend <news@example.org>", list_id: "a.example", cadence: "weekly", discretion } },
        services: [aService({ id: "walking-group", short_name })],
      }).library,
    );

  test("is refused where it stands", () =>
    expect(problems("Recovery Tue")).toMatchObject([
      {
        file: "content/services/walking-group.md",
        message:
          '"short_name" has "Recovery" in it, which anyone could read on a subscriber\'s locked telephone. Write a name that gives nothing away, such as "Tue group", or leave it out.',
      },
    ]));

  test("is taken when it says nothing, or the site wants to speak plainly", () =>
    expect([...problems("Tue group"), ...problems("Recovery Tue", "plain")]).toEqual([]));
});

describe("a form by which people join", () => {
  const problems = (newsletter: Record<string, unknown>) =>
    newsletterProblems(
      aModel({
        site: {
          newsletter: {
            from: "News <news@example.org>",
            list_id: "changes.example.org",
            cadence: "every Tuesday",
            ...newsletter,
          },
        },
      }).library,
    );

  test("leads somewhere, over a connection that nobody can read", () => {
    expect(problems({ subscribe_field: "email" })).toMatchObject([
      { file: "content/site.yaml", message: expect.stringContaining('no "subscribe_url" that it could go to') },
    ]);
    expect(problems({ subscribe_field: "email", subscribe_url: "http://lists.example.org/form" })).toMatchObject([
      { message: expect.stringContaining("others on the way could read them") },
    ]);
    expect(problems({ subscribe_field: "email", subscribe_url: "https://lists.example.org/form" })).toEqual([]);
  });
});

describe("a sender's name that says too much for a lock screen", () => {
  const problems = (newsletter: Record<string, unknown>) =>
    newsletterProblems(
      aModel({ site: { newsletter: { list_id: "changes.example.org", cadence: "every Tuesday", ...newsletter } } })
        .library,
    );

  test("is refused", () => {
    expect(problems({ from: "Wend Mental Health <news@example.org>" })).toMatchObject([
      { file: "content/site.yaml", message: expect.stringContaining('has "Mental" in it') },
    ]);
  });

  test("is taken when the site wants to speak plainly", () => {
    expect(problems({ from: "Wend Mental Health <news@example.org>", discretion: "plain" })).toEqual([]);
  });

  test("is not a name that says nothing, whatever the address", () => {
    expect(problems({ from: "Signpost Wend <recovery@example.org>" })).toEqual([]);
  });
});
