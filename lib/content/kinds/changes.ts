/** A change to services: what is different, for which sessions, and since when it is known. */
import { z } from "zod";
import { closingTime, date, dateTime, idOf, line, sessionDay, time } from "./fields.ts";
import { byday } from "./services.ts";

interface EffectFacts {
  /** What happens, in the words of those who announce it. */
  readonly words: string;
  /** It would say nothing without a session that it is about. */
  readonly needsSessions?: true;
  /** It can say where or when instead. */
  readonly takesTo?: true;
}

const facts = {
  cancelled: { words: "It does not meet", needsSessions: true },
  moved: { words: "It meets somewhere else", needsSessions: true, takesTo: true },
  retimed: { words: "It meets at another time or on another day", needsSessions: true, takesTo: true },
  extra: { words: "There is one more session", takesTo: true },
  reduced: { words: "It meets, with less on offer", needsSessions: true },
  delayed: { words: "It may start late", needsSessions: true, takesTo: true },
  access: { words: "Getting in has changed: a lift, a toilet, a step" },
  contact: { words: "There is a new telephone number or address" },
  started: { words: "A service begins" },
  ended: { words: "A service stops for good" },
  notice: { words: "Something else that people should know" },
} as const satisfies Readonly<Record<string, EffectFacts>>;
type Effect = keyof typeof facts;

/**
 * The effects a change can have. How readers are told is in the catalogues in languages/, how it looks in lib/views/change.ts, what
 * GTFS-Realtime calls it in lib/open-data/changes.ts.
 */
export const effects: Readonly<Record<Effect, EffectFacts>> = facts;
export const effectWords = Object.fromEntries(Object.entries(facts).map(([effect, { words }]) => [effect, words]));

/** The GTFS-Realtime causes in lower case, and `staff-shortage`, which GTFS calls OTHER_CAUSE; the commonest first. */
export const causes = {
  weather: "The weather",
  "staff-shortage": "Somebody is ill or away",
  maintenance: "Repairs",
  construction: "Building work",
  "technical-problem": "Something does not work",
  holiday: "A holiday",
  strike: "A strike",
  accident: "An accident",
  "medical-emergency": "A medical emergency",
  "police-activity": "The police",
  demonstration: "A demonstration or march",
  "other-cause": "Something else",
  "unknown-cause": "Nobody knows",
};
type Cause = keyof typeof causes;

export const change = z.strictObject({
  title: line.meta({
    description: "The change in a few words, with the service's name.",
    ask: "What is the news, in a few words?",
  }),
  services: z.union([z.literal("all"), z.array(idOf("services")).min(1)]).meta({
    description: "Ids of the services it concerns, or the word all.",
    hint: "Which services it is about.",
    ask: "Which service is it about?",
    options: { all: "Every service" },
  }),
  locations: z.array(idOf("locations")).default([]).meta({
    description: "Only sessions at these places. Leave out for every place.",
    label: "Only at these places",
    hint: "Leave it empty if it is everywhere.",
    ask: "It meets at more than one place then. Which are meant? None means all of them.",
  }),
  effect: z.enum(Object.keys(effects) as [Effect, ...Effect[]]).meta({
    description: `What happens: ${Object.keys(effects).join(", ")}.`,
    label: "What happens",
    hint: "If it meets somewhere else, at another time or once more, also fill in New place or time.",
    ask: "What happens?",
    options: effectWords,
  }),
  sessions: z.array(sessionDay).min(1).optional().meta({
    description:
      "The dates of the sessions it concerns; where one meets twice that day, with its time: 2026-12-01T15:00.",
    label: "Dates",
    one: "date",
    hint: "The days on which it would have met: look them up in [the timetable](../timetable/). If it lasts, leave them out and fill in From.",
    ask: "Which dates?",
    worthwhile: true,
  }),
  from: date.optional().meta({
    description: "The first day of a change that lasts, instead of sessions.",
    hint: "The first day, if it lasts.",
    ask: "From which day?",
  }),
  until: date.optional().meta({
    description: "The last day of it. Leave out for until further notice.",
    hint: "The last day, if it lasts. Leave it empty if nobody knows yet.",
    ask: "Until which day? Leave it empty when nobody knows yet.",
  }),
  to: z
    .strictObject({
      location: idOf("locations").optional().meta({
        description: "The id of the new place.",
        label: "Place",
        ask: "Where does it meet instead?",
      }),
      date: date.optional().meta({
        description: "The new day.",
        label: "Day",
        ask: "On which day? Leave it empty if the day stays the same.",
      }),
      opens_at: time.optional().meta({
        description: "The new start.",
        label: "Starts at",
        ask: "When does it start?",
      }),
      closes_at: closingTime.optional().meta({
        description: 'The new end. Midnight is "24:00".',
        label: "Ends at",
        hint: "The new end. Midnight is 24:00.",
        ask: "When does it end?",
      }),
      overnight: z.boolean().optional().meta({
        description: "true when it then ends on the next day, as from 18:00 to 01:00.",
        label: "Ends on the next day",
        hint: "For a session that then goes on past midnight.",
        ask: "Does it then end on the next day?",
      }),
      freq: z
        .enum(["weekly", "monthly"])
        .optional()
        .meta({
          description: "For a new rule that holds for good, with from: weekly or monthly.",
          label: "How often from then on",
          hint: "Only if it meets by another rule for good: then fill in From too, and below what is different.",
          options: { weekly: "By the week", monthly: "By the month" },
        }),
      interval: z.number().int().min(1).optional().meta({
        description: "For a new rule: every how many weeks or months.",
        label: "Every how many",
        hint: "For a new rule: 2 is every 2 weeks or months.",
      }),
      byday: byday.optional().meta({
        description: "For a new rule: its day or days, as in a schedule, such as second Thursday.",
        label: "Days",
        one: "day",
        hint: "For a new rule: Thursday. By the month: second Thursday.",
        ask: "If it meets on other days for good, on which? Leave it empty if the days stay the same.",
      }),
      dtstart: date.optional().meta({
        description: "For a new rule with an interval: a day on which it meets, which says in which weeks.",
        label: "A day on which it meets",
        hint: "For a new rule of every 2 weeks: this says which weeks.",
      }),
    })
    .optional()
    .meta({
      description: "Where and when instead.",
      label: "New place or time",
      hint: "Fill in only what is different.",
    }),
  cause: z
    .enum(Object.keys(causes) as [Cause, ...Cause[]])
    .optional()
    .meta({
      description: "Why, if it may be said.",
      label: "Why",
      hint: "If it may be said.",
      ask: "Why, if it may be said?",
      options: causes,
    }),
  severity: z
    .enum(["info", "warning", "severe"])
    .default("info")
    .meta({
      description: "info, warning or severe.",
      label: "How serious",
      hint: "Leave it at none for most news.",
      options: { info: "Good to know", warning: "Warning", severe: "Severe" },
    }),
  published: dateTime.meta({
    description: "When people were first told, for example 2026-11-24T16:30.",
    hint: "The date and time now. It says when people were told.",
    startsNow: true,
  }),
  urgent: z.boolean().default(false).meta({
    description: "true when people must hear before the next newsletter.",
    ask: "Must people hear of it before the next newsletter?",
  }),
  replaces: idOf("changes").optional().meta({
    description: "The id of an earlier change that this one makes void.",
    hint: "Earlier news that was wrong. This takes its place.",
    ask: "Does it put right earlier news that still holds?",
  }),
  resolves: idOf("changes").optional().meta({
    description: "The id of an earlier change that is now over.",
    label: "Ends",
    hint: "Earlier news that is over.",
    ask: "Which earlier news is over?",
  }),
});
