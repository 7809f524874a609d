/** Whole files that come of answers. Each is in order beside the content that is there. */
import { describe, expect, test } from "vitest";
import { composeFile } from "../../lib/editing/file-kind.ts";
import { fileKindNamed, fileKinds } from "../../lib/editing/file-kinds.ts";
import { answersIn } from "../../lib/editing/flags.ts";
import { interview } from "../../lib/editing/interview.ts";
import type { Answers } from "../../lib/editing/question.ts";
import { rehearse } from "../../lib/editing/workspace/rehearsal.ts";
import { today, wend } from "./wend.ts";

const { directory, here } = wend();

/** `--services choir --sessions 3 December`, as flags that hold the words up to the next flag. */
function flags(line: string): Answers {
  const answers: Record<string, string[]> = {};
  for (const part of line.split(/(?:^|\s)--/).slice(1)) {
    const [flag = "", ...words] = part.split(" ");
    answers[flag] = [...(answers[flag] ?? []), words.join(" ") || "yes"];
  }
  return answers;
}

function kindOf(name: string) {
  const kind = fileKindNamed(name);
  if ("mistake" in kind) throw new Error(kind.mistake);
  return kind;
}

async function obstacles(name: string, line: string): Promise<string[]> {
  const result = await interview(kindOf(name).questions, flags(line), here);
  return "obstacles" in result ? result.obstacles.map(({ flag, message }) => `${flag}: ${message}`) : [];
}

describe("a new file", () => {
  test.each([
    [
      "a-cancellation",
      "change",
      "--services choir --effect cancelled --sessions Thursday 3 December --locations quay-hall --cause weather --urgent --body Heavy snow is forecast.",
    ],
    [
      "a-long-cancellation",
      "change",
      "--services choir --services art-group --effect cancelled --from 2026-12-01 --until 2027-01-09",
    ],
    [
      "a-move",
      "change",
      "--services choir --effect moved --sessions 3 Dec --locations quay-hall --to-location safe-house",
    ],
    [
      "a-new-time",
      "change",
      "--services choir --effect retimed --sessions 3 Dec --locations quay-hall --to-opens-at 6.30pm --to-closes-at 19:15",
    ],
    [
      "an-extra-session",
      "change",
      "--services walking-group --effect extra --to-location wend-library --to-date 28 November --to-opens-at 10am --to-closes-at noon",
    ],
    ["less-on-offer", "change", "--services choir --effect reduced --sessions 3 Dec --sessions 10 Dec"],
    [
      "a-delay",
      "change",
      "--services choir --effect delayed --sessions 3 Dec --sessions 10 Dec --sessions 17 Dec --sessions 24 Dec",
    ],
    [
      "a-way-in",
      "change",
      "--services all --effect access --from 1 December --title The lift at Quay Hall is broken --locations quay-hall",
    ],
    ["a-new-number", "change", "--services choir --effect contact --from 1 December"],
    ["a-beginning", "change", "--services choir --effect started --from 26 November"],
    ["an-ending", "change", "--services choir --effect ended --from 18 December"],
    [
      "a-notice",
      "change",
      "--services choir --effect notice --sessions 3 Dec --title Bring a candle to the choir: it is Advent",
    ],
    [
      "an-all-clear",
      "change",
      "--services walking-group --effect all-clear --resolves 2026-11-20-walk-cancelled --from 29 December --replaces 2026-11-21-walk-on-again",
    ],
    [
      "a-correction",
      "change",
      "--services walking-group --effect cancelled --sessions 8 December --replaces 2026-11-20-walk-cancelled --id walk-off-once --published 2026-11-22T17:05",
    ],
    [
      "a-weekly-service",
      "service",
      "--title Tea and talk --summary Tea for anyone. --organisation wend-trust --location quay-hall --freq weekly --byday Monday --byday thursday --dtstart 26 November --opens-at 2pm --closes-at 15:30 --on-bank-holidays closed --contact-phone 01632 960111",
    ],
    [
      "a-fortnightly-service",
      "service",
      "--title Tea and talk --summary Tea for anyone. --organisation Wend Trust --location Wend Library --freq fortnightly --byday Monday --dtstart 2026-11-30 --opens-at 2pm --closes-at 15:30 --on-bank-holidays runs",
    ],
    [
      "a-monthly-service",
      "service",
      "--title Tea and talk --summary Tea for anyone. --organisation wend-trust --location quay-hall --freq monthly --byday first Monday --dtstart 7 December --opens-at 2pm --closes-at 15:30 --on-bank-holidays closed",
    ],
    [
      "a-place",
      "location",
      "--title Mill Hall --address-1 3 Mill Lane --city Wend --postal-code wd1 3cd --areas harbourside --accessibility-step-free yes --accessibility-accessible-toilet partial --getting-there Bus 4 stops outside.",
    ],
    ["a-secret-place", "location", "--title A private address by the mill --confidential --areas harbourside"],
    [
      "an-organisation",
      "organisation",
      "--title Wend Carers' Circle --summary A group of carers. --website https://carers.example.org/",
    ],
    [
      "a-fact-sheet",
      "fact-sheet",
      "--title Sleep: how to get more --summary What helps. --audiences carers --topics day-services --owner Guidance team --body Go to bed early.",
    ],
    [
      "a-case-study",
      "case-study",
      "--title How Wend sings --summary A choir for all. --organisation Wend singers --place Wend --status current",
    ],
    [
      "an-action-point",
      "action-point",
      "--title Open on Sundays --summary Day services should open on Sundays. --report Weekends for all --lead wend-trust --due 2027-03",
    ],
    [
      "a-fund-with-a-date",
      "fund",
      "--title Wend grants --summary Small grants. --funder Wend Council --closes-on 31 March 2027 --max-award £1,000",
    ],
    ["a-fund-at-any-time", "fund", "--title Wend grants --summary Small grants. --funder wend-trust --ongoing"],
    ["a-page", "page", "--title Volunteering with us --summary How to help."],
  ])("%s", async (golden, name, line) => {
    const kind = kindOf(name);
    const result = await interview(kind.questions, flags(line), here);
    expect(result).not.toHaveProperty("obstacles");
    const file = composeFile(kind, "answers" in result ? result.answers : {}, here);
    expect(rehearse(directory, [file], today)).toEqual([]);
    await expect(`# ${file.path}\n${file.text}`).toMatchFileSnapshot(`../golden/new/${golden}.txt`);
  });

  test("can have every key that one line holds, by its flag", async () => {
    const { questions, front } = kindOf("location");
    const line =
      "--title Hall --address-1 1 Street --latitude 52.6369 --longitude -1.1398 --accessibility-hearing-loop no";
    const result = await interview(questions, flags(line), here);
    expect("answers" in result && front(result.answers, here)).toMatchObject({
      latitude: 52.6369,
      longitude: -1.1398,
      accessibility: { hearing_loop: "no" },
    });
  });

  test("has a sentence as it was written, and ids apart", () => {
    const { questions } = kindOf("fact-sheet");
    const values = { "key-facts": ["Sleep, eat, walk."], audiences: ["carers,people"] };
    expect(answersIn(questions, values)).toEqual({
      answers: { "key-facts": ["Sleep, eat, walk."], audiences: ["carers", "people"] },
    });
  });

  test("has a name that is not too long for an address", () => {
    const answers = { title: ["word ".repeat(40)], published: ["2026-11-22T16:30"] };
    const { path } = composeFile(kindOf("change"), answers, here);
    expect(path).toMatch(/^changes\/2026-11-22(-word)+\.md$/);
    expect(path.length).toBeLessThanOrEqual("changes/.md".length + 80);
  });
});

