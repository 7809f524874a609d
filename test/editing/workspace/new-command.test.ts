import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lines } from "../../../lib/editing/terminal/lines.ts";
import { newCommand } from "../../../lib/editing/workspace/new-command.ts";

const root = join(import.meta.dirname, "../../..");
let content: string;
beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), "signpost-new-")), "content");
  cpSync(join(root, "test/refusals/content"), content, { recursive: true });
});
afterEach(() => rmSync(join(content, ".."), { recursive: true }));

/** Runs the command; `typed` are the lines of somebody who answers. Without them nobody does. */
async function run(args: readonly string[], typed?: readonly string[]) {
  const out = new PassThrough({ encoding: "utf8" });
  let stdout = "";
  let stderr = "";
  out.on("data", (text) => {
    stdout += text;
  });
  const asker = typed && lines(Readable.from(typed.map((line) => `${line}\n`)), out);
  const status = await newCommand(args, {
    environment: { SITE_DATE: "2026-11-22" },
    findAsker: async () => asker,
    say: (text) => out.write(`${text}\n`),
    warn: (text) => {
      stderr += `${text}\n`;
    },
  });
  await setImmediate();
  return { status, stdout, stderr };
}
const newFile = (kind: string, ...flags: string[]) => run([kind, "--content", content, ...flags]);

test("a file of a section that the site leaves out is not begun", async () => {
  const settings = join(content, "site.yaml");
  writeFileSync(settings, `${readFileSync(settings, "utf8")}sections:\n  funding: false\n`);
  const { status, stderr } = await newFile("fund", "--yes");
  expect(status).toBe(1);
  expect(stderr).toBe(
    'content/site.yaml leaves this section out: funding. Take the line "funding: false" out of it first.\n',
  );
});

const off = ["--services", "walking-group", "--effect", "cancelled", "--sessions", "24 November", "--cause", "weather"];
const offFile = "changes/2026-11-22-walking-group-will-not-meet-on-tuesday-24-november.md";

