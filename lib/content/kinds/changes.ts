/** A change to services: what is different, for which sessions, and since when it is known. */
import { z } from "zod";
import { date, dateTime, idOf, text, time } from "./fields.ts";

/** The effects a change can have. Their words are in lib/words/effects.ts, their GTFS-Realtime names in lib/open-data/changes.ts. */
export const effects = [
  "cancelled",
  "moved",
  "retimed",
  "extra",
  "reduced",
  "delayed",
  "access",
  "contact",
  "started",
  "ended",
  "notice",
] as const;

/** The GTFS-Realtime causes in lower case, and `staff-shortage`, which GTFS calls OTHER_CAUSE. */
export const causes = [
  "unknown-cause",
  "other-cause",
  "technical-problem",
  "strike",
  "demonstration",
  "accident",
  "holiday",
  "weather",
  "maintenance",
  "construction",
  "police-activity",
  "medical-emergency",
  "staff-shortage",
] as const;

export const change = z.strictObject({
  title: text.describe("The change in a few words, with the service's name."),
  services: z
    .union([z.literal("all"), z.array(idOf("services")).min(1)])
    .describe("Ids of the services it concerns, or the word all."),
  locations: z
    .array(idOf("locations"))
    .default([])
    .describe("Only sessions at these places. Leave out for every place."),
  effect: z.enum(effects).describe(`What happens: ${effects.join(", ")}.`),
  sessions: z
    .array(date)
    .min(1)
    .optional()
    .describe("The dates of the sessions it concerns, as the timetable has them."),
  from: date.optional().describe("The first day of a change that lasts, instead of sessions."),
  until: date.optional().describe("The last day of it. Leave out for until further notice."),
  to: z
    .strictObject({
      location: idOf("locations").optional().describe("The id of the new place."),
      date: date.optional().describe("The new day."),
      opens_at: time.optional().describe("The new start."),
      closes_at: time.optional().describe("The new end."),
    })
    .optional()
    .describe("Where and when instead."),
  cause: z.enum(causes).optional().describe("Why, if it may be said."),
  severity: z.enum(["info", "warning", "severe"]).default("info").describe("info, warning or severe."),
  published: dateTime.describe("When people were first told, for example 2026-11-24T16:30."),
  urgent: z.boolean().default(false).describe("true when people must hear before the next newsletter."),
  replaces: idOf("changes").optional().describe("The id of an earlier change that this one makes void."),
  resolves: idOf("changes").optional().describe("The id of an earlier change that is now over."),
});
