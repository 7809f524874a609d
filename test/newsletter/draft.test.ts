import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadModel } from "../../lib/load-model.ts";
import { draftEdition, untoldChanges } from "../../lib/newsletter/draft.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aChange, aLibrary } from "../timetable/library-factory.ts";
import { fixtureFolder, fixtureModel, modelThen } from "./fixture.ts";

const day = (date: string) => Temporal.PlainDate.from(date);

describe("the draft of an edition", () => {
  test("lists what nobody was told and is not over, and guidance since the edition before", () => {
    const drafted = draftEdition(fixtureModel("2026-11-24"), day("2026-11-24"));
    expect(drafted?.changes).toEqual(["2026-11-19-lift-mended", "2026-11-18-cafe-closed"]);
    expect(drafted?.guidance).toEqual(["fact-sheets/direct-payments"]);
  });

  test("leaves out what is over and what is published later", () => {
    expect(draftEdition(fixtureModel("2026-11-26"), day("2026-11-26"))?.changes).toEqual(["2026-11-19-lift-mended"]);
    expect(draftEdition(modelThen(fixtureModel(), "2026-11-18"), day("2026-11-18"))?.changes).toEqual([
      "2026-11-18-cafe-closed",
    ]);
  });

  test("is in order of area, then service, then what is felt soonest, corrections beside what they correct", () => {
    const model = fixtureModel();
    const library = {
      ...model.library,
      newsletters: model.library.newsletters.filter(({ id }) => id === "2026-11-03"),
    };
    expect(draftEdition({ ...model, library }, day("2026-11-17"))?.changes).toEqual([
      "2026-11-14-arts-on",
      "2026-11-13-arts-late",
      "2026-11-10-walk-moved",
      "2026-11-12-library-lift",
      "2026-11-11-cafe-later",
    ]);
  });

  test("is nothing when there is nothing to tell", () => {
    const model = fixtureModel();
    expect(draftEdition(modelThen(model, "2026-11-04"), day("2026-11-04"))).toBeUndefined();
  });

  test("is a file that the check takes, once it has an introduction", () => {
    const folder = mkdtempSync(join(tmpdir(), "signpost-draft-"));
    try {
      cpSync(fixtureFolder, folder, { recursive: true });
      const text = draftEdition(fixtureModel("2026-11-24"), day("2026-11-24"))?.text ?? "";
      const path = join(folder, "newsletters", "2026-11-24.md");
      writeFileSync(path, text);
      const load = () => loadModel(folder, () => day("2026-11-24"));
      expect(load()).toEqual({
        problems: [
          {
            file: "content/newsletters/2026-11-24.md",
            line: 1,
            message:
              'The introduction still says "Write a few words here, or delete this line.". Write it in your own words, or delete the line.',
          },
        ],
      });
      writeFileSync(path, text.replace("Write a few words here, or delete this line.", "Hello."));
      expect(load()).toHaveProperty("model.library.newsletters.0.title");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("keeps what was void before anyone was told beside what replaced it, so that it is told and done with", () => {
    const library = aLibrary({
      changes: [
        aChange({ id: "off", effect: "cancelled", sessions: ["2026-12-01"], published: "2026-11-20T09:00" }),
        aChange({
          id: "on",
          effect: "retimed",
          sessions: ["2026-12-01"],
          to: { opens_at: "11:00", closes_at: "12:00" },
          published: "2026-11-21T09:00",
          replaces: "off",
        }),
      ],
    });
    const compiled = compileTimetable(library, day("2026-11-24"));
    if ("problems" in compiled) throw new Error("The content must be sound.");
    const drafted = draftEdition({ library, timetable: compiled.timetable }, day("2026-11-24"));
    expect(drafted?.changes).toEqual(["on", "off"]);
    expect(drafted?.entries).toHaveLength(1);
    expect(drafted?.text).toContain('title: "New time: Walking group, Tuesday 1 December"\ndate: 2026-11-24\n');
  });
});

test("untold are the changes in no edition", () => {
  expect(untoldChanges(fixtureModel()).map(({ change }) => change.id)).toEqual([
    "2026-11-19-lift-mended",
    "2026-11-18-cafe-closed",
  ]);
});
