/** A picture beside a text: which file it is, and what it shows in words. */
import { z } from "zod";
import { pictureNameIn } from "../survey-pictures.ts";
import { text, upTo } from "./fields.ts";

export const image = z.strictObject({
  file: text
    .overwrite(pictureNameIn)
    .meta({
      names: "images",
      translated: "never",
      description: "The name of its file in content/images, such as door.jpg.",
      hint: "",
    })
    .brand<"images">(),
  alt: upTo(250).meta({
    description: "What it shows, in a sentence, for people who can't see it.",
    label: "What it shows",
    hint: "In a sentence, for people who can't see it: what would they miss?",
  }),
  credit: text.optional().meta({
    translated: "never",
    description: "Who made it, such as Photo: Anna Lee.",
    label: "Who made it",
  }),
});
