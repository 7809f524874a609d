/** A community service and the rules of when and where it meets. */
import { z } from "zod";
import { readAs } from "../field-form.ts";
import { meantDay } from "../meant.ts";
import { bslVideoField } from "./bsl-video.ts";
import { closingTime, contact, date, idOf, language, line, text, time, upTo } from "./fields.ts";
import { image } from "./image.ts";

const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };

/** One day of a rule: ISO weekday (1 is Monday); for monthly rules the nth of the month, or -1 for the last. */
export interface ByDay {
  readonly weekday: number;
  readonly nth?: number;
}

/** Reads `Tuesday`, `first Tuesday`, `TU` or `1TU`; undefined when it is none of them. */
export function readByDay(value: string): ByDay | undefined {
  const code = /^(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(value);
  if (code) {
    const weekday = dayCodes.indexOf(code[2] as (typeof dayCodes)[number]) + 1;
    return code[1] ? { weekday, nth: Number(code[1]) } : { weekday };
  }
  const words = value.trim().toLowerCase().split(/\s+/);
  const day = words.pop() ?? "";
  const weekday = dayNames.findIndex((name) => name.toLowerCase() === day) + 1;
  if (weekday === 0 || words.length > 1) return undefined;
  if (words.length === 0) return { weekday };
  const nth = ordinals[words[0] ?? ""];
  return nth === undefined ? undefined : { weekday, nth };
}

const ruleDay = readAs({
  pattern: String.raw`^((-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)|\s*([A-Za-z]+\s+)?[A-Za-z]+[Dd][Aa][Yy]\s*)$`,
  read: readByDay,
  not: "not a day of the week",
  mend: (written) =>
    meantDay(written)
      ? `Did you mean ${meantDay(written)}?`
      : "Write a day such as Tuesday or, when it meets monthly, first Tuesday or last Friday.",
  hint: "Write a day: Tuesday, or for monthly: first Tuesday or last Friday.",
});

/** The days of a rule: one, or a list. */
export const byday = z.union([ruleDay.transform((day) => [day]), z.array(ruleDay).min(1)]);

export const schedule = z.strictObject({
  location: idOf("locations").meta({
    description: "The id of the place.",
    label: "Place",
    hint: "",
    ask: "Where does it meet? More places can be added in the file.",
  }),
  freq: z.enum(["weekly", "monthly", "dates"]).meta({
    description: "weekly, monthly, or dates when it meets on some dates only.",
    label: "How often",
    hint: "",
    options: { weekly: "By the week", monthly: "By the month", dates: "On some dates only" },
  }),
  interval: z.number().int().min(1).default(1).meta({
    description: "Every how many weeks or months: 2 is every 2 weeks.",
    label: "Every how many",
    hint: "2 is every 2 weeks or months. Leave it empty for every one.",
  }),
  byday: byday.optional().meta({
    description:
      "Its day or days: Tuesday; [Monday, Thursday]; for monthly: first Tuesday, [first Tuesday, third Tuesday], last Friday.",
    label: "Days",
    one: "day",
    hint: "Tuesday. By the month: first Tuesday, or last Friday.",
    ask: "On which days?",
  }),
  dtstart: date.optional().meta({
    description: "A day on which it meets or met. With interval it fixes which weeks.",
    label: "A day on which it meets",
    hint: "Past or coming. If it is every 2 weeks, this says which weeks.",
    ask: "On which day does it first meet, or meet next?",
  }),
  dates: z.array(date).default([]).meta({
    description: "With dates under freq: every date on which it meets.",
    one: "date",
    hint: "Only for a service that meets on some dates: each of them.",
  }),
  opens_at: time.meta({
    description: 'When it starts, for example "10:00".',
    label: "Starts at",
    ask: "When does it start?",
  }),
  closes_at: closingTime.meta({
    description: 'When it ends, for example "12:30". Midnight is "24:00".',
    label: "Ends at",
    hint: "When it ends. Midnight is 24:00.",
    ask: "When does it end?",
  }),
  overnight: z.boolean().default(false).meta({
    description: "true when it ends on the next day, as from 18:00 to 01:00.",
    label: "Ends on the next day",
    hint: "For a service that goes on past midnight.",
    ask: "Does it end on the next day?",
  }),
  valid_from: date.optional().meta({ description: "The first day this rule holds.", label: "From" }),
  valid_to: date.optional().meta({ description: "The last day this rule holds.", label: "Until" }),
  only_in: z.array(idOf("periods")).default([]).meta({
    description: "Ids of the periods in which alone it meets, such as school-terms.",
    one: "period",
  }),
  not_in: z.array(idOf("periods")).default([]).meta({
    description: "Ids of the periods in which it does not meet, such as school-holidays.",
    one: "period",
  }),
  on_bank_holidays: z
    .enum(["runs", "closed"])
    .optional()
    .meta({
      description: "runs or closed on bank holidays.",
      hint: "",
      ask: "Does it meet on bank holidays?",
      options: { runs: "It meets", closed: "It does not meet" },
    }),
  description: text.optional().describe("Anything special to this place and time."),
});

export const service = z.strictObject({
  title: line.meta({ description: "The service's name, as people say it.", ask: "What is the service called?" }),
  summary: upTo(300).meta({
    description: "What it is and who it is for, in up to 300 characters.",
    ask: "What is it and who is it for, in a sentence or two?",
  }),
  organisation: idOf("organisations").meta({
    description: "The id of the organisation that runs it.",
    ask: "Who runs it?",
  }),
  status: z.enum(["active", "inactive", "defunct", "temporarily closed"]).meta({
    description: "active; inactive (not running now); defunct (ended for good); temporarily closed.",
    hint: "",
    options: { active: "It is running", inactive: "It is not running now", defunct: "It has ended for good" },
  }),
  areas: z.array(idOf("areas")).default([]).meta({ description: "Ids of the areas it serves.", worthwhile: true }),
  topics: z.array(idOf("topics")).default([]).describe("Ids of its topics."),
  audiences: z.array(idOf("audiences")).default([]).describe("Ids of its audiences."),
  eligibility_description: text.optional().meta({
    description: "Who can come, in words.",
    label: "Who can come",
    hint: "In words.",
  }),
  minimum_age: z.number().int().min(0).max(120).optional().describe("The youngest age, in years."),
  maximum_age: z.number().int().min(0).max(120).optional().describe("The oldest age, in years."),
  application_process: text.optional().meta({
    description: "How to join: just come, call first, ask a doctor.",
    label: "How to join",
    hint: "Just come, call first, ask a doctor.",
    ask: "How do people join: just come, call first?",
  }),
  fees_description: text.optional().meta({
    description: "What it costs, in words. Say if it is free.",
    label: "What it costs",
    hint: "In words. Say if it is free.",
    ask: "What does it cost? Say if it is free.",
  }),
  languages: z.array(language).default([]).meta({
    description: "Languages spoken there, as codes: en, cy, ur.",
    one: "language",
  }),
  contact: contact.optional().describe("How to reach the service."),
  assured_date: date.optional().meta({
    description: "The day somebody last confirmed with the service that this is right.",
    label: "Last confirmed on",
    worthwhile: true,
  }),
  short_name: upTo(20).optional().meta({
    description: "A name for subjects and text messages that gives nothing away, in up to 20 characters: Tue group.",
    label: "Name for text messages",
    hint: "A telephone may show it to anyone, so it gives nothing away: Tue group.",
    ask: "What may a text message call it, so that it gives nothing away? Such as Tue group.",
  }),
  image: image.optional().meta({
    description: "A picture of what people do there. Ask everybody who can be recognised.",
    label: "Picture",
  }),
  bsl_video: bslVideoField,
  schedules: z.array(schedule).meta({
    description:
      "When and where it meets, a rule at a time; for a service by appointment [], and application_process says how people are seen.",
    label: "When it meets",
    one: "rule",
    hint: "A rule for each place and time.",
  }),
});
