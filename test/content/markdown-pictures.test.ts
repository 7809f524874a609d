import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { markdownRenderer } from "../../lib/content/markdown.ts";

const door = {
  name: "door.jpg",
  file: "content/images/door.jpg",
  path: "",
  width: 1200,
  height: 900,
  hash: "0123456789abcdef",
};
const render = markdownRenderer({ url: "https://example.org/wend/" }, [], new Map([[door.name, door]]));
const text = (markdown: string) => render(markdown, 1);
const img = (markdown: string) => load(text(markdown).body.html)("img");

describe("a picture in a text", () => {
  const markdown = 'Come in.\n\n![A blue door with "Hall" over it](/images/door.jpg "Photo: Anna Lee")\n\nAsk inside.';

  test("has its words and its room", () =>
    expect(img(markdown).attr()).toMatchObject({
      src: "/wend/images/door-01234567-528.jpg",
      alt: 'A blue door with "Hall" over it',
      width: "528",
      height: "396",
    }));

  test("is offered in the sizes and formats that there are", () => {
    const $ = load(text(markdown).body.html);
    expect(
      $("source")
        .map((_, { attribs }) => attribs.type)
        .get(),
    ).toEqual(["image/avif", "image/webp"]);
    expect($("source").first().attr("srcset")).toBe(
      "/wend/images/door-01234567-264.avif 264w, /wend/images/door-01234567-528.avif 528w, /wend/images/door-01234567-1056.avif 1056w",
    );
  });

  test("says who made it, and stands in no paragraph", () => {
    const $ = load(text(markdown).body.html);
    expect($("figure > figcaption").text()).toBe("Photo: Anna Lee");
    expect($("p figure, figure p").length).toBe(0);
  });

  test("is loaded when it is about to be seen, but at once where the text begins with it", () => {
    expect(img(markdown).attr("loading")).toBe("lazy");
    expect(img("![A door](/images/door.jpg)\n\nCome in.").attr("loading")).toBeUndefined();
  });

  test("can be in a list", () => expect(img("- Look:\n\n  ![A door](/images/door.jpg)").length).toBe(1));

  test.each(["/images/door.jpg", "images/door.jpg", "../images/door.jpg", "content/images/door.jpg", "door.jpg"])(
    "can be called %s, as some program does",
    (address) => {
      expect(text(`![A door](${address})`)).toMatchObject({ pictures: [{ name: "door.jpg" }], mistakes: [] });
      expect(img(`![A door](${address})`).length).toBe(1);
    },
  );

  test("is known to be shown", () => expect(text(markdown).body.pictures).toEqual([door]));

  test("leaves the words alone as they are", () => expect(text(markdown).body.text).toBe("Come in.\n\nAsk inside."));
});
