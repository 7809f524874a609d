import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { announce, plainly } from "../../lib/editing/announcement.ts";
import { change } from "../../lib/editing/change-questions.ts";
import { issueForm } from "../../lib/editing/issue-form.ts";
import { rehearse } from "../../lib/editing/workspace/rehearsal.ts";
import { today, wend } from "./wend.ts";

const { directory, here } = wend();
const { body } = parse(issueForm(here.model.library)) as {
  body: { id?: string; attributes: { label?: string } }[];
};

const filledIn = (answers: Readonly<Record<string, string>>) =>
  body
    .filter(({ id }) => id !== undefined)
    .map(({ id = "", attributes: { label } }) => `### ${label}\n\n${answers[id] ?? "_No response_"}`)
    .join("\n\n");
const announced = (answers: Readonly<Record<string, string>>) =>
  announce(filledIn(answers), change, here, (file) => rehearse(directory, [file], today));

const off = {
  services: "Choir (choir)",
  effect: "It does not meet",
  sessions: "Thursday 3 December\n10 December",
  cause: "The weather",
  urgent: "No",
  body: "Snow is forecast.",
};

describe("an announcement", () => {
  test("becomes a file that is in order, and says so", async () => {
    const { ready, report } = await announced(off);
    expect(ready?.title).toBe("Choir will not meet on Thursday 3 December and Thursday 10 December");
    expect(ready?.file.text).toContain("sessions: [2026-12-03, 2026-12-10]\ncause: weather\n");
    expect(report).toContain("This announces a change.");
    expect(report).toContain(`\`\`\`markdown\n${ready?.file.text}\`\`\``);
  });

  test("with answers missing or wrong names the fields, all at once", async () => {
    const { ready, report } = await announced({
      ...off,
      effect: "It meets somewhere else",
      sessions: "Monday 3 December",
    });
    expect(ready).toBeUndefined();
    expect(report).toContain("- **On which dates?** 3 December 2026 is a Thursday, not a Monday. Check the day.");
    expect(report).toContain("- **Where does it meet instead?** This needs an answer.");
    expect(report).toContain("Edit the issue and save it: it is read again at once.");
  });

  test("that the content contradicts says so as the check does, to people who saw no file", async () => {
    const { ready, report } = await announced({ ...off, sessions: "4 December" });
    expect(ready).toBeUndefined();
    expect(report).toMatch(/- Choir does not meet on Friday 4 December 2026\./);
    expect(report).not.toMatch(/2026-\d\d-\d\d/);
    expect(report).not.toContain("content/");
  });

  const hall = "Quay Hall (quay-hall)";
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["a name that is nearly one", { services: "Chior" }, '"Chior" is not one of the answers. Did you mean Choir?'],
    [
      "a place that is none",
      { effect: "It meets somewhere else", "to-location": "Moon" },
      "Choose from: A private address in Harbourside, Quay Hall, Wend Library.",
    ],
    [
      "days in the wrong order",
      { sessions: "", from: "10 December", until: "3 December" },
      "“Until which day, if it lasts?” is Thursday 3 December 2026, before “Or from which day, if it lasts?”, which is Thursday 10 December 2026.",
    ],
    [
      "a move to where it is",
      { effect: "It meets somewhere else", sessions: "", from: "3 December", locations: hall, "to-location": hall },
      "Quay Hall",
    ],
    [
      "an answer about what is there instead",
      { "to-location": hall },
      "“Where does it meet instead?” and the fields after it says where or when instead, which does not go with the effect “It does not meet”. Take it out, or make “What happens?” “It meets somewhere else” or “It meets at another time or on another day”.",
    ],
    [
      "earlier news that there is not",
      { earlier: "2026-11-30-nothing" },
      "Which earlier news does it end or put right?",
    ],
  ])("with %s is answered in the words of the form, without an id or a key", async (_, own, words) => {
    const { ready, report } = await announced({ ...off, ...own });
    expect(ready).toBeUndefined();
    expect(report.replaceAll("\\", "")).toContain(words);
    const { services, locations, changes } = here.model.library;
    const ids = [...services, ...locations, ...changes].map(({ id }) => id).filter((id) => id.includes("-"));
    expect(ids.filter((id) => report.includes(id))).toEqual([]);
    expect(
      report.match(/"(?:to|from|until|sessions|services|locations|effect|replaces|resolves|title)"|--\w+/g),
    ).toBeNull();
  });

  test("takes names that were typed in words", async () => {
    const { ready } = await announced({
      ...off,
      services: "walking group and CHOIR",
      sessions: "",
      from: "1 December",
      until: "31 December",
    });
    expect(ready?.file.text).toContain("services: [walking-group, choir]\n");
  });

  test("calls nobody, links nowhere and writes no mark-up of its own", async () => {
    const hostile = "@everyone <img src=x> [here](https://evil.example) `x` **b**";
    const { report } = await announced({ ...off, sessions: hostile, "to-date": hostile });
    const words = report.replaceAll(/\\./g, "");
    expect(words).not.toMatch(/@\w|<img|\]\(|:\/\//);
  });

  test("with a fence in its text is shown in a longer one", async () => {
    const { report } = await announced({ ...off, body: "````\nText\n````" });
    expect(report).toContain("`````markdown");
  });

  test("whatever stands in the fields, is a file in changes/ that is in order, or a report", async () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "---\ntitle: x",
        "../../etc/passwd",

        "$(id)",
        "`id`",
        "a\nb",
        "3 December",
      ),
    );
    const answers = fc.record(
      Object.fromEntries(
        ["title", "body", "from", "sessions", "to-date", "earlier", "services"].map((id) => [id, words]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(answers, async (own) => {
        const { ready, report } = await announced({ ...off, ...own });
        expect(report.length).toBeGreaterThan(0);
        if (ready) expect(ready.file.path).toMatch(/^changes\/[a-z0-9]+(-[a-z0-9]+)*\.md$/);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ["Off [skip ci] Closes #1 @octocat", "Off (skip ci) Closes no. 1 @ octocat"],
  ["Off [No CI] fixes GH-7", "Off (No CI) fixes GH 7"],
  ["Off, resolves https://github.com/a/b/issues/3", "Off, resolves https: //github.com/a/b/issues/3"],
  ["Walking group, 1 December: £2 & tea", "Walking group, 1 December: £2 & tea"],
])("the title %s gives GitHub no instruction", (title, words) => expect(plainly(title)).toBe(words));
