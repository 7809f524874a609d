import { describe, expect, test } from "vitest";
import { english, Language } from "../../lib/language.ts";
import { forms } from "../../lib/words/forms.ts";
import { searchWords } from "../../lib/words/search.ts";

const polish = new Language(
  "pl",
  `direction = ltr
found = { $count ->
    [0] Nie ma stron: { $query }
    [one] { $number } strona: { $query }
    [few] { $number } strony: { $query }
   *[many] { $number } stron: { $query }
}
`,
);

describe("the forms among which a script chooses by a number", () => {
  test("are those of the language, with a place for the number", () =>
    expect(forms(polish, "found", { query: "{query}" })).toEqual({
      0: "Nie ma stron: {query}",
      one: "{number} strona: {query}",
      few: "{number} strony: {query}",
      many: "{number} stron: {query}",
      other: "{number} stron: {query}",
    }));

  test("have one for none where that is said in its own way", () => {
    const { found, first } = searchWords(english());
    expect(found).toEqual({
      0: "No pages found for {query}.",
      one: "{number} page found for {query}.",
      other: "{number} pages found for {query}.",
    });
    expect(first).not.toHaveProperty("0");
  });
});

test("what people in danger type is known however they write it", () => {
  const danger = RegExp(searchWords(english()).danger, "iu");
  for (const typed of ["Suicide", "want to die", "self-harm"]) expect(typed).toMatch(danger);
  for (const typed of ["dietitian", "harmony singing"]) expect(typed).not.toMatch(danger);
});
