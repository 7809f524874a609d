/** npm start, as a person at work meets it: edit, save, look. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChrome } from "../../audit/chrome.ts";
import { freePort } from "../../bench/edits.ts";
import { copyOfProject } from "../project.ts";

const { folder: copy, edit, read, write } = copyOfProject();
const patience = { timeout: 60_000, interval: 100 };
let server: ChildProcess;
let said = "";
let port = 0;

const start = (...options: string[]) =>
  spawn(process.execPath, ["scripts/start.ts", "--port", String(port), ...options], {
    cwd: copy,
    env: { ...process.env, SITE_DATE: "2026-11-22" },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** What the server answers to an address just as it is written. */
const ask = (path: string) =>
  new Promise<{ status: number; text: string }>((resolve) => {
    const asked = request({ port, host: "127.0.0.1", path }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => (text += part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on("error", () => resolve({ status: 0, text: "" }));
    asked.end();
  });
const page = (path: string) => ask(path).then(({ text }) => text);
const shows = (path: string, words: string) => expect.poll(() => page(path), patience).toContain(words);

beforeAll(async () => {
  port = await freePort();
  write("content/fact-sheets/unfinished.md", "---\ntitel: Unfinished\n---\n");
  server = start();
  for (const stream of [server.stdout, server.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
});

async function end(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill();
  await gone;
}

afterAll(end);

describe("npm start", { timeout: 120_000 }, () => {
  test("says before all else what it is doing, and where the site will be", () =>
    expect
      .poll(() => said, patience)
      .toMatch(new RegExp(`^Building the site\\. It will be at http://localhost:${port}/`)));

  test("shows what there is to mend where a site cannot be built yet, and then the site", async () => {
    await shows("/services/", "content/fact-sheets/unfinished.md:1: ");
    rmSync(join(copy, "content/fact-sheets/unfinished.md"));
    await shows("/glossary/", "What the short forms");
    expect(await page("/glossary/")).not.toContain("to mend");
  });

  test("says that one is running already", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/start.ts", "--port", String(port + 1)], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(stderr).toMatch(/^npm start is running in this folder already\. .*\n$/);
    expect(status).toBe(2);
  });

  test("is there for this computer alone", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal);
    for (const { address } of others) {
      const socket = connect(port, address);
      const [event] = await Promise.race([
        once(socket, "connect").then(() => ["connected"]),
        once(socket, "error").then(() => ["refused"]),
      ]).catch(() => ["refused"]);
      socket.destroy();
      expect(event).toBe("refused");
    }
  });

  test.each([
    "/..%2f..%2fpackage.json",
    "/../../package.json",
    "/%2e%2e%5c%2e%2e%5cpackage.json",
    "/assets/..%2fpackage.json",
    "/..%2f_preview/index.html",
    "/%",
    "/%zz",
    "/%00",
    "/services/%E0%A4%A",
    "//",
  ])("goes on after a request for %s, and gives nothing away", async (path) => {
    const { status, text } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain("signpost");
    expect((await ask("/services/")).status).toBe(200);
  });

  test("goes on after what is no request at all", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.write(
      "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    );
    await once(socket, "data");
    socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]));
    await once(socket, "close");
    expect((await ask("/services/")).status).toBe(200);
  });
});

