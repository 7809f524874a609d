/** An Easy Read version of a page: `sleep.easy.md` beside `sleep.md`, for people to whom long words and sentences are a barrier. */
import { z } from "zod";
import { line, upTo } from "./fields.ts";

export const easyRead = z.strictObject({
  title: line.meta({ description: "The page's name in easy words." }),
  summary: upTo(300).meta({ description: "What it is about, in one or two short sentences." }),
  original: z.record(z.string(), z.string()).optional().meta({
    description: "Which state of the page it was made from; written by npm run new -- translation.",
  }),
});
