import { describe, expect, test } from "vitest";
import { headOf } from "../../lib/views/head.ts";
import { footerOf, menuOf } from "../../lib/views/navigation.ts";
import { sectionOf } from "../../lib/words/sections.ts";
import { aFactSheet } from "../feeds/model-factory.ts";
import { aFund, anActionPoint } from "../open-data/content.ts";
import { aLibrary } from "../timetable/library-factory.ts";

const titles = (links: readonly { readonly title: string }[]) => links.map(({ title }) => title);
const everything = { ...aLibrary(), factSheets: [aFactSheet()], funding: [aFund()], actionPoints: [anActionPoint()] };
const withSettings = (site: object) => ({ ...everything, site: { ...everything.site, ...site } });
const page = (title: string, menu: boolean) => ({
  ...aFactSheet(),
  kind: "pages" as const,
  title,
  url: `/${title.toLowerCase()}/`,
  menu,
});

describe("the main menu", () => {
  test("has a link to each section that there is, the search last", () => {
    expect(titles(menuOf(everything))).toEqual(["What’s on", "Services", "Changes", "Guidance", "Follow", "Search"]);
    expect(titles(menuOf(withSettings({ sections: { services: false, newsletter: false } })))).toEqual([
      "Guidance",
      "Search",
    ]);
  });

  test("calls a section as the settings do", () =>
    expect(titles(menuOf(withSettings({ sections: { services: { title: "Clubs" } } })))).toContain("Clubs"));

  test("is what the settings say it is, in their order", () => {
    const menu = [
      { title: "Come along", url: "/timetable/" },
      { title: "About us", url: "/about/" },
    ];
    expect(menuOf(withSettings({ menu }))).toEqual(menu);
  });

  test("has the pages that ask to be in it: before the search, or after what the settings name", () => {
    const pages = [page("Volunteering", true), page("History", false)] as unknown as typeof everything.pages;
    expect(titles(menuOf({ ...everything, pages })).slice(-2)).toEqual(["Volunteering", "Search"]);
    const menu = [{ title: "Come along", url: "/timetable/" }];
    expect(titles(menuOf({ ...withSettings({ menu }), pages }))).toEqual(["Come along", "Volunteering"]);
  });
});

describe("the foot of every page", () => {
  test("has a group less where nothing in it is left", () => {
    expect(titles(footerOf(everything))).toEqual(["Where and when", "Guidance", "Find and follow", "This site"]);
    expect(titles(footerOf(withSettings({ sections: { services: false } })))).toEqual([
      "Guidance",
      "Find and follow",
      "This site",
    ]);
  });

  test("has no link to what is left out or empty", () => {
    const links = footerOf(withSettings({ sections: { funding: false, "open-data": false } })).flatMap(({ items }) =>
      titles(items),
    );
    expect(links).toContain("Action points");
    expect(links).not.toContain("Funding");
    expect(links).not.toContain("Open data");
    expect(links).not.toContain("Case studies");
  });

  test("has every page of one's own", () => {
    const pages = [page("History", false)] as unknown as typeof everything.pages;
    expect(titles(footerOf({ ...everything, pages }).at(-1)?.items ?? [])).toContain("History");
  });
});

describe("where a page stands", () => {
  const fund = { title: "Grants", description: "Money.", url: "/funding/grants/", section: "funding" as const };

  test("is under the item of the menu that is nearest to it", () => {
    expect(headOf(fund, everything).nav).toBe("/guidance/");
    const menu = [
      { title: "Guidance", url: "/guidance/" },
      { title: "Money", url: "/funding/" },
    ];
    expect(headOf(fund, withSettings({ menu })).nav).toBe("/funding/");
  });

  test("is said with the section's own title", () =>
    expect(titles(headOf(fund, withSettings({ sections: { funding: { title: "Money" } } })).crumbs)).toEqual([
      "Home",
      "Money",
      "Grants",
    ]));
});

describe("what a section says of itself", () => {
  test("names the guidance that there is, and no other", () => {
    expect(sectionOf(everything, "guidance").description).toBe("Fact sheets, action points and funding.");
    expect(
      sectionOf(withSettings({ sections: { "action-points": false, funding: false } }), "guidance").description,
    ).toBe("Fact sheets.");
  });

  test("is the site's own words where there are some: for lists, and under its heading", () => {
    const own = sectionOf(
      withSettings({ sections: { funding: { description: "Money for clubs.", intro: "We keep this list." } } }),
      "funding",
    );
    expect(own).toMatchObject({ title: "Funding", description: "Money for clubs.", intro: "We keep this list." });
    expect(
      sectionOf(withSettings({ sections: { funding: { intro: "We keep this list." } } }), "funding").description,
    ).toBe("We keep this list.");
  });
});
