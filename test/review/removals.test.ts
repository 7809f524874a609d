/** What went from the content by the history of git, over real repositories. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readLibrary } from "../../lib/content/read.ts";
import { takenOut } from "../../lib/review/git.ts";
import { removalsSince, toBeTold, untoldRemovals } from "../../lib/review/removals.ts";
import { edit, repository } from "./impact/edited.ts";

let root: string;
let content: string;
let git: (...command: string[]) => string;
beforeEach(() => {
  ({ root, content, git } = repository());
});
afterEach(() => rmSync(root, { recursive: true }));

/** What nothing else names, so that the content is in order without it. */
const gone = "organisations/old-trust";
const organisation = "---\ntitle: Old Trust\nsummary: It has closed.\n---\n";

/** Commits as if at a moment. */
function commit(message: string, at: string): void {
  git("add", "--all");
  const dates = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
  execFileSync("git", ["-C", root, ...by, "commit", "--quiet", "--message", message], {
    env: { ...process.env, ...dates },
  });
}
const by = ["-c", "user.name=Editor", "-c", "user.email=editor@example.org"];

function model(today = "2026-11-22", folder = content) {
  const reading = readLibrary(folder);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return { library: reading.library, today: Temporal.PlainDate.from(today) };
}

const told = (today?: string, folder = content) => {
  const known = model(today, folder);
  return toBeTold(takenOut(folder, removalsSince(known)) ?? [], known).map(({ kind, id, on }) => `${kind}/${id} ${on}`);
};

function addAndTakeOut(at: string): void {
  edit(content, { [`${gone}.md`]: organisation });
  commit("Add it", "2026-09-01T12:00:00Z");
  edit(content, { [`${gone}.md`]: null });
  commit("Take it out", at);
}

test("what a commit took out is told with the day that it was here", () => {
  addAndTakeOut("2026-10-30T23:30:00Z");
  expect(told()).toEqual([`${gone} 2026-10-30`]);
});

test("the day is that of the site's time zone", () => {
  addAndTakeOut("2026-10-20T23:30:00Z");
  expect(told()).toEqual([`${gone} 2026-10-21`]);
});

test("what went more than 90 days ago is told no more", () => {
  addAndTakeOut("2026-10-30T12:00:00Z");
  expect(told("2027-01-28")).toEqual([`${gone} 2026-10-30`]);
  expect(told("2027-01-29")).toEqual([]);
});

test("what is gone and not committed yet went today", () => {
  edit(content, { [`${gone}.md`]: organisation });
  commit("Add it", "2026-09-01T12:00:00Z");
  edit(content, { [`${gone}.md`]: null });
  expect(told()).toEqual([`${gone} 2026-11-22`]);
});

test("what has come back is not gone", () => {
  addAndTakeOut("2026-10-30T12:00:00Z");
  edit(content, { [`${gone}.md`]: organisation });
  expect(told()).toEqual([]);
});

test("of what was renamed the former id is gone", () => {
  edit(content, { [`${gone}.md`]: organisation });
  commit("Add it", "2026-09-01T12:00:00Z");
  edit(content, { [`${gone}.md`]: null, "organisations/new-trust.md": organisation });
  commit("Rename it", "2026-10-30T12:00:00Z");
  expect(told()).toEqual([`${gone} 2026-10-30`]);
});

test("what was merged went when it was merged", () => {
  edit(content, { [`${gone}.md`]: organisation });
  commit("Add it", "2026-09-01T12:00:00Z");
  const main = git("branch", "--show-current").trim();
  git("checkout", "--quiet", "-b", "proposal");
  edit(content, { [`${gone}.md`]: null });
  commit("Take it out", "2026-10-01T12:00:00Z");
  git("checkout", "--quiet", main);
  execFileSync("git", ["-C", root, ...by, "merge", "--quiet", "--no-ff", "--no-edit", "proposal"], {
    env: { ...process.env, GIT_AUTHOR_DATE: "2026-11-05T12:00:00Z", GIT_COMMITTER_DATE: "2026-11-05T12:00:00Z" },
  });
  expect(told()).toEqual([`${gone} 2026-11-05`]);
});

test("a translation, a picture or a page that is no open data is not told of", () => {
  edit(content, { "services/art-group.cy.md": "---\n", "pages/more.md": "---\n" });
  commit("Add them", "2026-09-01T12:00:00Z");
  edit(content, { "services/art-group.cy.md": null, "pages/more.md": null });
  commit("Take them out", "2026-10-30T12:00:00Z");
  expect(told()).toEqual([]);
});

test("what the file says stays, as long as it is told", () => {
  writeFileSync(
    join(content, "removed.csv"),
    "kind,id,removed_on\nservices,knit-and-natter,2026-10-30\nservices,older,2026-08-01\n",
  );
  addAndTakeOut("2026-11-05T12:00:00Z");
  expect(told()).toEqual([`${gone} 2026-11-05`, "services/knit-and-natter 2026-10-30"]);
});

test("what the file does not tell is a question with the line to add", () => {
  addAndTakeOut("2026-10-30T12:00:00Z");
  const known = model();
  const files = takenOut(content, removalsSince(known)) ?? [];
  expect(untoldRemovals(files, known)).toEqual([
    {
      file: "content/removed.csv",
      message: expect.stringMatching(
        /^organisations\/old-trust was taken out on Friday 30 October 2026, .* add the line: organisations,old-trust,2026-10-30$/,
      ),
    },
  ]);
  writeFileSync(join(content, "removed.csv"), "kind,id,removed_on\norganisations,old-trust,2026-10-30\n");
  expect(untoldRemovals(files, model())).toEqual([]);
});

test("a copy with the latest commit only knows of nothing, and one without git neither", () => {
  addAndTakeOut("2026-10-30T12:00:00Z");
  edit(content, { "organisations/new-trust.md": organisation });
  commit("Another", "2026-11-01T12:00:00Z");
  const copies = mkdtempSync(join(tmpdir(), "signpost-copies-"));
  git("clone", "--quiet", "--depth", "1", `file://${root}`, join(copies, "shallow"));
  expect(told("2026-11-22", join(copies, "shallow/site/content"))).toEqual([]);
  expect(takenOut(copies, Temporal.Instant.from("2026-01-01T00:00Z"))).toBeUndefined();
  rmSync(copies, { recursive: true });
});