describe("npm run new -- change", () => {
  test("with flags shows the file, writes it, and says what to do next", async () => {
    const { status, stdout, stderr } = await newFile("change", ...off, "--urgent", "--body", "It is icy.");
    expect([status, stderr]).toEqual([0, ""]);
    const text = readFileSync(join(content, offFile), "utf8");
    expect(text).toBe(`---
title: Walking group will not meet on Tuesday 24 November
services: [walking-group]
effect: cancelled
sessions: [2026-11-24]
cause: weather
published: 2026-11-22T12:00
urgent: true
---

It is icy.
`);
    expect(stdout.indexOf(text)).toBeLessThan(stdout.indexOf(`Written: ${join(content, offFile)}`));
    for (const next of ["npm run check", "npm run impact", "git add", "git commit"]) expect(stdout).toContain(next);
  });

  test("with --dry-run shows the file and writes nothing", async () => {
    const { status, stdout } = await newFile("change", ...off, "--dry-run");
    expect(status).toBe(0);
    expect(stdout).toContain("title: Walking group will not meet on Tuesday 24 November");
    expect(stdout).toContain("Nothing was written, because of --dry-run.");
    expect(existsSync(join(content, offFile))).toBe(false);
  });

  test("never writes over a file", async () => {
    writeFileSync(join(content, offFile), readFileSync(join(content, "changes/2026-11-02-walk-moved.md")));
    rmSync(join(content, "changes/2026-11-02-walk-moved.md"));
    rmSync(join(content, "newsletters/2026-11-10.md"));
    const before = readFileSync(join(content, offFile), "utf8");
    const { status, stderr } = await newFile("change", ...off);
    expect(status).toBe(1);
    expect(stderr).toContain(`${join(content, offFile)} is there already. Give the new file another title.`);
    expect(readFileSync(join(content, offFile), "utf8")).toBe(before);
  });

  test("says all that is missing, with what it means, and never waits for an answer", async () => {
    const { status, stdout, stderr } = await newFile("change");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--services  The service that it is about");
    expect(stderr).toContain("--effect    What happens. One of: cancelled, moved, retimed, all-clear");
  });

  test("refuses in the words of the check what the content contradicts, and writes nothing", async () => {
    const { status, stderr } = await newFile("change", ...off.with(5, "25 November"));
    expect(status).toBe(1);
    expect(stderr).toContain("Walking group does not meet on Wednesday 25 November 2026.");
    expect(stderr).toContain("Nothing was written.");
    expect(readdirSync(join(content, "changes"))).toHaveLength(3);
  });

  test.each([
    [["--efect", "moved"], "--efect is not known here. Did you mean --effect?"],
    [["--title", "Two", "words"], '"words" is too much. Put words with spaces in quotation marks.'],
    [["--effect"], "--effect needs its words after it."],
    [["--effect", "moved", "--effect", "ended"], "--effect  This can be given only once."],
  ])("%j is refused", async (flags, message) => {
    const { status, stderr } = await newFile("change", ...flags);
    expect([status, stderr.includes(message)]).toEqual([2, true]);
  });

  test("stops at content that is not in order", async () => {
    writeFileSync(join(content, "funding/grantfinder.md"), "");
    const { status, stderr } = await newFile("change", ...off);
    expect(status).toBe(1);
    expect(stderr).toContain("Mend the content first");
    expect(stderr).toContain("grantfinder.md:1: The file is empty.");
  });

  test("line by line asks, shows, and writes", async () => {
    const typed = ["2", "1", "no", "1", "2", "1", "no", "", "It is icy.", "", "1"];
    const { status, stdout } = await run(["change", "--content", content], typed);
    expect(status).toBe(0);
    expect(stdout).toContain("1. Tuesday 24 November 2026, 10am to 12:30pm, Quay Hall");
    expect(stdout.indexOf("Write it?")).toBeGreaterThan(stdout.indexOf("title: Walking group will not meet"));
    expect(readFileSync(join(content, offFile), "utf8")).toContain("cause: weather");
  });

  test("a file that is not in order is told of in the words of its questions", async () => {
    const tea = ["--title", "Tea", "--summary", "Tea.", "--organisation", "wend-trust", "--location", "quay-hall"];
    const rule = ["--freq", "weekly", "--byday", "Tuesday", "--dtstart", "26 November", "--on-bank-holidays", "closed"];
    const late = ["--opens-at", "2pm", "--closes-at", "6pm", "--overnight"];
    const { status, stderr } = await newFile("service", ...tea, ...rule, ...late);
    expect(status).toBe(1);
    expect(stderr).toContain("- “Does it end on the next day?” says that it ends on the next day, but");
    expect(stderr).not.toMatch(/content\/|dtstart|byday|opens_at|closes_at|overnight/);
  });

  test("line by line lets go back, and stops without a trace", async () => {
    const typed = ["2", "1", "no", "1", "1", "1", "no", "", "", "2", "4", "3", "", "", "", "", "3"];
    const { status, stdout, stderr } = await run(["change", "--content", content], typed);
    expect(stdout).toContain("Which service is it about? Walking group\n");
    expect(stdout).toContain("cause: staff-shortage");
    expect([status, stderr]).toEqual([130, "\nStopped. Nothing was written.\n"]);
    expect(readdirSync(join(content, "changes"))).toHaveLength(3);
  });

  test("prints no colour and no control characters where nobody looks", async () =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect((await newFile("change", ...off)).stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/));
});

test("a flag may be written as the key that it fills", async () => {
  const hall = ["--title", "Mill Hall", "--address_1", "3 Mill Lane", "--latitude=52.6", "--longitude", "-1.1"];
  expect((await newFile("location", ...hall)).status).toBe(0);
  expect(readFileSync(join(content, "locations/mill-hall.md"), "utf8")).toContain(
    "address_1: 3 Mill Lane\nlatitude: 52.6\nlongitude: -1.1\n",
  );
});

