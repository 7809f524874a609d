/** A case study: one organisation's way of doing it. */
import { z } from "zod";
import { contact, party, text } from "./fields.ts";
import { guidance } from "./guidance.ts";

export const caseStudy = guidance.extend({
  organisation: party.describe("Who did it: an id from organisations, or a plain name."),
  place: text.optional().describe("The town or area in which it happened."),
  sectors: z.array(text).default([]).describe("Parts of life that it worked with, such as volunteering or sport."),
  status: z
    .enum(["current", "historic"])
    .default("current")
    .describe("historic when the work has ended or is not known to go on."),
  contact: contact.omit({ text: true }).optional().describe("How to reach them today. Leave out for historic work."),
});
