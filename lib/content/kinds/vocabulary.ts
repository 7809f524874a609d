/** `content/vocabulary.yaml`: the words that content is sorted by. */
import { z } from "zod";
import { id, line, text } from "./fields.ts";

export const term = z.strictObject({
  id: id.meta({
    description: "The name used in files: lower case, digits, hyphens.",
    label: "Name in files",
    hint: "Lower-case letters, digits and hyphens. Files name it by this, so never change it once it is in use.",
  }),
  label: line.describe("The name that readers see."),
  description: text.describe("What it means, in a sentence."),
  aliases: z.array(text).default([]).meta({
    description: "Other words that people use for it.",
    label: "Other words",
    one: "word",
  }),
});

export const vocabulary = z.strictObject({
  audiences: z.array(term).meta({
    description: "Who pages and services are for.",
    one: "audience",
    folded: "label",
  }),
  topics: z.array(term).meta({ description: "What they are about.", one: "topic", folded: "label" }),
  areas: z.array(term).meta({ description: "The areas in which services meet.", one: "area", folded: "label" }),
});
