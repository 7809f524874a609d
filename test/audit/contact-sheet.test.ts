import sharp from "sharp";
import { expect, test } from "vitest";
import { contactSheet, onePageOfEachKind } from "../../audit/contact-sheet.ts";

test("a sheet has of each kind the page on which the most stands", () => {
  const pages = [
    { url: "/", html: "home" },
    { url: "/services/", html: "list" },
    { url: "/services/choir/", html: "short" },
    { url: "/services/walks/", html: "the longest of the two" },
    { url: "/services/walks/poster/", html: "poster" },
  ];
  expect(onePageOfEachKind(pages)).toEqual(["/", "/services/", "/services/walks/", "/services/walks/poster/"]);
});

test("the pages stand in rows, as wide as the sheet and as tall as the tallest of them needs", async () => {
  const picture = await sharp({ create: { width: 320, height: 640, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();
  const tiles = Array.from({ length: 5 }, (_, index) => ({ caption: `/page-${index}/ & more`, picture }));
  const [one, two] = await Promise.all([contactSheet(tiles.slice(0, 3), 3), contactSheet(tiles, 3)]);
  const [row, rows] = [await sharp(one).metadata(), await sharp(two).metadata()];
  expect(rows.width).toBe(row.width);
  expect((rows.height ?? 0) - 10).toBe(2 * ((row.height ?? 0) - 10));
});
