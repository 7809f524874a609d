/** Sessions are offered by where and when they now are, and each by a name that means it alone. */
import { expect, test } from "vitest";
import { change } from "../../lib/editing/change-questions.ts";
import { type Circumstances, nextSessions } from "../../lib/editing/circumstances.ts";
import { interview } from "../../lib/editing/interview.ts";
import type { Answers } from "../../lib/editing/question.ts";
import { compileTimetable } from "../../lib/timetable/compile.ts";
import { aChange, aLibrary, aSchedule, aService, type Front } from "../timetable/library-factory.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function circumstances(schedules: readonly Record<string, unknown>[], changes: readonly Front[] = []): Circumstances {
  const library = aLibrary({ services: [aService({ id: "walking-group", schedules })], changes });
  const compiled = compileTimetable(library, today);
  if ("problems" in compiled) throw new Error(JSON.stringify(compiled.problems));
  const model = { library, timetable: compiled.timetable, today };
  return { model, now: today.toPlainDateTime("16:00") };
}

const offered = (here: Circumstances) => nextSessions(here, here.model.library.services, 3);

const tuesdays = aSchedule({ on_bank_holidays: "runs" });

test("a session that has moved is offered where and when it now is", () =>
  expect(
    offered(
      circumstances(
        [tuesdays],
        [
          aChange({
            id: "later",
            effect: "moved",
            sessions: ["2026-12-01"],
            to: { location: "mill-house", date: "2026-12-03", opens_at: "14:00", closes_at: "15:00" },
          }),
        ],
      ),
    ),
  ).toEqual([
    { value: "2026-12-03", label: "Thursday 3 December 2026, 2pm to 3pm, Mill house (moved already)" },
    { value: "2026-12-08", label: "Tuesday 8 December 2026, 10am to 12:30pm, Quay hall" },
    { value: "2026-12-15", label: "Tuesday 15 December 2026, 10am to 12:30pm, Quay hall" },
  ]));

test("two sessions of a day at one place are each offered by their time", () =>
  expect(
    offered(circumstances([tuesdays, { ...tuesdays, opens_at: "15:00", closes_at: "16:00" }])).slice(0, 2),
  ).toEqual([
    { value: "2026-12-01T10:00", label: "Tuesday 1 December 2026, 10am to 12:30pm, Quay hall" },
    { value: "2026-12-01T15:00", label: "Tuesday 1 December 2026, 3pm to 4pm, Quay hall" },
  ]));

test("a session on a day from which another was taken is offered by its time", () => {
  const off = { id: "off", effect: "retimed", sessions: ["2026-12-01"], to: { date: "2026-12-03" } };
  const on = { id: "on", effect: "retimed", sessions: ["2026-12-08"], to: { date: "2026-12-01", opens_at: "09:00" } };
  expect(offered(circumstances([tuesdays], [off, on].map(aChange)))[0]?.value).toBe("2026-12-01T09:00");
});

const front = async (answers: Answers, here = circumstances([tuesdays])) => {
  const given = { services: ["walking-group"], title: ["Walking group"], ...answers };
  const result = await interview(change.questions, given, here);
  return "answers" in result ? change.front(result.answers, here) : result.obstacles;
};

test.each(["2 December at 3pm", "2026-12-02T15:00", "Wednesday 2 December, 15:00"])(
  "a day and a time can be given in words: %s",
  async (session) =>
    expect(await front({ effect: ["cancelled"], sessions: [session] })).toMatchObject({
      sessions: ["2026-12-02T15:00"],
    }),
);

test("a new rule for good is made of its days", async () =>
  expect(await front({ effect: ["retimed"], from: ["2026-12-01"], "to-byday": ["second Thursday"] })).toMatchObject({
    from: "2026-12-01",
    to: { freq: "monthly", byday: "second Thursday" },
  }));

test("an end by the clock before the start is asked about, and is then on the next day", async () => {
  const late = { effect: ["retimed"], sessions: ["2026-12-01"], "to-opens-at": ["6pm"], "to-closes-at": ["1am"] };
  expect(await front(late)).toEqual([expect.objectContaining({ flag: "to-overnight" })]);
  expect(await front({ ...late, "to-overnight": ["yes"] })).toMatchObject({
    to: { opens_at: "18:00", closes_at: "01:00", overnight: true },
  });
});
