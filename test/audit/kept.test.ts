/** Which pages a browser need not look at again: those in which nothing whatever is other than it was. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptIn } from "../../audit/kept.ts";

const morning = "2026-11-24T09:00:00Z";
const page = {
  url: "/timetable/",
  html: '<li data-ends="2026-11-24T12:30:00+00:00"><script src="/a.js"></script>',
};

let folder: string;
const site = (file: string) => join(folder, "site", file);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  mkdirSync(site("timetable"), { recursive: true });
  writeFileSync(site("_headers"), "/timetable/*\n  Content-Security-Policy: default-src 'self'\n");
  writeFileSync(site("a.js"), "1");
  writeFileSync(join(folder, "chrome"), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is kept, as a run at this moment reads it. */
const kept = (at = morning, zone = "Europe/London") =>
  keptIn(join(folder, "store"), join(folder, "chrome"), Temporal.Instant.from(at), zone)(join(folder, "site"));

const keep = () => kept().keep(page, ["/timetable/", "/a.js", "/none.png"]);

test("what nobody has looked at is not known", () => expect(kept().knows(page)).toBe(false));

test("the same page is known to the next run", () => {
  keep();
  expect(kept("2026-11-24T09:05:00Z").knows(page)).toBe(true);
});

const others: Readonly<Record<string, () => boolean>> = {
  "a byte of it": () => kept().knows({ ...page, html: `${page.html} ` }),
  "its address": () => kept().knows({ ...page, url: "/timetable/2/" }),
  "a time that it names is over": () => kept("2026-11-24T12:30:00Z").knows(page),
  "the day": () => kept("2026-11-25T09:00:00Z").knows(page),
  "the time zone": () => kept(morning, "Asia/Karachi").knows(page),
  "a script that it loads": () => {
    writeFileSync(site("a.js"), "2");
    return kept().knows(page);
  },
  "a picture that it asked for and was not there": () => {
    writeFileSync(site("none.png"), "");
    return kept().knows(page);
  },
  "its headers": () => {
    writeFileSync(site("_headers"), "/timetable/*\n  Content-Security-Policy: default-src 'none'\n");
    return kept().knows(page);
  },
  "the browser": () => {
    utimesSync(join(folder, "chrome"), 1, 1);
    return kept().knows(page);
  },
};

test.each(Object.keys(others))("it is not known when what is other is %s", (what) => {
  keep();
  expect(others[what]?.()).toBe(false);
});

test("what was kept on another day is thrown away", () => {
  keep();
  kept("2026-11-25T09:00:00Z");
  expect(readdirSync(join(folder, "store"))).toEqual(["2026-11-25"]);
});
