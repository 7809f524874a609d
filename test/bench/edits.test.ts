/** What the bench edits while the site is served is there to be edited: nobody runs the whole bench for every change of code. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { edits } from "../../bench/edits.ts";
import { serviceContent } from "../../bench/service-content.ts";

const content = serviceContent(1000, 1);

test.each(Object.entries(edits))("%s says what the edit puts something else for, once", (_, [file, place]) => {
  const text = content.get(file.replace(/^content\//, "")) ?? readFileSync(file, "utf8");
  expect(text.match(new RegExp(place, `${place.flags}g`))).toHaveLength(1);
});
