/** An edition of the newsletter: exactly what it tells, so that the archive never changes. */
import { z } from "zod";
import { date, idOf, text } from "./fields.ts";

export const newsletter = z.strictObject({
  title: text.describe("The edition's title."),
  date: date.describe("The day it goes out. It must be the file's name."),
  changes: z.array(idOf("changes")).describe("Ids of the changes that it tells, in the order in which it tells them."),
  guidance: z
    .array(idOf("guidance"))
    .default([])
    .describe("Guidance with major updates, as kind and id: fact-sheets/direct-payments."),
});
