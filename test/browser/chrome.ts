import { findChrome } from "../../audit/chrome.ts";

/** Vitest's global set-up: finds or installs the browser once, before tests start side by side. */
export default async function setup(): Promise<void> {
  process.env.CHROME_PATH = await findChrome();
}
