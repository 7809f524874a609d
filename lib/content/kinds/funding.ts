/** A source of money for services, or a guide to such sources. */
import { z } from "zod";
import { date, idOf, party, pounds, text, url } from "./fields.ts";
import { guidance } from "./guidance.ts";

export const fund = guidance.extend({
  funder: party.meta({
    description: "Who gives the money: an id from organisations, or a plain name.",
    hint: "Who gives the money: a name, or the name of the organisation's file.",
    ask: "Who gives the money?",
  }),
  opens_on: date.optional().describe("The first day on which one can apply."),
  closes_on: date.optional().meta({
    description: "The last day on which one can apply.",
    ask: "What is the last day on which one can apply, if it is known?",
  }),
  ongoing: z.literal(true).optional().meta({
    description: "true when one can apply at any time.",
    ask: "Can one apply at any time?",
  }),
  closed: z.literal(true).optional().describe("true when the fund has ended for good."),
  min_award: pounds.optional().meta({
    description: "The smallest grant, in whole pounds, without a sign or comma.",
    label: "Smallest grant",
  }),
  max_award: pounds.optional().meta({
    description: "The largest grant, in whole pounds, without a sign or comma.",
    label: "Largest grant",
    ask: "What is the largest grant, in whole pounds?",
  }),
  applicant_types: z.array(text).default([]).meta({
    description: "Who may apply, such as charities or councils.",
    label: "Who may apply",
    one: "kind",
    hint: "Such as charities or councils.",
  }),
  areas: z
    .array(idOf("areas"))
    .default([])
    .describe("Ids of the areas it covers. Leave out when it covers everywhere."),
  cost_to_use: text.optional().describe("What it costs to use the source itself, in words."),
  website: url.optional().meta({
    description: "Its web address, if it works today.",
    ask: "What is its web address?",
  }),
  how_to_apply: text.optional().meta({
    description: "The first step, in a sentence or two.",
    ask: "What is the first step to apply?",
  }),
});
