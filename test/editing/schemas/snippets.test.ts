import { describe, expect, test } from "vitest";
import { split } from "../../../lib/content/content-file.ts";
import { readData } from "../../../lib/content/front-matter.ts";
import { kindNames, kinds } from "../../../lib/content/kinds.ts";
import { snippets } from "../../../lib/editing/schemas/snippets.ts";

/** What the editor leaves when every field is passed over: its first choice, or its words. */
function passedOver(body: readonly string[]): string {
  return body
    .join("\n")
    .replace(/\$\{CURRENT_(\w+)\}/g, (_, part) => ({ YEAR: "2026", MONTH: "12", DATE: "01" })[part as string] ?? "09")
    .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace("$0", "");
}

describe("the starter of each kind", () => {
  const all = Object.values(snippets());

  test("is there", () => expect(all.map(({ prefix }) => prefix)).toEqual(kindNames.map((kind) => `signpost-${kind}`)));

  test.each(all.map((snippet, index) => [kindNames[index] as (typeof kindNames)[number], snippet] as const))(
    "%s is a file that can be read, with every key that it needs",
    (kind, { body }) => {
      const parts = split(passedOver(body));
      const reading = "frontMatter" in parts ? readData(parts.frontMatter, 2) : parts;
      if (!("data" in reading)) throw new Error(JSON.stringify(reading));
      const data = reading.data as Record<string, unknown>;
      const missing = Object.entries(kinds[kind].schema.shape).filter(
        ([key, field]) => !field.safeParse(undefined).success && data[key] === undefined,
      );
      expect(missing).toEqual([]);
      expect(Object.keys(data).filter((key) => !(key in kinds[kind].schema.shape))).toEqual([]);
    },
  );

  test("offers the words that a key can have", () =>
    expect(snippets()["A change"]?.body).toContain(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the syntax of the snippet.
      "effect: ${3|cancelled,moved,retimed,extra,reduced,delayed,access,contact,started,ended,notice|}",
    ));
});
