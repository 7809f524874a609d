/** The address of a confidential place is nowhere in what is published. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { site, siteUnderPath } from "../built-site.ts";
import { filesIn, leaks } from "./secrets.ts";

const content = globSync("content/**/*.{md,yaml}").map((path) => ({ path, text: readFileSync(path, "utf8") }));
const isPrivate = ({ text }: { text: string }) => /^confidential: true$/m.test(text);

const words = (text: string) => text.match(/[A-Za-z0-9’']{6,}/g) ?? [];

/** What the front matter keeps back, and every word of its sentences that no other file of the content uses. */
function secretsOf(file: { path: string; text: string }): string[] {
  const [, front = "", body = ""] = file.text.split(/^---$/m);
  const { address_1, postal_code, latitude, longitude, getting_there } = parse(front) as Record<string, unknown>;
  const elsewhere = new Set(
    content.filter(({ path }) => path !== file.path).flatMap(({ text }) => words(text.toLowerCase())),
  );
  const own = words(`${address_1} ${postal_code} ${getting_there} ${body}`).filter(
    (word) => !elsewhere.has(word.toLowerCase()),
  );
  return [address_1, postal_code, latitude, longitude, getting_there, ...own].map(String);
}

const secrets = content.filter(isPrivate).flatMap(secretsOf);

test("there is an address to look for", () => {
  expect(secrets).toEqual(
    expect.arrayContaining(["27 Almoner Yard", "ZZ2 8XQ", "53.0587", "1.5913", "Almoner", "Tanners"]),
  );
});

test.each([site.folder, siteUnderPath.folder])(
  "no file of %s holds it: pages, data, calendars, feeds, search index",
  (folder) => {
    expect(filesIn(folder).filter((file) => file.startsWith("pagefind/")).length).toBeGreaterThan(100);
    expect(leaks(folder, secrets)).toEqual([]);
  },
);
