/** docs/make-it-yours.md is followed from its first line to its last, in a copy of the project, and does what it says. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { load } from "cheerio";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { copyOfRepository } from "./copy-of-repository.ts";

const copy = copyOfRepository();
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const at = (path: string) => join(copy, path);
const env = {
  ...process.env,
  PATH: `${resolve("node_modules/.bin")}:${process.env.PATH}`,
  SITE_DATE: "2026-11-24",
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((who) => [
      [`GIT_${who}_NAME`, "T"],
      [`GIT_${who}_EMAIL`, "t@example.org"],
    ]),
  ),
};

/** What is installed already, and what only a person can do. */
const left = /^npm (ci|start)$/;

function run(line: string): string {
  if (left.test(line)) return "";
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: copy, env, encoding: "utf8" });
  return status === 0 ? "" : `${line}: ${stdout}${stderr}`;
}

/** Puts each key of the block into the settings, or into the front matter of a file. */
function setKeys(path: string, block: string): void {
  const text = readFileSync(at(path), "utf8");
  const [, front = text, body] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  const document = parseDocument(front);
  for (const [key, value] of Object.entries(parse(block) as Record<string, unknown>)) document.set(key, value);
  writeFileSync(at(path), body === undefined ? document.toString() : `---\n${document}---\n${body}`);
}

interface Step {
  readonly title: string;
  readonly blocks: readonly { readonly form: string; readonly path: string | undefined; readonly text: string }[];
}

const steps: readonly Step[] = readFileSync("docs/make-it-yours.md", "utf8")
  .split(/^## (?=\d)/m)
  .map((section) => ({
    title: section.split("\n", 1)[0] as string,
    blocks: [...section.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```/gm)].map(([, form = "", path, text = ""]) => ({
      form,
      path,
      text,
    })),
  }))
  .filter(({ blocks }) => blocks.length > 0);

beforeAll(async () => {
  for (const command of [
    ["init", "--quiet"],
    ["add", "--all"],
    ["commit", "--quiet", "--message", "Begin"],
  ])
    execFileSync("git", ["-C", copy, ...command], { env });
});

describe.sequential("somebody who follows the page", () => {
  test.each(steps)("$title", { timeout: 300_000 }, async ({ blocks }) => {
    for (const { form, path, text } of blocks) {
      if (form === "sh") {
        for (const line of text.trim().split("\n")) expect(run(line)).toBe("");
      } else if (form === "yaml") {
        const { file } = (parse(text) as { image?: { file: string } }).image ?? {};
        if (file !== undefined)
          await sharp({ create: { width: 900, height: 600, channels: 3, background: "#1f5f3b" } }).toFile(
            at(`content/images/${file}`),
          );
        setKeys(path ?? "content/site.yaml", text);
      } else {
        mkdirSync(dirname(at(path as string)), { recursive: true });
        writeFileSync(at(path as string), text);
      }
    }
    expect(run("npm run check")).toBe("");
  });

  test("has a site with all of it", () => {
    const page = (path: string) => load(readFileSync(at(`_site/${path}index.html`), "utf8"));
    const home = page("");
    expect(home("title").text()).toContain("Gower Café");
    expect(home("main").text()).toContain("Somewhere warm to be on Tuesdays.");
    expect(readFileSync(at(`_site${home("header img").attr("src")}`), "utf8")).toContain("#0b4f4a");
    expect(home("style").text()).toContain("#1c1917");
    expect(
      home("header nav a")
        .toArray()
        .map((link) => home(link).text().trim()),
    ).toEqual(expect.arrayContaining(["What’s on", "Our groups", "Changes", "About us", "Your first visit"]));
    for (const gone of ["Funding", "Action points", "Case studies"]) expect(home("body").text()).not.toContain(gone);
    expect(page("your-first-visit/")("main").text()).toContain("Somebody will say hello");
    expect(page("locations/reynoldston-village-hall/")("picture img").attr("alt")).toBe(
      "A green double door at the side of the hall, without a step.",
    );
    expect(page("help-now/")("main").text()).toContain("NHS 24");
    expect(home("link[rel=canonical]").attr("href")).toBe("https://www.gower.example.org/");
    expect(existsSync(at("_site/funding/index.html"))).toBe(false);
    expect(execFileSync("git", ["-C", copy, "status", "--porcelain"], { encoding: "utf8" })).toBe("");
  });
});
