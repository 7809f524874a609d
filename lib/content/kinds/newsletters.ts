/** An edition of the newsletter: exactly what it tells, so that the archive never changes. */
import { z } from "zod";
import { date, idOf, line } from "./fields.ts";

export const newsletter = z.strictObject({
  title: line.describe("The edition's title."),
  date: date.meta({
    description: "The day it goes out. It must be the file's name.",
    hint: "The day it goes out. It becomes the file's name.",
  }),
  changes: z.array(idOf("changes")).describe("Ids of the changes that it tells, in the order in which it tells them."),
  guidance: z.array(idOf("guidance")).default([]).meta({
    description: "Guidance with major updates, as kind and id: fact-sheets/direct-payments.",
    hint: "Pages of guidance with news that followers should hear.",
  }),
});
