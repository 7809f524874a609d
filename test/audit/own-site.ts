/** A site of one's own, as `npm run new -- site` makes it. */
import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export const siteDate = "2026-11-24";

const answers = {
  name: "Gower Café",
  url: "https://gower.example.org/cafe/",
  organisation: "Gower Trust",
  nation: "wales",
  email: "post@gower.example.org",
  area: "Gower",
  service: "Gower café",
  summary: "Tea and a chat for anyone.",
  place: "Reynoldston Hall",
  "address-1": "1 Church Road",
  "postal-code": "SA3 1AA",
  byday: "Tuesday",
  "opens-at": "10am",
  "closes-at": "12:30",
  "on-bank-holidays": "closed",
};

export interface OwnSite {
  readonly folder: string;
  readonly content: string;
  /** Runs a command of the project on the site's content. */
  readonly run: (name: string, ...options: string[]) => Promise<{ readonly stdout: string; readonly stderr: string }>;
  readonly remove: () => void;
}

/** Puts the demonstration into a new repository, and a site of one's own in its place. */
export async function ownSite(other: Partial<typeof answers> = {}): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), "own-site-"));
  const content = join(folder, "content");
  cpSync("test/demonstration", content, { recursive: true });
  const git = (...command: string[]) =>
    execFileSync("git", ["-C", content, "-c", "user.name=T", "-c", "user.email=t@example.org", ...command]);
  git("init", "--quiet");
  git("add", "--all", ".");
  git("commit", "--quiet", "--message", "Keep");
  const env = { ...process.env, SITE_DATE: siteDate };
  const run = (name: string, ...options: string[]) =>
    promisify(execFile)(process.execPath, [`scripts/${name}.ts`, ...options, "--content", content], { env });
  const flags = Object.entries({ ...answers, ...other }).flatMap(([flag, value]) => [`--${flag}`, value]);
  await run("new", "site", "--yes", ...flags);
  return { folder, content, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
