import { expect, test } from "vitest";
import { headers } from "../../lib/eleventy/headers.ts";
import type { Policy } from "../../lib/eleventy/policy.ts";

/** What a page with these styles and scripts may do. */
const policy = (
  style: string,
  script: readonly string[] = [],
  more: readonly (readonly [string, string])[] = [],
): Policy =>
  new Map([
    ["default-src", ["'none'"]],
    ["style-src", [style]],
    ...(script.length > 0 ? [["script-src", script] as const] : []),
    ...more.map(([directive, source]) => [directive, [source]] as const),
  ]);

const pages = [
  { path: "404.html", policy: policy("'sha256-404'") },
  { path: "about/index.html", policy: policy("'sha256-b'", ["'self'"]) },
  { path: "index.html", policy: policy("'sha256-home'") },
  { path: "old/name/index.html" },
  {
    path: "services/index.html",
    policy: policy("'sha256-b'", ["'self'"], [["connect-src", "'self'"]]),
  },
  { path: "services/one/index.html", policy: policy("'sha256-a'", ["'self'", "'sha256-c'"]) },
  { path: "services/two/index.html", policy: policy("'sha256-a'", ["'self'", "'sha256-c'"]) },
];

/** The headers of one rule, by name. */
function rule(path: string, text = headers(pages)): Record<string, string> | undefined {
  const found = text.split("\n\n").find((one) => one.startsWith(`${path}\n`));
  const lines = found?.trimEnd().split("\n").slice(1);
  return lines && Object.fromEntries(lines.map((line) => line.trim().split(": ") as [string, string]));
}

test("the policy of a folder allows what its pages allow together, once each, and no more", () =>
  expect(rule("/services/*")).toEqual({
    "Content-Security-Policy":
      "default-src 'none'; style-src 'sha256-a' 'sha256-b'; script-src 'self' 'sha256-c'; connect-src 'self'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
  }));

test("the home page has a rule of its own", () =>
  expect(rule("/")?.["Content-Security-Policy"]).toBe(
    "default-src 'none'; style-src 'sha256-home'; frame-ancestors 'none'",
  ));

test("a folder whose pages have no policy has no rule", () => expect(rule("/old/*")).toBeUndefined());

test("the rule for everything forbids frames, and nothing that any page may need", () =>
  expect(rule("/*")).toEqual({
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(self), microphone=()",
  }));

test.each([
  ["/*.ics", "text/calendar"],
  ["/*/feed.rss", "application/rss+xml"],
  ["/*/feed.atom", "application/atom+xml"],
  ["/*/feed.json", "application/feed+json"],
  ["/open-data/*.csv", "text/csv"],
  ["/open-data/hsds", "application/json"],
  ["/open-data/hsds/*", "application/json"],
])("%s is %s, and any program may fetch it", (path, type) =>
  expect(rule(path)).toEqual({ "Content-Type": `${type}; charset=utf-8`, "Access-Control-Allow-Origin": "*" }),
);

test("alerts in protobuf are no text, and any program may fetch them", () =>
  expect(rule("/open-data/*.pb")).toEqual({
    "Content-Type": "application/x-protobuf",
    "Access-Control-Allow-Origin": "*",
  }));

test("the web editor loosens no other page: its own folder has its policy, and may be answered by a window that it opened", () => {
  const text = headers(pages, "default-src 'none'; connect-src 'self' https://api.github.com");
  const own =
    "/admin/*\n  Content-Security-Policy: default-src 'none'; connect-src 'self' https://api.github.com; frame-ancestors 'none'\n  Cross-Origin-Opener-Policy: same-origin-allow-popups\n\n";
  expect(text).toContain(own);
  expect(text.replace(own, "")).toBe(headers(pages));
});