describe("what is missing is said at once", () => {
  test.each([
    ["change", "", ["services", "effect"]],
    ["change", "--services choir --effect cancelled", ["sessions"]],
    ["change", "--services choir --effect moved --from 1 December", ["to-location"]],
    ["change", "--services choir --effect extra", ["to-location", "to-date", "to-opens-at", "to-closes-at"]],
    ["change", "--services choir --effect ended", ["from"]],
    ["change", "--services choir --effect all-clear", ["resolves", "from"]],
    ["change", "--services choir --effect notice --sessions 3 December", ["title"]],
    ["change", "--services choir --effect cancelled --lasting", ["from"]],
    [
      "service",
      "--title Tea",
      ["summary", "organisation", "location", "freq", "byday", "dtstart", "opens-at", "closes-at", "on-bank-holidays"],
    ],
    ["location", "", ["title", "address-1"]],
    ["organisation", "", ["title", "summary"]],
    ["fact-sheet", "", ["title", "summary"]],
    ["case-study", "", ["title", "summary", "organisation"]],
    ["action-point", "", ["title", "summary", "report", "lead"]],
    ["fund", "", ["title", "summary", "funder"]],
    ["page", "", ["title", "summary"]],
  ])("%s %s", async (name, line, missing) =>
    expect((await obstacles(name, line)).map((one) => one.split(":")[0])).toEqual(missing),
  );
});

