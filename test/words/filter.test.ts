/** What the script says that narrows a list: chosen by numbers that only the reader's device knows. */
import { expect, test } from "vitest";
import { catalogueText, sourceLanguage } from "../../lib/catalogue.ts";
import { english, Language } from "../../lib/language.ts";
import { filterWords } from "../../lib/words/filter.ts";

const showing = (catalogue: string, tag: string) =>
  filterWords(new Language(tag, catalogueText(sourceLanguage) + catalogue), "sessions", 1, true).showing;

test("a count has a text for each plural of the language, with the number left to the script", () =>
  expect(filterWords(english(), "sessions", 1, false).showing).toEqual({
    one: "Showing {shown} of {number} session.",
    other: "Showing {shown} of {number} sessions.",
  }));

test.each([
  ["pl", ["few", "many", "one", "other"]],
  ["ar", ["few", "many", "one", "other", "two", "zero"]],
  ["cy", ["few", "many", "one", "other", "two", "zero"]],
])("%s has its own", (tag, categories) => expect(Object.keys(showing("", tag)).sort()).toEqual(categories));

test("a list that goes on on other pages says that it is looked at on this one alone", () => {
  expect(filterWords(english(), "changes", 2, false).showing.other).toBe(
    "Showing {shown} of {number} changes on this page.",
  );
  expect(filterWords(english(), "places", 2, false).near?.sorted).toBe(
    "Sorted by how far they are from {postcode}: the nearest come first on this page.",
  );
});

test("a list under days sorts each day by itself", () =>
  expect(filterWords(english(), "sessions", 1, true).near?.sortedHere).toBe(
    "Sorted by how far they are from where you are: the nearest of each day come first.",
  ));

test("only a list of what has a place is sorted by how far that is", () =>
  expect(filterWords(english(), "funding", 1, false)).not.toHaveProperty("near"));
