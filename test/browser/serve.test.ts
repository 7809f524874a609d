import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Host, serve } from "../../audit/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let host: Host;

beforeAll(async () => {
  mkdirSync(join(folder, "about"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "index.html"), "home");
  writeFileSync(join(folder, "about", "index.html"), "about");
  writeFileSync(join(folder, "404.html"), "not found");
  writeFileSync(join(folder, "data", "sessions.json"), "[]");
  writeFileSync(join(folder, "index.pagefind"), "bytes");
  writeFileSync(
    join(folder, "_headers"),
    "/*\n  Referrer-Policy: no-referrer\n\n/data/*.json\n  Content-Type: application/ld+json\n",
  );
  host = await serve(folder, "/signpost/");
});

afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

describe("the host of the tests answers", () => {
  test.each([
    ["/signpost/", 200, "home", "text/html; charset=utf-8"],
    ["/signpost/?q=stress", 200, "home", "text/html; charset=utf-8"],
    ["/signpost/about/", 200, "about", "text/html; charset=utf-8"],
    ["/signpost/data/sessions.json", 200, "[]", "application/ld+json"],
    ["/signpost/index.pagefind", 200, "bytes", "application/octet-stream"],
    ["/signpost/about", 404, "not found", "text/html; charset=utf-8"],
    ["/signpost/gone.json", 404, "not found", "text/html; charset=utf-8"],
    ["/signpost/_headers", 404, "not found", "text/html; charset=utf-8"],
    ["/about/", 404, "not found", "text/html; charset=utf-8"],
    ["/signpost/..%2f..%2fetc/passwd", 404, "not found", "text/html; charset=utf-8"],
  ])("%s with %i, %s", async (path, status, body, type) => {
    const answer = await fetch(new URL(path, host.url));
    expect([answer.status, await answer.text(), answer.headers.get("content-type")]).toEqual([status, body, type]);
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });
});
