import { describe, expect, test } from "vitest";
import { english } from "../../lib/language.ts";
import { composeBulletin } from "../../lib/newsletter/edition.ts";
import { planSending, type Reader, skipRecords } from "../../lib/newsletter/plan.ts";
import { type Choices, select } from "../../lib/newsletter/selection.ts";
import { editionOf, fixtureModel } from "./fixture.ts";

const at = (moment: string) => Temporal.ZonedDateTime.from(`${moment}[Europe/London]`);
const model = fixtureModel();
const edition = editionOf(model, "2026-11-17");
const everything: Choices = { areas: [], services: [] };

/** What is shown, what is left out as over after a bar, and whether guidance is with it; or why nothing is. */
function shown(choices: Partial<Choices>, moment = "2026-11-17T09:00", told: readonly string[] = [], when = model) {
  const selection = select(editionOf(when, "2026-11-17"), { ...everything, ...choices }, at(moment), new Set(told));
  if ("skip" in selection) return selection.skip;
  const short = (entries: readonly { id: string }[]) => entries.map(({ id }) => id.slice(11)).join(" ");
  const { entries, over, guidance } = selection.shown;
  return `${short(entries)} | ${short(over)} |${guidance.length > 0 ? " guidance" : ""}`;
}

describe("a subscriber", () => {
  test.each([
    ["without choices gets everything", {}, "arts-on walk-moved cafe-later library-lift |  | guidance"],
    ["with an area gets what is in it", { areas: ["northgate"] }, "cafe-later library-lift |  |"],
    ["with a service gets what concerns it, at its place too", { services: ["cafe"] }, "cafe-later library-lift |  |"],
    [
      "with both gets either, each once",
      { areas: ["northgate"], services: ["cafe", "walking-group"] },
      "walk-moved cafe-later library-lift |  |",
    ],
  ])("%s", (_, choices, expected) => expect(shown(choices)).toBe(expected));

  test("with nothing relevant gets nothing", () => {
    const none = { ...edition, entries: edition.entries.filter(({ area }) => area === "Northgate") };
    expect(select(none, { areas: [], services: ["arts-group"] }, at("2026-11-17T09:00"))).toEqual({
      skip: "nothing relevant",
    });
  });
});

describe("at the moment of sending", () => {
  const then = (date: string) => fixtureModel(date);

  test.each([
    ["before a session", "2026-11-20T11:59", "arts-on walk-moved cafe-later library-lift |  | guidance"],
    ["as the session ends", "2026-11-20T12:00", "walk-moved cafe-later library-lift | arts-on | guidance"],
    ["the day after", "2026-11-21T08:00", "walk-moved cafe-later library-lift | arts-on | guidance"],
    ["when an all-clear has come", "2026-11-23T08:00", "walk-moved cafe-later | arts-on library-lift | guidance"],
    ["when all is over", "2026-12-03T08:00", " | arts-on walk-moved cafe-later library-lift | guidance"],
  ])("%s, what is over is left out", (_, moment, expected) => {
    expect(shown({}, moment, [], then(moment.slice(0, 10)))).toBe(expected);
  });

  test("nobody gets a message of what is over alone", () => {
    expect(shown({ services: ["walking-group"] }, "2026-12-03T08:00", [], then("2026-12-03"))).toBe("all over");
  });
});

describe("who was told by bulletin", () => {
  test("is not told again", () => {
    expect(shown({ areas: ["northgate"] }, undefined, ["2026-11-11-cafe-later"])).toBe("library-lift |  |");
  });

  test("of all of it gets no message", () => {
    expect(shown({ areas: ["northgate"] }, undefined, ["2026-11-11-cafe-later", "2026-11-12-library-lift"])).toBe(
      "told already",
    );
  });

  test("of a change is told its correction", () => {
    expect(shown({ services: ["arts-group"] }, undefined, ["2026-11-13-arts-late"])).toBe("arts-on |  |");
  });
});

describe("the plan of a run", () => {
  const reader = (token: string, more: Partial<Reader> = {}): Reader => ({
    areas: [],
    services: [],
    immediate: false,
    token,
    label: token,
    ...more,
  });
  const known = {
    moment: at("2026-11-17T09:00"),
    standings: new Map([
      ["had", "sent"],
      ["gone", "refused"],
      ["maybe", "uncertain"],
      ["again", "put off"],
      ["left", "skipped"],
    ] as const),
    stopped: (token: string) => token === "enough",
    bulletins: new Map(),
    retryUncertain: false,
    retryRefused: false,
  };
  const readers = ["new", "had", "gone", "maybe", "again", "left", "enough"].map((token) => reader(token));
  const tokens = (list: Iterable<Reader>) => [...list].map(({ token }) => token);

  test("sends to those whom no run has reached, last to whom it tried to, and to nobody else", () => {
    const plan = planSending(edition, readers, known);
    expect(tokens(plan.messages.map((message) => message.reader))).toEqual(["new", "left", "again"]);
    expect(tokens(plan.before.sent)).toEqual(["had"]);
    expect(tokens(plan.before.refused)).toEqual(["gone"]);
    expect(tokens(plan.before.uncertain)).toEqual(["maybe"]);
    expect(skipRecords(plan, known.standings)).toEqual([["skipped", "enough", "unsubscribed"]]);
  });

  test("sends to the uncertain when told so, and never to those who unsubscribed", () => {
    const plan = planSending(edition, readers, {
      ...known,
      stopped: (token: string) => ["enough", "again"].includes(token),
      retryUncertain: true,
    });
    expect(tokens(plan.messages.map((message) => message.reader))).toEqual(["new", "maybe", "left"]);
  });

  test("of a bulletin is for those who want to hear at once", () => {
    const compiled = model.timetable.changeById.get("2026-11-18-cafe-closed") as never;
    const bulletin = composeBulletin(english(), compiled, model.library.site);
    const plan = planSending(bulletin, [reader("new", { immediate: true }), reader("slow")], known);
    expect(tokens(plan.messages.map((message) => message.reader))).toEqual(["new"]);
    expect([...plan.skipped.values()]).toEqual(["digest only"]);
  });
});
