/** `content/glossary.yaml`: words and abbreviations that readers may not know. */
import { z } from "zod";
import { line, text } from "./fields.ts";

export const glossaryEntry = z.strictObject({
  abbreviation: line.optional().describe("The short form, such as GP. Every page then shows what it stands for."),
  term: line.describe("The word, or what the abbreviation stands for."),
  definition: text.describe("What it means, in a plain sentence."),
});

export const glossary = z.array(glossaryEntry).meta({
  label: "Words",
  one: "word",
  hint: "Words and abbreviations that readers may not know.",
  folded: "term",
});
