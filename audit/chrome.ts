/** The browser that looks at pages: one that is on the machine, or one installed for it. Without one nothing is skipped: it fails. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import {
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  Browser as Product,
  resolveBuildId,
} from "@puppeteer/browsers";
import { type Browser, chromium } from "playwright-core";

/** No sandbox, because containers run as root; the rest keeps the browser from the network by itself. */
export const chromeFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Keeps the browser from compiling scripts anew for speed. A page that is looked at by engines is gone before that pays, and it
 * takes two fifths of the time of its processes.
 */
export const notForSpeed = "--js-flags=--no-opt --no-maglev";

/** What the search for a browser asks of the machine. */
export interface Machine {
  /** `CHROME_PATH`, when it is set. */
  readonly chosen: string | undefined;
  /** Where a browser may be, the likeliest first. */
  readonly places: readonly string[];
  starts(path: string): boolean;
  /** Ways to install one; each gives where it then should be, or undefined where it cannot be used. */
  readonly installers: readonly (() => Promise<string | undefined>)[];
}

/** The path of a browser that starts. Throws a sentence that says what to do when there is none. */
export async function findChrome(machine: Machine = thisMachine()): Promise<string> {
  if (machine.chosen) {
    if (machine.starts(machine.chosen)) return machine.chosen;
    throw new Error(
      `CHROME_PATH is ${machine.chosen}, which does not start. Set it to Chrome or Chromium, or unset it.`,
    );
  }
  const found = machine.places.find((place) => machine.starts(place));
  if (found) return found;
  for (const installer of machine.installers) {
    const installed = await installer().catch(() => undefined);
    if (installed && machine.starts(installed)) return installed;
  }
  throw new Error(
    "The browser tests need Chrome or Chromium, and none could be found or installed. Install one (on Debian: sudo apt install chromium), or set CHROME_PATH to the program, and run the tests again.",
  );
}

export async function launchChrome(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChrome(), args: chromeFlags });
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const folders = (process.env.PATH ?? "").split(delimiter);
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function thisMachine(): Machine {
  return {
    chosen: process.env.CHROME_PATH,
    places: [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...applications],
    // On Windows `--version` would open a window.
    starts: (path) => existsSync(path) && (process.platform === "win32" || spawnSync(path, ["--version"]).status === 0),
    installers: [installDebianPackage, downloadChrome],
  };
}

async function installDebianPackage(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Chromium for the browser tests …");
  const aptGet = (...options: string[]) => spawnSync("apt-get", options, { stdio: "inherit" }).status === 0;
  aptGet("update");
  return aptGet("install", "--yes", "--no-install-recommends", "chromium") ? "/usr/bin/chromium" : undefined;
}

async function downloadChrome(): Promise<string | undefined> {
  const cacheDir = ".cache/browsers";
  const [earlier] = await getInstalledBrowsers({ cacheDir });
  if (earlier) return earlier.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.log("Downloading Chrome for the browser tests …");
  const buildId = await resolveBuildId(Product.CHROME, platform, "stable");
  return (await install({ cacheDir, browser: Product.CHROME, buildId })).executablePath;
}
