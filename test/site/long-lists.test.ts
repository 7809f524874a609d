/** A county's worth of stops: every page stays light, and no stop is lost from the lists that are cut into pages. */
import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

mkdirSync(".cache", { recursive: true });
const folder = mkdtempSync(".cache/long-lists-");
const output = join(folder, "site");
const stops = 420;
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Two vans with a stop every ten minutes of the working day, each every fourth week. */
function timetable(): string {
  const columns =
    "organisation,mobile,route,community,stop,address,postcode,geox,geoy,day,type,arrival,departure,frequency,start,end,exceptions,timetable";
  const rows = Array.from({ length: stops }, (_, index) => {
    const onDay = index % 5;
    const week = Math.floor(index / 5) % 4;
    const slot = Math.floor(index / 20) % 21;
    const start = Temporal.PlainDate.from("2026-09-07").add({ days: week * 7 + onDay });
    const minutes = 9 * 60 + slot * 20;
    const time = (at: number) => `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
    const name = `Village ${String(index).padStart(3, "0")}`;
    return `Wendshire,Van ${1 + (index % 2)},R${index},${name},Green,"Green, ${name}",,1.${index + 100},52.${index + 100},${days[onDay]},Public,${time(minutes)},${time(minutes + 10)},FREQ=WEEKLY;INTERVAL=4,${start},,,`;
  });
  return `${[columns, ...rows].join("\n")}\n`;
}

const run = (...args: string[]) =>
  execFileSync(process.execPath, args, { encoding: "utf8", env: { ...process.env, SITE_DATE: "2026-11-22" } });

beforeAll(() => {
  writeFileSync(join(folder, "stops.csv"), timetable());
  run("scripts/import.ts", join(folder, "stops.csv"), "--out", join(folder, "content"));
  run("scripts/build.ts", "--content", join(folder, "content"), "--out", output, "--no-search");
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const page = (url: string) => load(readFileSync(join(output, url, "index.html"), "utf8"));

/** The links in main of every page of a list, from its own address on. */
function listed(url: string): Set<string> {
  const links = new Set<string>();
  const turned = new Set<string>();
  const turn = (at: string) => {
    if (turned.has(at)) return;
    turned.add(at);
    const $ = page(at);
    for (const link of $("main a")) links.add($(link).attr("href") ?? "");
    for (const link of $(".paging a")) turn($(link).attr("href") ?? "");
  };
  turn(url);
  expect(turned.size, `${url} is cut into pages`).toBeGreaterThan(1);
  return links;
}

const places = () =>
  globSync("locations/*/index.html", { cwd: output }).map((path) => `/${path.replace("index.html", "")}`);

describe("a site of many stops", () => {
  test("has a page for each", () =>
    expect(places().filter((url) => !url.startsWith("/locations/page"))).toHaveLength(stops));

  test("keeps every page within 14,600 bytes", () => {
    // The heaviest before compression are the heaviest after it, near enough to look at forty.
    const heavy = globSync("**/*.html", { cwd: output })
      .map((path) => ({ path, html: readFileSync(join(output, path)) }))
      .sort((a, b) => b.html.length - a.html.length)
      .slice(0, 40)
      .map(({ path, html }) => ({ path, bytes: brotliCompressSync(html).length }))
      .filter(({ bytes }) => bytes > 14_600);
    expect(heavy).toEqual([]);
  }, 60_000);

  test.each(["/locations/", "/a-z/", "/areas/wendshire/", "/timetable/"])("loses none of them from %s", (url) => {
    const links = listed(url);
    expect(places().filter((place) => !links.has(place))).toEqual([]);
  });

  test("says where else a service meets than its page has room for", () => {
    const [service = ""] = globSync("services/*/index.html", { cwd: output }).map((path) =>
      path.replace("index.html", ""),
    );
    expect(page(service)("main").text()).toContain("places and times");
    const links = listed(`/${service}places/`);
    expect([...links].filter((link) => link.startsWith("/locations/"))).toHaveLength(stops / 2);
  });
});