describe("an answer is judged in the words of the check, without the key that nobody saw", () => {
  test.each([
    [
      "organisation",
      "--title Us --summary We. --email us.example.org",
      'email: "us.example.org" is not an email address. Write it like',
    ],
    [
      "location",
      "--title Hall --address-1 1 Street --postal-code nowhere",
      'postal-code: "nowhere" is not a postcode. Write it like',
    ],
    ["fund", "--title A --summary B --funder no-such-trust", 'funder: "no-such-trust" is not the name of a file'],
    ["fund", "--title A --summary B --funder Us --max-award lots", 'max-award: "lots" cannot be read as a number.'],
    [
      "change",
      "--services choir --effect notice --sessions 3 Dec --title T --replaces nothing",
      'replaces: "nothing" is not the name of a file',
    ],
    [
      "page",
      "--title A --summary B --id Über uns",
      "id: A file's name has lower-case letters, digits and single hyphens only: uber-uns.",
    ],
  ])("%s %s", async (name, line, message) => expect((await obstacles(name, line)).join()).toContain(message));
});

describe("the choices are real", () => {
  const choices = (flag: string, answers: Answers) =>
    kindOf("change")
      .questions.find((one) => one.flag === flag)
      ?.choices?.(answers, here) ?? [];

  test("the next six dates on which this one meets, with what is off left out", () =>
    expect(choices("sessions", { services: ["walking-group"] }).map(({ label }) => label)).toEqual([
      "Tuesday 24 November 2026, 10am to 12:30pm, Quay Hall",
      "Tuesday 22 December 2026, 10am to 12:30pm, Quay Hall",
      "Tuesday 29 December 2026, 10am to 12:30pm, Quay Hall",
      "Tuesday 5 January 2027, 10am to 12:30pm, Quay Hall",
      "Tuesday 12 January 2027, 10am to 12:30pm, Quay Hall",
      "Tuesday 19 January 2027, 10am to 12:30pm, Quay Hall",
    ]));

  test("both meetings of one day are one date", () =>
    expect(choices("sessions", { services: ["choir"] })[0]).toEqual({
      value: "2026-11-26",
      label: "Thursday 26 November 2026, 6pm to 7pm, Quay Hall; 7:30pm to 8:30pm, Wend Library",
    }));

  test("the known places, but not the one from which it moves", () =>
    expect(
      choices("to-location", { services: ["walking-group"], effect: ["moved"], sessions: ["2026-11-24"] }).map(
        ({ value }) => value,
      ),
    ).toEqual(["safe-house", "wend-library"]));

  test("the earlier news that still holds", () => {
    expect(choices("resolves", { services: ["walking-group"] }).map(({ value }) => value)).toEqual([
      "2026-11-21-walk-on-again",
      "2026-11-20-walk-cancelled",
    ]);
    expect(choices("resolves", { services: ["choir"] })).toEqual([]);
  });
});

describe("it is asked only what comes up", () => {
  const asks = (flag: string, line: string) => {
    const question = kindOf("change").questions.find((one) => one.flag === flag);
    return question?.asked?.(flags(line), here) ?? true;
  };
  test.each([
    ["locations", "--services choir --effect cancelled --sessions 2026-12-03", true],
    ["locations", "--services choir --effect cancelled --from 2026-12-01", true],
    ["locations", "--services art-group --effect cancelled --from 2026-12-01", false],
    ["replaces", "--services choir --effect cancelled", false],
    ["replaces", "--services walking-group --effect cancelled", true],
    ["urgent", "--services choir --effect cancelled --sessions 2026-11-26", true],
    ["urgent", "--services choir --effect cancelled --sessions 2026-12-03", false],
    ["to-date", "--services choir --effect retimed --sessions 2026-12-03 --sessions 2026-12-10", false],
    ["cause", "--services choir --effect started", false],
    ["published", "--services choir", false],
  ])("%s after %s: %s", (flag, line, asked) => expect(asks(flag, line)).toBe(asked));
});

describe("kinds", () => {
  test.each([
    ["change", "change"],
    ["changes", "change"],
    ["fact-sheets", "fact-sheet"],
    ["place", "location"],
    ["funding", "fund"],
  ])("%s is a %s", (name, kind) => expect(fileKindNamed(name)).toMatchObject({ name: kind }));

  test.each([
    [
      "newsletter",
      "An edition is made from what has not been told yet: npm run newsletter -- draft writes it for you.",
    ],
    ["sevice", 'There is no kind "sevice". Did you mean service?'],
    ["zebra", `There is no kind "zebra". Choose one of: ${fileKinds.map(({ name }) => name).join(", ")}, site.`],
  ])("%s is none", (name, mistake) => expect(fileKindNamed(name)).toEqual({ mistake }));

  test("every question has a flag of its own, and says what it takes", () => {
    for (const { questions } of fileKinds) {
      expect(new Set(questions.map(({ flag }) => flag)).size).toBe(questions.length);
      for (const { flag, meaning } of questions) {
        expect(flag).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
        expect(meaning).toMatch(/\.$/);
      }
    }
  });
});
