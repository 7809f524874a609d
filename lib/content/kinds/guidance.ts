/** What every page of guidance says about itself, whatever its kind. */
import { z } from "zod";
import { date, idOf, path, period, text, upTo, url } from "./fields.ts";

export const source = z.strictObject({
  title: text.describe("The document's name."),
  publisher: text.optional().describe("Who published it."),
  year: z.number().int().min(1800).max(2200).optional().describe("The year in which it was published."),
  url: url.optional().describe("Where it can be read now."),
  archive_url: url.optional().describe("Where a kept copy can be read, for a document that has left the web."),
});

export const changeNote = z.strictObject({
  date: date.describe("The day of the change."),
  note: text.describe("What changed, in a sentence that a follower would understand by itself."),
  update_type: z
    .enum(["major", "minor"])
    .default("minor")
    .describe("major tells followers of the feed and newsletter; minor does not."),
});

export const guidance = z.strictObject({
  title: text.describe("The page's name, as people would say it. Shown as its heading and in search."),
  summary: upTo(300).describe("One or two sentences that say what the reader will learn, in up to 300 characters."),
  audiences: z
    .array(idOf("audiences"))
    .default([])
    .describe("Who the page is for: ids from the audiences in vocabulary.yaml."),
  topics: z.array(idOf("topics")).default([]).describe("What it is about: ids from the topics in vocabulary.yaml."),
  published: date.describe("The day the page was first published, YYYY-MM-DD."),
  last_reviewed_on: date.optional().describe("The day somebody last checked that every word is still true."),
  review_in: period.optional().describe("How long that check lasts, for example 12 months."),
  owner: text.optional().describe("The team that looks after the page. A team, not a person."),
  sources: z.array(source).default([]).describe("The documents the page is drawn from."),
  change_history: z
    .array(changeNote)
    .default([])
    .describe("What has changed since the page was published, with dates."),
  aliases: z.array(text).default([]).describe("Plain words people search for that are not on the page."),
  redirect_from: z
    .array(path)
    .default([])
    .describe("Addresses the page used to have, for example /fact-sheets/old-name/."),
});
