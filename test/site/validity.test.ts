/** Every page is valid HTML. */
import { describe, expect, test } from "vitest";
import { pagesOf } from "../../audit/page.ts";
import { invalid } from "../../audit/validity.ts";
import { site } from "../built-site.ts";

test("every page is valid", { timeout: 120_000 }, async () => {
  const findings: string[] = [];
  for (const { url, html } of pagesOf(site)) {
    for (const finding of await invalid(html)) findings.push(`${url}: ${finding}`);
  }
  expect(findings).toEqual([]);
});

describe("what is invalid is found", () => {
  const good = `<!doctype html>\n<html lang="en"><head><title>A page</title></head><body><main><h1>Words</h1></main></body></html>`;

  test("nothing in a good page", async () => {
    expect(await invalid(good)).toEqual([]);
  });

  test.each([
    ["an element not closed", "<h1>Words</h1>", "<h1>Words"],
    ["a heading in a paragraph", "<h1>Words</h1>", "<p><h1>Words</h1></p>"],
    ["a div in a list", "<h1>Words</h1>", "<h1>Words</h1><ul><div>a</div></ul>"],
    ["an attribute twice", "<h1>", '<h1 id="a" id="b">'],
    ["a picture without alternative", "<h1>Words</h1>", '<h1>Words</h1><img src="a.png">'],
    ["a field without label", "<h1>Words</h1>", '<h1>Words</h1><input type="text">'],
    ["no language", ' lang="en"', ""],
    ["a button that submits by accident", "<h1>Words</h1>", "<h1>Words</h1><button>Go</button>"],
    ["an abbreviated ampersand", "Words", "Words & more &copy"],
  ])("%s", async (_, was, now) => {
    expect(await invalid(good.replace(was, now))).not.toEqual([]);
  });
});
