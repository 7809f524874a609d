/** `content/vocabulary.yaml`: the words that content is sorted by. */
import { z } from "zod";
import { date, id, line, text } from "./fields.ts";

export const term = z.strictObject({
  id: id.meta({
    description: "The name used in files: lower case, digits, hyphens.",
    label: "Name in files",
    hint: "Lower-case letters, digits and hyphens. Files name it by this, so never change it once it is in use.",
  }),
  label: line.describe("The name that readers see."),
  description: text.describe("What it means, in a sentence."),
  aliases: z.array(text).default([]).meta({
    translated: "may",
    description: "Other words that people use for it.",
    label: "Other words",
    one: "word",
  }),
});

/** Parts of the year by which timetables go, such as school terms. */
const period = z.strictObject({
  id: term.shape.id,
  label: line.describe("What readers call it: School terms."),
  dates: z
    .array(
      z.strictObject({
        from: date.describe("The first day."),
        until: date.describe("The last day."),
      }),
    )
    .min(1)
    .meta({ description: "From which day until which day, once for each time.", one: "time", folded: "from" }),
});

export const vocabulary = z.strictObject({
  audiences: z.array(term).meta({
    description: "Who pages and services are for.",
    one: "audience",
    folded: "label",
  }),
  topics: z.array(term).meta({ description: "What they are about.", one: "topic", folded: "label" }),
  areas: z.array(term).meta({ description: "The areas in which services meet.", one: "area", folded: "label" }),
  periods: z.array(period).default([]).meta({
    description: "Parts of the year by which timetables go, such as school terms, with their dates.",
    one: "period",
    folded: "label",
  }),
});
