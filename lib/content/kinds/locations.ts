/** A place where services meet. Of a confidential one nothing that tells where it is may be written (../confidential.ts). */
import { z } from "zod";
import { idOf, line, postcode, text } from "./fields.ts";

const answer = z.enum(["yes", "no", "partial"]).meta({ options: { partial: "In part" } });

export const accessibility = z.strictObject({
  step_free: answer.optional().meta({
    description: "No step from the street to the room: yes, no or partial.",
    ask: "Can people get to the room without a step?",
    flag: "step-free",
  }),
  accessible_toilet: answer.optional().meta({
    description: "A toilet that a wheelchair user can use: yes, no or partial.",
    ask: "Is there a toilet that a wheelchair user can use?",
    flag: "accessible-toilet",
  }),
  hearing_loop: answer.optional().describe("A hearing loop that works: yes, no or partial."),
  quiet_space: answer.optional().describe("Somewhere quiet to go for a while: yes, no or partial."),
  blue_badge_parking: answer.optional().describe("Parking for Blue Badge holders: yes, no or partial."),
  notes: text.optional().describe("What a visitor should know, in words."),
});

export const location = z.strictObject({
  title: line.meta({
    description: "The place's name, as people say it.",
    ask: "What is the place called? Of a secret one, say the area only.",
  }),
  confidential: z.boolean().default(false).meta({
    description: "true when its address must not become known. Then leave the address and the way there out.",
    ask: "Must its address be kept secret?",
  }),
  address_1: text.optional().meta({
    description: "Building and street.",
    label: "Address",
    ask: "What is its address: building and street?",
    flag: "address",
    tellsWhere: true,
    worthwhile: true,
  }),
  city: text.optional().meta({
    description: "Town or city.",
    label: "Town",
    ask: "In which town or village?",
    tellsWhere: true,
  }),
  postal_code: postcode.optional().meta({
    description: "The postcode.",
    label: "Postcode",
    ask: "What is its postcode?",
    flag: "postcode",
    tellsWhere: true,
    worthwhile: true,
  }),
  latitude: z.number().min(-90).max(90).optional().meta({
    description: "Degrees north, for example 52.6369.",
    tellsWhere: true,
  }),
  longitude: z.number().min(-180).max(180).optional().meta({
    description: "Degrees east; west is negative, for example -1.1398.",
    tellsWhere: true,
  }),
  areas: z.array(idOf("areas")).default([]).meta({
    description: "Ids of the areas it is in.",
    ask: "In which areas is it?",
    flag: "area",
    worthwhile: true,
  }),
  accessibility: accessibility.prefault({}).meta({
    description: "What it is like to get in and stay.",
    label: "Access",
  }),
  getting_there: text.optional().meta({
    description: "Buses, the entrance, where to wait.",
    ask: "How do people get there: buses, the entrance, where to wait?",
    tellsWhere: true,
  }),
});
