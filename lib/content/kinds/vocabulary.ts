/** `content/vocabulary.yaml`: the words that content is sorted by. */
import { z } from "zod";
import { id, text } from "./fields.ts";

export const term = z.strictObject({
  id: id.describe("The name used in files: lower case, digits, hyphens."),
  label: text.describe("The name that readers see."),
  description: text.describe("What it means, in a sentence."),
  aliases: z.array(text).default([]).describe("Other words that people use for it."),
});

export const vocabulary = z.strictObject({
  audiences: z.array(term).describe("Who pages and services are for."),
  topics: z.array(term).describe("What they are about."),
  areas: z.array(term).describe("The areas in which services meet."),
});
