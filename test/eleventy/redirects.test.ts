import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import type { FactSheet, Library } from "../../lib/content/library.ts";
import { redirectFiles } from "../../lib/eleventy/redirects.ts";
import { english } from "../../lib/language.ts";

const library = (url: string, redirect_from: string[]) =>
  ({
    language: english(),
    site: { url, locale: "en-GB", name: "Wend" },
    pages: [],
    guidance: [{ title: "Sleep & rest", url: "/fact-sheets/sleep/", redirect_from } as unknown as FactSheet],
  }) as unknown as Library;
const files = (...from: string[]) => [...redirectFiles(library("https://example.org/signpost/", from))];

describe("a page that used to have another address", () => {
  const [page, list] = files("/fact-sheets/rest/");

  test("has a page there that sends the reader on at once", () => {
    expect(page?.path).toBe("/fact-sheets/rest/index.html");
    const $ = load(page?.content ?? "");
    expect($("meta[http-equiv=refresh]").attr("content")).toBe("0; url=/signpost/fact-sheets/sleep/");
    expect($("link[rel=canonical]").attr("href")).toBe("https://example.org/signpost/fact-sheets/sleep/");
    expect($("main a").text()).toBe("Sleep & rest");
  });

  test("is told to hosts that redirect by themselves", () =>
    expect(list).toEqual({
      path: "/_redirects",
      content: "/signpost/fact-sheets/rest/ /signpost/fact-sheets/sleep/ 301\n",
    }));
});

test("a site whose pages never moved has no such files", () => expect(files()).toEqual([]));

describe("the address of a file that no file is called", () => {
  const rewrites = [
    { from: "/data/:list", query: "page=:page", to: "/:list/:page.json" },
    { from: "/data/:list", to: "/:list.json" },
  ];
  const [list] = [...redirectFiles(library("https://example.org/signpost/", []), rewrites)].slice(-1);

  test("is told to hosts that answer with one file for another, what is asked for beside the path", () =>
    expect(list).toEqual({
      path: "/_redirects",
      content:
        "/signpost/data/:list page=:page /signpost/:list/:page.json 200\n/signpost/data/:list /signpost/:list.json 200\n",
    }));

  test("comes after the pages that have moved", () => {
    const both = [...redirectFiles(library("https://example.org/", ["/fact-sheets/rest/"]), rewrites)].at(-1);
    expect(both?.content.split("\n").map((line) => line.split(" ").at(-1))).toEqual(["301", "200", "200", ""]);
  });
});
