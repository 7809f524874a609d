/** An action point: something a report said that somebody must do. */
import { z } from "zod";
import { date, dueDate, party, text, url } from "./fields.ts";
import { guidance } from "./guidance.ts";

export const evidence = z.strictObject({
  date: date.describe("The day of the evidence."),
  note: text.describe("What it shows, in a sentence."),
  url: url.optional().meta({ description: "Where it can be read.", label: "Web address" }),
});

export const actionPoint = guidance.extend({
  report: text.meta({
    translated: "may",
    description: "The report that asked for it.",
    ask: "Which report asked for it?",
  }),
  lead: z.array(party).min(1).meta({
    description: "Who must do it: ids from organisations, or plain names.",
    label: "Who must do it",
    one: "name",
    hint: "A name, or the name of the organisation's file.",
    ask: "Who must do it?",
  }),
  partners: z.array(party).default([]).meta({
    description: "Who helps: ids from organisations, or plain names.",
    label: "Who helps",
    one: "name",
    hint: "A name, or the name of the organisation's file.",
  }),
  due: dueDate.optional().meta({
    description: "When it was to be done, as exactly as the report says: 2004, 2004-12 or 2004-12-31.",
    ask: "When is it to be done? A year, a month such as 2027-03, or a day.",
  }),
  completion_level: z
    .enum(["not-started", "limited", "substantial", "completed", "not-recorded"])
    .default("not-recorded")
    .describe("How far it got, judged from the evidence."),
  evidence: z.array(evidence).default([]).meta({ description: "What shows how far it got.", one: "piece of evidence" }),
});
