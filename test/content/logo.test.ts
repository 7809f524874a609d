import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { logoOf, readLogo } from "../../lib/content/logo.ts";

const folder = mkdtempSync(join(tmpdir(), "logo-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A picture of `content/images/` with these bytes. */
function picture(name: string, bytes: string | Uint8Array) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return { name, file: `content/images/${name}`, path, width: 0, height: 0, hash: "0123456789abcdef" };
}

const drawing = (inside: string, attributes = 'viewBox="0 0 300 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
/** One dot. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const read = (name: string, bytes: string | Uint8Array) =>
  readLogo({ file: name, alt: "Gower Café" }, picture(name, bytes));
const mistake = (name: string, bytes: string | Uint8Array) => {
  const reading = read(name, bytes);
  return "mistake" in reading ? reading.mistake : "";
};

describe("a logo", () => {
  test("is shown as high as there is room, in its own shape, under a name that changes with it", () =>
    expect(read("logo.svg", drawing("<path d='M0 0h9'/>"))).toMatchObject({
      logo: {
        path: "/images/logo-01234567.svg",
        type: "image/svg+xml",
        alt: "Gower Café",
        width: 144,
        height: 48,
        forDark: false,
      },
    }));

  test("that is very wide is no wider than a small telephone", () =>
    expect(read("wide.svg", drawing("", 'width="1000" height="20"'))).toMatchObject({
      logo: { width: 240, height: 5 },
    }));

  test("may be a PNG", () =>
    expect(read("logo.png", png)).toMatchObject({ logo: { type: "image/png", width: 48, height: 48 } }));

  test("may have colours of its own for the dark", () =>
    expect(
      read("dark.svg", drawing("<style>@media (prefers-color-scheme: dark){path{fill:#fff}}</style>")),
    ).toMatchObject({
      logo: { forDark: true },
    }));

  test("may use parts of itself, and pictures that are in it", () =>
    expect(
      mistake(
        "own.svg",
        drawing(`<a href="#a"/><use xlink:href="#b"/><path fill="url(#c)"/><image href="data:image/png;base64,AA=="/>`),
      ),
    ).toBe(""));

  test("that is not there is none", () => expect(logoOf({ logo: { file: "logo.svg" } }, new Map())).toBeUndefined());
});

describe("what can't be a logo", () => {
  test.each([
    ["a script", "<script>alert(1)</script>", "a script, which would run on your site"],
    ["a script by another name", "<s:script>alert(1)</s:script>", "a script, which would run on your site"],
    ["a script in an attribute", "<path onload='x()'/>", "a script, which would run on your site"],
    ["a link that is a script", "<a href='javascript:x()'/>", "a script, which would run on your site"],
    [
      "a link to a page",
      '<a href="https://example.org/">',
      "a link to something else, which browsers would fetch or open",
    ],
    [
      "a picture at another host",
      '<image xlink:href="//example.org/a.png"/>',
      "a link to something else, which browsers would fetch or open",
    ],
    [
      "a style from elsewhere",
      "<style>@import 'https://example.org/a.css'</style>",
      "a link to something else, which browsers would fetch or open",
    ],
    [
      "a ground from elsewhere",
      "<path style='fill:url(https://example.org/a.svg#b)'/>",
      "a link to something else, which browsers would fetch or open",
    ],
    ["a piece of a page", "<foreignObject><p>Hello</p></foreignObject>", "a piece of a web page (foreignObject)"],
  ])("a drawing with %s", (_, inside, what) =>
    expect(mistake("unsafe.svg", drawing(inside))).toBe(
      `The logo unsafe.svg has ${what}. Save it again as a plain SVG, or as a PNG.`,
    ),
  );

  test("a drawing with words that stand for others", () =>
    expect(mistake("entity.svg", `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing("&a;")}`)).toMatch(
      /has words that stand for others/,
    ));

  test("a drawing that does not say how large it is, and a file that is no drawing", () => {
    expect(mistake("bare.svg", drawing("", ""))).toMatch(/it does not say how large it is/);
    expect(mistake("words.svg", "Hello")).toMatch(/no drawing that can be shown/);
  });

  test("a heavy file", () =>
    expect(mistake("heavy.svg", drawing(`<path d="${"M0 0h9".repeat(5000)}"/>`))).toBe(
      "The logo heavy.svg is 30 kB, and every page has it: it can be 20 kB. Save it without what its program keeps for itself (“Optimized SVG”).",
    ));

  test("a photo, and a damaged PNG", () => {
    expect(mistake("logo.jpg", png)).toBe(
      "The logo logo.jpg is a photo. A logo is an SVG or a PNG: save it as one of the two.",
    );
    expect(mistake("torn.png", png.subarray(0, 10))).toBe("The logo torn.png is damaged. Save it again as a PNG.");
  });
});
