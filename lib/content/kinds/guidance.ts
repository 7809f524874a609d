/** What every page of guidance says about itself, whatever its kind. */
import { z } from "zod";
import { bslVideoField } from "./bsl-video.ts";
import { date, idOf, line, path, period, text, upTo, url } from "./fields.ts";
import { image } from "./image.ts";

export const source = z.strictObject({
  title: line.describe("The document's name."),
  publisher: text.optional().describe("Who published it."),
  year: z.number().int().min(1800).max(2200).optional().describe("The year in which it was published."),
  url: url.optional().meta({ description: "Where it can be read now.", label: "Web address" }),
  archive_url: url.optional().meta({
    description: "Where a kept copy can be read, for a document that has left the web.",
    label: "Address of a kept copy",
  }),
});

export const changeNote = z.strictObject({
  date: date.describe("The day of the change."),
  note: text.describe("What changed, in a sentence that a follower would understand by itself."),
  update_type: z
    .enum(["major", "minor"])
    .default("minor")
    .meta({
      description: "major tells followers of the feed and newsletter; minor does not.",
      label: "Who hears",
      hint: "",
      options: { major: "Followers are told", minor: "Nobody is told" },
    }),
});

export const guidance = z.strictObject({
  title: line.meta({
    description: "The page's name, as people would say it. Shown as its heading and in search.",
    ask: "What is the page called, as people would say it?",
  }),
  summary: upTo(300).meta({
    description: "One or two sentences that say what the reader will learn, in up to 300 characters.",
    ask: "What will the reader learn, in a sentence or two?",
  }),
  audiences: z.array(idOf("audiences")).default([]).meta({
    description: "Who the page is for: ids from the audiences in vocabulary.yaml.",
    ask: "Who is it for?",
  }),
  topics: z.array(idOf("topics")).default([]).meta({
    description: "What it is about: ids from the topics in vocabulary.yaml.",
    ask: "What is it about?",
  }),
  published: date.meta({ description: "The day the page was first published, YYYY-MM-DD.", startsNow: true }),
  last_reviewed_on: date.optional().describe("The day somebody last checked that every word is still true."),
  review_in: period.optional().meta({
    description: "How long that check lasts, for example 12 months.",
    label: "Check again in",
  }),
  owner: text.optional().meta({
    translated: "may",
    description: "The team that looks after the page. A team, not a person.",
    label: "Team",
    ask: "Which team looks after it?",
  }),
  image: image.optional().meta({
    description: "A picture that helps to understand the page. No decoration: every reader pays for it.",
    label: "Picture",
  }),
  bsl_video: bslVideoField,
  sources: z
    .array(source)
    .default([])
    .meta({ translated: "never", description: "The documents the page is drawn from.", one: "source" }),
  change_history: z.array(changeNote).default([]).meta({
    description: "What has changed since the page was published, with dates.",
    label: "What has changed",
    one: "line",
    hint: "What followers should know has changed since the page was published.",
  }),
  aliases: z.array(text).default([]).meta({
    translated: "may",
    description: "Plain words people search for that are not on the page.",
    label: "Other words for it",
    one: "word",
  }),
  redirect_from: z.array(path).default([]).meta({
    description: "Addresses the page used to have, for example /fact-sheets/old-name/.",
    label: "Former addresses",
    one: "address",
  }),
});