describe("npm run new", () => {
  test.each([
    [[], 2, "KIND is one of: change, service, location"],
    [["--help"], 0, "KIND is one of: change, service, location"],
    [["change", "--help"], 0, "--sessions      The dates of the sessions it concerns"],
    [["site", "--help"], 0, "--organisation      Who publishes it."],
    [["newsletter"], 2, "npm run newsletter -- draft"],
    [["chnage"], 2, "Did you mean change?"],
  ])("%j", async (args, status, words) => {
    const result = await run(args);
    expect(result.status).toBe(status);
    expect(result.stdout + result.stderr).toContain(words);
  });
});

describe("npm run new -- site", { timeout: 60_000 }, () => {
  const answers = Object.entries({
    name: "Leeds Signpost",
    url: "https://signpost.example.org/",
    organisation: "Leeds Wellbeing",
    nation: "england",
    email: "team@leeds.example.org",
    area: "Leeds",
    service: "Tea and talk",
    summary: "Tea, cake and a chat for anyone who feels alone.",
    place: "St Mark's Hall",
    "address-1": "1 Church Road",
    byday: "Tuesday",
    "opens-at": "10am",
    "closes-at": "12:30",
    "on-bank-holidays": "closed",
  }).flatMap(([flag, value]) => [`--${flag}`, value]);
  const git = (...command: string[]) =>
    execFileSync("git", ["-C", content, "-c", "user.name=T", "-c", "user.email=t@example.org", ...command]);
  const commit = () => {
    git("add", "--all", ".");
    git("commit", "--quiet", "--message", "Keep");
  };
  const sites = () => readFileSync(join(content, "site.yaml"), "utf8");

  beforeEach(() => {
    writeFileSync(join(content, "site.yaml"), `${sites()}demonstration: true\n`);
    git("init", "--quiet");
    commit();
  });

  test("replaces the demonstration by a site that the check and the build take", async () => {
    const { status, stdout } = await newFile("site", ...answers);
    expect(status).toBe(0);
    expect(stdout).toContain("a site of your own");
    expect(readdirSync(content).filter((name) => name !== ".git")).toEqual([
      "locations",
      "organisations",
      "pages",
      "services",
      "site.yaml",
      "vocabulary.yaml",
    ]);
    mkdirSync(join(root, ".cache"), { recursive: true });
    const out = mkdtempSync(join(root, ".cache/own-site-"));
    try {
      const built = spawnSync(
        process.execPath,
        ["scripts/build.ts", "--no-search", "--content", content, "--out", join(out, "site")],
        { cwd: root, encoding: "utf8", env: { ...process.env, SITE_DATE: "2026-11-22" } },
      );
      expect([built.status, built.stderr]).toEqual([0, ""]);
      const home = readFileSync(join(out, "site/index.html"), "utf8");
      expect(home).toContain("Leeds Signpost");
      expect(home).not.toMatch(/Wend|Demonstration/);
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  test("refuses to lose work that git does not have, even by force", async () => {
    writeFileSync(join(content, "pages/mine.md"), "mine");
    for (const force of [[], ["--force"]]) {
      const { status, stderr } = await newFile("site", ...answers, ...force);
      expect(status).toBe(1);
      expect(stderr).toBe(
        "Nothing was changed: pages/mine.md would be lost, because git does not have it yet. Commit your work first, or put it away.\n",
      );
    }
    expect(existsSync(join(content, "changes"))).toBe(true);
  });

  test("refuses where there is no git, unless by force", async () => {
    rmSync(join(content, ".git"), { recursive: true });
    expect((await newFile("site", ...answers)).stderr).toContain("is not in a git repository");
    expect(existsSync(join(content, "changes"))).toBe(true);
    expect((await newFile("site", ...answers, "--force")).status).toBe(0);
  });

  test("refuses to replace a site that is no demonstration, unless by force", async () => {
    writeFileSync(join(content, "site.yaml"), sites().replace("demonstration: true", "demonstration: false"));
    commit();
    expect((await newFile("site", ...answers)).stderr).toContain("is a site of its own, not the demonstration");
    expect((await newFile("site", ...answers, "--force", "--dry-run")).stdout).toContain("because of --dry-run");
    expect(existsSync(join(content, "changes"))).toBe(true);
  });
});
