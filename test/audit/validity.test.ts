/** The validator of HTML, given a page that is broken in one way at a time. */
import { describe, expect, test } from "vitest";
import { invalid } from "../../audit/validity.ts";

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
