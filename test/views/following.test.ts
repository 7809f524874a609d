import { describe, expect, test } from "vitest";
import following from "../../_data/following.ts";
import { newsletterOf } from "../../lib/content/library.ts";
import { fixtureModel } from "../newsletter/fixture.ts";

/** What the page of the newsletter is given, with these settings. */
function page(newsletter: Record<string, string>) {
  const model = fixtureModel();
  const { site } = model.library;
  const shown = following({
    ...model,
    library: { ...model.library, site: { ...site, newsletter: { ...newsletterOf(site), ...newsletter } } },
  });
  if (!shown) throw new Error("There is no such page.");
  return shown;
}

describe("the page of the newsletter", () => {
  test("leads to where people join, beside email", () =>
    expect(page({ subscribe_url: "https://lists.example.org/news" })).toMatchObject({
      join: "https://lists.example.org/news",
      subscribe: expect.stringMatching(/^mailto:/),
    }));

  test("has a form where that address takes one, with what its address says as fields", () =>
    expect(
      page({
        subscribe_url: "https://lists.example.org/subscription/form?l=7a2c&l=9f&t=a%26b",
        subscribe_field: "email",
      }).form,
    ).toEqual({
      action: "https://lists.example.org/subscription/form",
      host: "lists.example.org",
      field: "email",
      hidden: [
        { name: "l", value: "7a2c" },
        { name: "l", value: "9f" },
        { name: "t", value: "a&b" },
      ],
    }));

  test("has no form where that address is a page", () =>
    expect(page({ subscribe_url: "https://lists.example.org/news" }).form).toBeUndefined());

  test("has email alone where there is no such page", () => expect(page({}).join).toBe(""));
});
