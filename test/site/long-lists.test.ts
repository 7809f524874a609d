/** Large sites: every page stays light, and nothing is lost from the lists that are cut into pages. */
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { distinctPages, head } from "../../audit/head.ts";
import { internalLinks, linkText } from "../../audit/links.ts";
import { breadcrumb, headings, ids, landmarkNames } from "../../audit/outline.ts";
import { across, type Findings, filesIn, type Page, pageOf } from "../../audit/page.ts";
import { overweight } from "../../audit/weight.ts";
import { kindNames, kinds } from "../../lib/content/kinds.ts";
import { growsInto, pageUrls, reservedFolders } from "../../lib/content/urls.ts";
import { loadModel } from "../../lib/load-model.ts";
import { vanTimetable } from "../import/van-timetable.ts";
import { largeContent } from "./large-content.ts";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/long-lists-");
const county = join(folder, "county");
const large = join(folder, "large");
const stops = 420;
const run = (...args: string[]) =>
  execFileSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, SITE_DATE: "2026-11-22" } });

beforeAll(() => {
  writeFileSync(join(folder, "stops.csv"), vanTimetable(stops));
  run("scripts/import.ts", join(folder, "stops.csv"), "--site", "test/demonstration", "--out", join(folder, "content"));
  run("scripts/build.ts", "--content", join(folder, "content"), "--out", county, "--no-search");
  for (const [path, text] of largeContent()) {
    mkdirSync(dirname(join(folder, "all", path)), { recursive: true });
    writeFileSync(join(folder, "all", path), text);
  }
  run("scripts/build.ts", "--content", join(folder, "all"), "--out", large, "--no-search");
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

test("no page is where the check would let an old address be", () => {
  const loaded = loadModel(join(folder, "all"), () => Temporal.PlainDate.from("2026-11-22"));
  if ("problems" in loaded) throw new Error("The large content is not in order.");
  const { library } = loaded.model;
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const known = pageUrls({
    ...(Object.fromEntries(kindNames.map((kind) => [kind, ids(library[kinds[kind].list])])) as Record<
      (typeof kindNames)[number],
      string[]
    >),
    areas: ids(library.areas),
  });
  const written = filesIn(large)
    .filter((path) => path.endsWith("index.html"))
    .map((path) => `/${path.slice(0, -"index.html".length)}`);
  expect(written.filter((url) => url.includes("/page/")).length).toBeGreaterThan(5);
  const isRefused = (url: string) =>
    known.has(url) || growsInto(url, known) !== undefined || reservedFolders.some((folder) => url.startsWith(folder));
  expect(written.filter((url) => !isRefused(url))).toEqual([]);
});

const htmlOf = (output: string, url: string) => readFileSync(join(output, url, "index.html"), "utf8");
const page = (output: string, url: string) => load(htmlOf(output, url));

/** The addresses of the pages of a list, from its own on. */
function pagesFrom(output: string, url: string): Set<string> {
  const turned = new Set([url]);
  for (const at of turned) {
    const $ = page(output, at);
    for (const link of $(".paging a")) turned.add($(link).attr("href") ?? "");
  }
  return turned;
}

/** The links in main of every page of a list, from its own address on. */
function listed(output: string, url: string): Set<string> {
  const turned = pagesFrom(output, url);
  expect(turned.size, `${url} is cut into pages`).toBeGreaterThan(1);
  return new Set(
    [...turned].flatMap((at) => {
      const $ = page(output, at);
      return $("main a")
        .toArray()
        .map((link) => $(link).attr("href") ?? "");
    }),
  );
}

const heavy = (output: string) =>
  globSync("**/*.html", { cwd: output }).flatMap((path) =>
    overweight({ html: readFileSync(join(output, path), "utf8") }).map((finding) => `${path} ${finding}`),
  );

/** The addresses of the things of a kind: `/services/service-1/`. */
const things = (output: string, kind: string) =>
  globSync(`${kind}/*/index.html`, { cwd: output })
    .map((path) => `/${path.replace("index.html", "")}`)
    .filter((url) => !url.startsWith(`/${kind}/page`));

const places = () => things(county, "locations");

describe("a county's worth of stops", () => {
  test("has a page for each", () => expect(places()).toHaveLength(stops));

  test("keeps every page within the budget", () => expect(heavy(county)).toEqual([]));

  test.each(["/locations/", "/a-z/", "/areas/wendshire/", "/timetable/"])("loses none of them from %s", (url) => {
    const links = listed(county, url);
    expect(places().filter((place) => !links.has(place))).toEqual([]);
  });

  test("says where else a service meets than its page has room for", () => {
    const [service = ""] = things(county, "services");
    expect(page(county, service)("main").text()).toContain("places and times");
    const links = listed(county, `${service}places/`);
    expect([...links].filter((link) => link.startsWith("/locations/"))).toHaveLength(stops / 2);
  });
});

describe("a site with too much of everything for one page", () => {
  test("keeps every page within the budget", () => expect(heavy(large)).toEqual([]));

  test.each([
    ["/services/", "services"],
    ["/fact-sheets/", "fact-sheets"],
    ["/case-studies/", "case-studies"],
    ["/action-points/", "action-points"],
    ["/funding/", "funding"],
    ["/areas/", "areas"],
    ["/locations/", "locations"],
    ["/newsletter/", "newsletter"],
    ["/changes/", "changes"],
  ])("loses nothing from %s", (url, kind) => {
    const links = listed(large, url);
    expect(things(large, kind).filter((thing) => !links.has(thing))).toEqual([]);
  });

  test("loses no word from the glossary", () => {
    const words = [...pagesFrom(large, "/glossary/")].map((url) => page(large, url)("main dfn").length);
    expect(words.length).toBeGreaterThan(1);
    const entries = readFileSync(join(folder, "all/glossary.yaml"), "utf8").match(/^- term: /gm);
    expect(words.reduce((sum, count) => sum + count)).toBe(entries?.length);
  });

  test("lists the fact sheets of each subject on pages of its own", () => {
    const $ = page(large, "/guidance/");
    const subjects = $("main a[href^='/guidance/']")
      .toArray()
      .map((link) => ({ url: $(link).attr("href") ?? "", count: Number($(link).text().match(/\d+/)?.[0]) }));
    expect(subjects.length).toBeGreaterThan(5);
    for (const { url, count } of subjects) {
      const links = [...pagesFrom(large, url)].flatMap((at) => page(large, at)(".link-list a").toArray());
      expect(links, url).toHaveLength(count);
    }
  });

  test.each([
    ["/areas/district-1/", "/areas/district-1/services/", ".link-list a"],
    ["/services/copy-1/", "/services/copy-1/changes/", "main li .quiet"],
  ])("leads from %s to %s, which has all", (from, to, row) => {
    const link = page(large, from)(`main a[href="${to}"]`);
    const rows = [...pagesFrom(large, to)].flatMap((url) => page(large, url)(row).toArray());
    expect(link.text()).toContain(String(rows.length));
    expect(rows.length).toBeGreaterThan(20);
  });

  test("leads from what many fact sheets name to all of them", () => {
    const lists = globSync("{services,action-points}/*/fact-sheets/index.html", { cwd: large });
    expect(lists.length).toBeGreaterThan(1);
    for (const url of lists.map((path) => `/${path.replace("index.html", "")}`)) {
      const link = page(large, url.replace("fact-sheets/", ""))(`main a[href="${url}"]`);
      const links = [...listed(large, url)].filter((address) => address.startsWith("/fact-sheets/"));
      expect(link.text()).toContain(`All ${links.length} fact sheets`);
    }
  });

  test("turns a place's sessions over to further pages", () => {
    const [place = ""] = globSync("locations/*/page/2/index.html", { cwd: large });
    const url = `/${place.replace("page/2/index.html", "")}`;
    const sessions = [...pagesFrom(large, url)].flatMap((at) => {
      const $ = page(large, at);
      return $("[data-session]")
        .toArray()
        .map((row) => $(row).attr("data-session"));
    });
    expect(sessions.length).toBeGreaterThan(200);
    expect(new Set(sessions).size).toBe(sessions.length);
  });

  const files = () => new Set(filesIn(large).map((file) => `/${file.replace(/(^|\/)index\.html$/, "$1")}`));
  const publication = { url: "https://bench.example.org/", name: "Signpost Bench" };
  /** The first, second and last page of each list. */
  const cut = () =>
    [...new Set([...files()].filter((url) => url.endsWith("/page/2/")).map((url) => url.replace("page/2/", "")))]
      .flatMap((url) => {
        const all = [...pagesFrom(large, url)];
        return [...new Set([all[0], all[1], all.at(-1)])] as string[];
      })
      .map((url) => pageOf(url, htmlOf(large, url)));
  const checks: Record<string, (page: Page) => Findings> = {
    "say where they stand": breadcrumb,
    "say what they are": (page) => head(page, publication),
    "have one target for each link text": linkText,
    "have one heading of their own": headings,
    "have each id once": ids,
    "name their landmarks apart": landmarkNames,
  };

  test("cuts lists into pages that stand by themselves", () => {
    const pages = cut();
    // The address to unsubscribe is another program's.
    const contents = {
      base: "/",
      url: publication.url,
      files: files().add("/unsubscribe"),
      pages: new Map<string, Page>(),
    };
    expect(pages.length).toBeGreaterThan(40);
    for (const [what, check] of Object.entries(checks)) expect(across(pages, check), `they ${what}`).toEqual([]);
    expect(
      across(pages, (page) => internalLinks(page, contents).filter((finding) => finding.endsWith("there is nothing"))),
    ).toEqual([]);
    expect(distinctPages(pages)).toEqual([]);
  });

  test("narrows by the script just what is on the page, and says so", () => {
    for (const url of ["/action-points/", "/funding/", "/timetable/"]) {
      expect(JSON.parse(page(large, url)("#filter-words").text()).showing.other, url).toMatch(/ on this page\.$/);
    }
  });
});
