/** The web editor in a browser, with a copy of this repository's content as its local repository. */
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { launchChrome } from "../../audit/chrome.ts";
import { type Host, serve } from "../../audit/serve.ts";
import { siteDate } from "../built-site.ts";
import { position, wall } from "../content/pictures.ts";
import { chosen, fillIn, firstDate, part, ticked, typed } from "./editor-form.ts";
import { contentOf, type Files, openEditor } from "./local-repository.ts";

// What the editor does takes a second on a machine that is free, and many times that on one that is busy.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), "web-editor-"));
const built = join(folder, "site");
const settings = "editor:\n  repository: https://github.com/wend/signpost\n";
const files: Files = Object.fromEntries(
  globSync("**/*.{md,yaml}", { cwd: "test/demonstration" }).map((path) => {
    const text = readFileSync(join("test/demonstration", path), "utf8");
    return [`content/${path}`, path === "site.yaml" ? text + settings : text];
  }),
);

let host: Host;
let browser: Browser;

beforeAll(async () => {
  cpSync("test/demonstration", join(folder, "content"), { recursive: true });
  appendFileSync(join(folder, "content/site.yaml"), settings);
  const options = ["scripts/build.ts", "--content", join(folder, "content"), "--out", built, "--no-search"];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
  [host, browser] = await Promise.all([serve(built), launchChrome()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), host?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a form by its address. */
async function open(page: Page, collection: string, form: string, field: string): Promise<void> {
  await page.goto(`${host.url}admin/#/collections/${collection}`);
  await part(page, field).first().waitFor({ state: "detached" });
  await page.goto(`${host.url}admin/#/collections/${collection}/${form}`);
  await part(page, field).first().waitFor();
}

const saveButton = (page: Page) => page.getByRole("button", { name: "Save" }).first();

/** Types over what a box of a form holds. One that has just come may take its values once more, and what was typed is gone. */
async function write(page: Page, box: Locator, text: string): Promise<void> {
  const before = await box.inputValue();
  await vi.waitFor(
    async () => {
      await box.fill(before);
      await box.fill(text);
      await expect.poll(() => saveButton(page).isEnabled(), { timeout: 5000 }).toBe(true);
    },
    { timeout: 60_000 },
  );
}

/** Saves, and gives the content when `path` has become other than it was. */
async function saved(page: Page, path: string, before: string | undefined): Promise<Record<string, string>> {
  await saveButton(page).click();
  await expect.poll(async () => (await contentOf(page))[path], { timeout: 60_000 }).not.toBe(before);
  return contentOf(page);
}

describe("an edit in the browser", () => {
  const edits = [
    ["content/services/befriending-cafe.md", "eligibility_description"],
    ["content/changes/2026-11-20-befriending-cafe-flood.md", "title"],
    ["content/fact-sheets/direct-payments.md", "owner"],
    ["content/locations/northgate-library.md", "city"],
    ["content/action-points/direct-payments-guide.md", "title"],
    ["content/newsletters/2026-11-03.md", "title"],
    ["content/site.yaml", "tagline"],
    ["content/vocabulary.yaml", "areas.0.description"],
    ["content/glossary.yaml", "entries.3.definition"],
  ] as const;

  let page: Page;
  let strangers: string[];
  const expected = { ...files };

  beforeAll(async () => {
    ({ page, strangers } = await openEditor(browser, host, files));
  });

  test.each(edits)("of %s changes its %s and nothing else", async (path, field) => {
    const [, kind = "", id] = path.replace(/\.[a-z]+$/, "").split("/");
    const [list = ""] = field.split(".");
    await open(page, id ? kind : "whole-site", `entries/${id ?? kind}`, list);
    if (field.includes(".")) await part(page, list).first().getByRole("button", { name: "Expand All" }).click();
    const box = part(page, field).getByRole("textbox").first();
    const before = await box.inputValue();
    expect(files[path]?.split(before)).toHaveLength(2);
    await write(page, box, `${before} indeed`);
    expected[path] = files[path]?.replace(before, `${before} indeed`) ?? "";
    expect(await saved(page, path, files[path])).toEqual(expected);
  });

  test("of an empty form writes a move with its place and time as staff would by hand", async () => {
    await page.clock.setFixedTime("2026-11-22T09:30:00Z");
    await open(page, "changes", "new", "title");
    await fillIn(
      typed(part(page, "title").getByRole("textbox"), "Every group: at the hall on 8 December"),
      chosen(page, "services", "Every service"),
      chosen(page, "effect", "It meets somewhere else"),
      firstDate(page, "2026-12-08"),
      ticked(part(page, "to").getByRole("checkbox").first()),
      chosen(page, "to.location", "Quayside Hall"),
      typed(part(page, "to.opens_at").locator("input"), "09:30"),
      ticked(part(page, "urgent").getByRole("switch")),
    );
    const file = "content/changes/2026-11-22-every-group-at-the-hall-on-8-december.md";
    expect((await saved(page, file, undefined))[file]).toBe(`---
title: "Every group: at the hall on 8 December"
services: all
effect: moved
sessions: [2026-12-08]
to:
  location: quayside-hall
  opens_at: "09:30"
published: 2026-11-22T09:30
urgent: true
---
`);
  });

  test("of a picture makes a photo small, takes out where it was taken, and says what it shows", async () => {
    await open(page, "locations", "entries/town-hall", "title");
    await part(page, "image").getByRole("checkbox").first().check();
    const photo = await wall(3000, 2000).withExif(position).jpeg().toBuffer();
    const chosen = { name: "IMG_0412 Door.JPG", mimeType: "image/jpeg", buffer: photo };
    await page.locator("input[type=file]").first().setInputFiles(chosen);
    await part(page, "image.file").getByText("/images/img_0412-door.webp").waitFor();
    await part(page, "image.alt").getByRole("textbox").fill("Wide doors, with no step.");
    const path = "content/locations/town-hall.md";
    const after = await saved(page, path, files[path]);
    expect(after[path]).toContain("image:\n  file: /images/img_0412-door.webp\n  alt: Wide doors, with no step.\n");
    const sent = after["content/images/img_0412-door.webp"] ?? "";
    expect(sent.length).toBeLessThan(photo.length);
    expect(sent).toMatch(/^RIFF/);
    expect(sent).not.toMatch(/EXIF|GPS/);
  });

  test("asks nobody beside the site's own host, nor tries to", () => expect(strangers).toEqual([]));
});

describe("what must not be changed by accident", () => {
  test("is shown, and cannot be typed into", async () => {
    const { page } = await openEditor(browser, host, files);
    await open(page, "whole-site", "entries/site", "url");
    for (const path of ["url", "timezone", "newsletter.list_id", "editor.repository"]) {
      const box = part(page, path).getByRole("textbox").first();
      await box.scrollIntoViewIfNeeded({ timeout: 60_000 });
      expect(await box.isEditable(), path).toBe(false);
    }
    expect(await part(page, "editor").getByRole("checkbox").count()).toBe(0);
  });
});

describe("the editor's own pages", () => {
  const level = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

  test("have nothing that axe finds against WCAG 2.2 AA", async () => {
    const { page } = await openEditor(browser, host, files, { bypassCSP: true });
    await page.addScriptTag({ path: "node_modules/axe-core/axe.min.js" });
    const problems = () =>
      page.evaluate(
        async (runOnly) =>
          (await window.axe.run(document, { runOnly })).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        level,
      );
    expect(await problems()).toEqual([]);
    await open(page, "changes", "new", "body");
    await saveButton(page).click();
    await page.getByText("This field is required").first().waitFor();
    expect(await problems()).toEqual([]);
  });
});

describe("somebody who announces a cancellation in the editor", () => {
  const path = "content/changes/2026-11-22-walking-group-is-off-on-tuesday-8-december.md";
  let page: Page;

  /** What a command says of the content as the editor has left it. */
  async function command(name: string, ...options: string[]): Promise<string> {
    const { [path]: text = "" } = await contentOf(page);
    writeFileSync(join(folder, path), text);
    const run = promisify(execFile)(
      process.execPath,
      [`scripts/${name}.ts`, "--content", join(folder, "content"), ...options],
      { env: { ...process.env, SITE_DATE: siteDate } },
    );
    return (await run.catch(({ stdout }: { stdout: string }) => ({ stdout }))).stdout;
  }

  beforeAll(async () => {
    const git = (...options: string[]) => promisify(execFile)("git", ["-C", folder, ...options]);
    writeFileSync(join(folder, ".gitignore"), "site\n");
    await git("init", "--quiet");
    await git("add", ".");
    await git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "Begin");
    ({ page } = await openEditor(browser, host, files, { timezoneId: "Asia/Tokyo" }));
    await page.clock.setFixedTime("2026-11-22T09:30:00Z");
    await open(page, "changes", "new", "title");
  });

  test("is told in words what is missing", async () => {
    await saveButton(page).click();
    for (const field of ["title", "services", "effect"])
      await expect.poll(() => part(page, field).innerText()).toContain("This field is required");
    expect(await part(page, "published").innerText()).not.toContain("required");
  });

  test("keeps what was typed when the Escape key is pressed", async () => {
    const title = part(page, "title").getByRole("textbox");
    await fillIn(typed(title, "Walking group"));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    // What is typed after it comes to what was there: the form is still the same.
    await title.press("End");
    await title.pressSequentially("s");
    await expect.poll(() => title.inputValue(), { timeout: 60_000 }).toBe("Walking groups");
  });

  test("fills in the form, with the time already there as it is where the site is", async () => {
    await fillIn(
      typed(part(page, "title").getByRole("textbox"), "Walking group is off on Tuesday 8 December"),
      chosen(page, "services", "Walking group"),
      chosen(page, "effect", "It does not meet"),
      firstDate(page, "2026-12-09"),
      chosen(page, "cause", "The weather"),
    );
    await part(page, "body").getByRole("textbox").fill("Heavy snow is forecast. We walk again on Tuesday 15 December.");
    const content = await saved(page, path, undefined);
    expect(content).toEqual({
      ...files,
      [path]: `---
title: Walking group is off on Tuesday 8 December
services: [walking-group]
effect: cancelled
sessions: [2026-12-09]
cause: weather
published: 2026-11-22T09:30
---

Heavy snow is forecast. We walk again on Tuesday 15 December.
`,
    });
  });

  test("is told by the check, before anything is published, that the date is wrong", async () => {
    const said = await command("check", "--format", "github");
    expect(said).toContain(`${path},line=5::`);
    expect(said).toMatch(/Walking group does not meet on Wednesday 9 December 2026/);
  });

  test("mends the date, and sees what subscribers will get", async () => {
    await open(page, "changes", `entries/${basename(path, ".md")}`, "sessions.0");
    const before = (await contentOf(page))[path];
    const date = part(page, "sessions.0").locator("input");
    await write(page, date, "2026-12-08");
    const content = await saved(page, path, before);
    expect(content[path]).toBe(before?.replace("2026-12-09", "2026-12-08"));
    expect(await command("check")).toContain("in order");
    const impact = await command("impact", "--format", "markdown");
    expect(impact).toContain("Walking group is off on Tuesday 8 December");
    expect(impact).toMatch(/Subject/i);
  });
});
