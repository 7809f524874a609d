/** An action point: something a report said that somebody must do. */
import { z } from "zod";
import { date, dueDate, party, text, url } from "./fields.ts";
import { guidance } from "./guidance.ts";

export const evidence = z.strictObject({
  date: date.describe("The day of the evidence."),
  note: text.describe("What it shows, in a sentence."),
  url: url.optional().describe("Where it can be read."),
});

export const actionPoint = guidance.extend({
  report: text.describe("The report that asked for it."),
  lead: z.array(party).min(1).describe("Who must do it: ids from organisations, or plain names."),
  partners: z.array(party).default([]).describe("Who helps: ids from organisations, or plain names."),
  due: dueDate
    .optional()
    .describe("When it was to be done, as exactly as the report says: 2004, 2004-12 or 2004-12-31."),
  completion_level: z
    .enum(["not-started", "limited", "substantial", "completed", "not-recorded"])
    .default("not-recorded")
    .describe("How far it got, judged from the evidence."),
  evidence: z.array(evidence).default([]).describe("What shows how far it got."),
});
