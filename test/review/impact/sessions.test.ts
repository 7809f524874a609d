import { describe, expect, test } from "vitest";
import { affectedSessions } from "../../../lib/review/impact/sessions.ts";
import { aCancellation, type Edits, modelWith } from "./edited.ts";

const before = modelWith();
const rows = (edits: Edits) =>
  affectedSessions(before, modelWith(edits)).map(({ name, was, is }) => [name, was, is].join(" | "));
const off = (front: Record<string, string> = {}) => ({ "changes/2026-11-22-off.md": aCancellation(front) });
const first = "Walking group, Tuesday 1 December 2026 | 10am to 12:30pm, Quay Hall | ";

describe("a session is affected", () => {
  test.each<[string, Edits, string]>([
    ["when it is cancelled", off(), `${first}Cancelled: 10am to 12:30pm, Quay Hall`],
    [
      "when it moves",
      off({ effect: "moved", to: "{ location: wend-library }" }),
      `${first}Moved: 10am to 12:30pm, Wend Library`,
    ],
    [
      "when it is put on another day",
      off({ effect: "retimed", to: "{ date: 2026-12-02 }" }),
      `${first}New time: Wednesday 2 December 2026, 10am to 12:30pm, Quay Hall`,
    ],
    ["when only something is said of it", off({ effect: "delayed" }), `${first}10am to 12:30pm, Quay Hall; Delays`],
    [
      "when there was none",
      {
        "changes/2026-11-22-extra.md": aCancellation({
          effect: "extra",
          to: '{ location: quay-hall, date: 2026-12-03, opens_at: "18:00", closes_at: "19:00" }',
        }).replace(/^sessions: .*\n/m, ""),
      },
      "Walking group, Thursday 3 December 2026 | not in the timetable | Extra session: 6pm to 7pm, Quay Hall",
    ],
    [
      "when what was announced of it is taken back",
      { "changes/2026-11-20-art-later.md": null },
      "Art group, Friday 4 December 2026 | New time: 2:30pm to 4pm, Wend Library | 2pm to 4pm, Wend Library",
    ],
  ])("%s", (_, edits, row) => expect(rows(edits)).toEqual([row]));

  test("when the timetable has another time for the day, as one session and not as two", () => {
    const found = affectedSessions(
      before,
      modelWith({ "services/walking-group.md": { '"10:00"': '"10:30"', '"12:30"': '"13:00"' } }),
    );
    const december = found.find(({ name }) => name.endsWith("1 December 2026"));
    expect([december?.was, december?.is]).toEqual(["10am to 12:30pm, Quay Hall", "10:30am to 1pm, Quay Hall"]);
    expect(december?.ids).toEqual(["walking-group.quay-hall.20261201T1000", "walking-group.quay-hall.20261201T1030"]);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  });
});

test("no session is affected by new words about a service", () =>
  expect(rows({ "services/art-group.md": { "Painting and talk.": "Painting." } })).toEqual([]));
