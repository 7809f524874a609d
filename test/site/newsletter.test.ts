/** An edition's page and its email say the same. */

import { describe, expect, test } from "vitest";
import { pageOf, pagesOf, wordsOf } from "../../audit/page.ts";
import { english } from "../../lib/language.ts";
import { whole } from "../../lib/newsletter/article.ts";
import { composeEdition } from "../../lib/newsletter/edition.ts";
import { letterWriter } from "../../lib/newsletter/letter.ts";
import { site, siteDate } from "../built-site.ts";
import { soundModel } from "../sound-model.ts";

const model = soundModel("test/demonstration", siteDate);

/** The headings, paragraphs and list items of a page or email, with where their links lead, below its h1. */
function told(url: string, html: string): string[] {
  const { $ } = pageOf(url, html);
  const after = $("main h1").nextAll("h2, h3, p, ul, ol, .prose");
  const blocks = after.find("h2, h3, p, li").add(after.filter("h2, h3, p")).add(after.filter("ul, ol").find("li"));
  return blocks.toArray().map((block) => {
    const links = $(block)
      .find("a")
      .toArray()
      .map((link) => $(link).attr("href") ?? "")
      // Pages link every number; in an email the program that shows it does.
      .filter((href) => !/^(tel|sms):/.test(href));
    return [wordsOf($(block).text()), ...links].join(" ");
  });
}

const pages = new Map(pagesOf(site).map((page) => [page.url, page]));

describe.each(model.library.newsletters.map((edition) => [edition.id, edition] as const))(
  "the edition of %s",
  (_, edition) => {
    const composed = composeEdition(edition, model);
    const { html } = letterWriter(english(), composed, model.library.site)(whole(composed), { chosen: [] });
    const email = told("email", html);
    const page = told(edition.url, pages.get(edition.url)?.html ?? "");

    test("has the same title on its page and in its email", () => {
      expect(wordsOf(pageOf("", html).$("h1").text())).toBe(edition.title);
      expect(wordsOf(pages.get(edition.url)?.$("h1").text() ?? "")).toBe(edition.title);
    });

    test("has the same words and links on its page and in its email, but for what each is", () => {
      const end = email.indexOf("About this message");
      expect(end).toBeGreaterThan(10);
      const [date, ...rest] = page;
      expect(date).toMatch(/^Newsletter of /);
      expect(rest.pop()).toMatch(/^All newsletters/);
      expect(rest).toEqual(email.slice(0, end));
    });
  },
);
