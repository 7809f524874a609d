/** A case study: one organisation's way of doing it. */
import { z } from "zod";
import { contact, party, text } from "./fields.ts";
import { guidance } from "./guidance.ts";

export const caseStudy = guidance.extend({
  organisation: party.meta({
    description: "Who did it: an id from organisations, or a plain name.",
    hint: "Who did it: a name, or the name of the organisation's file.",
    ask: "Who did it?",
  }),
  place: text.optional().meta({
    translated: "may",
    description: "The town or area in which it happened.",
    ask: "In which town or area?",
  }),
  sectors: z.array(text).default([]).meta({
    description: "Parts of life that it worked with, such as volunteering or sport.",
    label: "Parts of life",
    one: "part",
  }),
  status: z
    .enum(["current", "historic"])
    .default("current")
    .meta({
      description: "historic when the work has ended or is not known to go on.",
      hint: "",
      ask: "Does the work go on today?",
      options: { current: "It goes on", historic: "It has ended, or nobody knows" },
    }),
  contact: contact.omit({ text: true }).optional().describe("How to reach them today. Leave out for historic work."),
});
