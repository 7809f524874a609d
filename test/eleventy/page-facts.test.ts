import { expect, test } from "vitest";
import { pageFacts } from "../../lib/eleventy/page-facts.ts";

test("a page says where it is and what it allows", () =>
  expect(
    pageFacts({
      path: "/about/index.html",
      content: `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="canonical" href="https://example.org/about/"></head>`,
    }),
  ).toEqual({
    path: "about/index.html",
    canonical: "https://example.org/about/",
    policy: "default-src 'none'",
  }));

test("one that says neither has only its path", () =>
  expect(pageFacts({ path: "404.html", content: "<h1>Not found</h1>" })).toEqual({ path: "404.html" }));
