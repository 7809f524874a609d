import { expect, test } from "vitest";
import { sampleOf } from "../../audit/sample.ts";

const stops = Array.from({ length: 500 }, (_, index) => `/locations/stop-${String(index).padStart(3, "0")}/`);
const posters = stops.map((url) => `${url}poster/`);
const urls = ["/", "/about/", "/locations/", ...stops, ...posters].sort();

test("of a small site every page is looked at, and nothing need be said", () =>
  expect(sampleOf(["/", "/about/"], new Set(), 300)).toEqual({ urls: ["/", "/about/"], said: undefined }));

test("of a large one: what stands alone, the first and last of each kind, and others spread evenly", () => {
  const { urls: chosen, said } = sampleOf(urls, new Set(), 43);
  expect(chosen.length).toBeLessThanOrEqual(43);
  expect(chosen).toEqual(expect.arrayContaining(["/", "/about/", "/locations/"]));
  for (const kind of [stops, posters]) {
    const of = chosen.filter((url) => kind.includes(url)).map((url) => kind.indexOf(url));
    expect([of[0], of.at(-1), of.length]).toEqual([0, 499, 20]);
    expect(Math.max(...of.slice(1).map((at, index) => at - (of[index] as number)))).toBeLessThanOrEqual(27);
  }
  expect(said).toBe("43 of 1003 pages: up to 20 of each kind, spread evenly");
});

test("what changed is always looked at", () => {
  const changed = new Set(stops.slice(100, 160));
  const { urls: chosen, said } = sampleOf(urls, changed, 43);
  expect([...changed].filter((url) => !chosen.includes(url))).toEqual([]);
  expect(said).toContain("with every page that changed");
});