describe("npm start shows, without being started again, an edit to", { timeout: 120_000 }, () => {
  test("content", async () => {
    edit("content/services/walking-group.md", "title: Walking group", "title: Strolling group");
    await shows("/services/walking-group/", "<h1>Strolling group</h1>");
    await expect.poll(() => page("/changes/feed.rss"), patience).toContain("Strolling group");
  });

  test("a template", async () => {
    edit("pages/glossary.njk", "<h1>{{ head.title }}</h1>", "<h1>{{ head.title }} of words</h1>");
    await shows("/glossary/", "Glossary of words");
  });

  test("the layout", async () => {
    edit("_includes/layouts/page.njk", '{{ "skip-to-content" | say }}', "Skip to the main words");
    await shows("/glossary/", "Skip to the main words");
  });

  test("a style", async () => {
    edit("_includes/styles/1-tokens.css", "--measure: 36rem", "--measure: 31rem");
    await shows("/glossary/", "--measure:31rem");
  });

  test("a file of _data, and whatever uses it", async () => {
    edit(
      "_data/heads.ts",
      'briefly(library, "glossary", "guidance")',
      '{ ...briefly(library, "glossary", "guidance"), description: "What all the short forms mean." }',
    );
    await shows("/glossary/", "What all the short forms");
  });

  test("a module of lib", async () => {
    edit("lib/eleventy/filters.ts", '"calendar-of-page"', '"action-calendar"');
    await shows("/timetable/", 'title="Add to calendar"');
  });

  test("the site’s settings, in every page", async () => {
    edit("content/site.yaml", "name: Signpost Wend", "name: Signpost Mere");
    await shows("/glossary/", "Signpost Mere");
  });

  test("a file that is new, and one that is taken away", async () => {
    const sheet = read("content/fact-sheets/volunteering.md");
    write("content/fact-sheets/giving-time.md", sheet.replace(/^title: .*$/m, "title: Giving time"));
    await shows("/fact-sheets/giving-time/", "<h1>Giving time</h1>");
    rmSync(join(copy, "content/fact-sheets/giving-time.md"));
    await expect.poll(async () => (await ask("/fact-sheets/giving-time/")).status, patience).toBe(404);
    expect(existsSync(join(copy, "_preview/fact-sheets/giving-time/index.html"))).toBe(false);
    expect(await page("/fact-sheets/")).not.toContain("/fact-sheets/giving-time/");
  });

  test("a file with a mistake: over the page as it was, in the words of the check, until it is mended", async () => {
    edit("content/services/walking-group.md", "title: Strolling group", "titel: Strolling group");
    const check = spawnSync(process.execPath, ["scripts/check.ts"], { cwd: copy, encoding: "utf8" });
    const [mistake = ""] = check.stdout.split("\n").filter((line) => line.startsWith("content/"));
    expect(mistake).toContain("titel");
    const words = mistake.replaceAll('"', "&quot;");
    await shows("/services/walking-group/", words);
    expect(await page("/services/walking-group/")).toContain("<h1>Strolling group</h1>");
    expect(await page("/glossary/")).toContain(words);
    expect(said).toContain(mistake);
    edit("content/services/walking-group.md", "titel: Strolling group", "title: Rambling group");
    await shows("/services/walking-group/", "<h1>Rambling group</h1>");
    expect(await page("/services/walking-group/")).not.toContain("titel");
  });

  test("a template that cannot be used, once it can again", async () => {
    edit("pages/glossary.njk", "{{ head.title }} of words", "{{ head.titel }}");
    await expect.poll(() => said, patience).toMatch(/pages\/glossary\.njk[\s\S]*null or undefined/);
    await expect
      .poll(() => page("/about/"), patience)
      .toMatch(/role="alert"[^>]*>[^<]*pages\/glossary\.njk[^<]*null or undefined/);
    expect(await page("/glossary/")).toContain("Glossary of words");
    // The page that is looked at is made before all the others, so it waits for none of them.
    await ask("/services/walking-group/");
    edit("content/services/walking-group.md", "title: Rambling group", "title: Hiking group");
    await shows("/services/walking-group/", "<h1>Hiking group</h1>");
    edit("content/services/walking-group.md", "title: Hiking group", "title: Rambling group");
    await shows("/services/walking-group/", "<h1>Rambling group</h1>");
    edit("pages/glossary.njk", "{{ head.titel }}", "{{ head.title }} of terms");
    await shows("/glossary/", "Glossary of terms");
    await expect.poll(() => page("/glossary/"), patience).not.toContain('role="alert"');
  });

  test("a mistake in a browser that is open: of the content and of a template, each until it is mended", async () => {
    const browser = await launchChrome();
    try {
      const open = await browser.newPage();
      await open.goto(`http://127.0.0.1:${port}/services/walking-group/`);
      const alert = () =>
        open
          .getByRole("alert")
          .textContent({ timeout: 100 })
          .catch(() => undefined);
      const heading = () =>
        open
          .locator("h1")
          .textContent({ timeout: 100 })
          .catch(() => undefined);
      expect(await alert()).toBeUndefined();

      edit("content/services/walking-group.md", "title: Rambling group", "titel: Rambling group");
      await expect.poll(alert, patience).toMatch(/^content\/services\/walking-group\.md:\d+: "titel"/);
      expect(await open.getByRole("alert").isVisible()).toBe(true);
      await expect.poll(heading, patience).toBe("Rambling group");
      edit("content/services/walking-group.md", "titel: Rambling group", "title: Roaming group");
      await expect.poll(heading, patience).toBe("Roaming group");
      expect(await alert()).toBeUndefined();

      edit("pages/service.njk", ">{{ service.title }}</h1>", ">{{ service.titel }}</h1>");
      await expect.poll(alert, patience).toMatch(/pages\/service\.njk[\s\S]*null or undefined/);
      await expect.poll(heading, patience).toBe("Roaming group");
      edit("pages/service.njk", ">{{ service.titel }}</h1>", ">The {{ service.title }}</h1>");
      await expect.poll(heading, patience).toBe("The Roaming group");
      expect(await alert()).toBeUndefined();
    } finally {
      await browser.close();
    }
  });

  test("and then every file is what a build makes of it", async () => {
    const build = ["scripts/build.ts", "--no-search", "--out", "built"];
    expect(
      spawnSync(process.execPath, build, { cwd: copy, env: { ...process.env, SITE_DATE: "2026-11-22" } }).status,
    ).toBe(0);
    const files = (site: string) =>
      new Map(
        globSync("**/*.*", { cwd: join(copy, site), exclude: ["pagefind/**"] })
          .toSorted()
          .map((path) => [path, readFileSync(join(copy, site, path), "base64")]),
      );
    await expect.poll(() => files("_preview"), patience).toEqual(files("built"));
  });

  test("a module that cannot be used, once it can again", async () => {
    edit("lib/eleventy/filters.ts", "export function filters", "export functio filters");
    await expect.poll(() => said, patience).toContain("Nothing is served until that is mended.");
    edit("lib/eleventy/filters.ts", "export functio filters", "export function filters");
    await shows("/glossary/", "Glossary of terms");
  });
});

const processes = () =>
  spawnSync("pgrep", ["-f", join(copy, "lib/eleventy")], { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .filter(Boolean);

test("npm start leaves no process at work when it is ended in the middle of a build", {
  timeout: 120_000,
}, async () => {
  const before = processes();
  expect(before.length).toBe(1);
  edit("lib/eleventy/filters.ts", '"action-calendar"', '"calendar-of-page"');
  await expect.poll(processes, { ...patience, interval: 20 }).not.toEqual(before);
  await end();
  await expect.poll(processes, patience).toEqual([]);
});

test("the process that serves ends by itself when the other was killed", { timeout: 120_000 }, async () => {
  server = start();
  await shows("/glossary/", "Glossary of terms");
  const gone = once(server, "exit");
  server.kill("SIGKILL");
  await gone;
  await expect.poll(processes, patience).toEqual([]);
});
