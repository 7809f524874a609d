/** A rule that changed for good, once the timetable is edited to match: no output is another. */

import { expect, test } from "vitest";
import changeViews from "../../_data/changes.ts";
import home from "../../_data/home.ts";
import locationViews from "../../_data/locations.ts";
import posters from "../../_data/posters.ts";
import serviceViews from "../../_data/services.ts";
import timetablePages from "../../_data/timetablePages.ts";
import { modelFiles } from "../../lib/eleventy/files.ts";
import type { Model } from "../../lib/model.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aChange, aLibrary, aSchedule, aService, type Content, type Front } from "./library-factory.ts";
import { aTimetable, said, sunday22November } from "./timetable-factory.ts";

const tuesdays = aSchedule({ on_bank_holidays: "runs" });

const thursdays = (front: Partial<Front> = {}): Front =>
  aChange({ id: "thursdays", effect: "retimed", from: "2026-12-01", to: { byday: "Thursday" }, ...front });

const with_ = (changes: readonly Front[], schedules: readonly Record<string, unknown>[] = [tuesdays]): Content => ({
  services: [aService({ id: "walking-group", schedules })],
  changes,
});

const edited = [
  { ...tuesdays, valid_to: "2026-11-30" },
  { ...tuesdays, byday: "Thursday", dtstart: "2026-12-01", valid_from: "2026-12-01" },
];
const day = (iso: string) => Temporal.PlainDate.from(iso);
/** Every file and every view of the content on a day. */
const outputs = (content: Content, today: Temporal.PlainDate) => {
  const library = aLibrary(content);
  const compiled = compileTimetable(library, today);
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
  const model: Model = { library, timetable: compiled.timetable, today };
  const views = [changeViews, home, locationViews, posters, serviceViews, timetablePages].map((view) => view(model));
  return JSON.parse(JSON.stringify([[...modelFiles(model)], views]));
};

test.each(["2026-11-24", "2026-12-01", "2026-12-20", "2027-02-01"])(
  "a timetable that is edited to match makes no output different when it is built on %s",
  (today) => {
    const before = outputs(with_([thursdays()]), day(today));
    expect(outputs(with_([thursdays()], edited), day(today))).toEqual(before);
  },
);

test("nor where a service has other rules, wherever the new one is written", () => {
  const friday = aSchedule({ location: "mill-house", byday: "Friday", opens_at: "09:00", on_bank_holidays: "runs" });
  const change = thursdays({ locations: ["quay-hall"] });
  const [ended = {}, begun = {}] = edited;
  const before = outputs(with_([change], [tuesdays, friday]), sunday22November);
  for (const schedules of [
    [ended, begun, friday],
    [ended, friday, begun],
    [begun, ended, friday],
  ]) {
    expect(outputs(with_([change], schedules), sunday22November)).toEqual(before);
  }
});

test("without the news, it makes some different", () =>
  expect(outputs(with_([], edited), sunday22November)).not.toEqual(outputs(with_([thursdays()]), sunday22November)));

test.each([
  ["with the day on which the old one last met", { valid_to: "2026-11-24" }, {}],
  ["with the day on which the new one first meets", {}, { dtstart: "2026-12-03" }],
  ["with that day alone", {}, { dtstart: "2026-12-03", valid_from: undefined }],
  ["with an old day to count from", {}, { dtstart: "2026-09-03" }],
])("nor %s", (_, old, is) => {
  const schedules = [
    { ...edited[0], ...old },
    { ...edited[1], ...is },
  ];
  expect(outputs(with_([thursdays()], schedules), sunday22November)).toEqual(
    outputs(with_([thursdays()]), sunday22November),
  );
});

test("it can later have another rule, of which the old news takes nothing", () => {
  const fridays = { ...tuesdays, byday: "Friday", valid_from: "2027-03-01", dtstart: "2027-03-01" };
  const thursdaysUntilMarch = { ...edited[1], valid_to: "2027-02-28" };
  const { sessions } = aTimetable(
    with_([thursdays()], [edited[0] ?? {}, thursdaysUntilMarch, fridays]),
    day("2027-02-22"),
  );
  expect(
    sessions
      .filter(({ status }) => status === "scheduled")
      .map(said)
      .slice(4, 8),
  ).toEqual([
    "2027-02-18 10:00–12:30 quay-hall scheduled",
    "2027-02-25 10:00–12:30 quay-hall scheduled",
    "2027-03-05 10:00–12:30 quay-hall scheduled",
    "2027-03-12 10:00–12:30 quay-hall scheduled",
  ]);
});
