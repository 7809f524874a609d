/** A place where services meet. Of a confidential one nothing that tells where it is may be written (../confidential.ts). */
import { z } from "zod";
import { idOf, line, postcode, text } from "./fields.ts";

const answer = z.enum(["yes", "no", "partial"]);

export const accessibility = z.strictObject({
  step_free: answer.optional().describe("No step from the street to the room: yes, no or partial."),
  accessible_toilet: answer.optional().describe("A toilet that a wheelchair user can use: yes, no or partial."),
  hearing_loop: answer.optional().describe("A hearing loop that works: yes, no or partial."),
  quiet_space: answer.optional().describe("Somewhere quiet to go for a while: yes, no or partial."),
  blue_badge_parking: answer.optional().describe("Parking for Blue Badge holders: yes, no or partial."),
  notes: text.optional().describe("What a visitor should know, in words."),
});

export const location = z.strictObject({
  title: line.describe("The place's name, as people say it."),
  confidential: z
    .boolean()
    .default(false)
    .describe("true when its address must not become known. Then leave the address and the way there out."),
  address_1: text.optional().meta({ description: "Building and street.", label: "Address" }),
  city: text.optional().meta({ description: "Town or city.", label: "Town" }),
  postal_code: postcode.optional().meta({ description: "The postcode.", label: "Postcode" }),
  latitude: z.number().min(-90).max(90).optional().describe("Degrees north, for example 52.6369."),
  longitude: z.number().min(-180).max(180).optional().describe("Degrees east; west is negative, for example -1.1398."),
  areas: z.array(idOf("areas")).default([]).describe("Ids of the areas it is in."),
  accessibility: accessibility.prefault({}).meta({
    description: "What it is like to get in and stay.",
    label: "Access",
  }),
  getting_there: text.optional().describe("Buses, the entrance, where to wait."),
});
