import { describe, expect, test } from "vitest";
import following from "../../_data/following.ts";
import { fixtureModel } from "../newsletter/fixture.ts";

/** What the page of the newsletter is given, with these settings. */
function page(newsletter: Record<string, string>) {
  const model = fixtureModel();
  const { site } = model.library;
  return following({
    ...model,
    library: { ...model.library, site: { ...site, newsletter: { ...site.newsletter, ...newsletter } } },
  });
}

describe("the page of the newsletter", () => {
  test("leads to where people join, beside email", () =>
    expect(page({ subscribe_url: "https://lists.example.org/news" })).toMatchObject({
      join: "https://lists.example.org/news",
      subscribe: expect.stringMatching(/^mailto:/),
    }));

  test("has email alone where there is no such page", () => expect(page({}).join).toBe(""));
});
