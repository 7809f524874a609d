import { describe, expect, test } from "vitest";
import type { Standing, Subject } from "../../lib/newsletter/delivery/ledger.ts";
import { duesOf } from "../../lib/newsletter/due.ts";
import { aModel, anEdition } from "../feeds/model-factory.ts";
import { aChange, type Front } from "../timetable/library-factory.ts";

const flood: Front = {
  id: "flood",
  effect: "cancelled",
  sessions: ["2026-12-01"],
  published: "2026-11-23T09:00",
  urgent: true,
};

/** A ledger since a day in which each subject that is named has messages of these standings. */
const aLedger = (since: string | undefined, begun: Readonly<Record<string, readonly Standing[]>> = {}) => ({
  since: since === undefined ? undefined : Temporal.Instant.from(`${since}T09:00:00Z`),
  subjects: () =>
    Object.keys(begun).map((name) => {
      const [kind, id = ""] = name.split(" ");
      return { kind: kind as Subject["kind"], id };
    }),
  standings: ({ kind, id }: Subject) => ({
    begun: undefined,
    of: new Map((begun[`${kind} ${id}`] ?? []).map((standing, index) => [String(index), standing])),
  }),
});

/** What is due at nine on a day, with the changes and with editions that list them, by date. */
function dues(
  ledger: ReturnType<typeof aLedger>,
  { on = "2026-11-24", changes = [] as readonly Front[], editions = {} as Readonly<Record<string, readonly string[]>> },
) {
  const model = aModel(
    { changes: changes.map(aChange) },
    (library) => ({
      newsletters: Object.entries(editions).map(([id, ids]) =>
        anEdition({ id, changes: library.changes.filter((change) => ids.includes(change.id)) }),
      ),
    }),
    on,
  );
  const moment = Temporal.PlainDateTime.from(`${on}T09:00`).toZonedDateTime("Europe/London");
  const { due, uncertain } = duesOf(model, ledger, moment);
  const names = (all: typeof due) => all.map(({ kind, id }) => `${kind} ${id}`);
  return { due: names(due), uncertain: names(uncertain) };
}

describe("an edition is due", () => {
  test.each<[string, Parameters<typeof dues>[0], Parameters<typeof dues>[1], string[]]>([
    ["on its day", aLedger("2026-11-01"), { editions: { "2026-11-24": [] } }, ["edition 2026-11-24"]],
    ["not before its day", aLedger("2026-11-01"), { editions: { "2026-11-25": [] } }, []],
    [
      "after its day, until it has gone",
      aLedger("2026-11-01"),
      { editions: { "2026-11-17": [] } },
      ["edition 2026-11-17"],
    ],
    [
      "also when a later one has gone",
      aLedger("2026-11-01", { "edition 2026-11-24": ["sent"] }),
      { editions: { "2026-11-17": [], "2026-11-24": [] } },
      ["edition 2026-11-17"],
    ],
    ["not when it was there before the ledger", aLedger("2026-11-20"), { editions: { "2026-11-17": [] } }, []],
    [
      "on the day on which a ledger is begun",
      aLedger(undefined),
      { editions: { "2026-11-17": [], "2026-11-24": [] } },
      ["edition 2026-11-24"],
    ],
    [
      "not when it has gone",
      aLedger("2026-11-01", { "edition 2026-11-24": ["sent", "skipped", "refused"] }),
      { editions: { "2026-11-24": [] } },
      [],
    ],
    [
      "when some of it was put off",
      aLedger("2026-11-01", { "edition 2026-11-24": ["sent", "put off"] }),
      { editions: { "2026-11-24": [] } },
      ["edition 2026-11-24"],
    ],
    [
      "when a run ended before it had tried all",
      aLedger("2026-11-01", { "edition 2026-11-24": ["sent", "planned"] }),
      { editions: { "2026-11-24": [] } },
      ["edition 2026-11-24"],
    ],
  ])("%s", (_, ledger, content, expected) => expect(dues(ledger, content).due).toEqual(expected));

  test("under its new name when it was renamed, and its ledger has the old one", () =>
    expect(
      dues(aLedger("2026-11-01", { "edition 2026-11-17": ["sent"] }), { editions: { "2026-11-24": [] } }).due,
    ).toEqual(["edition 2026-11-24"]));
});

describe("an urgent change is due", () => {
  const since = aLedger("2026-11-01");
  test.each<[string, Parameters<typeof dues>[0], Parameters<typeof dues>[1], string[]]>([
    ["when it has not been told", since, { changes: [flood] }, ["bulletin flood"]],
    ["not when it can wait", since, { changes: [{ ...flood, urgent: false }] }, []],
    ["not when it is over", since, { changes: [flood], on: "2026-12-02" }, []],
    ["not when it was told", aLedger("2026-11-01", { "bulletin flood": ["sent"] }), { changes: [flood] }, []],
    [
      "before the edition that has it too",
      since,
      { changes: [flood], editions: { "2026-11-24": ["flood"] } },
      ["bulletin flood", "edition 2026-11-24"],
    ],
    [
      "not when an edition has told it",
      aLedger("2026-11-01", { "edition 2026-11-24": ["sent"] }),
      { changes: [flood], editions: { "2026-11-24": ["flood"] } },
      [],
    ],
    [
      "not when an edition told it before there was a ledger",
      aLedger("2026-11-26"),
      { changes: [flood], editions: { "2026-11-24": ["flood"] }, on: "2026-11-27" },
      [],
    ],
    [
      "not when it has been replaced",
      since,
      {
        changes: [
          flood,
          { id: "on", effect: "notice", sessions: ["2026-12-01"], published: "2026-11-24T08:00", replaces: "flood" },
        ],
      },
      [],
    ],
    [
      "each in the order in which they were published",
      since,
      { changes: [{ ...flood, id: "a-later", sessions: ["2026-12-08"], published: "2026-11-24T08:00" }, flood] },
      ["bulletin flood", "bulletin a-later"],
    ],
  ])("%s", (_, ledger, content, expected) => expect(dues(ledger, content).due).toEqual(expected));
});

test("what may or may not have arrived is not due, and is told apart", () =>
  expect(
    dues(aLedger("2026-11-01", { "edition 2026-11-24": ["uncertain"] }), { editions: { "2026-11-24": [] } }),
  ).toEqual({ due: [], uncertain: ["edition 2026-11-24"] }));
