/** npx node test/browser/editor-pictures.ts: takes the pictures of the web editor in docs/pictures/. */
import { execFileSync } from "node:child_process";
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromeFlags, findChrome } from "../../audit/chrome.ts";
import { serve } from "../../audit/serve.ts";
import { siteDate } from "../built-site.ts";
import { openEditor } from "./local-repository.ts";

const folder = mkdtempSync(join(tmpdir(), "editor-pictures-"));
const content = join(folder, "content");
cpSync("test/demonstration", content, { recursive: true });
appendFileSync(join(content, "site.yaml"), "editor:\n  repository: https://github.com/wend/signpost\n");
const build = ["scripts/build.ts", "--content", content, "--out", join(folder, "site"), "--no-search"];
execFileSync(process.execPath, build, { env: { ...process.env, SITE_DATE: siteDate } });
const files = Object.fromEntries(
  globSync("content/**/*.{md,yaml}", { cwd: folder }).map((path) => [path, readFileSync(join(folder, path), "utf8")]),
);

const host = await serve(join(folder, "site"));
const browser = await chromium.launch({
  executablePath: await findChrome(),
  args: [...chromeFlags, "--lang=en-GB"],
  env: { ...process.env, LANGUAGE: "en_GB:en", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" },
});

async function take(page: Page, name: string, height: number): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await page.mouse.move(640, 5);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}

try {
  const welcome = await browser.newPage({ locale: "en-GB", viewport: { width: 1280, height: 520 } });
  await welcome.goto(`${host.url}admin/`);
  await welcome.getByRole("button", { name: /access token/i }).waitFor();
  await take(welcome, "editor-sign-in", 520);

  const { page } = await openEditor(browser, host, files, {
    colorScheme: "light",
    viewport: { width: 1280, height: 1400 },
  });
  await page.clock.setFixedTime("2026-11-22T09:30:00Z");
  await page.goto(`${host.url}admin/#/collections/changes`);
  await page.getByText("Walking group meets").first().waitFor();
  await take(page, "editor-changes", 560);

  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(`${host.url}admin/#/collections/changes/new`);
  const part = (field: string) => page.locator(`[data-key-path="${field}"]`);
  const choose = async (field: string, option: string) => {
    await part(field).getByRole("combobox").first().click();
    await page.getByRole("option", { name: option, exact: true }).click();
  };
  await part("title").getByRole("textbox").fill("Walking group is off on Tuesday 15 December");
  await choose("services", "Walking group");
  await choose("effect", "It does not meet");
  await part("sessions")
    .getByRole("button", { name: /^Add .*date/ })
    .click();
  await part("sessions.0").locator("input").fill("2026-12-15");
  await part("title").getByRole("textbox").click();
  await take(page, "editor-cancellation", 1000);

  await page.goto(`${host.url}admin/#/collections/changes`);
  await page.goto(`${host.url}admin/#/collections/changes/new`);
  await part("title").getByRole("textbox").fill("Walking group is off on Tuesday 15 December");
  await page.getByRole("button", { name: "Save" }).first().click();
  await part("services").getByText("This field is required").waitFor();
  await take(page, "editor-missing", 700);
} finally {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
}
