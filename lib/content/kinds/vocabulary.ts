/** `content/vocabulary.yaml`: the words that content is sorted by. */
import { z } from "zod";
import { wordsOf } from "../field-form.ts";
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

const activity = wordsOf(
  {
    pattern: "^https://openactive\\.io/activity-list#[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$",
    not: "not an activity of OpenActive",
    mend: () =>
      "Copy its address from https://openactive.io/activity-list, for example https://openactive.io/activity-list#95092977-5a20-4d6e-b312-8fddabe71544 for walking.",
    hint: "Copy the address of the activity from https://openactive.io/activity-list.",
  },
  z.string(),
);

/** A topic may be a physical activity, so that its services are told of where people look for those. */
const topic = term.extend({
  openactive: z
    .strictObject({
      id: activity.meta({
        description: "Its address in the list of activities at https://openactive.io/activity-list.",
        label: "Address in the list",
      }),
      label: line.meta({ description: "What it is called there, such as Walking.", label: "Name in the list" }),
    })
    .optional()
    .meta({
      translated: "never",
      label: "Physical activity",
      description:
        "Which activity of OpenActive it is, where the topic is walking, a sport or another exercise: its services are then told of to those who collect physical activities.",
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
  topics: z.array(topic).meta({ description: "What they are about.", one: "topic", folded: "label" }),
  areas: z.array(term).meta({ description: "The areas in which services meet.", one: "area", folded: "label" }),
  periods: z.array(period).default([]).meta({
    description: "Parts of the year by which timetables go, such as school terms, with their dates.",
    one: "period",
    folded: "label",
  }),
});
