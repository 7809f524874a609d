/** A fact sheet: what is known about a subject, and what to do about it. */
import { z } from "zod";
import { idOf, text } from "./fields.ts";
import { guidance } from "./guidance.ts";

export const factSheet = guidance.extend({
  key_facts: z.array(text).default([]).meta({
    description: "The few facts a reader should leave with, a sentence each.",
    one: "fact",
  }),
  related: z
    .strictObject({
      case_studies: z.array(idOf("case-studies")).default([]).describe("Ids of case studies that show it done."),
      action_points: z.array(idOf("action-points")).default([]).describe("Ids of action points about it."),
      funding: z.array(idOf("funding")).default([]).describe("Ids of funds that pay for it."),
      services: z.array(idOf("services")).default([]).describe("Ids of services that do it here."),
    })
    .prefault({})
    .meta({ description: "Other pages of this site that belong with it.", label: "Related pages" }),
});
