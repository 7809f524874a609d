/** The web editor in a browser, with a copy of this repository's content as its local repository. */
import { execFile } from "node:child_process";
import { appendFileSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site, siteDate } from "../built-site.ts";
import { launchChrome } from "./chrome.ts";
import { type Host, serve } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "web-editor-"));
const built = join(folder, "site");
const files = Object.fromEntries(globSync("content/*/*.md").map((path) => [path, readFileSync(path, "utf8")]));

let host: Host;
let browser: Browser;

beforeAll(async () => {
  cpSync("content", join(folder, "content"), { recursive: true });
  appendFileSync(join(folder, "content/site.yaml"), "editor:\n  repository: https://github.com/wend/signpost\n");
  const options = ["scripts/build.ts", "--content", join(folder, "content"), "--out", built, "--no-search"];
  await promisify(execFile)(process.execPath, options, { env: { ...process.env, SITE_DATE: siteDate } });
  [host, browser] = await Promise.all([serve(built), launchChrome()]);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), host?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the editor on a local repository that holds `files`; notes whom it asked beside this host. */
async function openEditor(): Promise<{ page: Page; strangers: string[] }> {
  const page = await (await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 900 } })).newPage();
  const strangers: string[] = [];
  page.on("response", (response) => {
    const url = response.url();
    if (!url.startsWith(host.url) && /^(https?|wss?):/.test(url)) strangers.push(url);
  });
  await page.goto(`${host.url}404.html`);
  await page.evaluate(
    async (texts) => {
      const root = await navigator.storage.getDirectory();
      for (const [path, text] of Object.entries(texts)) {
        const names = path.split("/");
        const name = names.pop() as string;
        let place = root;
        for (const folder of names) place = await place.getDirectoryHandle(folder, { create: true });
        const writable = await (await place.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    { ...files, ".git/HEAD": "ref: refs/heads/main\n" },
  );
  // A browser without a screen has no dialogue for folders; this one answers with the folder just written.
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${host.url}admin/`);
  await page.getByRole("button", { name: /local repository/i }).click({ timeout: 60_000 });
  await page.getByText("collection, which has").waitFor({ state: "attached", timeout: 60_000 });
  return { page, strangers };
}

/** Every file of the local repository's content, as it is now. */
function contentOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const read = async (place: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of place.entries()) {
        if (handle.kind === "directory") await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    const root = await navigator.storage.getDirectory();
    await read(await root.getDirectoryHandle("content"), "content/");
    return found;
  });
}

describe("a site without an editor", () => {
  test("has nothing at /admin/", () => expect(existsSync(join(site.folder, "admin"))).toBe(false));
});

describe("a site with an editor", () => {
  test("leaves it out of the sitemap", () =>
    expect(readFileSync(join(built, "sitemap.xml"), "utf8")).not.toContain("/admin/"));

  test("has it on no page", () => {
    const pages = globSync("**/*.html", { cwd: built, exclude: ["admin/**"] });
    expect(pages.filter((page) => readFileSync(join(built, page), "utf8").includes("admin/"))).toEqual([]);
  });
});

describe("an edit in the browser", () => {
  const edits = [
    ["services", "befriending-cafe", "eligibility_description"],
    ["changes", "2026-11-20-befriending-cafe-flood", "title"],
    ["fact-sheets", "direct-payments", "owner"],
    ["locations", "northgate-library", "city"],
    ["action-points", "direct-payments-guide", "title"],
    ["newsletters", "2026-11-03", "title"],
  ] as const;

  let page: Page;
  let strangers: string[];
  const expected = { ...files };

  beforeAll(async () => {
    ({ page, strangers } = await openEditor());
  }, 120_000);

  test.each(edits)(
    "of a file of %s, %s, changes its %s and nothing else",
    { timeout: 120_000 },
    async (kind, id, field) => {
      await page.goto(`${host.url}admin/#/collections/${kind}/entries/${id}`);
      const box = page.locator(`[data-key-path="${field}"]`).getByRole("textbox").first();
      await box.waitFor({ timeout: 60_000 });
      const path = `content/${kind}/${id}.md`;
      const before = await box.inputValue();
      expect(files[path]).toContain(before);
      await box.fill(`${before} indeed`);
      await page.getByRole("button", { name: "Save" }).first().click();
      await expect.poll(async () => (await contentOf(page))[path], { timeout: 30_000 }).not.toBe(files[path]);
      expected[path] = files[path]?.replace(before, `${before} indeed`) ?? "";
      expect(await contentOf(page)).toEqual(expected);
    },
  );

  test("of an empty form writes a new change as staff would by hand", { timeout: 120_000 }, async () => {
    await page.goto(`${host.url}admin/#/collections/changes/new`);
    const part = (field: string) => page.locator(`[data-key-path="${field}"]`);
    await part("title").getByRole("textbox").fill("Everything is off today");
    await part("effect").getByRole("combobox").first().click();
    await page.getByRole("option", { name: "cancelled" }).click();
    await part("services").getByRole("combobox").first().click();
    await page.getByRole("option", { name: "All", exact: true }).click();
    await part("published").locator("input").fill("2026-11-22T09:30");
    await page.getByRole("button", { name: "Save" }).first().click();
    const text =
      "---\ntitle: Everything is off today\nservices: all\neffect: cancelled\npublished: 2026-11-22T09:30\n---\n";
    await expect.poll(async () => Object.values(await contentOf(page)), { timeout: 30_000 }).toContain(text);
  });

  test("asks nobody beside the site's own host", () => expect(strangers).toEqual([]));
});
