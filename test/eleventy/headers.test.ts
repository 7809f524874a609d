import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { headers } from "../../lib/eleventy/headers.ts";

const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const pages = ["<style>a{}</style><script>1;</script>", "<style>b{}</style><script>1;</script>"];

test("the policy of the host allows what is inline on any page, once each", () => {
  const text = headers(pages);
  for (const inline of ["a{}", "b{}", "1;"]) expect(text.split(sha(inline))).toHaveLength(2);
  expect(text).not.toContain("unsafe-inline");
});

test("no other site may frame a page", () => expect(headers([])).toContain("frame-ancestors 'none'"));

test.each([
  ["/*.ics", "text/calendar"],
  ["/*/feed.rss", "application/rss+xml"],
  ["/*/feed.atom", "application/atom+xml"],
  ["/*/feed.json", "application/feed+json"],
  ["/open-data/*.csv", "text/csv"],
])("%s is %s, and any program may fetch it", (path, type) =>
  expect(headers([])).toContain(`${path}\n  Content-Type: ${type}; charset=utf-8\n  Access-Control-Allow-Origin: *\n`),
);

test("with the web editor the host's policy only forbids frames, so that it does not bind the editor's own page", () => {
  const text = headers(pages, { editor: true });
  expect(text).toContain("Content-Security-Policy: frame-ancestors 'none'\n");
  expect(text).toContain("Cross-Origin-Opener-Policy: same-origin-allow-popups\n");
});
