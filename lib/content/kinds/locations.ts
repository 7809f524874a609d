/**
 * A place where services meet, or the way in which people join from where they are: `location_type` is HSDS's word. Of a
 * confidential one nothing that tells where it is may be written (../confidential.ts).
 */
import { z } from "zod";
import { idOf, line, phone, postcode, text, url } from "./fields.ts";
import { image } from "./image.ts";

const answer = z.enum(["yes", "no", "partial"]).meta({ options: { partial: "In part" } });

export const accessibility = z.strictObject({
  step_free: answer.optional().meta({
    description: "No step from the street to the room: yes, no or partial.",
    ask: "Can people get to the room without a step?",
  }),
  accessible_toilet: answer.optional().meta({
    description: "A toilet that a wheelchair user can use: yes, no or partial.",
    ask: "Is there a toilet that a wheelchair user can use?",
  }),
  hearing_loop: answer.optional().describe("A hearing loop that works: yes, no or partial."),
  quiet_space: answer.optional().describe("Somewhere quiet to go for a while: yes, no or partial."),
  blue_badge_parking: answer.optional().describe("Parking for Blue Badge holders: yes, no or partial."),
  notes: text.optional().describe("What a visitor should know, in words."),
});

/** What is asked of every place, in the order in which it is told. */
export const accessQuestions = Object.keys(accessibility.shape).filter((key) => key !== "notes") as Exclude<
  keyof z.output<typeof accessibility>,
  "notes"
>[];

export const location = z.strictObject({
  title: line.meta({
    translated: "may",
    description: "The place's name, as people say it.",
    ask: "What is the place called? Of a secret one, say the area only.",
  }),
  location_type: z
    .enum(["physical", "virtual"])
    .default("physical")
    .meta({
      description: "virtual when people join online or by telephone. Then give url or phone, and no address.",
      label: "Where people meet",
      hint: "",
      ask: "Do people go there, or do they join online or by telephone?",
      options: { physical: "At a place", virtual: "Online or by telephone" },
    }),
  url: url.optional().meta({
    description:
      "Where people join online, with https://. It is public: leave it out if it is only told to those who come.",
    label: "Link to join",
    hint: "Only online. It will be public.",
    ask: "At which web address do people join? It will be public. Leave it empty if they are told.",
  }),
  phone: phone.optional().meta({
    description: "The number that people call to join, or to be told how.",
    label: "Telephone to join",
    hint: "Only online or by telephone.",
    ask: "Which number do people call to join, or to be told how?",
  }),
  confidential: z.boolean().default(false).meta({
    description: "true when its address must not become known. Then leave the address and the way there out.",
    ask: "Must its address be kept secret?",
  }),
  address_1: text.optional().meta({
    translated: "never",
    description: "Building and street.",
    label: "Address",
    ask: "What is its address: building and street?",
    tellsWhere: true,
    worthwhile: true,
  }),
  city: text.optional().meta({
    translated: "never",
    description: "Town or city.",
    label: "Town",
    ask: "In which town or village?",
    tellsWhere: true,
  }),
  postal_code: postcode.optional().meta({
    description: "The postcode.",
    label: "Postcode",
    ask: "What is its postcode?",
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
  image: image.optional().meta({
    description: "A picture of the entrance as people see it who arrive, with nobody in it.",
    label: "Picture of the entrance",
    tellsWhere: true,
  }),
});
