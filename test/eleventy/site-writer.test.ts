import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SiteWriter } from "../../lib/eleventy/site-writer.ts";

let folder = "";
let writer: SiteWriter;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "writer-"));
  writer = new SiteWriter(folder);
});
afterEach(async () => {
  await writer.close();
  rmSync(folder, { recursive: true });
});

const read = (path: string) => readFileSync(join(folder, path), "utf8");

describe("the writer", () => {
  test("has written every file, in folders of their own, when it is finished", async () => {
    await writer.write({ path: "/index.html", content: "<h1>Café ☂</h1>" });
    await writer.write({ path: "services/walk/feed.json", content: "{}" });
    await writer.finish();
    expect(read("index.html")).toBe("<h1>Café ☂</h1>");
    expect(read("services/walk/feed.json")).toBe("{}");
  });

  test("writes more than may wait for the disk", async () => {
    const content = "word ".repeat(50_000);
    for (let number = 0; number < 60; number += 1) await writer.write({ path: `${number}.txt`, content });
    await writer.finish();
    for (let number = 0; number < 60; number += 1) expect(read(`${number}.txt`) === content).toBe(true);
  });

  test("writes a file that is larger than a piece, and one with letters of three bytes", async () => {
    const contents = ["a".repeat(1_500_000), "☂".repeat(900_000), "after"];
    for (const [number, content] of contents.entries()) await writer.write({ path: `${number}.txt`, content });
    await writer.finish();
    expect(contents.map((content, number) => read(`${number}.txt`) === content)).toEqual([true, true, true]);
  });

  test("says so when the disk refuses a file", async () => {
    writeFileSync(join(folder, "about"), "a file where a folder must be");
    await writer.write({ path: "about/index.html", content: "" });
    await expect(writer.finish()).rejects.toThrow(/about/);
  });
});
